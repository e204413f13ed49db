using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SpecModels.Generator.Tests.Harness;
using Xunit;

namespace SpecModels.Generator.Tests.Snapshots;

/// <summary>Bad input: it is named with its place, and costs its own page at most.</summary>
public sealed class DiagnosticTests
{
    private const string Header = """
        ## Fields

        | Field | Type | Required | Description |
        | --- | --- | --- | --- |

        """;

    private const string Id = "| `id` | *string* | :heavy_check_mark: | N/A |\n";

    private const string Operations = """
        # SDK

        ## list

        ### Parameters

        | Parameter | Type | Required | Description |
        | --- | --- | --- | --- |
        | `request` | [operations.Missing](missing.md) | perhaps | N/A |

        ### Response

        **[models.Missing](missing.md)**
        """;

    private static readonly Page Good = new("models/good.md", "# Good\n\n" + Header + Id);

    [Fact]
    public void APageWithoutTitle() => Says("""
        models/bad.md(1,4)-(1,10): error SPEC0001: The page has a section 'Fields' but no title; add a heading '# TypeName' at its top
        """, new Page("models/bad.md", Header + Id));

    [Fact]
    public void AHeaderWithoutRows() => Says("""
        models/bad.md(5,1)-(5,42): info SPEC0002: The table has a header but no rows; add rows, or leave it so if the type has no members
        """, new Page("models/bad.md", "# Bad\n\n" + Header));

    [Fact]
    public void MissingColumns() => Says("""
        models/bad.md(5,1)-(5,31): error SPEC0003: The table has no column 'Type', so the page is left out; add one of that name beside Field, Required, Remarks
        """, new Page("models/bad.md", """
        # Bad

        ## Fields

        | Field | Required | Remarks |
        | --- | --- | --- |
        | `id` | :heavy_check_mark: | N/A |
        """));

    [Fact]
    public void ARowThatIsTooShort() => Says("""
        models/bad.md(8,1)-(8,22): warning SPEC0004: The row ends after cell 2, and 3 are needed; what is missing counts as empty, and a row without a name or a type is left out. Add the missing cells.
        """, new Page("models/bad.md", "# Bad\n\n" + Header + Id + "| `name` | *string* |\n"));

    [Fact]
    public void RowsBelowABlankLineAndATableTwice() => Says("""
        models/bad.md(9,1)-(9,49): warning SPEC0055: The row is left out, since it is not part of the table above: a table ends at a blank line and at code, and a section has one table. Move it there, or below a heading of its own.
        models/bad.md(11,4)-(11,10): warning SPEC0058: The section 'Fields' is left out, since 'Fields' above it says what the type is; join them, or give the section a title '# TypeName' of its own
        """, new Page("models/bad.md", "# Bad\n\n" + Header + Id + "\n| `name` | *string* | :heavy_check_mark: | N/A |\n\n" + Header + "| `rank` | *string* | :heavy_check_mark: | N/A |\n"));

    [Fact]
    public void APipeWithinACell() => Says("""
        models/bad.md(7,1)-(7,67): warning SPEC0059: The row has 5 cells, and the table 4 columns; what stands beyond them is left out. Write a pipe within a cell as '\|'.
        """, new Page("models/bad.md", "# Bad\n\n" + Header + "| `id` | *string* | :heavy_check_mark: | Made by us | or by you. |\n"));

    [Fact]
    public void AnUnknownMarkOfRequiredness() => Says("""
        models/bad.md(7,21)-(7,28): warning SPEC0006: Field 'id' is marked 'perhaps' in the column 'Required', which is neither yes nor no; it is taken as optional. Write ':heavy_check_mark:' or ':heavy_minus_sign:'.
        """, new Page("models/bad.md", "# Bad\n\n" + Header + "| `id` | *string* | perhaps | N/A |\n"));

    [Fact]
    public void AnUnknownMarkOfNull() => Says("""
        models/bad.md(7,27)-(7,34): warning SPEC0006: Field 'id' is marked 'perhaps' in the column 'Nullable', which is neither yes nor no; it is taken as if it were empty. Write ':heavy_check_mark:' or ':heavy_minus_sign:'.
        """, new Page("models/bad.md", "# Bad\n\n## Fields\n\n| Field | Type | Required | Nullable |\n| --- | --- | --- | --- |\n| `id` | *string* | yes | perhaps |\n"));

