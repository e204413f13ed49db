using System;
using SpecModels.Generator.Resolution;
using SpecModels.Generator.Spec;
using Xunit;

namespace SpecModels.Generator.Tests.Resolution;

public sealed class WireNamesTests
{
    [Theory]
    [InlineData("itemId", "item_id")]
    [InlineData("partialImageB64", "partial_image_b64")]
    [InlineData("p50", "p50")]
    [InlineData("uptimeLast30m", "uptime_last_30m")]
    [InlineData("ephemeral1hInputTokens", "ephemeral_1h_input_tokens")]
    [InlineData("already_snake", "already_snake")]
    [InlineData("ItemId", "item_id")]
    public void SnakeCaseFollowsTheDigitRule(string documented, string wire) => Assert.Equal(wire, WireNames.Apply(SpecNaming.SnakeCase, documented));

    [Theory]
    [InlineData("ID", "id")]
    [InlineData("URLPath", "urlPath")]
    [InlineData("ItemId", "itemId")]
    [InlineData("itemId", "itemId")]
    public void CamelCaseLowersTheLeadingRunOfCapitals(string documented, string wire) => Assert.Equal(wire, WireNames.Apply(SpecNaming.CamelCase, documented));

    [Theory]
    [InlineData("KebabCase", "itemId", "item-id")]
    [InlineData("PascalCase", "item_id", "ItemId")]
    [InlineData("AsWritten", "itemId", "itemId")]
    public void TheOtherPoliciesAreAsTheyAreCalled(string naming, string documented, string wire) => Assert.Equal(wire, WireNames.Apply(Enum.Parse<SpecNaming>(naming), documented));
}
