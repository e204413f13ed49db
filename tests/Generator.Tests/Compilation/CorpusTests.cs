using System;
using System.Collections.Generic;
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
    public void TheSeedPagesCompileWithoutADiagnostic(LanguageVersion version) => Compiles(Corpus.OpenRouterSeedRun, Corpus.OpenRouterSeed, version);

    [Theory]
    [InlineData(LanguageVersion.CSharp11)]
    [InlineData(LanguageVersion.Latest)]
    public void TheNewerPagesCompileWithoutADiagnostic(LanguageVersion version) => Compiles(Corpus.OpenRouterHeadRun, Corpus.OpenRouterHead, version);

    [Fact]
    public Task TheSdksAnalyzersHaveNothingToSayOfTheSeed() => AnalyzersAreSilent(Corpus.OpenRouterSeedRun);

    [Fact]
    public Task TheSdksAnalyzersHaveNothingToSayOfTheNewerPages() => AnalyzersAreSilent(Corpus.OpenRouterHeadRun);

    [Fact]
    public void TheSeedPagesDiagnosticsAreThoseOnTheList() =>
        Assert.True(Accepted.List("Compilation/openrouter-ts-seed.diagnostics").Is(Corpus.OpenRouterSeedRun.Diagnostics + "\n"), Accepted.HowTo);

    [Fact]
    public void TheNewerPagesDiagnosticsAreThoseOnTheList() =>
        Assert.True(Accepted.List("Compilation/openrouter-ts-mdx.diagnostics").Is(Corpus.OpenRouterHeadRun.Diagnostics + "\n"), Accepted.HowTo);

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
    public void WhatIsEmittedForTheSeedStaysSmall() => IsSmall(Corpus.OpenRouterSeedRun);

    [Fact]
    public void WhatIsEmittedForTheNewerPagesStaysSmall() => IsSmall(Corpus.OpenRouterHeadRun);

    /// <summary>Parsing what is emitted is the largest cost of a cold build; who makes it larger should mean to.</summary>
    private static void IsSmall(GeneratorRun run)
    {
        string[][] files = [.. run.Sources.Values.Select(text => text.Split('\n').Where(line => !line.TrimStart().StartsWith("///", StringComparison.Ordinal)).ToArray())];
        int[] records = [.. files.Where(lines => lines.Any(line => line.Contains(" sealed partial record ", StringComparison.Ordinal))).Select(lines => string.Join('\n', lines).Length).Order()];
        (int Cases, int Lines)[] unions = [.. files.Where(lines => lines.Any(line => line.Contains(" readonly partial struct ", StringComparison.Ordinal)))
            .Select(lines => (lines.Count(line => line.StartsWith("    public static implicit operator ", StringComparison.Ordinal)), lines.Length))];
        double lineOfACase = (double)(unions.Max(union => union.Lines) - unions.Min(union => union.Lines)) / (unions.MaxBy(union => union.Lines).Cases - unions.MinBy(union => union.Lines).Cases);

        ITestOutputHelper output = TestContext.Current.TestOutputHelper!;
        output.WriteLine($"{run.Sources.Count} files, {run.Sources.Values.Sum(text => text.Length):N0} characters; {records.Length} records, median {records[records.Length / 2]:N0} characters without docs; {unions.Length} unions, {lineOfACase:N1} lines a case");
        (int Members, int Lines, int Characters)[] ofTen = [.. ConverterSizeTests.Measure(run).Where(converter => converter.Members == 10).OrderBy(converter => converter.Characters)];
        output.WriteLine($"{ofTen.Length} converters of ten members: up to {ofTen.Max(converter => converter.Lines)} lines; {ofTen[0].Characters:N0} to {ofTen[^1].Characters:N0} characters, median {ofTen[ofTen.Length / 2].Characters:N0}");
        Assert.InRange(records[records.Length / 2], 1, 4_096);
        Assert.InRange(ofTen.Max(converter => converter.Lines), 1, 80);
        Assert.InRange(ofTen[ofTen.Length / 2].Characters, 1, 4_096);
        Assert.InRange(lineOfACase, 1, 12);
    }

    private static void Compiles(GeneratorRun run, Func<Project> project, LanguageVersion version) =>
        (version == LanguageVersion.CSharp11 ? run : GeneratorRun.Of(project() with { LanguageVersion = version })).Compile();

    private static async Task AnalyzersAreSilent(GeneratorRun run) =>
        Lines.None(Rendered.Lines((await SdkAnalyzers.Run(run.Output, "default")).Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden)));

    private static void Same(GeneratorRun expected, GeneratorRun actual)
    {
        Assert.Equal(expected.Diagnostics, actual.Diagnostics);
        Assert.Equal<KeyValuePair<string, string>>(expected.Sources, actual.Sources);
    }
}
