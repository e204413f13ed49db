using System.Linq;
using SpecModels.Generator.Spec;
using Xunit;

namespace SpecModels.Generator.Tests.Readers;

public sealed class UnionTests
{
    [Fact]
    public void EachHeadingIsACaseWithItsExample()
    {
        Reading page = new("""
            # Content


            ## Supported Types

            ### `string`

            ```typescript
            const value: string = "<value>";
            ```

            ### `models.Item[]`

            ```typescript
            const value: models.Item[] = [
              { type: "text" },
            ];
            ```

            ### `any`

            ## Notes
            """);

        Assert.Equal([SpecType.String, new SpecType.List(new SpecType.Named("models", "Item", null)), SpecType.Any], page.Union.Cases.Select(item => item.Type));
        Assert.Equal(["6:5 «`string`»", "12:5 «`models.Item[]`»", "20:5 «`any`»"], page.Union.Cases.Select(item => page.At(item.Where)));
        Assert.Equal(new SpecLiteral.Text("<value>"), page.Union.Cases[0].Example);
        Assert.Equal(
            new SpecLiteral.List(new SpecLiteral[] { new SpecLiteral.Object(new[] { new SpecMember("type", new SpecLiteral.Text("text")) }) }),
            page.Union.Cases[1].Example);
        Assert.Null(page.Union.Cases[2].Example);
        Assert.Empty(page.Problems);
    }

    [Fact]
    public void CaseThatIsNoTypeIsReportedAtItsHeading()
    {
        Reading page = new("# Content\n\n## Supported Types\n\n### `wibble`\n\n### \n");

        Assert.Equal([new SpecType.Unknown("wibble"), new SpecType.Unknown("")], page.Union.Cases.Select(item => item.Type));
        Assert.Equal(["UnknownType 5:5 «`wibble`» Content, wibble", "UnknownType 7:5 «» Content,"], page.Problems);
    }

    [Fact]
    public void StreamsAndFilesAreNoCasesBesideOthers()
    {
        Reading page = new("# Content\n\n## Supported Types\n\n### `models.Foo`\n\n### `EventStream<models.Chunk>`\n\n### [File](https://acme.com/file) \\| `Blob`\n\n### `File | string`\n");

        Assert.Equal(
            [new SpecType.Named("models", "Foo", null), new SpecType.OneOf(new[] { new SpecType.Unknown("File"), SpecType.String })],
            page.Union.Cases.Select(item => item.Type));
        Assert.Equal(
            [
                "StreamCase 7:5 «`EventStream<models.Chunk>`» EventStream<models.Chunk>, Content",
                "StreamCase 9:5 «[File](https://acme.com/file) \\| `Blob`» File | Blob, Content",
                "RawJson 11:5 «`File | string`» Content, File | string, the SDK has a file or a stream there, which JSON has not",
            ],
            page.Problems);
    }

    [Fact]
    public void StreamsAloneAreCasesThatAreNotKnown()
    {
        Reading page = new("# Content\n\n## Supported Types\n\n### `ReadableStream<Uint8Array>`\n\n### `Blob`\n");

        Assert.Equal([new SpecType.Unknown("ReadableStream<Uint8Array>"), new SpecType.Unknown("Blob")], page.Union.Cases.Select(item => item.Type));
        Assert.Equal(["RawJson", "RawJson"], page.Problems.Select(problem => problem.Split(' ')[0]));
    }

    [Theory]
    [InlineData("# Content\n\n## Supported Types\n", "3:4")]
    [InlineData("# Content\n\n\n## Supported Types\n\n\n## Example Usage\n", "4:4")]
    [InlineData("# Content\n\n## Supported Types\n\nSee:\n\n```typescript\nlet value: Content = 1;\n```\n", "3:4")]
    public void UnionWithoutCasesIsReportedAtItsSection(string text, string where)
    {
        Reading page = new(text);

        Assert.Equal(SpecDialect.TypeScript, page.Dialect);
        Assert.Empty(page.Schemas);
        Assert.Equal([$"EmptyUnion {where} «Supported Types» Content"], page.Problems);
    }

    [Theory]
    [InlineData("# Content\n\n## Supported Types\n\nPDF and plain text.\n")]
    [InlineData("# Content\n\n## Supported Types\n\n```go\nx := 1\n```\n")]
    public void SupportedTypesInProseAreNoUnion(string text)
    {
        Reading page = new(text);

        Assert.Equal(SpecDialect.None, page.Dialect);
        Assert.Empty(page.Problems);
    }

    [Fact]
    public void UnionMayHaveManyCasesAndItselfAmongThem()
    {
        Reading page = new("# Content\n\n## Supported Types\n\n" + string.Concat(Enumerable.Range(0, 500).Select(i => $"### `models.Case{i}`\n\n")) + "### `models.Content`\n");

        Assert.Equal(501, page.Union.Cases.Count);
        Assert.Equal(new SpecType.Named("models", "Content", null), page.Union.Cases[500].Type);
        Assert.Empty(page.Problems);
    }
}
