using System.Linq;
using System.Text;
using System.Text.Json;
using SpecModels.Json;
using Xunit;

namespace SpecModels.Runtime.Tests.Json;

public sealed class PeekTests
{
    [Theory]
    [InlineData("""{"a":[{"type":0}],"type":2}""", "2")]
    [InlineData("""{"type":true,"type":false}""", "true")]
    [InlineData("""{"type":false}""", "false")]
    [InlineData("""{"type":"\u0061b"}""", "ab")]
    [InlineData("""{"type":-1.5e3}""", "-1500")]
    [InlineData("""{"type":2.0}""", "2")]
    [InlineData("""{"type":2.50}""", "2.50")]
    [InlineData("""{"type":null}""", null)]
    [InlineData("""{"type":[1]}""", null)]
    [InlineData("""{"kind":1}""", null)]
    [InlineData("{}", null)]
    public void ALiteralIsFoundWhereverItStands(string json, string? expected)
    {
        Utf8JsonReader reader = At(json);
        JsonScanner scanner = default;
        scanner.StartAt(ref reader, "Value");

        Assert.Equal(expected is not null, scanner.TryLiteral("type"u8, out System.ReadOnlySpan<byte> text));
        Assert.Equal(expected ?? "", Encoding.UTF8.GetString(text));
        Assert.Equal(JsonValueKind.Object, scanner.ValueKind);
    }

    [Theory]
    [InlineData("""{"a":1,"c":2}""", true)]
    [InlineData("""{"x":{"a":1},"b":null}""", true)]
    [InlineData("""{"x":{"a":1,"b":2}}""", false)]
    [InlineData("{}", false)]
    public void OneMemberOfSeveralIsEnough(string json, bool isThere)
    {
        Utf8JsonReader reader = At(json);
        JsonScanner scanner = default;
        scanner.StartAt(ref reader, "Value");

        Assert.Equal(isThere, scanner.HasAnyMember("a", "b"));
    }

    [Theory]
    [InlineData("[]", null)]
    [InlineData("[1,null]", JsonValueKind.Number)]
    [InlineData("[ null , null,\"a\",1]", JsonValueKind.String)]
    [InlineData("[null,{\"a\":[null]}]", JsonValueKind.Object)]
    [InlineData("[null,null ]", JsonValueKind.Null)]
    public void TheFirstItemThatIsNotNullTells(string json, JsonValueKind? expected)
    {
        Utf8JsonReader reader = At(json);
        JsonScanner scanner = default;
        scanner.StartAt(ref reader, "Value");
        JsonScanner bytes = new(Encoding.UTF8.GetBytes(json), maxDepth: 64, "Value");
        bytes.Begin();

        Assert.Equal(expected, scanner.TryFirstItem(out JsonScanner item) ? item.ValueKind : null);
        Assert.Equal(expected, bytes.TryFirstItem(out item) ? item.ValueKind : null);
        Assert.Equal(JsonValueKind.Array, bytes.ValueKind);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(200)]
    public void AllMembersHaveToBeThere(int count)
    {
        string[] names = [.. Enumerable.Range(0, count).Select(static i => "m" + i)];
        string[] members = [.. names.Reverse().Select(static name => $"\"{name}\":0")];

        Assert.True(Has(string.Join(",", members)));
        for (int i = 0; i < count; i++)
            Assert.False(Has(string.Join(",", members.Where((_, index) => index != i).Append("\"x\":0").Append("\"m\":0"))));

        bool Has(string json)
        {
            Utf8JsonReader reader = At("{" + json + "}");
            JsonScanner scanner = default;
            scanner.StartAt(ref reader, "Value");
            return scanner.HasMembers(names);
        }
    }

    [Theory]
    [InlineData("1", true, true, true)]
    [InlineData("1.0", true, true, true)]
    [InlineData("-21474836.48e2", true, true, true)]
    [InlineData("2147483648", false, true, true)]
    [InlineData("-9223372036854775808", false, true, true)]
    [InlineData("9223372036854775808", false, false, true)]
    [InlineData("1e4299", false, false, true)]
    [InlineData("1e4300", false, false, false)]
    [InlineData("1.5", false, false, false)]
    [InlineData("\"1\"", false, false, false)]
    [InlineData("true", false, false, false)]
    public void AnIntegerIsOneHoweverItIsWritten(string json, bool isInt32, bool isInt64, bool isBig)
    {
        Utf8JsonReader reader = At(json);
        JsonScanner scanner = default;
        scanner.StartAt(ref reader, "Value");
        Assert.Equal((isInt32, isInt64, isBig), (scanner.IsInt32, scanner.IsInteger, scanner.IsBigInteger));
    }

    private static Utf8JsonReader At(string json)
    {
        Utf8JsonReader reader = new(Encoding.UTF8.GetBytes(json));
        reader.Read();
        return reader;
    }
}
