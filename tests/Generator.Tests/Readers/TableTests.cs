using System.Linq;
using SpecModels.Generator.Readers;
using SpecModels.Generator.Readers.Markdown;
using Xunit;

namespace SpecModels.Generator.Tests.Readers;

public sealed class TableTests
{
    [Theory]
    [InlineData("| a | b |", "a", "b")]
    [InlineData("|a|b|", "a", "b")]
    [InlineData("a | b", "a", "b")]
    [InlineData("  | a | b |  ", "a", "b")]
    [InlineData("|\ta \t|\t b\t|", "a", "b")]
    [InlineData("| a | b | c |", "a", "b", "c")]
    [InlineData("| a |", "a")]
    [InlineData("| a |  |", "a", "")]
    [InlineData("| a ||", "a", "")]
    [InlineData("|", new string[0])]
    [InlineData("text that is no row", "text that is no row")]
    [InlineData("| x \\| y | b |", "x | y", "b")]
    [InlineData("| x \\\\| b |", "x \\\\", "b")]
    [InlineData("| `x\\|y` | b |", "`x|y`", "b")]
    [InlineData("| `x|y` | b |", "`x|y`", "b")]
    [InlineData("| ``x`|y`` | b |", "``x`|y``", "b")]
    [InlineData("| `x | `y |", "`x", "`y")]
    [InlineData("| `x | y |", "`x", "y")]
    [InlineData("| a | \\`x | b |", "a", "\\`x", "b")]
    [InlineData("| a\rb | c |", "a\rb", "c")]
    [InlineData("| a | b\r |", "a", "b")]
    [InlineData("| \u200Ba\u200B | \uFEFFb |", "a", "b")]
    [InlineData("| 😀 | b |", "😀", "b")]
    public void RowIsSplitAsItReads(string row, params string[] cells)
    {
        Assert.Equal(cells, Row(row).Cells.Select(cell => cell.Text.Trim()));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void CellsKnowTheirPlaces(string newLine)
    {
        string[] lines = ["# Foo", "", "| a | b |", "| --- | --- |", "|  `x\\|y` |\tz\rw\t|", "|| 😀 |", "| `c"];
        string text = string.Join(newLine, lines);
        MarkdownTable table = Table(text);
        SpecSource source = new("foo.md", text);

        Assert.Equal(
            [
                "5:4-5:10 «`x\\|y`»", $"5:13-6:2 «z\rw»",
                "7:2-7:2 «»", "7:4-7:6 «😀»",
                "8:3-8:5 «`c»",
            ],
            table.Rows.SelectMany(row => row.Cells).Select(cell =>
            {
                SpecModels.Generator.Spec.TextRange range = source.RangeOf(cell.Where);
                return $"{range.Line + 1}:{range.Column + 1}-{range.EndLine + 1}:{range.EndColumn + 1} «{text.Substring(range.Start, range.Length)}»";
            }));
    }

    [Fact]
    public void TableEndsAtABlankLineOrAtCode()
    {
        Assert.Single(Table("| a |\n| - |\n| 1 |\n\n| 2 |").Rows);
        Assert.Single(Table("| a |\n| - |\n| 1 |\n \t\n| 2 |").Rows);
        Assert.Single(Table("| a |\n| - |\n| 1 |\n```\n| 2 |\n```\n").Rows);
        Assert.Empty(Table("| a |\n| - |").Rows);
    }

    [Theory]
    [InlineData("| 1 | 2 |\n\n| 3 | 4 |\n| 5 | 6 |", "| 3 | 4 |")]
    [InlineData("| 1 | 2 |\n```\n| 3 | 4 |\n```\n  | 5 | 6 |  ", "| 5 | 6 |")]
    [InlineData("\nText.\n\n| c | d |\n| - | - |", "| c | d |")]
    [InlineData("| 1 | 2 |\n\n```\n| 3 | 4 |\n", null)]
    [InlineData("| 1 | 2 |\n\n|\n| alone |\nOne | two\n", null)]
    [InlineData("| 1 | 2 |\nText.", null)]
    public void FirstRowBelowTheTableIsKnownAsLost(string rows, string? lost)
    {
        Assert.Equal(lost, Table("| a | b |\n| - | - |\n" + rows).Lost?.ToString());
    }

    [Fact]
    public void RowsOfATableWithoutOuterPipesAreLostWithoutThemToo()
    {
        Assert.Equal("3 | 4", Table("a | b\n- | -\n1 | 2\n\n3 | 4").Lost?.ToString());
    }

    [Fact]
    public void TableInCodeIsNoTable()
    {
        Assert.Equal("b", Assert.Single(Table("```\n| a |\n| - |\n```\n~~~~ md\n| a |\n| - |\n~~~\n~~~~\n| b |\n| - |\n").Header.Cells).Text);
        Assert.Null(MarkdownTable.Find(Slice("| a |\n\n| - |\n")));
        Assert.Null(MarkdownTable.Find(Slice("| a |\n| b |\n")));
        Assert.Null(MarkdownTable.Find(Slice("a\n---\n")));
    }

    [Fact]
    public void LongRowKeepsItsRestInTheLastCell()
    {
        string row = string.Concat(Enumerable.Repeat("|a", 1000));
        Assert.Equal(65, Row(row).Cells.Count);
    }

    private static MarkdownRow Row(string row) => Assert.Single(Table($"| H | I |\n| --- | --- |\n{row}\n").Rows);

    private static MarkdownTable Table(string text) => MarkdownTable.Find(Slice(text)) ?? throw new Xunit.Sdk.XunitException("no table");

    private static TextSlice Slice(string text) => new(text, 0, text.Length);
}
