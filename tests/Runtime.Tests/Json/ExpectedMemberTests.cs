using System;
using System.Linq;
using SpecModels.Json;
using Xunit;

namespace SpecModels.Runtime.Tests.Json;

/// <summary>A member that is expected is compared by words that lie over each other: every byte of it counts, and none of what stands around it.</summary>
public sealed class ExpectedMemberTests
{
    /// <summary>The longest name of which the words are all, with its quotes and the colon.</summary>
    private const int Longest = 32 - 3;

    public static TheoryData<int> Lengths => [.. Enumerable.Range(1, Longest)];

    [Theory]
    [MemberData(nameof(Lengths))]
    public void EveryByteCounts(int length)
    {
        byte[] following = Following(length);
        ExpectedMember member = new(following, 3);

        Assert.Equal(3, member.Index);
        Assert.Equal(following.Length, member.Length);
        byte[] bytes = [.. "[1"u8, .. following, .. "12345678"u8];
        Assert.True(member.IsAt(bytes, 2, (byte)','));
        Assert.False(member.IsAt(bytes, 2, (byte)'{'));
        for (int i = 2; i < bytes.Length; i++)
        {
            byte[] changed = [.. bytes];
            changed[i] ^= 1;
            Assert.Equal(i >= 2 + following.Length, member.IsAt(changed, 2, (byte)','));
        }
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public void TheFirstStandsBehindABrace(int length)
    {
        ExpectedMember member = new(Following(length), 0);
        byte[] bytes = [(byte)'{', .. Following(length).AsSpan(1), .. "12345678"u8];

        Assert.True(member.IsAt(bytes, 0, (byte)'{'));
        Assert.False(member.IsAt(bytes, 0, (byte)','));
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public void NothingBehindTheBytesIsRead(int length)
    {
        byte[] following = Following(length);
        ExpectedMember member = new(following, 0);

        // What follows would make it whole, were it read.
        byte[] bytes = [.. following, .. "12345678"u8];
        for (int end = 0; end < following.Length; end++)
            Assert.False(member.IsAt(bytes.AsSpan(0, end), 0, (byte)','));
    }

    [Theory]
    [InlineData(Longest + 1)]
    [InlineData(64)]
    public void OneThatIsTooLongIsNotFound(int length)
    {
        ExpectedMember member = new(Following(length), 0);

        Assert.False(member.IsAt([.. Following(length), .. "12345678"u8], 0, (byte)','));
    }

    [Fact]
    public void OneThatIsWrittenInSeveralWaysIsNotFound()
    {
        ExpectedMember member = new([], 0);

        Assert.False(member.IsAt(new byte[64], 0, 0));
    }

    [Fact]
    public void BehindTheLastTheFirstIsExpected()
    {
        MemberNames names = new("Event", "type", "id");

        Assert.Equal([0, 1, 0], names.Expected.Select(static member => member.Index));
        Assert.True(names.Expected[2].IsAt(",\"type\":1"u8, 0, (byte)','));
        Assert.False(new MemberNames("Nothing").Expected[0].IsAt(",\"type\":1"u8, 0, (byte)','));
    }

    private static byte[] Following(int length) => [.. ",\""u8, .. MemberNamesTests.Name(length), .. "\":"u8];
}
