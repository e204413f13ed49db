using System.Linq;
using SpecModels.Generator.Spec;
using Xunit;

namespace SpecModels.Generator.Tests.Readers;

public sealed class ValueTests
{
    [Fact]
    public void CodeListsTheValuesWithTheirPlaces()
    {
        Reading page = Reading.OfValues("\"a\" | \"b\\\"c\"\n  | 'd' // why not");

        Assert.Equal(
            [new SpecLiteral.Text("a"), new SpecLiteral.Text("b\"c"), new SpecLiteral.Text("d")],
            page.Enum.Values.Select(value => value.Literal));
        Assert.Equal(["6:1 «\"a\"»", "6:7 «\"b\\\"c\"»", "7:5 «'d'»"], page.Enum.Values.Select(value => page.At(value.Where)));
        Assert.All(page.Enum.Values, value => Assert.Null(value.Name));
        Assert.False(page.Enum.IsOpen);
        Assert.Empty(page.Problems);
    }

    [Theory]
    [InlineData("\"a\" | Unrecognized<string>")]
    [InlineData("| \"a\"\n| Unrecognized<string>;")]
    [InlineData("\"a\" | string")]
    [InlineData("\"a\" | (string & {})")]
    [InlineData("string & {} | \"a\";")]
    public void UnrecognizedSaysThatTheListIsOpen(string code)
    {
        Reading page = Reading.OfValues(code);

        Assert.True(page.Enum.IsOpen);
        Assert.Equal([new SpecLiteral.Text("a")], Literals(page));
        Assert.Empty(page.Problems);
    }

    [Theory]
    [InlineData("\"a\" | \"b\" | string;", true)]
    [InlineData("1 | 2", true)]
    [InlineData("\"a\" | b", false)]
    [InlineData("string", false)]
    [InlineData("\"a\", \"b\"", false)]
    [InlineData("", false)]
    public void CodeOfNoLanguageIsReadWhereItIsLiteralsOnly(string code, bool isRead)
    {
        Reading page = new($"# Foo\n\n## Values\n\n```\n{code}\n```\n");

        Assert.Equal(isRead ? 1 : 0, page.Schemas.Length);
        Assert.Empty(page.Problems);
    }

    [Fact]
    public void NumbersAreValuesToo()
    {
        Assert.Equal(
            [new SpecLiteral.Number("100"), new SpecLiteral.Number("-1"), new SpecLiteral.Number("0")],
            Reading.OfValues("100 | -1 | 0 | Unrecognized<number>").Enum.Values.Select(value => value.Literal));
    }

    [Fact]
    public void ExampleUsageIsReadBesideTheValues()
    {
        SpecEnum page = new Reading("""
            # Foo

            ## Example Usage

            ```typescript
            let value: Foo = "b";

            // Open enum: unrecognized values are captured as Unrecognized<string>
            ```

            ## Values

            ```typescript
            "a" | "b" | Unrecognized<string>
            ```
            """).Enum;

        Assert.Equal([new SpecLiteral.Text("b")], page.Examples);
        Assert.True(page.IsOpen);
    }

    [Fact]
    public void TableNamesTheValues()
    {
        Reading page = OfTable("| Name | Value | Description |", "| `LIBRARY_DEFAULT` | 01.AI | First. |", "| `B` | `b\\|c` | |", "| - | `Unrecognized<string>` | |", "| `E` |  | |");

        Assert.True(page.Enum.IsOpen);
        Assert.Equal(["LIBRARY_DEFAULT", "B", "E"], page.Enum.Values.Select(value => value.Name));
        Assert.Equal([new SpecLiteral.Text("01.AI"), new SpecLiteral.Text("b|c"), new SpecLiteral.Text("")], page.Enum.Values.Select(value => value.Literal));
        Assert.Equal(["First.", "", ""], page.Enum.Values.Select(value => value.Description));
        Assert.Equal(["7:23 «01.AI»", "8:9 «`b\\|c`»", "10:8 «  »"], page.Enum.Values.Select(value => page.At(value.Where)));
        Assert.Empty(page.Problems);
    }

