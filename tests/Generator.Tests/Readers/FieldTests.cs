using System.Linq;
using SpecModels.Generator.Spec;
using Xunit;

namespace SpecModels.Generator.Tests.Readers;

public sealed class FieldTests
{
    [Fact]
    public void PageBecomesAnObjectWithItsFieldsAndTheirPlaces()
    {
        Reading page = new("""
            # Message

            What is said.

            ## Fields

            | Field      | Type                               | Required           | Description      | Example |
            | ---------- | ---------------------------------- | ------------------ | ---------------- | ------- |
            | `itemId`   | *string*                           | :heavy_check_mark: | N/A              | ab      |
            | `usage`    | [models.Usage](../models/usage.md) | :heavy_minus_sign: | Tokens<br/>used. |         |
            """);

        SpecObject message = page.Object;
        Assert.Equal(SpecDialect.TypeScript, page.Dialect);
        Assert.Equal("Message", message.Name);
        Assert.Equal("What is said.", message.Description);
        Assert.Equal("1:3 «Message»", page.At(message.Where));
        Assert.False(message.IsDeprecated);
        Assert.Null(message.AdditionalProperties);
        Assert.Empty(page.Problems);

        Assert.Equal(
            new SpecField
            {
                Name = "itemId",
                Type = SpecType.String,
                IsRequired = true,
                Example = "ab",
                Where = new TextRange(Start: 243, Length: 8, Line: 8, Column: 2, EndLine: 8, EndColumn: 10),
                TypeWhere = new TextRange(Start: 256, Length: 8, Line: 8, Column: 15, EndLine: 8, EndColumn: 23),
            },
            message.Fields[0]);
        Assert.Equal("10:3 «`usage`»", page.At(message.Fields[1].Where));
        Assert.Equal("10:16 «[models.Usage](../models/usage.md)»", page.At(message.Fields[1].TypeWhere));
        Assert.Equal(new SpecType.Named("models", "Usage", "../models/usage.md"), message.Fields[1].Type);
        Assert.Equal("Tokens<br/>used.", message.Fields[1].Description);
        Assert.False(message.Fields[1].IsRequired);
    }

    [Fact]
    public void ColumnsAreFoundByTitleInAnyOrder()
    {
        Reading page = Reading.OfTable(
            "| NOTES | Default | type | Format | `Nullable` | **Property** | JSON | Required |",
            "| Nice. | 5 | *number* | int32 | yes | maxTokens | max_tokens | no |");

        Assert.Equal(
            page.Field with
            {
                Name = "maxTokens",
                WireName = "max_tokens",
                Type = new SpecType.Primitive(SpecPrimitive.Number),
                IsRequired = false,
                IsNullable = true,
                Format = "int32",
                Default = new SpecLiteral.Number("5"),
                Description = "Nice.",
            },
            page.Field);
        Assert.Empty(page.Problems);
    }

    [Theory]
    [InlineData("Field")]
    [InlineData("Name")]
    [InlineData("Parameter")]
    [InlineData("Property")]
    [InlineData("field name")]
    public void NameColumnHasManyTitles(string title)
    {
        Assert.Equal("a", Reading.OfTable($"| {title} | Type |", "| `a` | *string* |").Field.Name);
    }

    [Theory]
    [InlineData(":heavy_check_mark:", true)]
    [InlineData(":heavy_minus_sign:", false)]
    [InlineData("Yes", true)]
    [InlineData("no", false)]
    [InlineData("TRUE", true)]
    [InlineData("False", false)]
    [InlineData("✓", true)]
    [InlineData("**Yes**", true)]
    [InlineData("x", true)]
    [InlineData("X", true)]
    [InlineData("[x]", true)]
    [InlineData("[X]", true)]
    [InlineData("Y", true)]
    [InlineData("✔", true)]
    [InlineData("*", true)]
    [InlineData("\\*", true)]
    [InlineData("-", false)]
    [InlineData("–", false)]
    [InlineData("—", false)]
    [InlineData("N", false)]
    [InlineData("[ ]", false)]
    [InlineData("✗", false)]
    public void RequiredHasMarksAndWords(string mark, bool isRequired)
    {
        Reading page = Reading.OfField(required: mark);
        Assert.Equal(isRequired, page.Field.IsRequired);
        Assert.Empty(page.Problems);
        Assert.Equal(isRequired, Reading.OfTable("| Field | Type | Nullable |", $"| `a` | *string* | {mark} |").Field.IsNullable);
    }

    [Fact]
    public void EmptyCellOfAMarkSaysNothing()
    {
        Reading page = Reading.OfTable("| Name | Type | Required | Nullable |", "| `a` | *string* |  | \u200B |", "| `b` | *string* \\| *null* | |  |");

        Assert.Equal([(false, null), (false, true)], page.Object.Fields.Select(field => (field.IsRequired, field.IsNullable)));
        Assert.Empty(page.Problems);
    }

    [Fact]
    public void TableWithoutRequiredColumnHasOptionalFields()
    {
        Reading page = Reading.OfTable("| Name | Type |", "| `a` | *string* |");
        Assert.False(page.Field.IsRequired);
        Assert.Empty(page.Problems);
    }

