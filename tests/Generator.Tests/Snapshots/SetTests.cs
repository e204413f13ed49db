using System;
using System.Linq;
using SpecModels.Generator.Tests.Harness;
using Xunit;

namespace SpecModels.Generator.Tests.Snapshots;

public sealed class SetTests
{
    private const string Fields = """

        ## Fields

        | Field | Type | Required | Description |
        | --- | --- | --- | --- |
        | `id` | *string* | :heavy_check_mark: | N/A |
        """;

    [Fact]
    public void FoldersAreNamespacesAndLinksFollowThem() => Snapshot.Verify(new Project(
        new Page("models/ignore.md", "# Ignore\n" + Fields),
        new Page("models/operations/ignore.md", "# Ignore\n" + Fields) { Metadata = { ["SpecFolder"] = "operations/" } },
        new Page("models/operations/send-request.md", """
            # SendRequest

            ## Fields

            | Field | Type | Required | Description |
            | --- | --- | --- | --- |
            | `near` | [operations.Ignore](../../models/operations/ignore.md) | :heavy_check_mark: | N/A |
            | `far` | [models.Ignore](../../models/ignore.md) | :heavy_check_mark: | N/A |
            """) { Metadata = { ["SpecFolder"] = "operations/" } }));

    [Fact]
    public void AResolverServesEveryTypeOfTheSet() => Snapshot.Verify(
        new Project(
            new Page("models/item.md", "# Item\n" + Fields),
            new Page("models/operations/item.md", "# Item\n" + Fields) { Metadata = { ["SpecFolder"] = "operations/" } },
            new Page("models/kind.md", """
                # Kind

                ## Values

                ```typescript
                "a" | "b"
                ```
                """),
            new Page("models/code.md", """
                # Code

                ## Values

                ```typescript
                1 | 2
                ```
                """)) { Properties = { ["SpecNamespace"] = "Acme.ApiModels" } },
        wanted: hint => hint.EndsWith("Json.g.cs", StringComparison.Ordinal));

    [Fact]
    public void TheResolverOfManyIsPartedByTheLengthOfNames() => Snapshot.Verify(
        new Project([.. Enumerable.Range(1, 17).Select(static i => new Page($"models/item{i}.md", $"# Item{i}\n{Fields}"))]),
        wanted: hint => hint.EndsWith("Json.g.cs", StringComparison.Ordinal));

    [Fact]
    public void TwoSetsHaveTwoResolvers() => Snapshot.Verify(
        new Project(
            new Page("one/item.md", "# Item\n" + Fields) { Metadata = { ["SpecNamespace"] = "One" } },
            new Page("two/item.md", "# Item\n" + Fields) { Metadata = { ["SpecNamespace"] = "Two" } }),
        wanted: hint => hint.EndsWith("Json.g.cs", StringComparison.Ordinal));

    [Fact]
    public void FrontMatterTitlesAnMdxPage() => Snapshot.Verify(new Project(
        new Page("models/thing.mdx", """
            ---
            title: "Thing"
            ---

            ## Fields

            | Field | Type | Required | Description |
            | --- | --- | --- | --- |
            | `labels` | Record\<string, *string*> | :heavy_minus_sign: | Braces: \{ and \}. |
            """)));

    [Fact]
    public void AnOlderTargetGetsWhatTheLanguageNeeds() => Snapshot.Verify(
        new Project(new Page("models/item.md", "# Item\n" + Fields)) { References = References.NetStandard },
        wanted: hint => !hint.EndsWith("Json.g.cs", StringComparison.Ordinal) && !hint.EndsWith("Item.g.cs", StringComparison.Ordinal));
}
