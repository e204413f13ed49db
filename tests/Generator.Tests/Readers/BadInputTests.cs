using System.Linq;
using System.Threading;
using SpecModels.Generator.Readers;
using SpecModels.Generator.Spec;
using Xunit;

namespace SpecModels.Generator.Tests.Readers;

public sealed class BadInputTests
{
    [Theory]
    [InlineData("")]
    [InlineData("# \n\n")]
    [InlineData("---\nsidebar: true\n---\n")]
    [InlineData("---\ntitle:\n---\n")]
    public void PageWithoutTitleIsReportedAtItsSection(string top)
    {
        Reading page = new(top + "## Fields\n\n| Field | Type |\n| --- | --- |\n| `a` | *string* |\n");
        Assert.Equal(SpecDialect.TypeScript, page.Dialect);
        Assert.Empty(page.Schemas);
        Assert.Equal([$"MissingTitle {top.Count(character => character == '\n') + 1}:4 «Fields» Fields"], page.Problems);
    }

    [Fact]
    public void TableWithoutRowsIsReportedAndAnObjectWithoutFields()
    {
        Reading page = Reading.OfTable("| Field | Type | Required | Description |");

        Assert.Empty(page.Object.Fields);
        Assert.Equal(["EmptyTable 5:1 «| Field | Type | Required | Description |»"], page.Problems);
    }

    [Fact]
    public void SectionWithoutTableIsReportedAndAnObjectWithoutFields()
    {
        Reading page = new("# Foo\n\n## Fields\n\n## Example Usage\n\n```typescript\n```\n");

        Assert.Empty(page.Object.Fields);
        Assert.Equal(["EmptyTable 3:4 «Fields»"], page.Problems);
    }

    [Fact]
    public void TableWithoutValuesIsReportedAndNoEnum()
    {
        Reading page = new("# Foo\n\n## Values\n\n| Name | Value |\n| --- | --- |\n");

        Assert.Empty(page.Schemas);
        Assert.Equal(["EmptyTable 5:1 «| Name | Value |»"], page.Problems);
    }

    [Theory]
    [InlineData("| Field | Required |", "Type, Field, Required")]
    [InlineData("| Titel | Type |", "Field, Titel, Type")]
    public void MissingColumnCostsThePage(string header, string arguments)
    {
        Reading page = Reading.OfTable(header, "| `a` | *string* |");

        Assert.Equal(SpecDialect.TypeScript, page.Dialect);
        Assert.Empty(page.Schemas);
        Assert.Equal([$"MissingColumn 5:1 «{header}» {arguments}"], page.Problems);
    }

    [Fact]
    public void MissingValueColumnCostsThePage()
    {
        Reading page = new("# Foo\n\n## Values\n\n| Name | Meaning |\n| --- | --- |\n| `A` | a |\n\n## Example Usage\n\n```ts\nlet value: Foo = \"a\";\n```\n");

        Assert.Empty(page.Schemas);
        Assert.Equal(["MissingColumn 5:1 «| Name | Meaning |» Value, Name, Meaning"], page.Problems);
    }

    [Fact]
    public void RowThatEndsTooEarlyIsReportedAndKeepsWhatItSays()
    {
        Reading page = Reading.OfTable("| Field | Type | Required | Description |", "| `a` |", "| `b` | *string* |", "| `c` | *string* | Yes |", "see below");

        Assert.Equal(["b", "c"], page.Object.Fields.Select(field => field.Name));
        Assert.Equal(["IncompleteRow 7:1 «| `a` |» 1, 3", "IncompleteRow 8:1 «| `b` | *string* |» 2, 3", "IncompleteRow 10:1 «see below» 1, 3"], page.Problems);
    }

    [Fact]
    public void RowWithSurplusCellsIsReportedUnlessTheyAreEmpty()
    {
        Reading page = Reading.OfTable(
            "| Field | Type | Required | Description |",
            "| `a` | *string* | Yes | either a | b |",
            "| `b` | *string* | Yes | either a \\| b, `a|b` | | |");

        Assert.Equal("either a", page.Object.Fields[0].Description);
        Assert.Equal(["SurplusCells 7:1 «| `a` | *string* | Yes | either a | b |» 5, 4"], page.Problems);
    }

