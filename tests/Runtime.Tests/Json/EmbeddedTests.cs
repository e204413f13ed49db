using System;
using System.Text.Encodings.Web;
using System.Text.Json;
using SpecModels.Json;
using SpecModels.Runtime.Tests.Models;
using Xunit;

namespace SpecModels.Runtime.Tests.Json;

public sealed class EmbeddedTests
{
    private static readonly JsonSerializerOptions _relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void JsonWithinAStringIsReadAndWrittenAsText()
    {
        const string Json = """{"version":2,"data":"{\"type\":\"response.foo\",\"item_id\":\"<é>\",\"output_index\":3,\"näme\":[]}"}""";

        Envelope envelope = Read(Json);

        Assert.Equal("<é>", envelope.Data.ItemId);
        Assert.Equal(JsonValueKind.Array, envelope.Data.Extra!["näme"].ValueKind);
        Assert.Equal(Json, JsonSerializer.Serialize(envelope, _relaxed));
        Assert.Equal(envelope, Read(JsonSerializer.Serialize(envelope)));
    }

    [Fact]
    public void SpaceAroundTheTextIsNoFault() => Assert.Equal("1", Read("""{"version":2,"data":" {\"type\":\"response.foo\",\"item_id\":\"1\",\"output_index\":3}\r\n "}""").Data.ItemId);

    [Fact]
    public void EscapesOfTheTextAreUndoneOnce() => Assert.Equal("\"\\", Read("""{"version":2,"data":"{\"type\":\"response.foo\",\"item_id\":\"\\\"\\\\\",\"output_index\":3}"}""").Data.ItemId);

    [Theory]
    [InlineData("""{"total":3}""", "expected a string, found an object")]
    [InlineData("3", "expected a string, found a number")]
    [InlineData("null", "expected a string, found null")]
    [InlineData("\"\"", "the text is not JSON")]
    [InlineData("\"[DONE\"", "expected an object, found an array")]
    [InlineData("\"DONE\"", "the text is not JSON")]
    [InlineData("""
        "{\"output_index\":3"
        """, "the text is not JSON")]
    [InlineData("""
        "{\"type\":\"response.foo\",\"item_id\":\"1\",\"output_index\":3} {}"
        """, "the text is not JSON")]
    [InlineData("""
        "{\"output_index\":\"x\"}"
        """, "Foo.output_index: expected a number, found a string")]
    [InlineData("""
        "{}"
        """, "Foo: required members missing: type, item_id, output_index")]
    public void WhatIsWrongIsToldAtTheString(string data, string message)
    {
        JsonException fault = Assert.Throws<JsonException>(() => Read($$"""{"version":2,"data":{{data}}}"""));

        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
        Assert.Equal("$.data", fault.Path);
        Assert.Equal(0, fault.LineNumber);
    }

    [Fact]
    public void DeepTextIsRefusedAsDeepDocumentsAre()
    {
        string deep = new string('[', 100_000);

        Assert.Throws<JsonException>(() => Read($$"""{"version":2,"data":"{\"a\":{{deep}}"}"""));
    }

    [Fact]
    public void NullIsAnItemAmongOthers()
    {
        const string Json = """{"version":2,"data":"{\"type\":\"response.foo\",\"item_id\":\"1\",\"output_index\":3}","rows":[1,null,-2]}""";

        Envelope envelope = Read(Json);

        Assert.Equal([1, null, -2], envelope.Rows);
        Assert.Equal(Json, JsonSerializer.Serialize(envelope, _relaxed));
        Assert.Throws<JsonException>(() => Read("""{"version":2,"data":"{\"type\":\"response.foo\",\"item_id\":\"1\",\"output_index\":3}","rows":[""]}"""));
    }

    [Theory]
    [InlineData("2", true)]
    [InlineData("2.0", true)]
    [InlineData("20e-1", true)]
    [InlineData("3", false)]
    [InlineData("2.5", false)]
    [InlineData("\"2\"", false)]
    [InlineData("null", false)]
    public void AnIntegerThatIsAlwaysTheSameTakesNoOther(string version, bool isTaken)
    {
        string json = $$"""{"version":{{version}},"data":"{\"type\":\"response.foo\",\"item_id\":\"1\",\"output_index\":3}"}""";
        if (isTaken)
        {
            Assert.Equal(2, Read(json).Version);
        }
        else
        {
            Assert.Contains("Envelope.version", Assert.Throws<JsonException>(() => Read(json)).Message, StringComparison.Ordinal);
        }
    }

    private static Envelope Read(string json) => JsonSerializer.Deserialize<Envelope>(json)!;
}
