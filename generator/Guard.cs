using System;
using System.Collections.Generic;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SpecModels.Generator.CodeModel;
using SpecModels.Generator.Collections;
using SpecModels.Generator.Diagnostics;
using SpecModels.Generator.Readers;
using SpecModels.Generator.Readers.OpenApi;
using SpecModels.Generator.Resolution;
using SpecModels.Generator.Resolution.Completion;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator;

/// <summary>Runs a step so that a fault in it costs its file alone: an exception that reached the compiler would take the output of all files (CS8785).</summary>
internal static class Guard
{
    public static Parsed<SpecDocument> Read(SpecFile file, CancellationToken cancellation) => Run(
        file.Path,
        () => SpecReader.Read(file, cancellation),
        SpecReader.Nothing(file));

    /// <summary>The files of a set are read together, so a fault is told at the first.</summary>
    public static EquatableArray<Parsed<SpecDocument>> Read(IReadOnlyList<OpenApiFile> files, CancellationToken cancellation)
    {
        try
        {
            return SpecReader.Read(files, cancellation);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            SpecFile first = files[0].File;
            return new[] { new Parsed<SpecDocument>(SpecReader.Nothing(first), new[] { Fault(first.Path, exception) }) };
        }
    }

    public static Parsed<Completions> Match(IReadOnlyCollection<DocumentFacts> facts, IReadOnlyCollection<SpecDocument> schemas, CancellationToken cancellation) => Run(
        "",
        () =>
        {
            Completions completions = Completions.Of(facts, schemas, cancellation);
            return new Parsed<Completions>(completions, completions.Problems.ToEquatableArray());
        },
        Completions.None);

    public static Parsed<SpecDocument> Complete(Parsed<SpecDocument> page, Completions completions) => Run(
        page.Value.Path,
        () => Completer.Complete(page, completions),
        page.Value);

    public static Parsed<SpecIndex> Index(IReadOnlyCollection<DocumentFacts> facts, CancellationToken cancellation) => Run(
        "",
        () => new Parsed<SpecIndex>(IndexBuilder.Build(facts, cancellation), default),
        SpecIndex.Empty);

    public static Parsed<EquatableArray<CodeFile>> Resolve(SpecDocument document, SpecIndex index, Target target, CancellationToken cancellation) => Run(
        document.Path,
        () => Resolver.Resolve(document, index, target, cancellation),
        EquatableArray<CodeFile>.Empty);

    /// <summary>Adds what is emitted for one type, or tells of the fault.</summary>
    public static void Emit(SourceProductionContext output, string hintName, Func<string> emit)
    {
        try
        {
            output.AddSource(hintName, SourceText.From(emit(), Encoding.UTF8));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            ProblemDiagnostics.Report(output, Fault("", exception));
        }
    }

    private static Parsed<T> Run<T>(string path, Func<Parsed<T>> step, T fallback)
        where T : IEquatable<T>
    {
        try
        {
            return step();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new Parsed<T>(fallback, new[] { Fault(path, exception) });
        }
    }

    private static SpecProblem Fault(string path, Exception exception) =>
        SpecProblem.At(SpecRule.InternalError, path, default, exception.GetType().Name + ": " + exception.Message);
}
