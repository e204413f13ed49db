using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SpecModels.Generator.Tests.Harness;
using Xunit;

namespace SpecModels.Generator.Tests.Compilation;

/// <summary>A whole SDK's pages in one consumer.</summary>
public sealed class CorpusTests
{
    [Theory]
    [InlineData(LanguageVersion.CSharp11)]
    [InlineData(LanguageVersion.Latest)]
    public void TheSeedPagesCompileWithoutADiagnostic(LanguageVersion version)
    {
        GeneratorRun run = version == LanguageVersion.CSharp11 ? Corpus.OpenRouterSeedRun : GeneratorRun.Of(Corpus.OpenRouterSeed() with { LanguageVersion = version });
        run.Compile();
    }

    [Fact]
    public async Task TheSdksAnalyzersHaveNothingToSay() =>
        Lines.None(Rendered.Lines((await SdkAnalyzers.Run(Corpus.OpenRouterSeedRun.Output, "default")).Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden)));

    [Fact]
    public void TheSeedPagesDiagnosticsAreThoseOnTheList() =>
        Assert.True(Accepted.List("Compilation/openrouter-ts-seed.diagnostics").Is(Corpus.OpenRouterSeedRun.Diagnostics + "\n"), Accepted.HowTo);

    [Fact]
    public void TheOrderOfThePagesChangesNothing()
    {
        Project project = Corpus.OpenRouterSeed();
        Page[] pages = [.. project.Pages];
        new Random(1).Shuffle(pages);
        Same(Corpus.OpenRouterSeedRun, GeneratorRun.Of(project with { Pages = [.. pages] }));
    }

    [Theory]
    [InlineData("tr-TR")] // other rules of case
    [InlineData("fi-FI")] // another minus sign
    public void TheCultureChangesNothing(string name)
    {
        GeneratorRun expected = Corpus.OpenRouterSeedRun;
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo culture = CultureInfo.GetCultureInfo(name);
        Assert.SkipWhen("i".ToUpper(culture) == "I" && (-1).ToString(culture) == "-1", $"This process has no data of {name}");
        try
        {
            CultureInfo.CurrentCulture = culture;
            Same(expected, GeneratorRun.Of(Corpus.OpenRouterSeed()));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void WhatIsEmittedStaysSmall()
    {
        ImmutableSortedDictionary<string, string> sources = Corpus.OpenRouterSeedRun.Sources;
        ITestOutputHelper output = TestContext.Current.TestOutputHelper!;
        output.WriteLine($"{sources.Count} files, {sources.Values.Sum(text => text.Length):N0} characters, {sources.Values.Sum(text => text.AsSpan().Count('\n')):N0} lines");
        foreach ((string hint, string text) in sources.OrderByDescending(source => source.Value.Length).Take(10))
        {
            output.WriteLine($"{text.Length,8:N0} {hint}");
        }

        // Parsing what is emitted is the largest cost of a cold build; who makes it larger should mean to.
        Assert.InRange(sources.Values.Sum(text => text.Length) / sources.Count, 1, 4_500);
    }

    private static void Same(GeneratorRun expected, GeneratorRun actual)
    {
        Assert.Equal(expected.Diagnostics, actual.Diagnostics);
        Assert.Equal<KeyValuePair<string, string>>(expected.Sources, actual.Sources);
    }
}
