using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis.Text;
using SpecModels.Generator.Readers;
using SpecModels.Generator.Spec;
using Xunit;

namespace SpecModels.Generator.Tests.Readers;

public sealed class MutationTests
{
    private const string Page = """
        ---
        title: "Foo"
        ---

        # ~~Foo~~

        What it is.

        ## Example Usage

        ```typescript
        let value: Foo = { a: "x\u0041", b: [1, new Date("2024-01-01")], c: f(`${x}`) };
        ```

        ## Fields

        | Field | Type | Required | Description | Example |
        | ----- | ---- | -------- | ----------- | ------- |
        | `a` | *string* | :heavy_check_mark: | : warning: ** DEPRECATED **: no<br/><br/>yes | `{"a": 1}` |
        | ~~`b`~~ | [models.B](../models/b.md)[] \| Record\<string, *any*> | :heavy_minus_sign: | N/A | |

        # Bar

        ## Values

        ```typescript
        "a" | 'b' | -1 | Unrecognized<string>
        ```

        # Baz

        ## Values

        | Name | Value |
        | --- | --- |
        | `A` | 1 |

        # Qux

        ## Supported Types

        ### `models.A[]`

        ```typescript
        const value: models.A[] = [];
        ```

        """;

    private static readonly string[] Nasty =
        ["|", "`", "*", "~~", "\\", "\"", "'", "<", ">", "[", "](", "{", "}", "#", "\n", "\r", "\r\n", "\t", "\u0085", "\u2028", "\u200B", "\uD83D", "```", "---", "// ", "/*", "&lt;", "😀", " ", "|\n|"];

    [Fact]
    public void MutatedPagesAreReadWithoutAnExceptionAndWithPlacesTheCompilerAgreesOn()
    {
        Random random = new(20261122);
        int schemas = 0;
        for (int i = 0; i < 2000; i++)
        {
            string text = Page;
            for (int edits = random.Next(1, 8); edits > 0; edits--)
            {
                int start = random.Next(text.Length);
                int length = random.Next(Math.Min(30, text.Length - start));
                text = random.Next(3) switch
                {
                    0 => text.Remove(start, length),
                    1 => text.Insert(start, Nasty[random.Next(Nasty.Length)]),
                    _ => text.Insert(random.Next(text.Length), text.Substring(start, length)),
                };
            }

            SpecFile file = new() { Path = "foo.md", Text = text, Options = new SpecOptions { Namespace = "Acme" } };
            Parsed<SpecDocument> parsed = SpecReader.Read(file, CancellationToken.None);
            schemas += parsed.Value.Schemas.Count;
            SourceText source = SourceText.From(text);
            foreach (TextRange range in RangesIn(parsed))
            {
                LinePositionSpan lines = source.Lines.GetLinePositionSpan(new TextSpan(range.Start, range.Length));
                Assert.Equal(new TextRange(range.Start, range.Length, lines.Start.Line, lines.Start.Character, lines.End.Line, lines.End.Character), range);
            }
        }

        // Most mutants are still pages, else the test would show little.
        Assert.InRange(schemas, 4_000, 10_000);
    }

    private static IEnumerable<TextRange> RangesIn(Parsed<SpecDocument> parsed) =>
    [
        .. parsed.Problems.Select(problem => problem.Where),
        .. parsed.Value.Schemas.Select(schema => schema.Where),
        .. parsed.Value.Schemas.OfType<SpecObject>().SelectMany(schema => schema.Fields).SelectMany(field => new[] { field.Where, field.TypeWhere }),
        .. parsed.Value.Schemas.OfType<SpecEnum>().SelectMany(schema => schema.Values).Select(value => value.Where),
        .. parsed.Value.Schemas.OfType<SpecUnion>().SelectMany(schema => schema.Cases).Select(item => item.Where),
    ];
}
