using Microsoft.CodeAnalysis.CSharp;
using System;
using System.Linq;
using SpecModels.Generator.Tests.Harness;
using Xunit;

namespace SpecModels.Generator.Tests.Snapshots;

public sealed class UnionTests
{
    [Fact]
    public void RecordsAreToldApartByTheirTag() => Snapshot.Verify(
        new Project(
            new Page("models/event.md", """
                # Event

                What happens.

                ## Supported Types

                ### `models.Created`

                ```typescript
                const value: models.Created = {
                  type: "created",
                };
                ```

                ### `models.Removed`

                ```typescript
                const value: models.Removed = {
                  type: "removed",
                };
                ```
                """),
            new Page("models/created.md", """
                # Created

                ## Fields

                | Field | Type | Required | Description |
                | --- | --- | --- | --- |
                | `type` | *"created"* | :heavy_check_mark: | N/A |
                """),
            new Page("models/removed.md", """
                # Removed

                ## Fields

                | Field | Type | Required | Description |
                | --- | --- | --- | --- |
                | `type` | *"removed"* | :heavy_check_mark: | N/A |
                """)),
        wanted: hint => hint == "Acme.Event.g.cs");

    [Fact]
    public void ATextOrAListIsToldByItsKind() => Snapshot.Verify(new Project(
        new Page("models/stop.md", """
            # Stop

            ## Supported Types

            ### `string`

            ```typescript
            const value: string = "<value>";
            ```

            ### `string[]`

            ```typescript
            const value: string[] = ["<value>"];
            ```
            """),
        new Page("models/request.md", """
            # Request

            ## Fields

            | Field | Type | Required | Description |
            | --- | --- | --- | --- |
            | `stop` | *models.Stop* | :heavy_check_mark: | N/A |
            | `alternative` | *models.Stop* | :heavy_minus_sign: | N/A |
            """)));

    [Fact]
    public void ATextThatTheEnumKnowsIsTheEnums() => Snapshot.Verify(
        new Project(
            new Page("models/name.md", """
                # Name

                ## Supported Types

                ### `models.Known`

                ```typescript
                const value: models.Known = "acme";
                ```

                ### `string`

                ```typescript
                const value: string = "<value>";
                ```
                """),
            new Page("models/known.md", """
                # Known

                ## Values

                ```typescript
                "acme" | "other"
                ```
                """)),
        wanted: hint => hint == "Acme.Name.g.cs");

    [Fact]
    public void EnumsWithoutACommonTextAreOneEnum() => Snapshot.Verify(
        new Project(
            new Page("models/status.md", """
                # Status

                ## Supported Types

                ### `models.Open`

                ### `models.Shut`
                """),
            new Page("models/open.md", """
                # Open

                ## Values

                ```typescript
                "open" | "ajar"
                ```
                """),
            new Page("models/shut.md", """
                # Shut

                ## Values

                ```typescript
                "shut"
                ```
                """)),
        wanted: hint => hint == "Acme.Status.g.cs");

    [Fact]
    public void AnythingIsACaseOfItsOwn() => Snapshot.Verify(new Project(
        new Page("models/code.md", """
            # Code

            ## Supported Types

            ### `string`

            ### `number`

            ### `any`
            """)));

    [Fact]
    public void FiveHundredCasesAreAUnionToo()
    {
        const string Fields = "## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n";
        string cases = string.Concat(Enumerable.Range(0, 500).Select(i => $"### `models.Case{i}`\n\n"));
        GeneratorRun run = GeneratorHarness.Run(new Project([
            .. Enumerable.Range(0, 500).Select(i => new Page($"models/case{i}.md", $"# Case{i}\n\n{Fields}| `type` | *\"{i}\"* | Yes |\n")),
            new Page("models/any.md", "# Any\n\n## Supported Types\n\n" + cases + "### `models.Any`\n\n### `models.Missing`\n")]));

        run.Compile();
        Lines.Equal("""
            models/any.md(1005,5)-(1005,17): warning SPEC0028: The union 'Any' is one of its own cases; the case is left out. Remove its section.
            models/any.md(1007,5)-(1007,21): info SPEC0013: 'Any' has the type 'Missing', whose page is not there; it is generated as raw JSON; add the page to AdditionalFiles
            """, run.Diagnostics);
    }

    /// <summary>There are more ways through these than anyone could go.</summary>
    [Fact]
    public void UnionsOfEachOtherAreResolved()
    {
        Page[] unions = [.. Enumerable.Range(0, 30).Select(i => new Page(
            $"models/u{i}.md",
            $"# U{i}\n\n## Supported Types\n\n### `models.U{(i + 1) % 30}`\n\n### `models.U{(i + 7) % 30}`\n\n### `models.U{(i + 11) % 30}[]`\n\n### `string`\n"))];

        Assert.Equal(30, GeneratorHarness.Run(new Project(unions)).Sources.Keys.Count(hint => hint.StartsWith("Acme.U", StringComparison.Ordinal)));
    }

    [Fact]
    public void TheNewestLanguageSwitchesOverTheCases() => Snapshot.Verify(new Project(
        new Page("models/amount.md", """
            # Amount

            ## Supported Types

            ### `number`

            ### `string`
            """))
    {
        LanguageVersion = LanguageVersion.Latest,
        Sources =
        [
            """
            internal static class Consumer
            {
                public static string Say(Acme.Amount amount) => amount switch { double number => $"{number}", string text => text };
            }
            """,
        ],
    });

    [Fact]
    public void IntegersAreToldFromOtherNumbers() => Snapshot.Verify(new Project(
        new Page("models/quantity.md", """
            # Quantity

            ## Supported Types

            ### `number`

            ### `int`

            ### `string`
            """)));
}
