using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace SpecModels.Runtime.Tests;

public sealed class ValueListTests
{
    [Fact]
    public void EqualItemsInTheSameOrderAreEqual()
    {
        ValueList<string> list = ["a", "b"];

        Assert.True(list == new[] { "a", "b" });
        Assert.Equal(list.GetHashCode(), ((ValueList<string>)new[] { "a", "b" }).GetHashCode());
        Assert.True(list != new[] { "b", "a" });
        Assert.True(list != new[] { "a" });
        Assert.False(list.Equals(null));
        Assert.False(list.Equals((object)"a"));
        Assert.True((ValueList<string>?)null == (string[]?)null);
    }

    [Fact]
    public void NestedListsAreComparedByContent()
    {
        ValueList<ValueList<double?>> list = [[1, null], []];

        Assert.Equal<ValueList<ValueList<double?>>>([[1, null], []], list);
        Assert.NotEqual<ValueList<ValueList<double?>>>([[1, 0], []], list);
        Assert.Equal(list.GetHashCode(), ValueList.Create<ValueList<double?>>([[1, null], []]).GetHashCode());
    }

    [Fact]
    public void JsonAndBytesAreComparedByContent()
    {
        ValueList<JsonElement> json = [JsonDocument.Parse("{\"a\":1,\"b\":[]}").RootElement];
        ValueList<JsonElement> same = [JsonDocument.Parse("{\"b\":[],\"a\":1.0}").RootElement];
        Assert.Equal(json, same);
        Assert.Equal(json.GetHashCode(), same.GetHashCode());

        ValueList<JsonElement?> nullable = [null, json[0]];
        Assert.True(nullable == [null, same[0]]);
        Assert.False(nullable == [same[0], null]);

        ValueList<byte[]> bytes = [[1, 2]];
        Assert.True(bytes == [[1, 2]]);
        Assert.Equal(bytes.GetHashCode(), ((ValueList<byte[]>)[[1, 2]]).GetHashCode());
    }

    [Fact]
    public void SourceIsCopied()
    {
        string[] array = ["a"];
        List<string> source = ["b"];
        ValueList<string> fromArray = array;
        ValueList<string> fromList = source;

        array[0] = "x";
        source[0] = "x";

        Assert.Equal("a", fromArray[0]);
        Assert.Equal("b", fromList[0]);
    }

    [Fact]
    public void ItIsReadLikeAList()
    {
        ValueList<int> list = [1, 2, 3];

        Assert.Equal(3, list.Count);
        Assert.Equal([1, 2, 3], list.AsSpan());
        Assert.Equal(6, list.Sum());
        Assert.True(list is [1, _, 3]);
        Assert.Equal("[1, 2, 3]", list.ToString());
        Assert.Equal("[a, null]", ((ValueList<string?>)["a", null]).ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => list[3]);
        Assert.Throws<ArgumentOutOfRangeException>(() => list[-1]);
        int sum = 0;
        foreach (int item in list)
            sum += item;
        Assert.Equal(6, sum);
    }

    [Fact]
    public void EmptyIsOneInstance()
    {
        Assert.Same(ValueList<int>.Empty, ValueList.Create<int>([]));
        Assert.Same(ValueList<int>.Empty, ValueList.From(Enumerable.Empty<int>()));
        Assert.Throws<ArgumentNullException>(() => ValueList.From<int>(null!));
    }

    [Fact]
    public void ItIsCountedAndCopiedAsAnyCollection()
    {
        System.Collections.ICollection list = (ValueList<int>)[1, 2, 3];
        object?[] copy = new object?[4];

        list.CopyTo(copy, 1);

        Assert.Equal(3, list.Count);
        Assert.Equal([null, 1, 2, 3], copy);
    }
}
