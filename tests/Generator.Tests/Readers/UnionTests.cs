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
        Reading page = new("# Content\n\n## Supported Types\n\n### `wibble`\n\n### \n\n### `EventStream<models.Chunk>`\n");

        Assert.Equal([new SpecType.Unknown("wibble"), new SpecType.Unknown(""), new SpecType.Unknown("EventStream<models.Chunk>")], page.Union.Cases.Select(item => item.Type));
        Assert.Equal(
            [
                "UnknownType 5:5 «`wibble`» Content, wibble",
                "UnknownType 7:5 «» Content,",
                "RawJson 9:5 «`EventStream<models.Chunk>`» Content, EventStream<models.Chunk>, the SDK has a file or a stream there, which JSON has not",
            ],
            page.Problems);
    }

    [Fact]
    public void UnionWithoutCasesIsNoSpec()
    {
        Assert.Equal(SpecDialect.None, new Reading("# Content\n\n## Supported Types\n").Dialect);
    }
}
