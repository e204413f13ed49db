using SpecModels.Generator.Tests.Harness;
using Xunit;

namespace SpecModels.Generator.Tests.Snapshots;

public sealed class OptionTests
{
    private const string Fields = """

        ## Fields

        | Field | Type | Required | Description |
        | --- | --- | --- | --- |
        | `itemId` | *string* | :heavy_check_mark: | N/A |
        | `ID` | *string* | :heavy_minus_sign: | N/A |
        | `uptimeLast30m` | *number* | :heavy_minus_sign: | N/A |
        """;

    [Fact]
    public void NamingMakesTheWireNames() => Snapshot.Verify(new Project(
        new Page("models/snake.md", "# Snake\n" + Fields) { Metadata = { ["SpecNaming"] = "SnakeCase" } },
        new Page("models/camel.md", "# Camel\n" + Fields) { Metadata = { ["SpecNaming"] = "CamelCase" } },
        new Page("models/pascal.md", "# Pascal\n" + Fields) { Metadata = { ["SpecNaming"] = "PascalCase" } },
        new Page("models/kebab.md", "# Kebab\n" + Fields) { Metadata = { ["SpecNaming"] = "KebabCase" } },
        new Page("models/written.md", "# Written\n" + Fields) { Metadata = { ["SpecNaming"] = "AsWritten" } }));

    [Fact]
    public void NullsAllowMakesEveryMemberNullable() => Snapshot.Verify(
        new Project(new Page("models/loose.md", "# Loose\n" + Fields)) { Properties = { ["SpecNulls"] = "Allow" } });

    [Fact]
    public void UnknownMembersAreIgnoredOrRejected() => Snapshot.Verify(new Project(
        new Page("models/deaf.md", "# Deaf\n" + Fields) { Metadata = { ["SpecUnknownMembers"] = "Ignore" } },
        new Page("models/strict.md", "# Strict\n" + Fields) { Metadata = { ["SpecUnknownMembers"] = "Reject" } }));

    [Fact]
    public void AccessCanBeInternal() => Snapshot.Verify(
        new Project(
            new Page("models/hidden.md", "# Hidden\n" + Fields),
            new Page("models/mode.md", """
                # Mode

                ## Values

                ```typescript
                "on" | "off"
                ```
                """)) { Properties = { ["SpecAccess"] = "internal" } },
        wanted: _ => true);

    [Fact]
    public void EnumsAreOpenedOrClosedForAll() => Snapshot.Verify(new Project(
        new Page("models/opened.md", """
            # Opened

            ## Fields

            | Field | Type | Required | Description |
            | --- | --- | --- | --- |
            | `kind` | [models.OpenedKind](../models/openedkind.md) | :heavy_check_mark: | N/A |
            """) { Metadata = { ["SpecEnums"] = "Open" } },
        new Page("models/openedkind.md", """
            # OpenedKind

            ## Values

            ```typescript
            "a" | "b"
            ```
            """) { Metadata = { ["SpecEnums"] = "Open" } },
        new Page("models/closed.md", """
            # Closed

            ## Fields

            | Field | Type | Required | Description |
            | --- | --- | --- | --- |
            | `kind` | [models.ClosedKind](../models/closedkind.md) | :heavy_check_mark: | N/A |
            """) { Metadata = { ["SpecEnums"] = "Closed" } },
        new Page("models/closedkind.md", """
            # ClosedKind

            ## Values

            ```typescript
            "a" | "b" | Unrecognized<string>
            ```
            """) { Metadata = { ["SpecEnums"] = "Closed" } }));
}
