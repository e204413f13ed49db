using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using SpecModels.Generator.CodeModel;
using SpecModels.Generator.Collections;
using SpecModels.Generator.Readers.OpenApi;
using SpecModels.Generator.Resolution;
using SpecModels.Generator.Spec;
using SpecModels.Generator.Tests.Harness;

namespace SpecModels.Generator.Tests.Incrementality;

/// <summary>Why each step of a run gave what it gave, as text: one line a step that gave something, what concerns a page or a file by its name.</summary>
internal static class StepReasons
{
    public static string Of(GeneratorRun run) => string.Join('\n', Promises.Steps.Where(step => run.Outputs(step).Any()).Select(step => $"{step}: {string.Join(", ", run.Outputs(step).Select(Output).Order(StringComparer.Ordinal))}"));

    private static string Output((object Value, IncrementalStepRunReason Reason) output) => Name(output.Value) + output.Reason;

    private static string Name(object value) => value switch
    {
        SpecFile file => file.Path + " ",
        OpenApiFile file => file.File.Path + " ",
        EquatableArray<OpenApiFile> files => string.Join("+", files.Select(file => file.File.Path)) + " ",
        Parsed<SpecDocument> document => document.Value.Path + " ",
        Parsed<DocumentFacts> facts => facts.Value.Path + " ",
        Parsed<EquatableArray<CodeFile>> files => string.Join("+", files.Value.Select(file => file.HintName)) + " ",
        CodeFile file => file.HintName + " ",
        _ => "",
    };
}