    [Fact]
    public void AnUnknownTypeText() => Says("""
        models/bad.md(7,10)-(7,17): warning SPEC0007: 'id' has the type 'strin', which is not understood; it is generated as raw JSON. Write a type that the README lists, or a link to its page.
        """, new Page("models/bad.md", "# Bad\n\n" + Header + "| `id` | *strin* | :heavy_check_mark: | N/A |\n"));

    [Fact]
    public void ADuplicateField() => Says("""
        models/bad.md(8,3)-(8,7): warning SPEC0008: Field 'id' is listed twice; the first row is taken. Remove one of them.
        """, new Page("models/bad.md", "# Bad\n\n" + Header + Id + Id));

    [Fact]
    public void TwoFieldsThatFoldToOneName() => Says("""
        models/bad.md(8,3)-(8,12): info SPEC0009: Field 'foo_bar' becomes property 'FooBar2', since field 'fooBar' has the same name in C#
        """, new Page("models/bad.md", "# Bad\n\n" + Header + """
        | `fooBar` | *string* | :heavy_check_mark: | N/A |
        | `foo_bar` | *string* | :heavy_check_mark: | N/A |
        """) { Metadata = { ["SpecNaming"] = "AsWritten" } });

    [Fact]
    public void TwoValuesThatFoldToOneMember() => Says("""
        models/bad.md(6,13)-(6,22): info SPEC0011: Value 'foo_bar' becomes member 'FooBar2', since value 'foo-bar' has the same name in C#
        models/bad.md(6,25)-(6,34): warning SPEC0010: Value '"foo-bar"' is listed twice; remove one of them
        """, new Page("models/bad.md", """
        # Bad

        ## Values

        ```typescript
        "foo-bar" | "foo_bar" | "foo-bar"
        ```
        """));

    [Fact]
    public void ValuesThatAreNoLiterals() => Says("""
        models/bad.md(6,7)-(6,8): warning SPEC0012: The values cannot be read at 'b'; write them as a union of literals such as "a" | "b", or as a table with the columns Name and Value
        """, new Page("models/bad.md", """
        # Bad

        ## Values

        ```typescript
        "a" | b | "c"
        ```
        """));

    [Fact]
    public void ALinkToAMissingPage() => Says("""
        models/bad.md(7,13)-(7,47): info SPEC0013: 'other' has the type 'Other', whose page is not there; it is generated as raw JSON; add the page to AdditionalFiles
        """, new Page("models/bad.md", "# Bad\n\n" + Header + "| `other` | [models.Other](../models/other.md) | :heavy_check_mark: | N/A |\n"));

    [Fact]
    public void ALinkThatMissesAPageThatIsThere() => Says("""
        models/bad.md(7,13)-(7,32): info SPEC0013: 'other' has the type 'Good', whose page is not there; it is generated as raw JSON; 'good.md' declares 'Acme.Good': correct the link if that is meant
        """, new Page("models/bad.md", "# Bad\n\n" + Header + "| `other` | [Good](sub/good.md) | :heavy_check_mark: | N/A |\n"));

    [Fact]
    public void ANameThatNoPageHas() => Says("""
        models/bad.md(7,13)-(7,18): warning SPEC0007: 'other' has the type 'Strng', which is not understood; it is generated as raw JSON. Write a type that the README lists, or a link to its page.
        models/bad.md(8,13)-(8,27): info SPEC0013: 'owner' has the type 'Owner', whose page is not there; it is generated as raw JSON; add the page to AdditionalFiles
        """, new Page("models/bad.md", "# Bad\n\n" + Header + "| `other` | Strng | :heavy_check_mark: | N/A |\n| `owner` | *models.Owner* | :heavy_check_mark: | N/A |\n"));