    [Fact]
    public void BareIntegersAreNumbersAndVersionsAreTexts()
    {
        Assert.Equal([new SpecLiteral.Number("1"), new SpecLiteral.Number("-2")], Literals(OfTable("| Name | Value |", "| `One` | 1 |", "| `Minus` | -2 |")));
        Assert.Equal([new SpecLiteral.Text("1.0"), new SpecLiteral.Text("2")], Literals(OfTable("| Name | Value |", "| `V1` | 1.0 |", "| `V2` | 2 |")));
        Assert.Equal([new SpecLiteral.Text("1"), new SpecLiteral.Text("a")], Literals(OfTable("| Name | Value |", "| `One` | 1 |", "| `A` | a |")));
    }

    [Fact]
    public void ExampleTellsWhetherBareNumbersAreNumbers()
    {
        const string Table = "\n\n## Values\n\n| Name | Value |\n| --- | --- |\n| `A` | 1 |\n| `B` | 2.5 |\n";
        Assert.Equal(
            [new SpecLiteral.Number("1"), new SpecLiteral.Number("2.5")],
            Literals(new Reading("# Foo\n\n## Example Usage\n\n```typescript\nlet value: Foo = 1;\n```" + Table)));
        Assert.Equal(
            [new SpecLiteral.Text("1"), new SpecLiteral.Text("2.5")],
            Literals(new Reading("# Foo\n\n## Example Usage\n\n```typescript\nlet value: Foo = \"1\";\n```" + Table)));
    }

    [Fact]
    public void ValueListedTwiceCountsOnce()
    {
        Reading page = Reading.OfValues("\"a\" | \"b\" | \"a\"");

        Assert.Equal(2, page.Enum.Values.Count);
        Assert.Equal(["DuplicateValue 6:13 «\"a\"» \"a\""], page.Problems);
    }

    [Fact]
    public void ValueThatCannotBeReadCostsItselfOnly()
    {
        Reading page = Reading.OfValues("\"a\" | `b` & c | \"d\"");

        Assert.Equal([new SpecLiteral.Text("a"), new SpecLiteral.Text("d")], Literals(page));
        Assert.Equal(["UnknownValues 6:7 «`b` & c» `b` & c"], page.Problems);
        Assert.True(page.Enum.IsOpen);
    }

    [Theory]
    [InlineData("Foo", "UnknownValues 6:1 «Foo» Foo")]
    [InlineData("string", "UnknownValues 6:1 «string» string")]
    [InlineData("Unrecognized<string>", "UnknownValues 6:1 «Unrecognized<string>» Unrecognized<string>")]
    [InlineData("(\"a\")", "UnknownValues 6:1 «(\"a\")» (\"a\")")]
    [InlineData("\"a", "UnknownValues 6:1 «\"a» \"a")]
    [InlineData("", "UnknownValues 7:1 «»")]
    public void EnumWithoutReadableValuesIsNoType(string code, string problem)
    {
        Reading page = Reading.OfValues(code);

        Assert.Empty(page.Schemas);
        Assert.Equal([problem], page.Problems);
    }

    [Fact]
    public void RowWithoutAValueIsReported()
    {
        Reading page = OfTable("| Name | Value |", "| `A` | a |", "| `B` |");

        Assert.Single(page.Enum.Values);
        Assert.Equal(["IncompleteRow 8:1 «| `B` |» 1, 2"], page.Problems);
    }

    private static SpecLiteral[] Literals(Reading page) => [.. page.Enum.Values.Select(value => value.Literal)];

    private static Reading OfTable(string header, params string[] rows) => new($"# Foo\n\n## Values\n\n{header}\n| --- | --- |\n{string.Join("\n", rows)}");
}
