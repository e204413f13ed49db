using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Xunit;

namespace SpecModels.Generator.Tests.Harness;

/// <summary>What came of running the generator over a project, and what can be done next.</summary>
internal sealed class GeneratorRun
{
    /// <summary>What the SDK adds to every project. Without any source a compilation has no language version either.</summary>
    private const string AssemblyInfo = "[assembly: System.Reflection.AssemblyVersion(\"1.0.0.0\")]";

    /// <summary>What the SDK gives every project as <c>NoWarn</c>: a package is of another version than the one that another package was built with.</summary>
    private static readonly Dictionary<string, ReportDiagnostic> NoWarn = new() { ["CS1701"] = ReportDiagnostic.Suppress, ["CS1702"] = ReportDiagnostic.Suppress };

    private readonly Project _project;
    private readonly ImmutableDictionary<string, PageText> _texts;
    private readonly CSharpCompilation _input;
    private readonly GeneratorDriver _driver;

    private GeneratorRun(Project project, ImmutableDictionary<string, PageText> texts, CSharpCompilation input, GeneratorDriver driver)
    {
        _project = project;
        _texts = texts;
        _input = input;
        _driver = driver.RunGeneratorsAndUpdateCompilation(input, out Microsoft.CodeAnalysis.Compilation output, out _);
        Output = (CSharpCompilation)output;
        Result = _driver.GetRunResult().Results.Single();
    }

    public GeneratorRunResult Result { get; }

    /// <summary>The consumer's compilation with the generated sources in it.</summary>
    public CSharpCompilation Output { get; }

    /// <summary>The generated sources by hint name.</summary>
    public ImmutableSortedDictionary<string, string> Sources =>
        Result.GeneratedSources.ToImmutableSortedDictionary(source => source.HintName, source => source.SourceText.ToString(), StringComparer.Ordinal);

    /// <summary>The generator's diagnostics as a compiler prints them, one a line.</summary>
    public string Diagnostics => Rendered.Lines(Result.Diagnostics);

    /// <summary>Runs the generator over a project, and checks nothing.</summary>
    public static GeneratorRun Of(Project project)
    {
        ImmutableDictionary<string, PageText> texts = project.Pages.ToImmutableDictionary(page => page.Path, page => new PageText(page));
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Consumer",
            project.Sources.Prepend(AssemblyInfo).Select(source => Parse(project, source)),
            project.References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999, specificDiagnosticOptions: NoWarn));
        CSharpGeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new SpecGenerator().AsSourceGenerator()],
            project.Pages.Select(page => texts[page.Path]),
            ParseOptions(project),
            new ProjectOptions(project),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        return new(project, texts, compilation, driver);
    }

    /// <summary>Runs again after a source file was added to the project.</summary>
    public GeneratorRun AddSource(string source) => new(_project, _texts, _input.Clone().AddSyntaxTrees(Parse(_project, source)), _driver);

    /// <summary>Runs again after a page was added, or saved over the one with its path.</summary>
    public GeneratorRun Save(Page page)
    {
        PageText text = new(page);
        GeneratorDriver driver = _texts.TryGetValue(page.Path, out PageText? old) ? _driver.ReplaceAdditionalText(old, text) : _driver.AddAdditionalTexts([text]);
        return new(_project, _texts.SetItem(page.Path, text), _input, driver);
    }

    /// <summary>Runs again after a page was removed.</summary>
    public GeneratorRun Remove(string path) => new(_project, _texts.Remove(path), _input, _driver.RemoveAdditionalTexts([_texts[path]]));

    /// <summary>All that a tracked step gave, in its order, and why.</summary>
    public IEnumerable<(object Value, IncrementalStepRunReason Reason)> Outputs(string step) =>
        Result.TrackedSteps.TryGetValue(step, out ImmutableArray<IncrementalGeneratorRunStep> steps) ? steps.SelectMany(one => one.Outputs) : [];

    /// <summary>Compiles, and accepts no diagnostic that anyone would see.</summary>
    public CSharpCompilation Compile()
    {
        Lines.None(Rendered.Lines(Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden)));
        return Output;
    }

    /// <summary>Compiles and loads.</summary>
    public Assembly Load()
    {
        using MemoryStream stream = new();
        EmitResult result = Compile().Emit(stream);
        Assert.True(result.Success, Rendered.Lines(result.Diagnostics));
        stream.Position = 0;
        return new AssemblyLoadContext("Consumer", isCollectible: true).LoadFromStream(stream);
    }

    /// <summary>The text of a page as the generator was given it.</summary>
    public PageText TextOf(string path) => _texts[path];

    private static SyntaxTree Parse(Project project, string source) => CSharpSyntaxTree.ParseText(source, ParseOptions(project));

    private static CSharpParseOptions ParseOptions(Project project) => new(project.LanguageVersion, DocumentationMode.Diagnose);
}