    [Fact]
    public void ALinkToAPageThatDeclaresNoType() => Says("""
        models/bad.md(7,12)-(7,34): warning SPEC0049: 'unit' has the type 'Unit', whose page 'unit.md' declares none; it is generated as raw JSON. Look at what is reported there; a page has '## Fields' with a table, '## Values' with a TypeScript code block or a table with a column Value, or '## Supported Types' with a section a type.
        models/bad.md(8,11)-(8,31): warning SPEC0049: 'cat' has the type 'Cat', whose page 'cat.md' declares none; it is generated as raw JSON. Look at what is reported there; a page has '## Fields' with a table, '## Values' with a TypeScript code block or a table with a column Value, or '## Supported Types' with a section a type.
        models/cat.md(8,12)-(8,24): info SPEC0035: The page is left out, since 'List<string>' is of another language than TypeScript; write types as the README lists them, or set Spec="true" to have the page read all the same
        """,
        new Page("models/bad.md", "# Bad\n\n" + Header + "| `unit` | [models.Unit](unit.md) | :heavy_check_mark: | N/A |\n| `cat` | [models.Cat](cat.md) | :heavy_check_mark: | N/A |\n"),
        new Page("models/unit.md", "# Unit\n\n## Values\n\n1 | 2 | 10\n"),
        new Page("models/cat.md", "# Cat\n\n" + Header + Id + "| `tags` | List<string> | :heavy_check_mark: | N/A |\n"));

    [Fact]
    public void AColumnThatIsNotKnown() => Says("""
        models/bad.md(5,18)-(5,26): warning SPEC0050: The column 'Requierd' is left out, since it is not known or another one says the same; known are Field, Type, Required, Description, Example, Default, JSON, Nullable and Format
        """, new Page("models/bad.md", "# Bad\n\n## Fields\n\n| Field | Type | Requierd |  |\n| --- | --- | --- | --- |\n| `id` | *string* | yes | |\n"));

    [Fact]
    public void AColumnThatSaysTheSameAsAnother() => Says("""
        models/bad.md(5,32)-(5,37): warning SPEC0050: The column 'Notes' is left out, since it is not known or another one says the same; known are Field, Type, Required, Description, Example, Default, JSON, Nullable and Format
        """, new Page("models/bad.md", "# Bad\n\n## Fields\n\n| Field | Type | Description | Notes |\n| --- | --- | --- | --- |\n| `id` | *string* | The id. | Too. |\n"));

    [Fact]
    public void AFormatThatIsNotKnown() => Says("""
        models/bad.md(7,21)-(7,29): warning SPEC0051: Field 'at' has the format 'datetime', which is not known and says nothing; write one that the README lists
        """, new Page("models/bad.md", "# Bad\n\n## Fields\n\n| Field | Type | Format |\n| --- | --- | --- |\n| `at` | *string* | datetime |\n| `from` | *string* | uri |\n"));

    [Fact]
    public void FilesThatDeclareNoTypeAtAll()
    {
        GeneratorRun run = GeneratorRun.Of(new Project(
            Good,
            new Page("README.md", "# Read me\n"),
            new Page("pets/readme.md", "# Read me\n") { Metadata = { ["SpecNamespace"] = "Pets" } },
            new Page("pets/pet.md", "# Pet\n\n## Field\n") { Metadata = { ["SpecNamespace"] = "Pets" } },
            new Page("cars.yaml", "openapy: 3.1.0\n") { Metadata = { ["SpecNamespace"] = "Cars" } },
            new Page("good/readme.md", "# Read me\n") { Metadata = { ["SpecNamespace"] = "Acme" } }));
        Lines.Equal("""
            cars.yaml(1,1)-(1,1): warning SPEC0048: Nothing is generated for SpecNamespace="Cars", since none of its 1 files is a page or an OpenAPI file that declares a type; set Spec="true" on the item to learn of each file why it is none
            pets/pet.md(1,1)-(1,1): warning SPEC0048: Nothing is generated for SpecNamespace="Pets", since none of its 2 files is a page or an OpenAPI file that declares a type; set Spec="true" on the item to learn of each file why it is none
            """, run.Diagnostics);
    }

    [Theory]
    [InlineData("### Fields", "3,5)-(3,11")]
    [InlineData("# Fields", "3,3)-(3,9", "Fields")]
    [InlineData("## Field", "3,4)-(3,9")]
    [InlineData("## Properties", "3,4)-(3,14")]
    [InlineData("##Fields", "5,1)-(5,28")]
    public void ATableOfFieldsBelowAnotherHeading(string heading, string where, string title = "Bad") => Says($"""
        models/bad.md({where}): warning SPEC0060: The table is left out, and '{title}' declares no type, since its columns are those of fields but its heading is not; write the heading as '## Fields'
        """, new Page("models/bad.md", $"# Bad\n\n{heading}\n\n| Field | Type | Required |\n| --- | --- | --- |\n| `id` | *string* | yes |\n") { Metadata = { ["SpecNamespace"] = "Acme" } });

