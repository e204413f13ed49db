using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using SpecModels.Generator.CodeModel;
using SpecModels.Generator.Collections;
using SpecModels.Generator.Diagnostics;
using SpecModels.Generator.Emitters;
using SpecModels.Generator.Inputs;
using SpecModels.Generator.Readers.OpenApi;
using SpecModels.Generator.Resolution;
using SpecModels.Generator.Resolution.Completion;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator;

/// <summary>Turns the specs among a project's additional files into C#: read → index → resolve → emit, one file at a time.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class SpecGenerator : IIncrementalGenerator
{
    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // A file becomes a value at once: everything behind works on text and options, never on the compiler's objects.
        IncrementalValuesProvider<SpecFile> files = context.AdditionalTextsProvider
            .Where(static file => FileInput.IsCandidate(file))
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, cancellation) => FileInput.Read(pair.Left, pair.Right, cancellation))
            .Where(static file => file.Options.IsSpec != false)
            .WithTrackingName(TrackingNames.Files);

        IncrementalValuesProvider<Parsed<SpecDocument>> written = files
            .Where(static file => SpecFile.IsMarkdown(file.Path))
            .Select(static (file, cancellation) => Guard.Read(file, cancellation))
            .WithTrackingName(TrackingNames.Documents);

        // JSON and YAML files refer to each other: they are parsed one by one, and read by sets. A page is not among them, so that its edit reads none.
        IncrementalValuesProvider<Parsed<SpecDocument>> descriptions = files
            .Where(static file => SpecFile.IsData(file.Path))
            .Select(static (file, _) => new OpenApiFile(file))
            .WithTrackingName(TrackingNames.OpenApiFiles)
            .Collect()
            .SelectMany(static (all, _) => OpenApiFile.Sets(all))
            .WithTrackingName(TrackingNames.OpenApiSets)
            .SelectMany(static (set, cancellation) => (IEnumerable<Parsed<SpecDocument>>)Guard.Read(set, cancellation))
            .WithTrackingName(TrackingNames.Documents);

        // What documents must know of each other: facts without prose or positions.
        IncrementalValuesProvider<Parsed<DocumentFacts>> factsOfPages = Facts(written);
        IncrementalValuesProvider<Parsed<DocumentFacts>> factsOfDescriptions = Facts(descriptions);
        IncrementalValueProvider<(ImmutableArray<DocumentFacts> Pages, ImmutableArray<DocumentFacts> Descriptions)> facts = Values(factsOfPages).Combine(Values(factsOfDescriptions));

        // Pages whose set has schemas too take from these what they do not say themselves.
        IncrementalValueProvider<Parsed<Completions>> completions = facts
            .Combine(Values(descriptions))
            .Select(static (all, cancellation) => Guard.Match(all.Left.Pages.AddRange(all.Left.Descriptions), all.Right, cancellation))
            .WithTrackingName(TrackingNames.Completions);
        IncrementalValueProvider<Completions> known = completions.Select(static (parsed, _) => parsed.Value);
        IncrementalValuesProvider<Parsed<SpecDocument>> pages = written
            .Combine(known)
            .Select(static (pair, _) => Guard.Complete(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Completed);

        // One step for the facts of all completed pages, though each page is completed once more for it. A step a page would hang on all pages by what is known, and
        // the index on all of them: who follows the steps, as a driver does that tracks them, goes all those ways, and was not done after minutes with 1,500 pages.
        IncrementalValueProvider<EquatableArray<DocumentFacts>> completed = written.Collect()
            .Combine(known)
            .Select(static (all, cancellation) => Guard.Completed(all.Left, all.Right, cancellation))
            .WithTrackingName(TrackingNames.CompletedFacts);
        IncrementalValueProvider<Parsed<SpecIndex>> index = facts
            .Combine(completed)
            .Select(static (all, cancellation) => Guard.Index(Completions.Replace(all.Left.Pages, all.Right).Concat(all.Left.Descriptions).ToArray(), cancellation))
            .WithTrackingName(TrackingNames.Index);
        IncrementalValueProvider<EquatableArray<NamedFiles>> named = files
            .Where(static file => file.Options is { IsNamed: true, IsSpec: not true })
            .Select(static (file, _) => (file.Options.Namespace, file.Path))
            .Collect()
            .Select(static (all, _) => NamedFiles.Of(all))
            .WithTrackingName(TrackingNames.NamedFiles);
        IncrementalValueProvider<Target> target = context.CompilationProvider
            .Select(static (compilation, cancellation) => TargetInput.Read(compilation, cancellation))
            .WithTrackingName(TrackingNames.Target);
        IncrementalValueProvider<(SpecIndex Index, Target Target)> surroundings = index
            .Combine(target)
            .Select(static (pair, _) => (pair.Left.Value, pair.Right));

        // What is made of all documents together.
        IncrementalValueProvider<Parsed<EquatableArray<CodeFile>>> inferred = surroundings
            .Select(static (around, _) => Guard.Inferred(around.Index, around.Target));
        IncrementalValueProvider<Parsed<EquatableArray<ResolverModel>>> resolvers = surroundings
            .Select(static (around, _) => Guard.Sets(around.Index, around.Target));
        IncrementalValueProvider<Parsed<PolyfillModel>> polyfills = surroundings
            .Select(static (around, _) => Guard.Polyfills(around.Index, around.Target));

        // Problems travel apart from code, so that one that moves emits nothing again.
        context.RegisterSourceOutput(files.SelectMany(static (file, _) => (IEnumerable<SpecProblem>)file.Problems).Collect().SelectMany(static (all, _) => SpecProblem.Once(all)), ProblemDiagnostics.Report);
        Report(context, factsOfPages);
        Report(context, factsOfDescriptions);
        Report(context, completions);
        Report(context, index);
        Report(context, inferred);
        Report(context, resolvers);
        Report(context, polyfills);
        context.RegisterSourceOutput(named.Combine(index).SelectMany(static (pair, _) => (IEnumerable<SpecProblem>)Guard.Problems(() => NamedFiles.Problems(pair.Left, pair.Right.Value))), ProblemDiagnostics.Report);
        context.RegisterSourceOutput(surroundings.SelectMany(static (around, _) => (IEnumerable<SpecProblem>)Guard.Problems(() => Resolver.ProblemsOf(around.Index, around.Target))), ProblemDiagnostics.Report);

        Output(context, pages, surroundings);
        Output(context, descriptions, surroundings);
        context.RegisterSourceOutput(
            inferred.SelectMany(static (files, _) => (IEnumerable<CodeFile>)files.Value).WithTrackingName(TrackingNames.Inferred),
            static (output, file) => Guard.Emit(output, file.HintName, () => FileEmitter.Emit(file)));
        context.RegisterSourceOutput(
            resolvers.SelectMany(static (models, _) => (IEnumerable<ResolverModel>)models.Value).WithTrackingName(TrackingNames.Resolvers),
            static (output, model) => Guard.Emit(output, model.HintName, () => ResolverEmitter.Emit(model)));
        context.RegisterSourceOutput(
            polyfills.SelectMany(static (parsed, _) => parsed.Value == default ? ImmutableArray<PolyfillModel>.Empty : ImmutableArray.Create(parsed.Value)),
            static (output, model) => Guard.Emit(output, PolyfillEmitter.HintName, () => PolyfillEmitter.Emit(model)));
    }

    // Of a page without types too: what links to it is told so.
    private static IncrementalValuesProvider<Parsed<DocumentFacts>> Facts(IncrementalValuesProvider<Parsed<SpecDocument>> documents) => documents
        .Where(static document => document.Value.Schemas.Count > 0 || SpecFile.IsMarkdown(document.Value.Path))
        .Select(static (document, _) => Guard.Facts(document))
        .WithTrackingName(TrackingNames.Facts);

    private static IncrementalValueProvider<ImmutableArray<T>> Values<T>(IncrementalValuesProvider<Parsed<T>> parsed)
        where T : IEquatable<T> =>
        parsed.Select(static (one, _) => one.Value).Collect();

    private static void Report<T>(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<Parsed<T>> parsed)
        where T : IEquatable<T> =>
        context.RegisterSourceOutput(parsed.SelectMany(static (one, _) => (IEnumerable<SpecProblem>)one.Problems), ProblemDiagnostics.Report);

    private static void Report<T>(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<Parsed<T>> parsed)
        where T : IEquatable<T> =>
        context.RegisterSourceOutput(parsed.SelectMany(static (one, _) => (IEnumerable<SpecProblem>)one.Problems), ProblemDiagnostics.Report);

    private static void Output(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<Parsed<SpecDocument>> documents,
        IncrementalValueProvider<(SpecIndex Index, Target Target)> surroundings)
    {
        IncrementalValuesProvider<Parsed<EquatableArray<CodeFile>>> resolved = documents
            .Combine(surroundings)
            .Where(static pair => pair.Right.Target.IsSupported)
            .Select(static (pair, cancellation) => Guard.Resolve(pair.Left.Value, pair.Right.Index, pair.Right.Target, cancellation))
            .WithTrackingName(TrackingNames.Resolved);
        IncrementalValuesProvider<CodeFile> code = resolved
            .SelectMany(static (document, _) => (IEnumerable<CodeFile>)document.Value)
            .WithTrackingName(TrackingNames.Code);

        context.RegisterSourceOutput(documents.Combine(surroundings).SelectMany(static (pair, _) => (IEnumerable<SpecProblem>)Guard.Problems(() => Resolver.ProblemsOf(pair.Left, pair.Right.Index))), ProblemDiagnostics.Report);
        Report(context, resolved);
        context.RegisterSourceOutput(code, static (output, file) => Guard.Emit(output, file.HintName, () => FileEmitter.Emit(file)));
    }
}
