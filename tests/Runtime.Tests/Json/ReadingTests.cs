using System;
using System.Linq;
using System.Numerics;
using System.Text.Json;
using SpecModels.Json;
using SpecModels.Runtime.Tests.Models;
using Xunit;

namespace SpecModels.Runtime.Tests.Json;

public sealed class ReadingTests
{
    [Theory]
    [InlineData("400", 400)]
    [InlineData("400.0", 400)]
    [InlineData("4e2", 400)]
    [InlineData("4E+2", 400)]
    [InlineData("40000e-2", 400)]
    [InlineData("-0", 0)]
    [InlineData("-0.0e5", 0)]
    [InlineData("0e99999999999999999999", 0)]
    [InlineData("9223372036854775807.0", long.MaxValue)]
    [InlineData("-9223372036854775808", long.MinValue)]
    [InlineData("-9.223372036854775808e18", long.MinValue)]
    public void IntegerIsReadHoweverItIsWritten(string json, long value)
    {
        Assert.Equal(value, ReadUsage($$"""{"total":{{json}}}""").Total);
        Assert.Equal(value, (long)ReadUsage($$"""{"total":0,"big":{{json}}}""").Big!.Value);
    }

    [Theory]
    [InlineData("0.5")]
    [InlineData("1e-1")]
    [InlineData("1e19")]
    [InlineData("9223372036854775807.5")]
    [InlineData("-9223372036854775809")]
    [InlineData("1e99999999999999999999")]
    [InlineData("1e-99999999999999999999")]
    [InlineData("\"1\"")]
    public void WhatIsNoIntegerIsRejected(string json)
    {
        Assert.Throws<JsonException>(() => ReadUsage($$"""{"total":{{json}}}"""));
        Assert.Throws<JsonException>(() => ReadUsage($$"""{"total":0,"small":{{json}}}"""));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-0")]
    [InlineData("999999999999999")]
    [InlineData("-999999999999999")]
    [InlineData("9007199254740993")]
    [InlineData("1e308")]
    [InlineData("1e-400")]
    [InlineData("0.1")]
    [InlineData("123456789.125e-3")]
    public void DoubleIsTheNearest(string json)
    {
        double value = JsonSerializer.Deserialize<ValueList<double>>($"[{json}]", _options)![0];

        Assert.Equal(
            BitConverter.DoubleToInt64Bits(double.Parse(json, System.Globalization.CultureInfo.InvariantCulture)),
            BitConverter.DoubleToInt64Bits(value));
    }

    [Theory]
    [InlineData(0d, "0")]
    [InlineData(-0d, "-0")]
    [InlineData(7d, "7")]
    [InlineData(-400d, "-400")]
    [InlineData(9007199254740991d, "9007199254740991")]
    [InlineData(1e21, "1E+21")]
    [InlineData(0.1, "0.1")]
    [InlineData(5e-324, "5E-324")]
    public void DoubleIsWrittenShortest(double value, string json)
    {
        Assert.Equal($"[{json}]", JsonSerializer.Serialize<ValueList<double>>(new[] { value }, _options));
    }

    [Theory]
    [InlineData("2025-01-02T03:04:05Z", "2025-01-02T03:04:05Z")]
    [InlineData("2025-01-02T03:04:05+00:00", "2025-01-02T03:04:05Z")]
    [InlineData("2025-01-02T03:04:05.1234567+02:00", "2025-01-02T03:04:05.1234567+02:00")]
    [InlineData("2025-01-02T03:04:05.500-11:30", "2025-01-02T03:04:05.5-11:30")]
    [InlineData("9999-12-31T23:59:59.9999999Z", "9999-12-31T23:59:59.9999999Z")]
    public void DateTimeKeepsOffsetAndFraction(string read, string written)
    {
        Assert.Equal($$"""{"total":0,"at":"{{written}}"}""", JsonSerializer.Serialize(ReadUsage($$"""{"total":0,"at":"{{read}}"}""")));
    }

    [Theory]
    [InlineData("\"2025-01-31\"", true)]
    [InlineData("\"2025\\u002d01-31\"", true)]
    [InlineData("\"2025-1-31\"", false)]
    [InlineData("\"2025-01-3１\"", false)]
    [InlineData("\"2025-01-31T00:00:00Z\"", false)]
    [InlineData("20250131", false)]
    public void DateIsReadInOneFormOnly(string json, bool valid)
    {
        string document = $$"""{"total":0,"day":{{json}}}""";
        if (valid)
            Assert.Equal(new DateOnly(2025, 1, 31), ReadUsage(document).Day);
        else
            Assert.Throws<JsonException>(() => ReadUsage(document));
    }

    [Fact]
    public void BigIntegerHasABound()
    {
        string digits = new('7', 4300);
        Assert.Equal(BigInteger.Parse(digits, System.Globalization.CultureInfo.InvariantCulture), ReadUsage($$"""{"total":0,"big":{{digits}}}""").Big);
        Assert.Throws<JsonException>(() => ReadUsage($$"""{"total":0,"big":{{digits}}7}"""));
    }

    [Fact]
    public void EscapedNamesAndTextsAreTheSame()
    {
        Foo plain = JsonSerializer.Deserialize<Foo>("""{"type":"response.foo","item_id":"a","output_index":1,"status":"queued"}""")!;
        Foo escaped = JsonSerializer.Deserialize<Foo>("""{"typ\u0065":"response\u002efoo","it\u0065m_id":"\u0061","output_index":1,"status":"\u0071ueued"}""")!;

        Assert.Equal(plain, escaped);
        Assert.True(escaped.Status!.Value.IsKnown);
    }

    [Fact]
    public void LastDuplicateWins()
    {
        Foo value = JsonSerializer.Deserialize<Foo>("""
            {"type":"response.foo","item_id":"a","item_id":"b","output_index":1,"usage":null,"usage":{"total":1},"tags":["x"],"tags":null,
             "new":1,"n\u0065w":2,"history":{"a":[],"b":[],"a":[null]}}
            """)!;

        Assert.Equal("""{"type":"response.foo","item_id":"b","output_index":1,"usage":{"total":1},"tags":null,"history":{"a":[null],"b":[]},"new":2}""", JsonSerializer.Serialize(value));
        Assert.Equal(["tags", "new"], value.Extra!.Keys);
    }

    [Fact]
    public void NullTakenBackLeavesNothing()
    {
        Foo value = JsonSerializer.Deserialize<Foo>("""{"type":"response.foo","item_id":"a","output_index":1,"usage":null,"usage":{"total":1}}""")!;

        Assert.Null(value.Extra);
    }

    [Fact]
    public void ManyMembersTakeLinearTime()
    {
        string members = string.Join(',', Enumerable.Range(0, 200_000).Select(static i => $"\"m{i}\":{i},\"usage\":null,\"usage\":{{\"total\":1}}"));
        Foo value = JsonSerializer.Deserialize<Foo>($$"""{"type":"response.foo","item_id":"a","output_index":1,{{members}}}""")!;

        Assert.Equal(200_000, value.Extra!.Count);
        Assert.Equal(199_999, value.Extra["m199999"].GetInt32());
    }

    [Fact]
    public void ConstantsOfEachKindAreChecked()
    {
        Check("\"a\\u0062\"", static (ref JsonScanner reader) => reader.Constant("ab"u8), null);
        Check("\"ac\"", static (ref JsonScanner reader) => reader.Constant("ab"u8), "T.m: expected 'ab', found 'ac'.");
        Check("1", static (ref JsonScanner reader) => reader.Constant("ab"u8), "T.m: expected a string, found a number.");
        Check("true", static (ref JsonScanner reader) => reader.Constant(true), null);
        Check("false", static (ref JsonScanner reader) => reader.Constant(true), "T.m: expected true, found false.");
        Check("2.0", static (ref JsonScanner reader) => reader.Constant(2L), null);
        Check("3", static (ref JsonScanner reader) => reader.Constant(2L), "T.m: expected 2, found 3.");
        Check("5e-1", static (ref JsonScanner reader) => reader.Constant(0.5), null);
        Check("0.51", static (ref JsonScanner reader) => reader.Constant(0.5), "T.m: expected 0.5, found 0.51.");
    }

    [Fact]
    public void WhereAMemberOfAnItemStoodTheNextItemDoesNot()
    {
        Check("""[{"total":1},5]""", static (ref JsonScanner reader) => reader.List(UsageConverter.Read), "T.m: expected an object, found a number.");
        Check("""{"a":{"total":1},"b":5}""", static (ref JsonScanner reader) => reader.Map(UsageConverter.Read), "T.m: expected an object, found a number.");
        Check("""[[{"total":1}],5]""", static (ref JsonScanner reader) => reader.List(static (ref JsonScanner r) => r.List(UsageConverter.Read)), "T.m: expected an array, found a number.");
        Check("""["{\"total\":1}","5"]""", static (ref JsonScanner reader) => reader.List(static (ref JsonScanner r) => r.Embedded(UsageConverter.Read)), "T.m: expected an object, found a number.");
        Check("[[5]]", static (ref JsonScanner reader) => throw (reader.TryFirstItem(out JsonScanner item) ? item.Expected("a string") : new JsonException()), "T.m: expected a string, found an array.");
    }

    [Fact]
    public void AMemberWithoutANameOfItsOwnStandsAsSuch() =>
        Assert.StartsWith(
            "Usage.additionalProperties: expected a number, found a string.",
            Assert.Throws<JsonException>(static () => ReadUsage("""{"total":1,"new":1,"other":""}""")).Message,
            StringComparison.Ordinal);

    private static readonly JsonSerializerOptions _options = new() { TypeInfoResolver = TestsJson.Default };

    private delegate void ScannerAction(ref JsonScanner reader);

    private static void Check(string json, ScannerAction action, string? message)
    {
        Utf8JsonReader reader = new(System.Text.Encoding.UTF8.GetBytes(json));
        reader.Read();
        JsonScanner scanner = default;
        scanner.StartAt(ref reader, "T.m");
        try
        {
            action(ref scanner);
            Assert.Null(message);
        }
        catch (JsonException exception)
        {
            Assert.Equal(message, exception.Message);
        }
    }

    private static Usage ReadUsage(string json) => JsonSerializer.Deserialize<Usage>(json)!;
}