    [Theory]
    [InlineData("Fields", "| `id` | *string* | yes |", "3,4)-(3,10", "table with the columns Field and Type, and a line of dashes below its header")]
    [InlineData("Fields", "| Member | Kind |\n| --- | --- |\n| id | string |", "3,4)-(3,10", "table with the columns Field and Type, and a line of dashes below its header")]
    [InlineData("Values", "- `a`", "3,4)-(3,10", """code block of literals, such as "a" | "b", and no table with the columns Name and Value""")]
    [InlineData("Values", "| Name | Vlaue |\n| --- | --- |\n| A | a |", "3,4)-(3,10", """code block of literals, such as "a" | "b", and no table with the columns Name and Value""")]
    [InlineData("Supported Types", "- `models.Good`", "3,4)-(3,19", "section for each type, such as '### `models.Cat`'")]
    public void AHeadingWithNothingOfTheKindBelowIt(string heading, string body, string where, string lack)
    {
        Page page = new("models/bad.md", $"# Bad\n\n## {heading}\n\n{body}\n") { Metadata = { ["SpecNamespace"] = "Acme" } };
        Says($"models/bad.md({where}): warning SPEC0070: The section '{heading}' declares nothing, and 'Bad' is no type, since it has no {lack}", page);

        // Another SDK's page.
        Says("", page with { Text = page.Text + "\n```python\nvalue: Bad\n```\n" });
    }

    [Fact]
    public void AnExampleThatIsNoValue() => Says("""
        models/bad.md(7,7)-(7,8): info SPEC0016: The example cannot be read here: expected a string that ends on its line, with escapes that exist. It is not used as evidence; nothing else is lost.
        """, new Page("models/bad.md", """
        # Bad

        ## Example Usage

        ```typescript
        let value: Bad = {
          id: "unclosed,
        };
        ```


        """ + Header + Id));

    [Fact]
    public void APageOfFiveMegabytes() => Says("""
        models/bad.md(1,1)-(1,1): error SPEC0022: The file has 5000040 characters, and at most 1048576 are read; split it, or exclude it with Spec="false"
        """, new Page("models/bad.md", "# Bad\n\n" + Header + string.Concat(Enumerable.Repeat(Id, 5_000_000 / Id.Length))));

    [Fact]
    public void APageThatIsNotUtf8() => Says("""
        models/bad.md(1,1)-(1,1): error SPEC0023: The file is not UTF-8 text; save it as UTF-8, or exclude it with Spec="false"
        """, new Page("models/bad.md", Encoding.Latin1.GetBytes("# Bad\n\nGröße\n\n" + Header + Id)));

    [Fact]
    public void APageThatIsNoText() => Says("""
        models/bad.md(1,1)-(1,2): error SPEC0023: The file is not UTF-8 text; save it as UTF-8, or exclude it with Spec="false"
        """, new Page("models/bad.md", [0xFF, 0xFE, 0x00, 0x00, 0x00, 0x00, 0x01]));

    [Fact]
    public void ACellWithAnUnclosedBacktick() => Says("""
        models/bad.md(7,3)-(7,6): warning SPEC0005: The cell cannot be read: a backtick opens code that nothing closes; correct its Markdown
        """, new Page("models/bad.md", "# Bad\n\n" + Header + "| `id | *string* | :heavy_check_mark: | N/A |\n"));

    [Fact]
    public void AUnionThatIsItsOwnCase() => Says("""
        models/bad.md(5,5)-(5,17): warning SPEC0028: The union 'Bad' is one of its own cases; the case is left out. Remove its section.
        """, new Page("models/bad.md", """
        # Bad

        ## Supported Types

        ### `models.Bad`

        ### `models.Good`
        """));

    [Fact]
    public void TwoCasesOfOneType() => Says("""
        models/bad.md(7,5)-(7,18): info SPEC0029: The case 'Good' of the union 'Bad' is the same type in C# as another one; both are one case
        """, new Page("models/bad.md", """
        # Bad

        ## Supported Types

        ### `models.Good`

        ### `models.Good`

        ### `string`
        """));

