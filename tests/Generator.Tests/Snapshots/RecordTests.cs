using SpecModels.Generator.Tests.Harness;
using Xunit;

namespace SpecModels.Generator.Tests.Snapshots;

public sealed class RecordTests
{
    [Fact]
    public void MembersAreRequiredOptionalListedMappedAndNested() => Snapshot.Verify(new Project(
        new Page("models/message.md", """
            # Message

            A message sent by a user or a bot.

            ## Fields

            | Field | Type | Required | Description |
            | --- | --- | --- | --- |
            | `id` | *string* | :heavy_check_mark: | Unique inside the `chat`.<br/><br/>Never changes. |
            | `position` | *number* | :heavy_check_mark: | N/A |
            | `isPinned` | *boolean* | :heavy_minus_sign: | N/A |
            | `usage` | [models.Usage](../models/usage.md) | :heavy_check_mark: | See [the guide](https://example.com/usage?a=1&b=2). |
            | `lastUsage` | [models.Usage](../models/usage.md) | :heavy_minus_sign: | N/A |
            | `tags` | *string*[] | :heavy_minus_sign: | N/A |
            | `history` | [models.Usage](../models/usage.md)[] | :heavy_check_mark: | N/A |
            | `scores` | Record<string, *number*> | :heavy_minus_sign: | N/A |
            | `grid` | Record<string, [models.Usage](../models/usage.md)[]> | :heavy_minus_sign: | N/A |
            """),
        new Page("models/usage.md", """
            # Usage

            ## Fields

            | Field | Type | Required | Description |
            | --- | --- | --- | --- |
            | `tokens` | *number* | :heavy_minus_sign: | N/A |
            """)));

    [Fact]
    public void ASingleValueThatIsRequiredIsAConstant() => Snapshot.Verify(new Project(
        new Page("models/event.md", """
            # Event

            ## Fields

            | Field | Type | Required | Description |
            | --- | --- | --- | --- |
            | `type` | [models.EventType](../models/eventtype.md) | :heavy_check_mark: | N/A |
            | `subtype` | [models.EventType](../models/eventtype.md) | :heavy_minus_sign: | N/A |
            | `object` | *"event"* | :heavy_check_mark: | N/A |
            | `live` | *true* | :heavy_check_mark: | N/A |
            | `version` | *2* | :heavy_check_mark: | N/A |
            """),
        new Page("models/eventtype.md", """
            # EventType

            ## Values

            ```typescript
            "event.created"
            ```
            """)));

    [Fact]
    public void WhatIsDeprecatedIsObsoleteAndNeverRequired() => Snapshot.Verify(new Project(
        new Page("models/account.md", """
            # ~~Account~~

            > :warning: **DEPRECATED**: Use a `Profile`.

            ## Fields

            | Field | Type | Required | Description |
            | --- | --- | --- | --- |
            | ~~`name`~~ | *string* | :heavy_check_mark: | : warning: ** DEPRECATED **: Use "title".<br/><br/>The full name. |
            | `profile` | [models.Profile](../models/profile.md) | :heavy_minus_sign: | N/A |
            """),
        new Page("models/profile.md", """
            # Profile

            ## Fields

            | Field | Type | Required | Description |
            | --- | --- | --- | --- |
            | `title` | *string* | :heavy_check_mark: | N/A |
            | `account` | [models.Account](../models/account.md) | :heavy_minus_sign: | N/A |
            """)));

    [Fact]
    public void DatesAreTyped() => Snapshot.Verify(new Project(
        new Page("models/span.md", """
            # Span

            ## Fields

            | Field | Type | Required | Description |
            | --- | --- | --- | --- |
            | `begin` | [Date](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Date) | :heavy_check_mark: | N/A |
            | `end` | [Date](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Date) | :heavy_minus_sign: | N/A |
            | `day` | [RFCDate](../types/rfcdate.md) | :heavy_minus_sign: | N/A |
            """)));

    [Fact]
    public void RawJsonComparesByContent() => Snapshot.Verify(new Project(
        new Page("models/payload.md", """
            # Payload

            ## Fields

            | Field | Type | Required | Description |
            | --- | --- | --- | --- |
            | `name` | *string* | :heavy_check_mark: | N/A |
            | `body` | *any* | :heavy_check_mark: | N/A |
            | `parts` | *any*[] | :heavy_minus_sign: | N/A |
            """)));

    [Fact]
    public void ValuesOfSeveralKindsAreAUnionOfTheKinds() => Snapshot.Verify(
        new Project(
            new Page("models/request.md", """
                # Request

                ## Fields

                | Field | Type | Required | Description |
                | --- | --- | --- | --- |
                | `mode` | [models.Mode](../models/mode.md) | :heavy_minus_sign: | N/A |
                | `side` | `"left" | "right"` | :heavy_minus_sign: | N/A |
                """),
            new Page("models/mode.md", """
                # Mode

                ## Values

                ```typescript
                "auto" | 1 | 2
                ```
                """)));

