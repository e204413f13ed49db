using System;
using System.Linq;
using SpecModels.Generator.Spec;
using Xunit;

namespace SpecModels.Generator.Tests.Readers;

public sealed class PageTests
{
    private const string Fields = "## Fields\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n| `a` | *string* | :heavy_check_mark: | N/A |\n";

    private const string Parameters = "### Parameters\n\n| Parameter | Type | Required | Description |\n| --- | --- | --- | --- |\n| `request` | [operations.Foo](foo.md) | :heavy_check_mark: | N/A |\n\n";

    [Theory]
    [InlineData("---\ntitle: \"Foo\"\n---\n\n", "2:9 «Foo»")]
    [InlineData("---\ntitle: 'Foo'\nsidebar: true\n---\n", "2:9 «Foo»")]
    [InlineData("---\nsidebar: true\ntitle: Foo\n---\n", "3:8 «Foo»")]
    [InlineData("---\r\ntitle: Foo\r\n---\r\n", "2:8 «Foo»")]
    [InlineData("\uFEFF---\ntitle: Foo\n---\n", "2:8 «Foo»")]
    [InlineData("\uFEFF# Foo\n", "1:4 «Foo»")]
    [InlineData("# Foo\n", "1:3 «Foo»")]
    [InlineData("   #\tFoo  ##  \n", "1:6 «Foo»")]
    [InlineData("# `Foo`\n", "1:3 «`Foo`»")]
    [InlineData("# Acme.Client.Foo\n", "1:3 «Acme.Client.Foo»")]
    [InlineData("---\ntitle: Other\n---\n# Foo\n", "4:3 «Foo»")]
    public void TitleIsTheHeadingOrStandsInTheFrontMatter(string top, string where)
    {
        Reading page = new(top + Fields, "foo.mdx");

        Assert.Equal("Foo", page.Object.Name);
        Assert.Equal(where, page.At(page.Object.Where));
        Assert.Equal("", page.Object.Description);
        Assert.Empty(page.Problems);
    }

    [Theory]
    [InlineData("> :warning: **DEPRECATED**: Use Bar.\n\n", "")]
    [InlineData("> :warning: **DEPRECATED**: Use\r\n> Bar.\n\nWhat it is.\n\n> Quoted.\n\n", "What it is.\n\n> Quoted.")]
    [InlineData("What it is.\n\nAnd was.\n\n> : warning: ** DEPRECATED **: Use Bar.\n\n", "What it is.\n\nAnd was.")]
    public void NoteOfDeprecationBelowTheTitleIsTheMessageAndNoDescription(string text, string description)
    {
        SpecObject page = new Reading("# Foo\n\n" + text + Fields).Object;

        Assert.True(page.IsDeprecated);
        Assert.Equal("Use Bar.", page.DeprecationMessage);
        Assert.Equal(description, page.Description);
    }

    [Fact]
    public void StruckTitleIsDeprecatedWithoutANoteToo()
    {
        SpecObject page = new Reading("# ~~Foo~~\n\nOnce\n> :warning: **DEPRECATED**: said,\n\nnow struck.\n\n" + Fields).Object;

        Assert.Equal("Foo", page.Name);
        Assert.True(page.IsDeprecated);
        Assert.Equal("", page.DeprecationMessage);
        Assert.Equal("Once\n> :warning: **DEPRECATED**: said,\n\nnow struck.", page.Description);
    }

    [Fact]
    public void DescriptionIsTheTextAboveTheFirstSectionWithLineFeeds()
    {
        Assert.Equal("One.\n\n* Two", new Reading("# Foo\r\n\r\nOne.\r\n\r\n* Two\r\n\r\n" + Fields).Object.Description);
        Assert.Equal("One.", new Reading("---\ntitle: Foo\n---\n\nOne.\n\n" + Fields).Object.Description);
    }