    [Fact]
    public void TwoCasesOfOneTypeThatHasNoName() => Says("""
        models/bad.md(9,5)-(9,13): info SPEC0029: The case 'String' of the union 'Bad' is the same type in C# as another one; both are one case
        """, new Page("models/bad.md", """
        # Bad

        ## Supported Types

        ### `"x"`

        ### `number`

        ### `string`
        """));

    [Fact]
    public void TwoMapsOfWhichTheOneTakesAllTheOtherTakes() => Says("""
        models/bad.md(1,3)-(1,6): warning SPEC0030: No document can be the case 'map of String' of the union 'Bad', since nothing tells it from 'map of Json'; give one a member with a fixed value, or a required member that the other lacks
        """,
        new Page("models/bad.md", """
            # Bad

            ## Supported Types

            ### `Record<string, string>`

            ### `Record<string, any>`

            ### `models.Good`
            """));

    [Fact]
    public void TwoCasesThatNothingTellsApart() => Says("""
        models/bad.md(1,3)-(1,6): warning SPEC0030: No document can be the case 'Twin' of the union 'Bad', since nothing tells it from 'Good'; give one a member with a fixed value, or a required member that the other lacks
        """,
        new Page("models/twin.md", "# Twin\n\n" + Header + Id),
        new Page("models/bad.md", """
            # Bad

            ## Supported Types

            ### `models.Good`

            ### `models.Twin`
            """));

    [Fact]
    public void TheSameTypeTwice() => Says("""
        models/bad.md(1,3)-(1,6): error SPEC0017: Type 'Bad' is declared twice in the namespace 'Acme', also by 'worse.md'; the first page in ordinal order is taken. Give the pages folders or namespaces of their own.
        models/worse.md(1,3)-(1,6): error SPEC0017: Type 'Bad' is declared twice in the namespace 'Acme', also by 'bad.md'; the first page in ordinal order is taken. Give the pages folders or namespaces of their own.
        """,
        new Page("models/bad.md", "# Bad\n\n" + Header + Id),
        new Page("models/worse.md", "# Bad\n\n" + Header + Id));

    [Fact]
    public void ATypeNamedAsAFolderOrAConverter() => Says("""
        models/goodconverter.md(1,3)-(1,16): warning SPEC0018: 'GoodConverter' becomes the type 'GoodConverterT', since the name clashes with the converter of Good
        models/operations.md(1,3)-(1,13): warning SPEC0018: 'Operations' becomes the type 'OperationsT', since the name clashes with the namespace Acme.Operations
        """,
        new Page("models/operations.md", "# Operations\n\n" + Header + Id),
        new Page("models/operations/x.md", "# X\n\n" + Header + Id) { Metadata = { ["SpecFolder"] = "operations/" } },
        new Page("models/goodconverter.md", "# GoodConverter\n\n" + Header + Id));

    [Fact]
    public void ATypeNamedAsItsNamespace() => Says("""
        models/acme.md(1,3)-(1,7): warning SPEC0019: The namespace 'Acme' ends in the name of its own type 'Acme', which C# then takes for the namespace; set SpecNamespace to another name
        """, new Page("models/acme.md", "# Acme\n\n" + Header + Id));

    [Fact]
    public void AWrongOptionOfAPage() => Says("""
        models/bad.md(1,1)-(1,1): error SPEC0024: SpecNaming is 'snake-case'; allowed: AsWritten, SnakeCase, CamelCase, PascalCase, KebabCase. Taken instead: AsWritten.
        models/bad.md(1,1)-(1,1): error SPEC0024: SpecNulls is 'Maybe'; allowed: AsDocumented, Allow. Taken instead: AsDocumented.
        """, new Page("models/bad.md", "# Bad\n\n" + Header + Id) { Metadata = { ["SpecNaming"] = "snake-case", ["SpecNulls"] = "Maybe" } });

    [Fact]
    public void AWrongOptionOfTheProject() => Says("""
        models/good.md(1,1)-(1,1): error SPEC0024: SpecAccess is 'private'; allowed: Public, Internal. Taken instead: Public.
        """, new Project(Good) { Properties = { ["SpecAccess"] = "private" } });

