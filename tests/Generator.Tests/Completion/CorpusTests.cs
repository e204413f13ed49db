using System;
using System.Linq;
using SpecModels.Generator.Tests.Harness;
using Xunit;

namespace SpecModels.Generator.Tests.Completion;

/// <summary>Whole SDKs' pages beside the OpenAPI file that each was made from.</summary>
public sealed class CorpusTests
{
    [Fact]
    public void TheSeedCompiles() => Corpus.OpenRouterSeedWholeRun.Compile();

    [Fact]
    public void TheNewerPagesCompile() => Corpus.OpenRouterHeadWholeRun.Compile();

    [Fact]
    public void MistralsPagesCompile() => Corpus.MistralWholeRun.Compile();

    [Fact]
    public void EveryPageOfTheSeedHasItsSchema() => Assert.DoesNotContain("SPEC0061", Corpus.OpenRouterSeedWholeRun.Diagnostics, StringComparison.Ordinal);

    /// <summary>The two are files as the SDK takes them, with a name and a stream, which the OpenAPI file has as binary strings.</summary>
    [Fact]
    public void AllButTwoOfTheNewerPagesHaveTheirSchema() => Assert.Contains("SPEC0061: 2 of 1557 pages", Corpus.OpenRouterHeadWholeRun.Diagnostics, StringComparison.Ordinal);

    /// <summary>The one is a file as the SDK takes it.</summary>
    [Fact]
    public void AllButOneOfMistralsPagesHaveTheirSchema() => Assert.Contains("SPEC0061: 1 of 520 pages", Corpus.MistralWholeRun.Diagnostics, StringComparison.Ordinal);

    [Fact]
    public void TheSeedDriftsAsListed() => IsListed("openrouter-ts-seed", Corpus.OpenRouterSeedWholeRun);

    [Fact]
    public void TheNewerPagesDriftAsListed() => IsListed("openrouter-ts-mdx", Corpus.OpenRouterHeadWholeRun);

    [Fact]
    public void MistralsPagesDriftAsListed() => IsListed("mistral-ts", Corpus.MistralWholeRun);

    [Fact]
    public void TheOrderOfTheFilesChangesNothing()
    {
        Project project = Corpus.OpenRouterSeedWhole();
        Page[] pages = [.. project.Pages];
        new Random(1).Shuffle(pages);
        GeneratorRun shuffled = GeneratorRun.Of(project with { Pages = [.. pages] });

        Assert.Equal(Corpus.OpenRouterSeedWholeRun.Diagnostics, shuffled.Diagnostics);
        Assert.Equal(Corpus.OpenRouterSeedWholeRun.Sources, shuffled.Sources);
    }

    /// <summary>Pages and file are of one day; where they differ all the same, a line of the list says how.</summary>
    private static void IsListed(string name, GeneratorRun run)
    {
        string drift = string.Concat(run.Diagnostics.Split('\n').Where(line => Enumerable.Range(62, 8).Any(rule => line.Contains($" SPEC00{rule}: ", StringComparison.Ordinal))).Select(line => line + "\n"));
        Assert.True(Accepted.List($"Completion/{name}.drift").Is(drift), Accepted.HowTo);
    }
}
