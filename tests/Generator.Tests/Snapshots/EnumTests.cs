using SpecModels.Generator.Tests.Harness;
using Xunit;

namespace SpecModels.Generator.Tests.Snapshots;

public sealed class EnumTests
{
    [Fact]
    public void TextsAreTheMembersOfAnEnum() => Snapshot.Verify(new Project(
        new Page("models/role.md", """
            # Role

            Who speaks.

            ## Values

            ```typescript
            "system" | "user" | "tool_result"
            ```
            """)));

    [Fact]
    public void AnOpenEnumIsWrappedWhereItIsUsed() => Snapshot.Verify(new Project(
        new Page("models/call.md", """
            # Call

            ## Fields

            | Field | Type | Required | Description |
            | --- | --- | --- | --- |
            | `state` | [models.State](../models/state.md) | :heavy_check_mark: | N/A |
            | `last` | [models.State](../models/state.md) | :heavy_minus_sign: | N/A |
            | `all` | [models.State](../models/state.md)[] | :heavy_minus_sign: | N/A |
            """),
        new Page("models/state.md", """
            # State

            ## Values

            ```typescript
            "ready" | "done" | Unrecognized<string>
            ```
            """)));

    [Fact]
    public void IntegersAreTheValuesOfAnEnum() => Snapshot.Verify(new Project(
        new Page("models/code.md", """
            # Code

            ## Values

            ```typescript
            200 | 404 | -1
            ```
            """),
        new Page("models/answer.md", """
            # Answer

            ## Fields

            | Field | Type | Required | Description |
            | --- | --- | --- | --- |
            | `code` | [models.Code](../models/code.md) | :heavy_check_mark: | N/A |
            | `inner` | [models.Code](../models/code.md) | :heavy_minus_sign: | N/A |
            """)));

    [Fact]
    public void AnOpenEnumOfIntegersNeedsNoWrapper() => Snapshot.Verify(new Project(
        new Page("models/port.md", """
            # Port

            ## Values

            ```typescript
            80 | 9007199254740991 | Unrecognized<number>
            ```
            """)));

    [Fact]
    public void ATableNamesItsValues() => Snapshot.Verify(new Project(
        new Page("models/level.md", """
            # Level

            ## Values

            | Name | Value |
            | --- | --- |
            | `LIBRARY_DEFAULT` | library-default |
            | `SAML` | saml |
            | `EMPTY` |  |
            """)));

    [Fact]
    public void OddValuesGetNamesOfTheirOwn() => Snapshot.Verify(
        new Project(
            new Page("models/odd.md", """
                # Odd

                ## Values

                ```typescript
                "01.AI" | "16:9" | "400" | "-1" | "+1" | "-created" | "Lynn 2" | "xAI" | "" | "*" | "a-b" | "a_b" | "AB" | "value__" | "\"" | "class"
                ```
                """)),
        diagnostics: """
            models/odd.md(6,85)-(6,90): info SPEC0011: Value 'a-b' becomes member 'AB2', since value 'AB' has the same name in C#
            models/odd.md(6,93)-(6,98): info SPEC0011: Value 'a_b' becomes member 'AB3', since value 'AB' has the same name in C#
            """);

    [Fact]
    public void AMissingPageIsInferredFromItsExample() => Snapshot.Verify(
        new Project(
            new Page("models/chunk.md", """
                # Chunk

                ## Example Usage

                ```typescript
                import { Chunk } from "acme/models";

                let value: Chunk = {
                  type: "chunk.generating",
                  status: "in_progress",
                  id: "<id>",
                };
                ```

                ## Fields

                | Field | Type | Required | Description |
                | --- | --- | --- | --- |
                | `type` | [models.TypeChunkGenerating](../models/typechunkgenerating.md) | :heavy_check_mark: | N/A |
                | `status` | [models.Status](../models/status.md) | :heavy_check_mark: | N/A |
                | `id` | [models.Id](../models/id.md) | :heavy_check_mark: | N/A |
                """)),
        diagnostics: """
            models/chunk.md(19,12)-(19,74): info SPEC0014: 'type' has the type 'TypeChunkGenerating', which no page of the set declares; it is made from the values shown for it: chunk.generating. Add the page to AdditionalFiles to have all its values.
            models/chunk.md(20,14)-(20,50): info SPEC0014: 'status' has the type 'Status', which no page of the set declares; it is made from the values shown for it: in_progress. Add the page to AdditionalFiles to have all its values.
            models/chunk.md(21,10)-(21,38): info SPEC0013: 'id' has the type 'Id', whose page is not there; it is generated as raw JSON; add the page to AdditionalFiles
            """);
}