    [Fact]
    public void APatternThatIsEmpty() => Says("""
        models/bad.md(1,1)-(1,1): error SPEC0024: SpecValidation is 'yes'; allowed: true, false. Taken instead: false.
        models/bad.md(1,1)-(1,1): error SPEC0024: SpecInclude is 'Bad| |B*'; allowed: names and paths with | between them, none of them empty. Taken instead: Bad|B*.
        models/bad.md(1,1)-(1,1): error SPEC0024: SpecExclude is '|'; allowed: names and paths with | between them, none of them empty. Taken instead: nothing.
        """, new Page("models/bad.md", "# Bad\n\n" + Header + Id) { Metadata = { ["SpecInclude"] = "Bad| |B*", ["SpecExclude"] = "|", ["SpecValidation"] = "yes" } });

    [Fact]
    public void AWrongNamespaceIsMended() => Says("""
        models/bad.md(1,1)-(1,1): error SPEC0024: SpecNamespace is 'My-App.2'; allowed: names of C# that are no keywords, joined by dots. Taken instead: My_App._2.
        """, new Page("models/bad.md", "# Bad\n\n" + Header + Id) { Metadata = { ["SpecNamespace"] = "My-App.2" } });

    [Fact]
    public void TwoFieldsOfOneWireName() => Says("""
        models/bad.md(8,3)-(8,12): warning SPEC0034: Field 'user_id' is 'user_id' on the wire, as field 'userId' is; the first is taken. Remove one of them, or give it its name in a column JSON.
        """, new Page("models/bad.md", "# Bad\n\n" + Header + "| `userId` | *string* | :heavy_check_mark: | N/A |\n| `user_id` | *string* | :heavy_check_mark: | N/A |\n"));

    [Fact]
    public void NamesThatAreAGuess() => Says("""
        models/bad.md(7,3)-(7,11): warning SPEC0020: The pages of 'Acme' document names as TypeScript has them, which are often not the names on the wire ('itemId'); set SpecNaming to SnakeCase, CamelCase or AsWritten
        """, new Project(Good, new Page("models/bad.md", "# Bad\n\n" + Header + "| `itemId` | *string* | :heavy_check_mark: | N/A |\n"))
    {
        Properties = new() { ["RootNamespace"] = "Acme" },
    });

    [Fact]
    public void AFileThatMustBeASpecAndIsNone() => Says("""
        README.md(1,1)-(1,1): error SPEC0021: The file is marked Spec="true" but is not recognised: a page has a title '# Name' and a section '## Fields' with columns for name and type, '## Values' or '## Supported Types', an OpenAPI file has the member 'openapi' or 'swagger' with a version; correct it, or remove the mark
        """, new Page("README.md", "# Read me\n\nProse.\n") { Metadata = { ["Spec"] = "true" } });

    [Fact]
    public void AnOlderLanguageVersion() => SaysOnly("""
        models/good.md(1,1)-(1,1): error SPEC0025: Generated code needs C# 11 or later, and this project uses C# 10.0; set LangVersion to 11 or later. Nothing is generated.
        """, new Project(Good) { LanguageVersion = LanguageVersion.CSharp10 });

    [Fact]
    public void AMissingRuntime() => SaysOnly("""
        models/good.md(1,1)-(1,1): error SPEC0026: The project does not reference the assembly SpecModels, which generated code calls; add the package SpecModels without ExcludeAssets. Nothing is generated.
        """, new Project(Good) { References = References.WithoutRuntime });

    [Fact]
    public void AFileAmongTheTypesIsToldOnce() => Says("""
        models/bad.md(7,12)-(7,97): info SPEC0015: 'file' has the type 'File | Blob | Record<string, any>' and is generated as raw JSON, since the SDK has a file or a stream there, which JSON has not
        """, new Page("models/bad.md", "# Bad\n\n" + Header + "| `file` | [File](https://acme.com/file) \\| [Blob](https://acme.com/blob) \\| Record<string, any> | :heavy_check_mark: | N/A |\n"));

    [Fact]
    public void PagesOfOperations() => Says("""
        sdks/a.md(1,1)-(1,1): info SPEC0031: Pages of operations are left out: 2 of the set, which declare no types. Leave it so, or exclude them with Spec="false".
        """,
        new Page("sdks/b.md", Operations) { Metadata = { ["Spec"] = "true" } },
        new Page("sdks/a.md", Operations),
        new Page("sdks/off.md", Operations) { Metadata = { ["Spec"] = "false" } });

