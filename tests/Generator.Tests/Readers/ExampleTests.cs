using System.Linq;
using SpecModels.Generator.Spec;
using Xunit;

namespace SpecModels.Generator.Tests.Readers;

public sealed class ExampleTests
{
    [Fact]
    public void DeclarationIsReadBehindImportsAndComments()
    {
        Reading page = Reading.OfSnippet("""
            import { Foo, let as x } from "@acme/sdk/models";
            /* let value = 1; */

            // const value = 2;
            let value:
              models.Foo<{ a: "=" }, () => void> = {
                type: "a", // trailing
                "quoted-key": [1, -2.5, 6.02e+23,],
                nested: { deep: { } },
                yes: true, no: false, nothing: null,
                7: 'seven',
              };
            """);

        Assert.Empty(page.Problems);
        Assert.Equal(
            [
                Object(
                    ("type", Text("a")),
                    ("quoted-key", List(Number("1"), Number("-2.5"), Number("6.02e+23"))),
                    ("nested", Object(("deep", Object()))),
                    ("yes", new SpecLiteral.Boolean(true)),
                    ("no", new SpecLiteral.Boolean(false)),
                    ("nothing", new SpecLiteral.Null()),
                    ("7", Text("seven"))),
            ],
            page.Object.Examples);
    }

    [Theory]
    [InlineData(@"""a\""b\\c\/d\n\t\r\b\f\v\0e""", "a\"b\\c/d\n\t\r\b\f\v\0e")]
    [InlineData(@"'it\'s'", "it's")]
    [InlineData(@"""\x41\u00e9\u{1F600}\ud83d\ude00""", "Aé😀😀")]
    [InlineData("\"a\\\nb\"", "ab")]
    [InlineData("\"a\\\r\nb\"", "ab")]
    [InlineData("\"// no comment\"", "// no comment")]
    public void StringsAreReadWithTheirEscapes(string code, string value)
    {
        Assert.Equal(Text(value), Value(code));
    }

    [Theory]
    [InlineData("new Date(\"2024-01-02T03:04:05.678Z\")", "2024-01-02T03:04:05.678Z")]
    [InlineData("new RFCDate('2024-01-02')", "2024-01-02")]
    public void DatesAreRead(string code, string value)
    {
        Assert.Equal(new SpecLiteral.Date(value), Value(code));
    }

    [Fact]
    public void MemberThatIsUndefinedIsLeftOut()
    {
        Assert.Equal(Object(("b", Number("1"))), Value("{ a: undefined, b: 1 }"));
    }

    [Theory]
    [InlineData("await openAsBlob(\"a.txt\")")]
    [InlineData("new Date(2024, 1)")]
    [InlineData("new TextEncoder().encode(\"0x8De8\")")]
    [InlineData("`a, ${b}; )`")]
    [InlineData("process.env[\"KEY\"] ?? \"\"")]
    [InlineData("1 + 2")]
    [InlineData("\"a\" as const")]
    [InlineData("0x1F")]
    [InlineData("1_000")]
    [InlineData("-Infinity")]
    [InlineData("(a) => { return [\"}\"]; }")]
    [InlineData("{ ...rest, b: 1 }")]
    [InlineData("{ shorthand }")]
    [InlineData("{ [computed]: 1 }")]
    [InlineData("{ method() { return 1, 2; } }")]
    public void WhatIsNoLiteralIsPassedOverAsAWhole(string code)
    {
        Assert.True(Value($"{{ a: {code}, b: [{code}] }}") is SpecLiteral.Object
        {
            Members: [{ Name: "a", Value: SpecLiteral.Opaque }, { Name: "b", Value: SpecLiteral.List { Items: [SpecLiteral.Opaque] } }],
        });
        Assert.IsType<SpecLiteral.Opaque>(Value(code));
    }

    [Fact]
    public void StatementMayEndWithItsLine()
    {
        Assert.Equal(Number("1"), Assert.Single(Reading.OfSnippet("let value = 1\nconsole.log(value)").Object.Examples));
    }

    [Theory]
    [InlineData("")]
    [InlineData("// No examples available for this model")]
    [InlineData("import { Foo } from \"@acme/sdk\";")]
    [InlineData("const { a } = b;")]
    [InlineData("let value: Foo;")]
    public void SnippetWithoutAValueShowsNothing(string code)
    {
        Reading page = Reading.OfSnippet(code);

        Assert.Empty(page.Object.Examples);
        Assert.Empty(page.Problems);
    }

    [Theory]
    [InlineData("{ a: }", "6:18 «}» a value")]
    [InlineData("{ a: 1 b: 2 }", null)]
    [InlineData("{ a: \"x\n\" }", "6:18 «\"» a string that ends on its line, with escapes that exist")]
    [InlineData("\"\\u{110000}\"", "6:13 «\"» a string that ends on its line, with escapes that exist")]
    [InlineData("\"\\u00g0\"", "6:13 «\"» a string that ends on its line, with escapes that exist")]
    [InlineData("\"\\1\"", "6:13 «\"» a string that ends on its line, with escapes that exist")]
    [InlineData("[1; 2]", "6:15 «;» ',' or ']'")]
    [InlineData("{ a: 1; }", "6:19 «;» ',' or '}'")]
    [InlineData(";", "6:13 «;» a value")]
    [InlineData("[1, 2", "6:18 «» ',' or ']'")]
    [InlineData("f(1", "6:16 «» an expression whose brackets and quotes are closed")]
    public void SnippetThatCannotBeReadSaysWhereAndWhy(string code, string? problem)
    {
        Reading page = Reading.OfSnippet("let value = " + code);

        Assert.Equal(problem is null ? [] : ["UnreadableExample " + problem], page.Problems);
        Assert.Equal(problem is null ? 1 : 0, page.Object.Examples.Count);
        Assert.Single(page.Object.Fields);
    }

    [Fact]
    public void NestingEndsAtALimit()
    {
        Assert.Empty(Reading.OfSnippet("let value = " + new string('[', 65) + new string(']', 65)).Problems);
        Assert.Equal(
            ["UnreadableExample 6:78 «[» a value that is nested no deeper than 64"],
            Reading.OfSnippet("let value = " + new string('[', 66) + new string(']', 66)).Problems);
    }

    [Fact]
    public void CodeInOtherLanguagesIsNoExample()
    {
        Reading page = new("# Foo\n\n## Example Usage\n\n```json\n{ \"a\": }\n```\n\n## Fields\n\n| Field | Type |\n| --- | --- |\n| `a` | *string* |\n");

        Assert.Empty(page.Object.Examples);
        Assert.Empty(page.Problems);
    }

    private static SpecLiteral Value(string code)
    {
        Reading page = Reading.OfSnippet($"let value: Foo = {code};");
        Assert.Empty(page.Problems);
        return Assert.Single(page.Object.Examples);
    }

    private static SpecLiteral Text(string value) => new SpecLiteral.Text(value);

    private static SpecLiteral Number(string raw) => new SpecLiteral.Number(raw);

    private static SpecLiteral List(params SpecLiteral[] items) => new SpecLiteral.List(items);

    private static SpecLiteral Object(params (string Name, SpecLiteral Value)[] members) =>
        new SpecLiteral.Object(members.Select(member => new SpecMember(member.Name, member.Value)).ToArray());
}
