using Microsoft.CodeAnalysis.CSharp;
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
}