    [Fact]
    public void StruckFieldIsDeprecatedWithTheNoteAsMessage()
    {
        SpecField field = Reading.OfField("~~`user`~~", description: ": warning: ** DEPRECATED **: Use `name` instead.<br/><br/>Who it is.").Field;

        Assert.Equal("user", field.Name);
        Assert.True(field.IsDeprecated);
        Assert.Equal("Use `name` instead.", field.DeprecationMessage);
        Assert.Equal("Who it is.", field.Description);
    }

    [Fact]
    public void NoteOfDeprecationNeedsNoDescriptionBehindItAndNoBlanksInIt()
    {
        SpecField field = Reading.OfField(description: ":warning: **DEPRECATED**: Gone soon.").Field;

        Assert.True(field.IsDeprecated);
        Assert.Equal("Gone soon.", field.DeprecationMessage);
        Assert.Equal("", field.Description);
    }

    [Theory]
    [InlineData("additionalProperties")]
    [InlineData("additional_properties")]
    [InlineData("__pydantic_extra__")]
    [InlineData("AdditionalProperties")]
    public void CatchAllRowIsNoFieldButTheTypeOfOtherMembers(string name)
    {
        SpecObject page = Reading.OfField($"`{name}`", "Record<string, *number*>", "No").Object;

        Assert.Empty(page.Fields);
        Assert.Equal(new SpecType.Primitive(SpecPrimitive.Number), page.AdditionalProperties);
    }

    [Fact]
    public void FieldNamedAsTheCatchAllIsAFieldWhenItIsNoMap()
    {
        SpecObject page = Reading.OfField("`additionalProperties`", "*boolean*").Object;

        Assert.Equal("additionalProperties", Assert.Single(page.Fields).Name);
        Assert.Null(page.AdditionalProperties);
    }

    [Fact]
    public void NullAmongTheTypesMakesTheFieldNullable()
    {
        SpecField field = Reading.OfField(type: "*string* \\| *null*").Field;

        Assert.Equal(SpecType.String, field.Type);
        Assert.True(field.IsNullable);
    }

    [Theory]
    [InlineData("__proto__")]
    [InlineData("top_p")]
    [InlineData("a.b")]
    [InlineData("größe")]
    [InlineData("$ref")]
    [InlineData("@type")]
    public void NameStaysAsItIsWritten(string name)
    {
        Assert.Equal(name, Reading.OfField($"`{name}`").Field.Name);
    }

    [Fact]
    public void NameWithoutBackticksKeepsItsUnderscores()
    {
        Assert.Equal("__top_p__", Reading.OfField("__top_p__").Field.Name);
    }

    [Fact]
    public void InvisibleSpacesAreNoPartOfANameOrType()
    {
        Reading page = Reading.OfField("\u200B`item\u200BId`\u200B", "*string*\u200B");

        Assert.Equal("itemId", page.Field.Name);
        Assert.Equal(SpecType.String, page.Field.Type);
        Assert.Equal("7:4 «`item\u200BId`»", page.At(page.Field.Where));
    }

    [Fact]
    public void ExampleColumnIsKeptAsTextAndReadAsAValue()
    {
        Reading page = Reading.OfTable(
            "| Field | Type | Example |",
            "| `a` | *number* | 1000 |",
            "| `b` | *string* | 1h |",
            "| `c` | *string* | null |",
            "| `d` | [models.D](d.md) | \\{<br/>\"n\": [<br/>-1.5e3,<br/>true<br/>]<br/>} |",
            "| `e` | [models.E](e.md) | [object Object] |",
            "| `f` | *string* | a \\| b |",
            "| `g` | *string* | N/A |");

        Assert.Empty(page.Problems);
        Assert.Equal(["1000", "1h", "null", "\\{<br/>\"n\": [<br/>-1.5e3,<br/>true<br/>]<br/>}", "[object Object]", "a | b", ""], page.Object.Fields.Select(field => field.Example));
        Assert.Equal(
            [
                new SpecLiteral.Number("1000"),
                null,
                new SpecLiteral.Null(),
                new SpecLiteral.Object(new[] { new SpecMember("n", new SpecLiteral.List(new SpecLiteral[] { new SpecLiteral.Number("-1.5e3"), new SpecLiteral.Boolean(true) })) }),
                null,
                null,
                null,
            ],
            page.Object.Fields.Select(field => field.ExampleValue));
    }

    [Fact]
    public void DefaultThatIsNoLiteralIsItsText()
    {
        Reading page = Reading.OfTable("| Field | Type | Default |", "| `a` | *string* | `auto` |", "| `b` | *boolean* | `false` |", "| `c` | *string* | \"x\" |", "| `d` | *string* |  |");

        Assert.Equal(
            [new SpecLiteral.Text("auto"), new SpecLiteral.Boolean(false), new SpecLiteral.Text("x"), null],
            page.Object.Fields.Select(field => field.Default));
    }
}
