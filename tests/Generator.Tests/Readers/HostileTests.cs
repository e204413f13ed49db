using System;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using SpecModels.Generator.Readers;
using SpecModels.Generator.Spec;
using Xunit;

namespace SpecModels.Generator.Tests.Readers;

public sealed class HostileTests
{
    private const int Size = 100_000;

    private static readonly string[] Repeated =
    [
        "|", "[", "*", "`", "](", "![", "\\", "**a", "| `", "&", "~~", "#", "\n", "\r", "{", "(", "\"", "/*", "`${", "a.", "|-",
        "[a](<b", "Record<", "[1 ", "{a:1 ", "new Date(", "\\u{", "\"a\"|", "# a\n", "### `a`\n", "```\n", "\uD83D",
    ];

    /// <remarks>What grows with the square of the size would take minutes here; what does not takes milliseconds.</remarks>
    [Theory]
    [InlineData("", "", 1)]
    [InlineData("# ", "\n\n## Values\n\n```ts\n\"a\"\n```\n", 1)]
    [InlineData("# A\n\n## Fields\n\n| Field | Type | ", "\n| --- | --- |\n| a | b |\n", 1)]
    [InlineData("# A\n\n## Fields\n\n| Field | Type |\n| --- | --- |\n| `a` | ", " |\n", 1)]
    [InlineData("# A\n\n## Fields\n\n| Field | Type |\n| --- | --- |\n", "", 1)]
    [InlineData("# A\n\n## Fields\n\n| Field | Type |\n| --- | --- |\n", "| `a` | @ |\n", 4000)]
    [InlineData("# A\n\n## Fields\n\n| Field | Type |\n| --- | --- |\n", "| @ | *string* |\n", 500)]
    [InlineData("# A\n\n## Fields\n\n| Field | Type |\n| --- | --- |\n", "@\n", 10)]
    [InlineData("# A\n\n## Supported Types\n\n", "### @\n", 10)]
    [InlineData("# A\n\n## Supported Types\n\n", "### @\n", 2000)]
    [InlineData("# A\n\n## Values\n\n```ts\n", "\n```\n", 1)]
    [InlineData("# A\n\n## Example Usage\n\n```ts\nlet value = ", "\n```\n\n## Fields\n\n| Field | Type |\n| --- | --- |\n", 1)]
    [InlineData("# A\n\n## Example Usage\n\n```ts\n", "\n```\n\n## Fields\n\n| Field | Type |\n| --- | --- |\n", 1)]
    public void TimeGrowsWithThePageAndNothingIsThrown(string before, string after, int pieceSize)
    {
        foreach (string repeated in Repeated)
        {
            // With '@', pieces of the size stand at it, as many as make up the page; else one stands between the two texts.
            string page = after.Contains('@')
                ? before + Repeat(after.Replace("@", Repeat(repeated, pieceSize).Replace("\n", "")), Size)
                : before + Repeat(repeated, Size) + after;
            Stopwatch time = Stopwatch.StartNew();
            Read(page);
            Assert.True(time.Elapsed < TimeSpan.FromSeconds(20), $"{time.Elapsed} for {repeated} in {before}");
        }
    }

    [Fact]
    public void DeepMarkdownIsReportedAndNotFollowed()
    {
        Reading page = Reading.OfTable("| Field | Type |", $"| {new string('[', 300)} | *string* |", $"| `a` | {new string('[', 300)} |", $"| {string.Concat(Enumerable.Repeat("**", 200))} | *string* |");

        Assert.Equal(["MalformedCell", "MalformedCell", "MalformedCell"], page.Problems.Select(problem => problem.Split(' ')[0]));
        Assert.Equal("a", page.Field.Name);
    }

    [Fact]
    public void CancellationIsThrownAndNoHalfResultReturned()
    {
        using CancellationTokenSource source = new();
        source.Cancel();
        SpecFile file = new() { Path = "foo.md", Text = "# Foo\n", Options = new SpecOptions { Namespace = "Acme" } };

        Assert.Throws<OperationCanceledException>(() => SpecReader.Read(file, source.Token));
    }

    private static string Repeat(string text, int size) => string.Concat(Enumerable.Repeat(text, Math.Max(1, size / text.Length)));

    private static void Read(string text) =>
        SpecReader.Read(new SpecFile { Path = "foo.md", Text = text, Options = new SpecOptions { Namespace = "Acme" } }, CancellationToken.None);
}
