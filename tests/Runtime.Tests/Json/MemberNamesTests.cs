using System;
using System.Linq;
using System.Text;
using SpecModels.Json;
using Xunit;

namespace SpecModels.Runtime.Tests.Json;

/// <summary>A name that is expected is compared by its ends first: no other of its length may pass for it.</summary>
public sealed class MemberNamesTests
{
    public static TheoryData<int> Lengths => [1, 2, 3, 4, 5, 7, 8, 9, 12, 15, 16, 17, 18, 23, 24, 25, 31, 32, 33, 64];

    [Theory]
    [MemberData(nameof(Lengths))]
    public void EveryByteOfAnExpectedNameCounts(int length)
    {
        byte[] name = Name(length);
        MemberNames names = new("Type", "other", Encoding.UTF8.GetString(name));

        Assert.True(names.Is(1, name));
        for (int i = 0; i < length; i++)
        {
            byte[] changed = [.. name];
            changed[i] ^= 1;
            Assert.False(names.Is(1, changed), $"byte {i}");
        }
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public void APartOfAnExpectedNameIsNotTheName(int length)
    {
        byte[] name = Name(length);
        MemberNames names = new("Type", Encoding.UTF8.GetString(name));

        Assert.False(names.Is(0, name.AsSpan(1)));
        Assert.False(names.Is(0, name.AsSpan(0, length - 1)));
        Assert.False(names.Is(0, [.. name, (byte)'a']));
    }

    [Theory]
    [InlineData("")]
    [InlineData("ä")]
    [InlineData("a b")]
    public void ANameThatIsWrittenInSeveralWaysIsNotExpected(string name)
    {
        MemberNames names = new("Type", name);

        Assert.False(names.Is(0, Encoding.UTF8.GetBytes(name)));
        Assert.False(names.Is(1, []));
        Assert.False(names.Is(-1, []));
        Assert.Equal(0, names.Find(Encoding.UTF8.GetBytes(name)));
    }

    internal static byte[] Name(int length) => [.. Enumerable.Range(0, length).Select(static i => (byte)('a' + (i % 26)))];

    [Fact]
    public void TheNamesOfSetBitsAreJoinedInTheirOrder()
    {
        MemberNames names = new("T", [.. Enumerable.Range(0, 130).Select(static i => "m" + i)]);

        Assert.Equal("m1, m63, m64, m129", names.Join([1UL << 1 | 1UL << 63, 1, 1UL << 1]));
        Assert.Equal("m0", names.Join([1]));
        Assert.Equal("m65", names.Join([0, 2]));
    }
}
