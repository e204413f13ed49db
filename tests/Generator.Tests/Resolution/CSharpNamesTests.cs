using SpecModels.Generator.Resolution;
using Xunit;

namespace SpecModels.Generator.Tests.Resolution;

public sealed class CSharpNamesTests
{
    [Theory]
    [InlineData("OpenAIResponsesRequestPrompt", "OpenAIResponsesRequestPrompt")]
    [InlineData("activity item", "ActivityItem")]
    [InlineData("io.k8s.api.core.v1.Pod", "IoK8sApiCoreV1Pod")]
    [InlineData("error", "Error")]
    [InlineData("3DModel", "_3DModel")]
    [InlineData("Equals", "EqualsT")]
    [InlineData("§", "U00A7")]
    [InlineData("Größe", "Größe")]
    public void ATypeIsNamedAfterItsTitle(string title, string name) => Assert.Equal(name, CSharpNames.Type(title));

    [Theory]
    [InlineData("top_p", "TopP")]
    [InlineData("partialImageB64", "PartialImageB64")]
    [InlineData("@type", "Type")]
    [InlineData("$ref", "Ref")]
    [InlineData("toString", "ToStringValue")]
    [InlineData("extra", "ExtraValue")]
    [InlineData("message", "MessageValue")]
    [InlineData("class", "Class")]
    [InlineData("-", "Minus")]
    [InlineData("v1.5", "V1_5")]
    public void APropertyIsNamedAfterItsField(string field, string name) => Assert.Equal(name, CSharpNames.Property(field, "Message"));

    [Theory]
    [InlineData("01.AI", "_01AI")]
    [InlineData("16:9", "_16_9")]
    [InlineData("400", "_400")]
    [InlineData("-1", "Minus1")]
    [InlineData("-created", "MinusCreated")]
    [InlineData("Lynn 2", "Lynn2")]
    [InlineData("xAI", "XAI")]
    [InlineData("", "Empty")]
    [InlineData("*", "Asterisk")]
    [InlineData("<=", "LessEqual")]
    [InlineData("web_search_2025_03_11", "WebSearch2025_03_11")]
    [InlineData("response.image_generation_call.generating", "ResponseImageGenerationCallGenerating")]
    public void AnEnumMemberIsNamedAfterItsValue(string value, string name) => Assert.Equal(name, CSharpNames.EnumMember(value));

    [Theory]
    [InlineData("ItemId", "itemId")]
    [InlineData("URLPath", "urlPath")]
    [InlineData("ID", "id")]
    [InlineData("Class", "classValue")]
    [InlineData("I", "iValue")]
    [InlineData("Name", "name")]
    [InlineData("_01AI", "_01AI")]
    public void ALocalIsFreeOfKeywordsAndOfTheConvertersOwnNames(string property, string local) => Assert.Equal(local, CSharpNames.Local(property));

    [Fact]
    public void TheTextEqualToItsIdentifierKeepsItAndTheOthersAreNumberedInOrdinalOrder() =>
        Assert.Equal(["Foo3", "Foo", "Foo2", "Bar"], CSharpNames.Distinct([("foo", "Foo"), ("Foo", "Foo"), ("FOO", "Foo"), ("bar", "Bar")]));

    [Fact]
    public void ANumberNeverLeadsToATakenName() =>
        Assert.Equal(["Foo", "Foo4", "Foo2"], CSharpNames.Distinct([("Foo", "Foo"), ("foo", "Foo"), ("foo2", "Foo2")], "Foo3"));

    [Fact]
    public void TheOrderOfTheTextsRenamesNothing()
    {
        string[] forward = CSharpNames.Distinct([("a-b", "AB"), ("a_b", "AB"), ("aB", "AB")]);
        string[] backward = CSharpNames.Distinct([("aB", "AB"), ("a_b", "AB"), ("a-b", "AB")]);
        System.Array.Reverse(backward);
        Assert.Equal(forward, backward);
    }

    [Theory]
    [InlineData("OpenRouter", "", "OpenRouter")]
    [InlineData("OpenRouter", "operations", "OpenRouter.Operations")]
    [InlineData("A.B", "x-y/z_1", "A.B.XY.Z1")]
    public void FoldersBecomeNamespaces(string root, string folder, string expected) => Assert.Equal(expected, CSharpNames.Namespace(root, folder));
}
