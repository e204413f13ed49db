using System.Text.Json;
using SpecModels.Json;
using Xunit;

namespace SpecModels.Runtime.Tests.Json;

public sealed class EqualityTests
{
    [Theory]
    [InlineData("1", "1.0")]
    [InlineData("1", "1e0")]
    [InlineData("1", "0.001E+3")]
    [InlineData("100", "1e2")]
    [InlineData("0", "-0.00e7")]
    [InlineData("-1.50", "-1.5")]
    [InlineData("1e400", "10e399")]
    [InlineData("123456789012345678901234567890", "123456789012345678901234567890.0")]
    [InlineData("\"a\\u0062\"", "\"ab\"")]
    [InlineData("[1,[2]]", "[1.0 , [2]]")]
    [InlineData("{\"a\":1,\"b\":2}", "{\"b\":2,\"a\":1}")]
    [InlineData("{\"a\":1,\"a\":2}", "{\"a\":2}")]
    [InlineData("{\"\\u0061\":null}", "{\"a\":null}")]
    [InlineData("true", "true")]
    public void SameValueIsEqualAndHashesAlike(string left, string right)
    {
        Assert.True(JsonEquality.Same(Element(left), Element(right)));
        Assert.True(JsonEquality.Same<JsonElement?>(Element(left), Element(right)));
        Assert.True(JsonEquality.Same<object?>(Element(left), Element(right)));
        Assert.Equal(JsonEquality.Hash(Element(left)), JsonEquality.Hash(Element(right)));
        Assert.Equal(JsonEquality.Hash<object?>(Element(left)), JsonEquality.Hash<object?>(Element(right)));
    }

    [Theory]
    [InlineData("1", "-1")]
    [InlineData("1", "10")]
    [InlineData("1", "\"1\"")]
    [InlineData("9007199254740993", "9007199254740992")]
    [InlineData("0.1", "0.10000000000000000000000001")]
    [InlineData("1e-400", "0")]
    [InlineData("1e400", "1e401")]
    [InlineData("[1,2]", "[2,1]")]
    [InlineData("[1]", "[1,1]")]
    [InlineData("{\"a\":1}", "{\"a\":2}")]
    [InlineData("{\"a\":1}", "{\"A\":1}")]
    [InlineData("{\"a\":1}", "{\"a\":1,\"b\":1}")]
    [InlineData("true", "false")]
    [InlineData("null", "false")]
    [InlineData("{}", "[]")]
    public void OtherValueDiffers(string left, string right)
    {
        Assert.False(JsonEquality.Same(Element(left), Element(right)));
        Assert.False(JsonEquality.Same<JsonElement?>(Element(left), Element(right)));
        Assert.False(JsonEquality.Same<object?>(Element(left), Element(right)));
    }

    [Fact]
    public void AbsentAndUndefinedAreThemselves()
    {
        Assert.True(JsonEquality.Same<JsonElement?>(null, null));
        Assert.False(JsonEquality.Same<JsonElement?>(null, Element("null")));
        Assert.True(JsonEquality.Same(default(JsonElement), default(JsonElement)));
        Assert.False(JsonEquality.Same(default, Element("null")));
        Assert.Equal(0, JsonEquality.Hash<JsonElement?>(null));
        Assert.True(JsonEquality.Same<byte[]?>([1], [1]));
        Assert.False(JsonEquality.Same<byte[]?>([1], null));
        Assert.True(JsonEquality.Same<object?>(new byte[] { 1 }, new byte[] { 1 }));
        Assert.False(JsonEquality.Same<object?>(Element("1"), null));
        Assert.False(JsonEquality.Same<object?>(Element("\"a\""), "a"));
        Assert.True(JsonEquality.Same("a", "a"));
    }

    private static JsonElement Element(string json) => JsonDocument.Parse(json).RootElement;
}
