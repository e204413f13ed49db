using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Xunit;

namespace SpecModels.Runtime.Tests;

public sealed class ValueMapTests
{
    [Fact]
    public void EqualEntriesInAnyOrderAreEqual()
    {
        ValueMap<int> map = ValueMap.Create(("a", 1), ("b", 2));
        ValueMap<int> same = new Dictionary<string, int> { ["b"] = 2, ["a"] = 1 };

        Assert.True(map == same);
        Assert.Equal(map.GetHashCode(), same.GetHashCode());
        Assert.True(map != ValueMap.Create(("a", 1), ("b", 3)));
        Assert.True(map != ValueMap.Create(("a", 1), ("c", 2)));
        Assert.True(map != ValueMap.Create(("a", 1)));
        Assert.False(map.Equals(null));
        Assert.True((ValueMap<int>?)null == (Dictionary<string, int>?)null);
    }

    [Fact]
    public void OrderIsKept()
    {
        ValueMap<int> map = ValueMap.Create(("b", 1), ("a", 2), ("b", 3));

        Assert.Equal(["b", "a"], map.Keys);
        Assert.Equal([3, 2], map.Values);
        Assert.Equal("{b: 3, a: 2}", map.ToString());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(10_000)]
    public void EachEntryIsFoundHoweverMany(int count)
    {
        ValueMap<int> map = ValueMap.From(Enumerable.Range(0, count).Select(static i => KeyValuePair.Create(i.ToString(CultureInfo.InvariantCulture), i)));

        Assert.Equal(count, map.Count);
        Assert.Equal(Enumerable.Range(0, count), map.Values);
        Assert.All(map, entry => Assert.Equal(entry.Value, map[entry.Key]));
        Assert.False(map.ContainsKey("x"));
        Assert.False(map.TryGetValue("x", out int value));
        Assert.Equal(0, value);
        Assert.Throws<KeyNotFoundException>(() => map["x"]);
        Assert.Throws<ArgumentNullException>(() => map.ContainsKey(null!));
    }

    [Fact]
    public void CollectionExpressionMakesAMap()
    {
        ValueMap<string> map = [new("a", "x"), KeyValuePair.Create("b", "y")];

        Assert.Equal("y", map["b"]);
        Assert.Same(ValueMap<string>.Empty, (ValueMap<string>)[]);
    }

    [Fact]
    public void ChangeMakesACopy()
    {
        ValueMap<int> map = ValueMap.Create(("a", 1), ("b", 2));

        Assert.Equal("{a: 5, b: 2}", map.With("a", 5).ToString());
        Assert.Equal("{a: 1, b: 2, c: 3}", map.With("c", 3).ToString());
        Assert.Equal("{b: 2}", map.Without("a").ToString());
        Assert.Same(map, map.Without("c"));
        Assert.Equal("{a: 1, b: 2}", map.ToString());
    }

    [Fact]
    public void ItIsCountedAndCopiedAsAnyCollection()
    {
        System.Collections.ICollection map = ValueMap.From(new System.Collections.Generic.Dictionary<string, int> { ["a"] = 1 });
        System.Collections.Generic.KeyValuePair<string, int>[] copy = new System.Collections.Generic.KeyValuePair<string, int>[2];

        map.CopyTo(copy, 1);

        Assert.Single(map);
        Assert.Equal("a", copy[1].Key);
    }
}