    [Fact]
    public void UnnamedMembersOfOneTypeAreAMap() => Snapshot.Verify(new Project(
        new Page("models/prices.md", """
            # Prices

            ## Fields

            | Field | Type | Required | Description |
            | --- | --- | --- | --- |
            | `currency` | *string* | :heavy_check_mark: | N/A |
            | `additionalProperties` | Record<string, *number*> | :heavy_minus_sign: | Price by product. |
            """)));

    [Fact]
    public void UnnamedMembersOfAnyTypeAreExtra() => Snapshot.Verify(new Project(
        new Page("models/labels.md", """
            # Labels

            ## Fields

            | Field | Type | Required | Description |
            | --- | --- | --- | --- |
            | `additionalProperties` | Record<string, *any*> | :heavy_minus_sign: | N/A |
            """)));

    [Fact]
    public void NullInAnExampleMakesARequiredMemberNullable() => Snapshot.Verify(new Project(
        new Page("models/reply.md", """
            # Reply

            ## Example Usage

            ```typescript
            import { Reply } from "acme/models";

            let value: Reply = {
              error: null,
              count: null,
              inner: {
                text: null,
              },
            };
            ```

            ## Fields

            | Field | Type | Required | Description |
            | --- | --- | --- | --- |
            | `error` | *string* | :heavy_check_mark: | N/A |
            | `count` | *number* | :heavy_check_mark: | N/A |
            | `inner` | [models.Inner](../models/inner.md) | :heavy_check_mark: | N/A |
            """),
        new Page("models/inner.md", """
            # Inner

            ## Fields

            | Field | Type | Required | Description |
            | --- | --- | --- | --- |
            | `text` | *string* | :heavy_check_mark: | N/A |
            """)));

    [Fact]
    public void HostileNamesAndTextStayWhereTheyBelong() => Snapshot.Verify(new Project(
        new Page("models/class.md", """"
            # Class

            */ "quoted" \u0022 """ {0} </summary> & ]]>

            ## Fields

            | Field | Type | Required | Description |
            | --- | --- | --- | --- |
            | `class` | *string* | :heavy_check_mark: | The type's own name. |
            | `default` | *string* | :heavy_check_mark: | </summary><script>alert(1)</script> |
            | `toString` | *string* | :heavy_minus_sign: | A method of every object. |
            | `extra` | *string* | :heavy_minus_sign: | A member of every record here. |
            | `reader` | *string* | :heavy_minus_sign: | A parameter of the converter. |
            | `value` | *string* | :heavy_minus_sign: | Another. |
            | `1st-"place"` | *string* | :heavy_minus_sign: | Not an identifier. |
            | `größe` | *string* | :heavy_minus_sign: | Letters beyond ASCII. |
            | `$ref` | *string* | :heavy_minus_sign: | Ends of lines:<LS>public<NEL>class<PS>X. |
            """".Replace("<LS>", "\u2028").Replace("<NEL>", "\u0085").Replace("<PS>", "\u2029"))));

    [Fact]
    public void NullMayBeAnItem() => Snapshot.Verify(new Project(
        new Page("models/row.md", """
            # Row

            ## Fields

            | Field | Type | Required | Description |
            | --- | --- | --- | --- |
            | `names` | (*string* \| *null*)[] | :heavy_check_mark: | N/A |
            | `cells` | (*number* \| *null*)[] | :heavy_minus_sign: | N/A |
            | `rows` | Record<string, [models.Row](../models/row.md) \| *null*> | :heavy_minus_sign: | N/A |
            | `units` | ([models.Unit](../models/unit.md) \| *null*)[][] | :heavy_minus_sign: | N/A |
            | `sizes` | ([models.Size](../models/size.md) \| *null*)[] | :heavy_minus_sign: | N/A |
            | `additionalProperties` | Record<string, *boolean* \| *null*> | :heavy_minus_sign: | N/A |
            """),
        new Page("models/unit.md", """
            # Unit

            ## Values

            ```typescript
            "m" | "kg"
            ```
            """),
        new Page("models/size.md", """
            # Size

            ## Supported Types

            ### `string`

            ### `number`
            """)), wanted: hint => hint == "Acme.Row.g.cs");

    [Fact]
    public void DatesAreTextsWhereTheRuntimeHasNone()
    {
        GeneratorRun run = GeneratorRun.Of(new Project(new Page("models/span.md", """
            # Span

            ## Fields

            | Field | Type | Required | Description |
            | --- | --- | --- | --- |
            | `day` | [RFCDate](../types/rfcdate.md) | :heavy_check_mark: | N/A |
            """))
        {
            References = References.NetStandard,
            Sources = ["namespace System { internal readonly struct DateOnly { } }"],
        });

        run.Compile();
        Assert.Contains("    public required string Day { get; init; }\n", run.Sources["Acme.Span.g.cs"]);
    }
}