    [Fact]
    public void PagesOfOperationsAlone() => SaysOnly("""
        sdks/a.md(1,1)-(1,1): info SPEC0031: Pages of operations are left out: 1 of the set, which declare no types. Leave it so, or exclude them with Spec="false".
        """, new Project(new Page("sdks/a.md", Operations)));

    [Fact]
    public void AUnionWithoutCases() => Says("""
        models/bad.md(3,4)-(3,19): warning SPEC0032: The union 'Bad' has no cases, so nothing is generated, and what names it is raw JSON; add a section for each of its types, such as '### `models.Foo`'
        models/user.md(7,11)-(7,31): warning SPEC0049: 'bad' has the type 'Bad', whose page 'bad.md' declares none; it is generated as raw JSON. Look at what is reported there; a page has '## Fields' with a table, '## Values' with a TypeScript code block or a table with a column Value, or '## Supported Types' with a section a type.
        """,
        new Page("models/bad.md", "# Bad\n\n## Supported Types\n"),
        new Page("models/user.md", "# User\n\n" + Header + "| `bad` | [models.Bad](bad.md) | :heavy_check_mark: | N/A |\n"));

    [Fact]
    public void ACaseThatIsAStream() => Says("""
        models/bad.md(7,5)-(7,31): info SPEC0033: The case 'EventStream<models.Good>' of the union 'Bad' is left out, since the SDK has a file or a stream there, which no JSON document is
        """, new Page("models/bad.md", "# Bad\n\n## Supported Types\n\n### `models.Good`\n\n### `EventStream<models.Good>`\n"));

    [Fact]
    public void APageOfAnotherLanguage() => Says("""
        models/bad.md(8,12)-(8,24): info SPEC0035: The page is left out, since 'List<string>' is of another language than TypeScript; write types as the README lists them, or set Spec="true" to have the page read all the same
        models/code.md(7,4)-(7,10): info SPEC0035: The page is left out, since 'python' is of another language than TypeScript; write types as the README lists them, or set Spec="true" to have the page read all the same
        models/marked.md(8,12)-(8,24): warning SPEC0007: 'tags' has the type 'List<string>', which is not understood; it is generated as raw JSON. Write a type that the README lists, or a link to its page.
        """,
        new Page("models/bad.md", "# Bad\n\n" + Header + Id + "| `tags` | List<string> | :heavy_check_mark: | N/A |\n| `name` | String | :heavy_check_mark: | N/A |\n"),
        new Page("models/code.md", "# Code\n\n## Supported Types\n\n### `models.Good`\n\n```python\n```\n"),
        new Page("models/marked.md", "# Marked\n\n" + Header + Id + "| `tags` | List<string> | :heavy_check_mark: | N/A |\n") { Metadata = { ["Spec"] = "true" } });

    [Fact]
    public void OtherFilesAreLeftAloneSilently() => Says("",
        new Page("README.md", "# Read me\n\nProse.\n"),
        new Page("docs/guide.md", "# Guide\n\n## Fields\n\n| Name | Meaning |\n| --- | --- |\n| `a` | String |\n\n## Values\n\nText.\n\n```python\n```\n"),
        new Page("models/off.md", Header) { Metadata = { ["Spec"] = "false" } },
        new Page("BannedSymbols.txt", "T:System.Console"),
        new Page("data.json", "{}"));

    private static void Says(string diagnostics, params Page[] pages) => Says(diagnostics, new Project([Good, .. pages]));

    private static void Says(string diagnostics, Project project)
    {
        GeneratorRun run = GeneratorHarness.Run(project);
        Lines.Equal(diagnostics, run.Diagnostics);
        Assert.NotNull(run.Compile().GetTypeByMetadataName("Acme.Good"));
    }

    /// <summary>Nothing can be generated at all; one diagnostic says so, instead of many of the compiler's.</summary>
    private static void SaysOnly(string diagnostics, Project project)
    {
        GeneratorRun run = GeneratorHarness.Run(project);
        Lines.Equal(diagnostics, run.Diagnostics);
        Assert.Empty(run.Sources);
    }
}