    [Fact]
    public void CodeAndTagsOfMdxAreNoDescription()
    {
        const string Text = """
            # Foo

            import { Tip } from '@acme/docs';
            import Card from "./card.mdx";

            export const meta = {
              title: 'Foo',
            };

            <Card title="a"> <br/>
            {/* Made from 2.0. */}
            What it is, with <b>tags</b>,
            import and
            export of it:

            ```
            import { Foo } from 'acme';
            <Foo/>
            ```
            </Card>


            """;

        Assert.Equal("What it is, with <b>tags</b>,\nimport and\nexport of it:\n\n```\nimport { Foo } from 'acme';\n<Foo/>\n```", new Reading(Text + Fields, "foo.mdx").Object.Description);
        Assert.StartsWith("import { Tip }", new Reading(Text + Fields).Object.Description, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Foo\n===\n\nText.\n\n", "Fields\n---\n", "1:1 «Foo»")]
    [InlineData("\n  Foo  \r\n=\r\nText.\r\n\r\n", "Fields\r\n  -----  \r\n", "2:3 «Foo»")]
    [InlineData("---\ntitle: Foo\n---\nText.\n\n", "Fields\n---\n", "2:8 «Foo»")]
    [InlineData("# Foo\nText.\n\n", "Fields\n---\n", "1:3 «Foo»")]
    public void HeadingMayBeUnderlined(string top, string section, string where)
    {
        Reading page = new(top + section + Fields.Substring("## Fields\n".Length));

        Assert.Equal("a", page.Field.Name);
        Assert.Equal("Text.", page.Object.Description);
        Assert.Equal(where, page.At(page.Object.Where));
    }

    [Theory]
    [InlineData("One.\nTwo.\n---")]
    [InlineData("* One.\n---")]
    [InlineData("1. One.\n---")]
    [InlineData("> One.\n---")]
    [InlineData("| One |\n---\n| Two |")]
    [InlineData("One | Two\n---|---\nThree | Four\n---")]
    [InlineData("One.\n\n---\n\nTwo.")]
    [InlineData("One.\n    ---")]
    [InlineData("---\nOne.\n- Two.")]
    [InlineData("```\nOne.\n---\n```\n---")]
    public void OtherLinesOfDashesUnderlineNothing(string text)
    {
        Assert.Equal(text, new Reading("# Foo\n\n" + text + "\n\n" + Fields).Object.Description);
    }

    [Fact]
    public void HeadingsInCodeAreNoHeadings()
    {
        Reading page = new("# Foo\n\n```\n# Bar\n## Values\n```\n\n~~~~\n# Baz\n~~~\n~~~~\n\n" + Fields + "\n```\n# Never closed\n");

        Assert.Equal("Foo", page.Object.Name);
    }

    [Fact]
    public void PageMayDeclareSeveralTypes()
    {
        Reading page = new("# Foo\n\n" + Fields + "\n# Bar\n\n" + Fields);

        Assert.Equal(["Foo", "Bar"], page.Schemas.Select(schema => schema.Name));
    }

    [Fact]
    public void FirstSectionThatDeclaresTheTypeCounts()
    {
        Assert.Equal(["a"], new Reading("# Foo\n\n" + Fields + "\n## Other\n\n### Fields\n\n| Field | Type |\n| --- | --- |\n| `b` | *string* |\n").Object.Fields.Select(field => field.Name));
    }

    [Theory]
    [InlineData(".md")]
    [InlineData(".MD")]
    [InlineData(".mdx")]
    [InlineData(".markdown")]
    public void MarkdownIsKnownByItsExtension(string extension)
    {
        Assert.Equal(SpecDialect.TypeScript, new Reading("# Foo\n\n" + Fields, "Foo" + extension).Dialect);
    }

    [Theory]
    [InlineData("Foo.md", "")]
    [InlineData("Foo.md", "# Foo\n\nText.\n")]
    [InlineData("Foo.md", "# Foo\n\n## Fields\n\nOf wheat.\n", "EmptySection 3:4 «Fields» Fields, Foo, table with the columns Field and Type, and a line of dashes below its header")]
    [InlineData("Foo.md", "# Foo\n\n## Fields\n\n| Crop | Area |\n| --- | --- |\n| Wheat | 5 |\n", "EmptySection 3:4 «Fields» Fields, Foo, table with the columns Field and Type, and a line of dashes below its header")]
    [InlineData("Foo.md", "# Foo\n\n## Values\n\nWe value:\n\n```yaml\na: b\n```\n", "EmptySection 3:4 «Values» Values, Foo, code block of literals, such as \"a\" | \"b\", and no table with the columns Name and Value")]
    [InlineData("Foo.md", "A \uFFFD in text that is no spec.")]
    public void OtherFilesAreLeftAloneUnlessTheyAreSaidToBeSpecs(string path, string text, params string[] told)
    {
        Reading silent = new(text, path);
        Assert.Equal(SpecDialect.None, silent.Dialect);
        Assert.Empty(silent.Schemas);
        Assert.Empty(silent.Problems);

        Reading asked = new(text, path, isSpec: true);
        Assert.Empty(asked.Schemas);
        Assert.Equal([.. told, "NotASpec 1:1 «»"], asked.Problems);
    }

    [Theory]
    [InlineData("*str*")]
    [InlineData("*Optional[str]*")]
    [InlineData("List[[models.Foo](foo.md)]")]
    [InlineData("**string*")]
    [InlineData("[]*string*")]
    [InlineData("`*string`")]
    [InlineData("map[string]*string*")]
    [InlineData("*::String*")]
    [InlineData("T::Array<*::String*>")]
    [InlineData("*?string*")]
    [InlineData("[\\OpenAPI\\Foo](foo.md)")]
    [InlineData("array<*string*>")]
    [InlineData("List\\<*String*>")]
    [InlineData("*long*")]
    public void PagesOfOtherLanguagesAreLeftToTheirDialects(string type)
    {
        string page = $"# Foo\n\n## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n| `a` | {type} | :heavy_check_mark: |\n";

        Assert.Equal(SpecDialect.None, new Reading(page).Dialect);
        Assert.Equal(SpecDialect.None, new Reading(page + "\n## Example Usage\n\n```python\n```\n").Dialect);
        Assert.Equal(SpecDialect.TypeScript, new Reading(page + "\n## Example Usage\n\n```typescript\n```\n").Dialect);
        Assert.Equal(SpecDialect.TypeScript, new Reading(page + "| `b` | *number* | :heavy_check_mark: |\n").Dialect);
    }

    [Theory]
    [InlineData("# SDK\n\n## list\n\n", "### Response\n\n**[models.Foo](foo.md)**\n")]
    [InlineData("---\ntitle: SDK\n---\n\n## fields\n\n", "### Errors\n\n| Error Type | Status Code |\n| --- | --- |\n")]
    [InlineData("# SDK\n\n## values\n\n", "### Response\n\nText.\n\n## get\n\nText.\n")]
    public void PageOfOperationsDeclaresNoTypeAndIsNeverWrong(string top, string bottom)
    {
        string text = top + "### Example Usage\n\n```typescript\nlet value = \"unclosed;\n```\n\n" + Parameters + bottom;

        foreach (string page in new[] { text, text + "\uFFFD", text + new string('x', 1_100_000) })
        {
            Reading reading = new(page, isSpec: true);
            Assert.True(reading.IsOperations);
            Assert.Empty(reading.Schemas);
            Assert.Empty(reading.Problems);
        }
    }

    [Theory]
    [InlineData("# SDK\n\n## list\n\n### Example Usage\n\n```go\n```\n\n" + Parameters + "### Response\n")]
    [InlineData("# SDK\n\n## list\n\n" + Parameters)]
    [InlineData("# SDK\n\n## list\n\n### Parameters\n\nNone.\n\n### Response\n\nText.\n")]
    public void OtherPagesWithParametersAreNoPagesOfOperations(string text)
    {
        Assert.False(new Reading(text).IsOperations);
    }

    [Fact]
    public void PageMayDeclareATypeBesideAnOperation()
    {
        Reading page = new("# Foo\n\n## fields\n\n" + Parameters + "### Response\n\nText.\n\n" + Fields);

        Assert.Equal("a", page.Field.Name);
        Assert.False(page.IsOperations);
    }

    [Theory]
    [InlineData("int")]
    [InlineData("bool[]")]
    [InlineData("int | null")]
    [InlineData("`integer`")]
    [InlineData("*date-time*")]
    public void WordsThatNoSdkWritesAreAPersons(string type)
    {
        Assert.Equal(SpecDialect.TypeScript, new Reading($"# Foo\n\n## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n| `a` | {type.Replace("|", "\\|")} | :heavy_check_mark: |\n").Dialect);
    }

    [Theory]
    [InlineData("JSON")]
    [InlineData("Nullable")]
    [InlineData("Format")]
    [InlineData("Default")]
    public void ColumnsThatNoSdkHasAllowWordsOfSeveralLanguages(string column)
    {
        string header = $"# Foo\n\n## Fields\n\n| Field | Type | {column} |\n| --- | --- | --- |\n";

        Assert.Equal(SpecDialect.TypeScript, new Reading(header + "| `a` | *int* | |\n| `b` | `bool` | |\n").Dialect);
        Assert.Equal(SpecDialect.None, new Reading(header + "| `a` | *int* | |\n| `b` | *Optional[bool]* | |\n").Dialect);
    }

    [Fact]
    public void CodeInAnotherLanguageSettlesTheDialect()
    {
        Reading page = new("# Foo\n\n## Supported Types\n\n### `models.Foo`\n\n```go\nx := 1\n```\n");

        Assert.Equal(SpecDialect.None, page.Dialect);
        Assert.Equal(["OtherLanguage 7:4 «go» go"], page.Problems);
    }

    [Theory]
    [InlineData("## Fields:")]
    [InlineData("## **Fields**")]
    [InlineData("## **fields:**")]
    public void MarksAndAColonOfAHeadingSayNothing(string heading)
    {
        Assert.Equal("a", new Reading("# Foo\n\n" + Fields.Replace("## Fields", heading, StringComparison.Ordinal)).Field.Name);
    }

    [Fact]
    public void MarkedTypesOutvoteCodeInAnotherLanguage()
    {
        Reading page = new("# Foo\n\n" + Fields + "\n```csharp\n```\n");

        Assert.Equal("a", page.Field.Name);
        Assert.Empty(page.Problems);
    }

    [Fact]
    public void OneWordOfAnotherLanguageWithoutMarksCostsItsRow()
    {
        Reading page = OfRows(isSpec: null, "| `a` | *string* | |", "| `b` | *boolean* | |", "| `c` | List<string> | |");

        Assert.Equal(["a", "b", "c"], page.Object.Fields.Select(field => field.Name));
        Assert.Equal(["UnknownType 9:9 «List<string>» c, List<string>"], page.Problems);
        Assert.Equal(["OtherLanguage 9:9 «List<*string*>» List<string>"], OfRows(isSpec: null, "| `a` | *string* | |", "| `b` | *boolean* | |", "| `c` | List<*string*> | |").Problems);
    }

    [Theory]
    [InlineData("`String`", "String")]
    [InlineData("List\\<*String*>", "List<String>")]
    [InlineData("Map<string, int>", "Map<string, int>")]
    [InlineData("*int*", "int")]
    public void PageOfAnotherLanguageIsReportedOnceAtTheTypeThatDecided(string type, string text)
    {
        Assert.Equal([$"OtherLanguage 8:9 «{type}» {text}"], OfRows(isSpec: null, "| `a` | *string* | |", $"| `b` | {type} | |", "| `c` | *long* | |").Problems);
    }

    [Fact]
    public void PageThatIsSaidToBeASpecIsNeverTakenForAnotherLanguages()
    {
        Reading page = OfRows(isSpec: true, "| `a` | List<string> | |", "| `b` | *int* | |");

        Assert.Equal(["a", "b"], page.Object.Fields.Select(field => field.Name));
        Assert.Equal(["UnknownType 7:9 «List<string>» a, List<string>"], page.Problems);
    }

    /// <summary>A page without code; its first row is line 7.</summary>
    private static Reading OfRows(bool? isSpec, params string[] rows) =>
        new($"# Foo\n\n## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n{string.Join("\n", rows)}\n", isSpec: isSpec);
}
