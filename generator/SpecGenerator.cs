using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
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
            .Select(static (file, cancellation) => OpenApiFile.Of(file, cancellation))
            .WithTrackingName(TrackingNames.OpenApiFiles)
            .Collect()
            .SelectMany(static (all, _) => OpenApiFile.Sets(all))
            .WithTrackingName(TrackingNames.OpenApiSets)
            .SelectMany(static (set, cancellation) => (IEnumerable<Parsed<SpecDocument>>)Guard.Read(set, cancellation))
            .WithTrackingName(TrackingNames.Documents);

        // What documents must know of each other: facts without prose or positions.
        IncrementalValueProvider<(ImmutableArray<DocumentFacts> Pages, ImmutableArray<DocumentFacts> Descriptions)> facts = Facts(written).Collect().Combine(Facts(descriptions).Collect());

        // Pages whose set has schemas too take from these what they do not say themselves.
        IncrementalValueProvider<Parsed<Completions>> completions = facts
            .Combine(descriptions.Select(static (description, _) => description.Value).Collect())
            .Select(static (all, cancellation) => Guard.Match(all.Left.Pages.AddRange(all.Left.Descriptions), all.Right, cancellation))
            .WithTrackingName(TrackingNames.Completions);
        IncrementalValueProvider<Completions> known = completions.Select(static (parsed, _) => parsed.Value);
        IncrementalValuesProvider<Parsed<SpecDocument>> pages = written
            .Combine(known)
            .Select(static (pair, _) => Guard.Complete(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Completed);

        // One step for the facts of all completed pages: one a page would make each depend on all, and all of them on each.
        IncrementalValueProvider<EquatableArray<DocumentFacts>> completed = written.Collect()
            .Combine(known)
            .Select(static (all, _) => all.Left.Where(page => all.Right.SetOf(page.Value.Path) is not null).Select(page => DocumentFacts.Of(Guard.Complete(page, all.Right).Value)).ToEquatableArray())
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

        IncrementalValuesProvider<CodeFile> inferred = surroundings
            .SelectMany(static (around, _) => around.Target.IsSupported ? (IEnumerable<CodeFile>)Resolver.ResolveInferred(around.Index) : ImmutableArray<CodeFile>.Empty)
            .WithTrackingName(TrackingNames.Inferred);
        IncrementalValuesProvider<ResolverModel> resolvers = surroundings
            .SelectMany(static (around, _) => around.Target.IsSupported ? (IEnumerable<ResolverModel>)Resolver.ResolveSets(around.Index) : ImmutableArray<ResolverModel>.Empty)
            .WithTrackingName(TrackingNames.Resolvers);

        // Problems travel apart from code, so that one that moves emits nothing again.
        context.RegisterSourceOutput(files.SelectMany(static (file, _) => (IEnumerable<SpecProblem>)file.Problems).Collect().SelectMany(static (all, _) => SpecProblem.Once(all)), ProblemDiagnostics.Report);
        context.RegisterSourceOutput(completions.SelectMany(static (parsed, _) => (IEnumerable<SpecProblem>)parsed.Problems), ProblemDiagnostics.Report);
        context.RegisterSourceOutput(index.SelectMany(static (parsed, _) => (IEnumerable<SpecProblem>)parsed.Problems), ProblemDiagnostics.Report);
        context.RegisterSourceOutput(named.Combine(index).SelectMany(static (pair, _) => NamedFiles.Problems(pair.Left, pair.Right.Value)), ProblemDiagnostics.Report);
        context.RegisterSourceOutput(surroundings.SelectMany(static (around, _) => (IEnumerable<SpecProblem>)Resolver.ProblemsOf(around.Index, around.Target)), ProblemDiagnostics.Report);

        Output(context, pages, surroundings);
        Output(context, descriptions, surroundings);
        context.RegisterSourceOutput(inferred, static (output, file) => Guard.Emit(output, file.HintName, () => FileEmitter.Emit(file)));
        context.RegisterSourceOutput(resolvers, static (output, model) => Guard.Emit(output, model.HintName, () => ResolverEmitter.Emit(model)));
        context.RegisterSourceOutput(surroundings.Select(static (around, _) => Resolver.ResolvePolyfills(around.Index, around.Target)), static (output, model) =>
        {
            if (PolyfillEmitter.Emit(model) is { } source)
            {
                Guard.Emit(output, PolyfillEmitter.HintName, () => source);
            }
        });
    }

    // Of a page without types too: what links to it is told so.
    private static IncrementalValuesProvider<DocumentFacts> Facts(IncrementalValuesProvider<Parsed<SpecDocument>> documents) => documents
        .Where(static document => document.Value.Schemas.Count > 0 || SpecFile.IsMarkdown(document.Value.Path))
        .Select(static (document, _) => DocumentFacts.Of(document.Value))
        .WithTrackingName(TrackingNames.Facts);

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

        context.RegisterSourceOutput(documents.Combine(surroundings).SelectMany(static (pair, _) => (IEnumerable<SpecProblem>)Resolver.ProblemsOf(pair.Left, pair.Right.Index)), ProblemDiagnostics.Report);
        context.RegisterSourceOutput(resolved.SelectMany(static (document, _) => (IEnumerable<SpecProblem>)document.Problems), ProblemDiagnostics.Report);
        context.RegisterSourceOutput(code, static (output, file) => Guard.Emit(output, file.HintName, () => FileEmitter.Emit(file)));
    }
}