    [Fact]
    public void RowsBelowTheTablesEndAreReportedOnce()
    {
        Reading page = Reading.OfTable("| Field | Type |", "| `a` | *string* |", "", "| `b` | *string* |", "", "| `c` | *string* |");

        Assert.Equal("a", page.Field.Name);
        Assert.Equal(["LostRows 9:1 «| `b` | *string* |»"], page.Problems);
        Assert.Equal(["LostRows 9:1 «| `B` | b |»"], new Reading("# Foo\n\n## Values\n\n| Name | Value |\n| --- | --- |\n| `A` | a |\n\n| `B` | b |\n").Problems);
    }

    [Theory]
    [InlineData("## Fields\n\n| Field | Type |\n| --- | --- |\n| `b` | *string* |\n", "Fields")]
    [InlineData("## Values\n\n```ts\n\"a\"\n```\n", "Values")]
    [InlineData("## Supported Types\n\n### `string`\n", "Supported Types")]
    public void SecondSectionThatDeclaresTheTypeIsReported(string section, string heading)
    {
        Reading page = new("# Foo\n\n## Fields\n\n| Field | Type |\n| --- | --- |\n| `a` | *string* |\n\n" + section);

        Assert.Equal("a", page.Field.Name);
        Assert.Equal([$"RepeatedSection 9:4 «{heading}» {heading}, Fields"], page.Problems);
    }

    [Theory]
    [InlineData(":question:")]
    [InlineData("maybe")]
    public void UnknownMarkIsReportedAndTheFieldOptional(string mark)
    {
        Reading page = Reading.OfField(required: mark);

        Assert.False(page.Field.IsRequired);
        Assert.Equal([$"UnknownRequiredness 7:20 «{mark}» a, {mark}, Required, optional"], page.Problems);
    }

    [Fact]
    public void UnknownTypeIsReportedAtItsCell()
    {
        Reading page = Reading.OfField(type: "*wibble*");

        Assert.Equal(new SpecType.Unknown("wibble"), page.Field.Type);
        Assert.Equal(["UnknownType 7:9 «*wibble*» a, wibble"], page.Problems);
    }

    [Fact]
    public void FieldListedTwiceCountsOnce()
    {
        Reading page = Reading.OfTable("| Field | Type |", "| `a` | *string* |", "| `A` | *string* |", "| ~~`a`~~ | *number* |");

        Assert.Equal(["a", "A"], page.Object.Fields.Select(field => field.Name));
        Assert.Equal(SpecType.String, page.Object.Fields[0].Type);
        Assert.Equal(["DuplicateField 9:3 «~~`a`~~» a"], page.Problems);
    }

    [Fact]
    public void OpenBacktickCostsNothingButAWarningAtItsCell()
    {
        Reading page = Reading.OfTable(
            "| Field | Type | Required | Description |",
            "| `a | *string* | Yes | Like `b`. |",
            "| `b` | `string | Yes | Ends here. |",
            "| `c` | *string* | Yes | A ` alone, ``two. |",
            "| `d` | *string* | Yes | \\` is none, nor `\\` here, nor ``one ` inside``. |");

        Assert.Equal(["a", "b", "c", "d"], page.Object.Fields.Select(field => field.Name));
        Assert.All(page.Object.Fields, field => Assert.Equal(SpecType.String, field.Type));
        Assert.Equal(
            [
                "MalformedCell 7:3 «`a» a backtick opens code that nothing closes",
                "MalformedCell 8:9 «`string» a backtick opens code that nothing closes",
                "MalformedCell 9:26 «A ` alone, ``two.» a backtick opens code that nothing closes",
            ],
            page.Problems);
    }

