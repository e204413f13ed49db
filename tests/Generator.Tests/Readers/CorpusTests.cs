using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using SpecModels.Generator.Readers;
using SpecModels.Generator.Spec;
using SpecModels.Generator.Tests.Harness;
using Xunit;

namespace SpecModels.Generator.Tests.Readers;

public sealed class CorpusTests
{
    [Fact]
    public void EveryPageOfTheSeedIsReadWithoutLoss()
    {
        List<Parsed<SpecDocument>> pages = Read("openrouter-ts-seed/models");
        SpecSchema[] schemas = [.. pages.SelectMany(page => page.Value.Schemas)];

        Assert.Equal(492, pages.Count);
        Assert.All(pages, page => Assert.Single(page.Value.Schemas));
        Assert.Equal(227, schemas.OfType<SpecObject>().Count());
        Assert.Equal(168, schemas.OfType<SpecEnum>().Count());
        Assert.Equal(97, schemas.OfType<SpecUnion>().Count());
        Assert.Equal(
            [
                "EmptyTable experimental.md 13",
                "EmptyTable operations/experimental.md 13",
                "StreamCase operations/sendchatcompletionrequestresponse.md 34",
                "StreamCase operations/sendresponsesrequestresponse.md 84",
            ],
            Problems(pages));
    }

    [Fact]
    public void EverySnippetOfTheSeedIsReadAsALiteral()
    {
        SpecSchema[] schemas = [.. Read("openrouter-ts-seed/models").SelectMany(page => page.Value.Schemas)];
        SpecLiteral[] examples = [.. schemas.SelectMany(schema => schema.Examples)];
        SpecUnionCase[] cases = [.. schemas.OfType<SpecUnion>().SelectMany(union => union.Cases)];

        // The SDK's three error pages say that there is no example.
        Assert.Equal(392, examples.Length);
        Assert.Equal(["ChatError", "ErrorResponse", "InternalServerError"], schemas.Where(schema => schema is not SpecUnion && schema.Examples.Count != 1).Select(schema => schema.Name));
        Assert.Equal(314, cases.Length);
        Assert.All(cases, item => Assert.NotNull(item.Example));
        Assert.DoesNotContain(examples.Concat(cases.Select(item => item.Example).OfType<SpecLiteral>()).SelectMany(Within), value => value is SpecLiteral.Opaque);
    }

    [Theory]
    [InlineData("openrouter-ts-mdx/models", 985, 427, 145, 2, 4, 3)]
    [InlineData("mistral-ts/models", 363, 56, 101, 2, 5, 0)]
    [InlineData("speakeasy-tests-typescript/sdk/models", 531, 22, 0, 12, 0, 0)]
    public void OtherTypeScriptPagesHaveNoProblemsButEmptyTablesAndStreams(string folder, int objects, int enums, int unions, int empty, int beyondJson, int streams)
    {
        List<Parsed<SpecDocument>> pages = Read(folder);
        SpecSchema[] schemas = [.. pages.SelectMany(page => page.Value.Schemas)];

        Assert.All(pages, page => Assert.Single(page.Value.Schemas));
        Assert.Equal((objects, enums, unions), (schemas.OfType<SpecObject>().Count(), schemas.OfType<SpecEnum>().Count(), schemas.OfType<SpecUnion>().Count()));
        Assert.Equal(
            Enumerable.Repeat("EmptyTable", empty).Concat(Enumerable.Repeat("RawJson", beyondJson)).Concat(Enumerable.Repeat("StreamCase", streams)),
            Problems(pages).Select(problem => problem.Split(' ')[0]));
    }

    [Theory]
    [InlineData("openrouter-ts-seed/sdks", 13)]
    [InlineData("openrouter-ts-mdx/sdks", 28)]
    [InlineData("mistral-ts/sdks", 23)]
    public void PagesOfOperationsAreKnownAndDeclareNoTypes(string folder, int operations)
    {
        List<Parsed<SpecDocument>> pages = Read(folder);

        Assert.Equal(operations, pages.Count);
        Assert.All(pages, page => Assert.True(page.Value.IsOperations));
        Assert.All(pages, page => Assert.Empty(page.Value.Schemas));
        Assert.All(pages, page => Assert.Empty(page.Problems));
    }

    [Theory]
    [InlineData("other-tables")]
    [InlineData("oag-ory-python")]
    public void PagesThatDeclareNoTypesAreLeftAlone(string folder)
    {
        List<Parsed<SpecDocument>> pages = Read(folder);

        Assert.NotEmpty(pages);
        Assert.All(pages, page => Assert.Equal(SpecDialect.None, page.Value.Dialect));
        Assert.All(pages, page => Assert.Empty(page.Problems));
    }

    private static List<Parsed<SpecDocument>> Read(string folder)
    {
        string root = Repository.Shared("corpus/markdown/" + folder);
        return
        [
            .. Directory.EnumerateFiles(root, "*.md*", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(path => new SpecFile { Path = Path.GetRelativePath(root, path).Replace('\\', '/'), Text = File.ReadAllText(path), Options = new SpecOptions { Namespace = "Acme" } })
                .Select(file => SpecReader.Read(file, CancellationToken.None)),
        ];
    }

    private static IEnumerable<string> Problems(List<Parsed<SpecDocument>> pages) =>
        pages.SelectMany(page => page.Problems).Select(problem => $"{problem.Rule} {problem.Path} {problem.Where.Line + 1}").Order(StringComparer.Ordinal);

    private static IEnumerable<SpecLiteral> Within(SpecLiteral value) => value switch
    {
        SpecLiteral.List list => list.Items.SelectMany(Within).Prepend(value),
        SpecLiteral.Object item => item.Members.SelectMany(member => Within(member.Value)).Prepend(value),
        _ => [value],
    };
}
