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
        () => SpecReader.Nothing(file));

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

    /// <summary>What other documents are to know of one; nothing where that cannot be told.</summary>
    public static Parsed<DocumentFacts> Facts(Parsed<SpecDocument> document) => Run(
        document.Value.Path,
        () => DocumentFacts.Of(document.Value),
        () => DocumentFacts.Of(document.Value with { Schemas = default }));

    public static Parsed<Completions> Match(IReadOnlyCollection<DocumentFacts> facts, IReadOnlyCollection<SpecDocument> schemas, CancellationToken cancellation) => Run(
        "",
        () =>
        {
            Completions completions = Completions.Of(facts, schemas, cancellation);
            return new Parsed<Completions>(completions, completions.Problems.ToEquatableArray());
        },
        static () => Completions.None);

    public static Parsed<SpecDocument> Complete(Parsed<SpecDocument> page, Completions completions) => Run(
        page.Value.Path,
        () => Completer.Complete(page, completions),
        () => page.Value);

    /// <summary>What other documents are to know of the pages that have schemas. What is at fault in one is told where it is completed for itself.</summary>
    public static EquatableArray<DocumentFacts> Completed(IEnumerable<Parsed<SpecDocument>> pages, Completions completions, CancellationToken cancellation)
    {
        List<DocumentFacts> facts = new();
        foreach (Parsed<SpecDocument> page in pages)
        {
            cancellation.ThrowIfCancellationRequested();
            if (completions.SetOf(page.Value.Path) is not null)
            {
                facts.Add(Facts(Complete(page, completions)).Value);
            }
        }

        return facts;
    }

    public static Parsed<SpecIndex> Index(IReadOnlyCollection<DocumentFacts> facts, CancellationToken cancellation) => Run(
        "",
        () => IndexBuilder.Build(facts, cancellation),
        static () => SpecIndex.Empty);

    public static Parsed<EquatableArray<CodeFile>> Resolve(SpecDocument document, SpecIndex index, Target target, CancellationToken cancellation) => Run(
        document.Path,
        () => Resolver.Resolve(document, index, target, cancellation),
        static () => EquatableArray<CodeFile>.Empty);

    public static Parsed<EquatableArray<CodeFile>> Inferred(SpecIndex index, Target target) => Run(
        "",
        () => target.IsSupported ? Resolver.ResolveInferred(index) : default,
        static () => EquatableArray<CodeFile>.Empty);

    public static Parsed<EquatableArray<ResolverModel>> Sets(SpecIndex index, Target target) => Run(
        "",
        () => target.IsSupported ? Resolver.ResolveSets(index) : default,
        static () => EquatableArray<ResolverModel>.Empty);

    public static Parsed<PolyfillModel> Polyfills(SpecIndex index, Target target) => Run(
        "",
        () => Resolver.ResolvePolyfills(index, target),
        static () => default);

    /// <summary>What a step finds wrong, or that the step itself is.</summary>
    public static EquatableArray<SpecProblem> Problems(Func<EquatableArray<SpecProblem>> find)
    {
        Parsed<EquatableArray<SpecProblem>> found = Run("", find, static () => EquatableArray<SpecProblem>.Empty);
        return found.Problems.Count > 0 ? found.Problems : found.Value;
    }

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

    private static Parsed<T> Run<T>(string path, Func<T> step, Func<T> otherwise)
        where T : IEquatable<T> => Run(path, () => new Parsed<T>(step(), default), otherwise);

    private static Parsed<T> Run<T>(string path, Func<Parsed<T>> step, Func<T> otherwise)
        where T : IEquatable<T>
    {
        try
        {
            return step();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new Parsed<T>(otherwise(), new[] { Fault(path, exception) });
        }
    }

    private static SpecProblem Fault(string path, Exception exception) =>
        SpecProblem.At(SpecRule.InternalError, path, default, exception.GetType().Name + ": " + exception.Message);
}
