using System;
using System.Linq;
using System.Text.Json;
using SpecModels.Runtime.Tests.Models;
using Xunit;

namespace SpecModels.Runtime.Tests;

public sealed class ExtraMembersTests
{
    private static readonly Foo _foo = new() { ItemId = "a", OutputIndex = 1 };

    [Fact]
    public void ExplicitNullIsSentWhileThePropertyIsNull()
    {
        Foo value = _foo with { Extra = ExtraMembers.Null("usage") };

        Assert.Equal("""{"type":"response.foo","item_id":"a","output_index":1,"usage":null}""", JsonSerializer.Serialize(value));
        Assert.Equal(
            """{"type":"response.foo","item_id":"a","output_index":1,"usage":{"total":1}}""",
            JsonSerializer.Serialize(value with { Usage = new Usage { Total = 1 } }));
    }

    [Fact]
    public void NamedMemberIsNeverWrittenTwice()
    {
        ExtraMembers extra = ExtraMembers.Null("item_id").With("usage", Element("5")).With("new", Element("[1, 2]"));

        Assert.Equal("""{"type":"response.foo","item_id":"a","output_index":1,"new":[1,2]}""", JsonSerializer.Serialize(_foo with { Extra = extra }));
    }

    [Fact]
    public void MembersAreReadLikeADictionary()
    {
        ExtraMembers extra = JsonSerializer.Deserialize<Foo>("""{"type":"response.foo","item_id":"a","output_index":1,"b":{"c":[1.0]},"a":"x","usage":null}""")!.Extra!;

        Assert.Equal(3, extra.Count);
        Assert.Equal(["b", "a", "usage"], extra.Keys);
        Assert.Equal(["b", "a", "usage"], extra.Select(static member => member.Key));
        Assert.Equal("1.0", extra["b"].GetProperty("c")[0].GetRawText());
        Assert.Equal(JsonValueKind.Null, extra.Values.Last().ValueKind);
        Assert.True(extra.TryGetValue("a", out JsonElement element));
        Assert.Equal("x", element.GetString());
        Assert.False(extra.TryGetValue("z", out element));
        Assert.Equal(JsonValueKind.Undefined, element.ValueKind);
        Assert.True(extra.ContainsKey("b"));
        Assert.Equal("""{b: {"c":[1.0]}, a: "x", usage: null}""", extra.ToString());
    }

    [Fact]
    public void EqualJsonIsEqual()
    {
        ExtraMembers extra = ExtraMembers.Of("a", Element("""{"x":1,"y":"\u00e4"}""")).WithNull("b");
        ExtraMembers same = ExtraMembers.Null("b").With("a", Element("""{ "y": "ä", "x": 1.0 }"""));

        Assert.True(extra == same);
        Assert.Equal(extra.GetHashCode(), same.GetHashCode());
        Assert.True(extra != same.With("a", Element("1")));
        Assert.True(extra != null);
        Assert.Equal(_foo with { Extra = extra }, _foo with { Extra = same });
    }

    [Fact]
    public void NothingLeftIsNull()
    {
        ExtraMembers extra = ExtraMembers.Null("a").WithNull("b");

        Assert.Equal(ExtraMembers.Null("b"), extra.Without("a"));
        Assert.Null(extra.Without("a")!.Without("b"));
        Assert.Equal(extra, extra.Without("c"));
    }

    [Fact]
    public void WhatIsNoJsonIsRefused()
    {
        Assert.Throws<InvalidOperationException>(() => ExtraMembers.Of("a", default));
        Assert.Throws<JsonException>(() => ExtraMembers.Of("a", Element("\"\\ud800\"")));
        Assert.Throws<ArgumentNullException>(() => ExtraMembers.Null(null!));
    }

    private static JsonElement Element(string json) => JsonDocument.Parse(json).RootElement;
}
