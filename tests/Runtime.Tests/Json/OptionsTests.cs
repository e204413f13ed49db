using System;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Threading;
using SpecModels.Runtime.Tests.Models;
using Xunit;

namespace SpecModels.Runtime.Tests.Json;

public sealed class OptionsTests
{
    private const string Loose = """
        /*a*/{/*b*/"type":/*d*/"response.foo"/*e*/,"item_id":"a", // f
        "output_index":1,"tags":[/*g*/"x"/*h*/,/*i*/],"usage":{"total":1,"details":{/*j*/"a":[1,/*k*/2,/*l*/],},"x":1,},
        "history":{/*m*/"a":/*n*/[/*o*/],/*p*/},"new":[/*q*/{"b":/*r*/[],/*s*/}/*t*/,/*u*/],}/*v*/
        """;

    private const string Strict = """{"type":"response.foo","item_id":"a","output_index":1,"usage":{"total":1,"details":{"a":[1,2]},"x":1},"tags":["x"],"history":{"a":[]},"new":[{"b":[]}]}""";

    [Fact]
    public void CommentsAndTrailingCommasAreReadEverywhereAndNotKept()
    {
        JsonSerializerOptions options = new() { ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

        Foo value = JsonSerializer.Deserialize<Foo>(Loose, options)!;

        Assert.Equal(Strict, JsonSerializer.Serialize(value, options));
        Assert.Equal(JsonSerializer.Deserialize<Foo>(Strict), value);
    }

    [Fact]
    public void ReaderThatReportsCommentsIsReadToo()
    {
        Utf8JsonReader reader = new(
            Encoding.UTF8.GetBytes(Loose),
            new JsonReaderOptions { CommentHandling = JsonCommentHandling.Allow, AllowTrailingCommas = true });
        while (reader.TokenType != JsonTokenType.StartObject)
            reader.Read();

        Foo value = new FooConverter().Read(ref reader, typeof(Foo), JsonSerializerOptions.Default);

        Assert.Equal(JsonTokenType.EndObject, reader.TokenType);
        Assert.Equal(0, reader.CurrentDepth);
        Assert.Equal(JsonSerializer.Deserialize<Foo>(Strict), value);
    }

    [Theory]
    [InlineData(JsonCommentHandling.Disallow, true)]
    [InlineData(JsonCommentHandling.Skip, false)]
    public void WhatOptionsForbidIsRejected(JsonCommentHandling comments, bool commas)
    {
        JsonSerializerOptions options = new() { ReadCommentHandling = comments, AllowTrailingCommas = commas };

        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Foo>(Loose, options));
    }

    [Fact]
    public void IndentationReachesKeptMembers()
    {
        const string json = """{"type":"response.foo","item_id":"a","output_index":1,"usage":{"total":1,"big":10,"details":{"a":[1,2,[]]}},"new":{"b":[1.50,"x",null]}}""";
        JsonSerializerOptions options = new() { WriteIndented = true };

        string indented = JsonSerializer.Serialize(JsonSerializer.Deserialize<Foo>(json), options);

        Assert.Equal(JsonSerializer.Serialize(JsonDocument.Parse(json), options), indented);
        Assert.Equal(JsonSerializer.Deserialize<Foo>(json), JsonSerializer.Deserialize<Foo>(indented));
    }

    [Fact]
    public void EncoderReachesKeptMembers()
    {
        const string json = """{"type":"response.foo","item_id":"<é>","output_index":1,"tags":["<é>"],"n<é>":{"<é>":"<é>\u003c"}}""";
        Foo value = JsonSerializer.Deserialize<Foo>(json)!;

        string relaxed = JsonSerializer.Serialize(value, new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        Assert.Equal(json.Replace("\\u003c", "<", StringComparison.Ordinal), relaxed);

        string safe = JsonSerializer.Serialize(value);
        Assert.DoesNotContain('<', safe);
        Assert.DoesNotContain('é', safe);
        Assert.Equal(value, JsonSerializer.Deserialize<Foo>(safe));
    }

    [Fact]
    public void MaxDepthIsHonouredInTypedAndInKeptMembers()
    {
        JsonSerializerOptions options = new() { MaxDepth = 3 };

        Assert.NotNull(JsonSerializer.Deserialize<Node>("""{"next":{"next":{}}}""", options));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Node>("""{"next":{"next":{"next":{}}}}""", options));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Foo>("""{"new":[[[]]]}""", options));
    }

    [Fact]
    public void DeepKeptMembersAreWrittenBack()
    {
        string deep = new string('[', 500) + new string(']', 500);
        string json = $$"""{"type":"response.foo","item_id":"a","output_index":1,"usage":{"total":1,"details":{{deep}}},"new":{{deep}}}""";
        JsonSerializerOptions options = new() { MaxDepth = 1000 };

        Foo value = JsonSerializer.Deserialize<Foo>(json, options)!;

        Assert.Equal(json, JsonSerializer.Serialize(value, options));
        Assert.Equal(JsonSerializer.Deserialize<Foo>(json, options), value);
        Assert.Equal(JsonSerializer.Deserialize<Foo>(json, options)!.GetHashCode(), value.GetHashCode());
    }

    [Theory]
    [InlineData("{\"next\":", "}")]
    [InlineData("{\"children\":[", "]}")]
    public void DepthBeyondTheStackIsAnError(string open, string close)
    {
        const int depth = 200_000;
        StringBuilder json = new();
        json.Insert(0, open, depth).Append("{}").Insert(json.Length, close, depth);
        JsonSerializerOptions options = new() { MaxDepth = int.MaxValue };
        Exception? exception = null;

        Thread thread = new(() => exception = Record.Exception(() => JsonSerializer.Deserialize<Node>(json.ToString(), options)), maxStackSize: 512 * 1024);
        thread.Start();
        thread.Join();

        Assert.Contains("the JSON is nested too deeply", Assert.IsType<JsonException>(exception).Message, StringComparison.Ordinal);
    }
}