    [Fact]
    public void RowWithoutATypeIsRawJson()
    {
        Reading page = Reading.OfTable("| Field | Type |", "| `a` |  |", "| `b` | *string* |");

        Assert.Equal([new SpecType.Unknown(""), SpecType.String], page.Object.Fields.Select(field => field.Type));
        Assert.Equal(["MalformedCell 7:8 «  » the field's type is missing"], page.Problems);
    }

    [Fact]
    public void NameOfBackticksAloneIsReportedOnce()
    {
        Assert.Equal(["MalformedCell 7:3 «``» the field's name is missing"], Reading.OfField(name: "``").Problems);
    }

    [Fact]
    public void RowWithoutANameIsReported()
    {
        Reading page = Reading.OfTable("| Field | Type |", "|  | *string* |", "| `b` | *string* |");

        Assert.Equal(["b"], page.Object.Fields.Select(field => field.Name));
        Assert.Equal(["MalformedCell 7:2 «  » the field's name is missing"], page.Problems);
    }

    [Fact]
    public void FileThatCouldNotBeReadIsReported()
    {
        SpecFile file = new() { Path = "foo.md", Text = null, Options = new SpecOptions { Namespace = "Acme" } };
        Parsed<SpecDocument> parsed = SpecReader.Read(file, CancellationToken.None);

        Assert.Empty(parsed.Value.Schemas);
        Assert.Equal([SpecProblem.At(SpecRule.NotText, "foo.md", default)], parsed.Problems);
    }

    [Theory]
    [InlineData("# Foo\n\nCaf\uFFFD\n\n## Values\n\n```ts\n\"a\"\n```\n", "NotText 3:4 «\uFFFD»")]
    [InlineData("\uFFFD\uFFFD#\0 \0F\0", "NotText 1:1 «\uFFFD»")]
    [InlineData("# Foo\n\0", "NotText 2:1 «\0»")]
    public void FileThatIsNotTextIsReportedAtTheFirstSuchCharacter(string text, string problem)
    {
        Reading page = new(text);

        Assert.Empty(page.Schemas);
        Assert.Equal([problem], page.Problems);
    }

    [Fact]
    public void FileThatIsTooLargeIsReported()
    {
        const string Page = "# Foo\n\n## Values\n\n```ts\n\"a\"\n```\n\n";
        Assert.Empty(new Reading(Page.PadRight(SpecReader.MaxCharacters)).Problems);

        Reading page = new(Page.PadRight(5 * 1024 * 1024));
        Assert.Empty(page.Schemas);
        Assert.Equal(["FileTooLarge 1:1 «» 5242880, 1048576"], page.Problems);
        Assert.Empty(new Reading(new string(' ', 5 * 1024 * 1024)).Problems);
    }

    [Fact]
    public void FileThatIsTooLargeIsRecognisedWhereverWhatIsLookedAtEnds()
    {
        const string Row = "| `a` | *string* |\n";
        string rows = string.Concat(Enumerable.Repeat(Row, SpecReader.MaxCharacters / Row.Length));
        for (int i = 1; i <= Row.Length; i++)
        {
            Assert.Single(new Reading($"# {new string('F', i)}\n\n## Fields\n\n| Field | Type |\n| --- | --- |\n{rows}").Problems);
        }
    }

    [Fact]
    public void PageThatIsWrongEverywhereDoesNotFloodTheBuild()
    {
        Reading page = Reading.OfTable("| Field | Type |", [.. Enumerable.Range(0, 2000).Select(i => $"| `f{i}` | *wibble* |")]);

        Assert.Equal(2000, page.Object.Fields.Count);
        Assert.Equal(1000, page.Problems.Length);
    }

    [Fact]
    public void MessageQuotesAtMostAPart()
    {
        Reading page = Reading.OfField(type: "*" + string.Concat(Enumerable.Repeat("😀", 150)) + "*");

        Assert.EndsWith($"a, {string.Concat(Enumerable.Repeat("😀", 100))}…", Assert.Single(page.Problems));
    }
}
