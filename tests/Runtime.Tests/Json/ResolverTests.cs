using System;
using System.Collections.Generic;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using SpecModels.Runtime.Tests.Models;
using Xunit;

namespace SpecModels.Runtime.Tests.Json;

public sealed class ResolverTests
{
    private static readonly JsonSerializerOptions _options = new() { TypeInfoResolver = TestsJson.Default };

    private static readonly Usage _usage = new() { Total = 1 };

    [Fact]
    public void EachShapeOfARecordIsServed()
    {
        AssertRoundTrip(_usage, """{"total":1}""");
        AssertRoundTrip<Usage[]>([_usage], """[{"total":1}]""");
        AssertRoundTrip<List<Usage?>>([_usage, null], """[{"total":1},null]""");
        AssertRoundTrip<IList<Usage>>([_usage], """[{"total":1}]""");
        AssertRoundTrip<ICollection<Usage>>([_usage], """[{"total":1}]""");
        AssertRoundTrip<IEnumerable<Usage>>([_usage], """[{"total":1}]""");
        AssertRoundTrip<IReadOnlyCollection<Usage>>([_usage], """[{"total":1}]""");
        AssertRoundTrip<IReadOnlyList<Usage>>([_usage], """[{"total":1}]""");
        AssertRoundTrip<ValueList<Usage>>([_usage], """[{"total":1}]""");
        AssertRoundTrip(new Dictionary<string, Usage> { ["a"] = _usage }, """{"a":{"total":1}}""");
        AssertRoundTrip<IDictionary<string, Usage>>(new Dictionary<string, Usage> { ["a"] = _usage }, """{"a":{"total":1}}""");
        AssertRoundTrip<IReadOnlyDictionary<string, Usage>>(new Dictionary<string, Usage> { ["a"] = _usage }, """{"a":{"total":1}}""");
        AssertRoundTrip(ValueMap.Create(("a", _usage)), """{"a":{"total":1}}""");
    }

    [Fact]
    public void EachShapeOfAnEnumIsServed()
    {
        AssertRoundTrip(Status.Queued, "\"queued\"");
        AssertRoundTrip<Status?>(Status.Queued, "\"queued\"");
        AssertRoundTrip<Status?>(null, "null");
        AssertRoundTrip<OpenEnum<Status>>(Status.InProgress, "\"in_progress\"");
        AssertRoundTrip(OpenEnum<Status>.FromText("gone", StatusConverter.TryParse), "\"gone\"");
        AssertRoundTrip<OpenEnum<Status>?>(null, "null");
        AssertRoundTrip<List<Status?>>([Status.Queued, null], """["queued",null]""");
        AssertRoundTrip<ValueList<Status>>([Status.Queued], """["queued"]""");
        AssertRoundTrip<ValueList<Status?>>([Status.Queued, null], """["queued",null]""");
        AssertRoundTrip<List<OpenEnum<Status>>>([OpenEnum<Status>.FromText("gone", StatusConverter.TryParse)], """["gone"]""");
        AssertRoundTrip<ValueList<OpenEnum<Status>?>>([Status.Queued, null], """["queued",null]""");
        AssertRoundTrip(ValueMap.Create(("a", Status.Queued)), """{"a":"queued"}""");
        AssertRoundTrip(new Dictionary<string, OpenEnum<Status>> { ["a"] = Status.Queued }, """{"a":"queued"}""");
        AssertRoundTrip(Code._400, "400");
        AssertRoundTrip<Code?>(null, "null");
        AssertRoundTrip<List<Code>>([Code._400, Code._500], "[400,500]");
    }

    [Fact]
    public void UsersOwnTypesGoByTheirOptions()
    {
        JsonSerializerOptions options = new(JsonSerializerDefaults.Web)
        {
            TypeInfoResolver = JsonTypeInfoResolver.Combine(TestsJson.Default, new DefaultJsonTypeInfoResolver()),
            Converters = { new ShoutingConverter(), new TicksFactory() },
        };
        Own own = JsonSerializer.Deserialize<Own>("""{"texts":["a"],"at":5,"ids":["1"],"ratios":{"a":"1.5"},"usage":{"total":1}}""", options)!;

        Assert.Equal("A", Assert.Single(own.Texts));
        Assert.Equal(5, own.At.Ticks);
        Assert.Equal(1, Assert.Single(own.Ids));
        Assert.Equal(1.5, own.Ratios["a"]);
        Assert.Equal(1, own.Usage.Total);
        Assert.Equal("""{"texts":["A"],"at":5,"ids":[1],"ratios":{"a":1.5},"usage":{"total":1}}""", JsonSerializer.Serialize(own, options));

        // As the serializer writes it, which says the offset of UTC in digits; within what is generated it is Z.
        Assert.Equal("[\"1970-01-01T00:00:00+00:00\"]", JsonSerializer.Serialize<DateTimeOffset[]>([DateTimeOffset.UnixEpoch], _options));
    }

    [Fact]
    public void PrimitivesAreServed()
    {
        AssertRoundTrip("a", "\"a\"");
        AssertRoundTrip<List<string?>>(["a", null], """["a",null]""");
        AssertRoundTrip<ValueList<string>>(["a"], """["a"]""");
        AssertRoundTrip(new Dictionary<string, string> { ["a"] = "b" }, """{"a":"b"}""");
        AssertRoundTrip(true, "true");
        AssertRoundTrip<ValueList<bool>>([true, false], "[true,false]");
        AssertRoundTrip(1.5, "1.5");
        AssertRoundTrip<double?>(null, "null");
        AssertRoundTrip<ValueList<double?>>([1.5, null], "[1.5,null]");
        AssertRoundTrip(1L, "1");
        AssertRoundTrip<ValueList<long>>([1L], "[1]");
        AssertRoundTrip(1, "1");
        AssertRoundTrip<ValueList<int>>([1], "[1]");
        AssertRoundTrip(1.10m, "1.10");
        AssertRoundTrip<ValueList<decimal>>([1.10m], "[1.10]");
        AssertRoundTrip(BigInteger.Pow(10, 30), "1000000000000000000000000000000");
        AssertRoundTrip<ValueList<BigInteger>>([BigInteger.One], "[1]");
        AssertRoundTrip<ValueList<DateTimeOffset>>([DateTimeOffset.UnixEpoch], """["1970-01-01T00:00:00Z"]""");
        AssertRoundTrip(Guid.Empty, "\"00000000-0000-0000-0000-000000000000\"");
        AssertRoundTrip<ValueList<Guid>>([Guid.Empty], """["00000000-0000-0000-0000-000000000000"]""");
        AssertRoundTrip<byte[]>([1, 2], "\"AQI=\"");
        AssertRoundTrip<ValueList<byte[]>>([[1, 2]], """["AQI="]""");
        AssertRoundTrip<ValueList<JsonElement>>([JsonDocument.Parse("[1]").RootElement], "[[1]]");
    }

    [Fact]
    public void OtherTypesAreLeftToTheChain()
    {
        Assert.Null(TestsJson.Default.GetTypeInfo(typeof(PlainFoo), _options));
        Assert.Null(TestsJson.Default.GetTypeInfo(typeof(List<PlainFoo>), _options));
        Assert.Null(TestsJson.Default.GetTypeInfo(typeof(Usage[][]), _options));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new { A = 1 }, _options));

        JsonSerializerOptions chain = new() { TypeInfoResolver = JsonTypeInfoResolver.Combine(TestsJson.Default, new DefaultJsonTypeInfoResolver()) };
        Assert.Equal("""{"A":[{"total":1}]}""", JsonSerializer.Serialize(new { A = new List<Usage> { _usage } }, chain));
    }

    [Fact]
    public void EnumIsAKeyOfDictionaries()
    {
        Dictionary<Status, int> value = new() { [Status.Queued] = 1, [Status.InProgress] = 2 };

        string json = JsonSerializer.Serialize(value);

        Assert.Equal("""{"queued":1,"in_progress":2}""", json);
        Assert.Equal(value, JsonSerializer.Deserialize<Dictionary<Status, int>>("""{"qu\u0065ued":1,"in_progress":2}"""));
    }

    [Fact]
    public void EnumOfIntegersIsAKeyOfDictionaries()
    {
        Dictionary<Code, int> value = new() { [Code._400] = 1, [Code._500] = 2 };

        string json = JsonSerializer.Serialize(value);

        Assert.Equal("""{"400":1,"500":2}""", json);
        Assert.Equal(value, JsonSerializer.Deserialize<Dictionary<Code, int>>("""{"4\u00300":1,"500":2}"""));
    }

    [Fact]
    public void ErrorInAListHasItsOwnPath()
    {
        JsonException exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ValueMap<double>>("""{"a":1,"b":"x"}""", _options));

        Assert.Equal("$.b", exception.Path);
        Assert.StartsWith("ValueMap: expected a number, found a string.", exception.Message, StringComparison.Ordinal);
    }

    private static void AssertRoundTrip<T>(T value, string json)
    {
        Assert.Equal(json, JsonSerializer.Serialize(value, _options));
        Assert.Equal(value, JsonSerializer.Deserialize<T>(json, _options));
    }

    [Fact]
    public void AnOpenEnumIsADictionarysKeyBesideAnotherResolver()
    {
        JsonSerializerOptions options = new() { TypeInfoResolver = JsonTypeInfoResolver.Combine(TestsJson.Default, new DefaultJsonTypeInfoResolver()) };
        Dictionary<OpenEnum<Status>, int> counts = JsonSerializer.Deserialize<Dictionary<OpenEnum<Status>, int>>("""{"in_progress":1,"novel":2}""", options)!;
        Assert.Equal(1, counts[Status.InProgress]);
        Assert.Equal(2, counts[OpenEnum<Status>.FromText("novel", StatusConverter.TryParse)]);
        Assert.Equal("""{"in_progress":1,"novel":2}""", JsonSerializer.Serialize(counts, options));
    }

    private sealed record Own(List<string> Texts, DateTimeOffset At, List<int> Ids, Dictionary<string, double> Ratios, Usage Usage);

    private sealed class ShoutingConverter : JsonConverter<string>
    {
        public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString()!.ToUpperInvariant();

        public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
    }

    private sealed class TicksFactory : JsonConverterFactory
    {
        public override bool CanConvert(Type typeToConvert) => typeToConvert == typeof(DateTimeOffset);

        public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) => new TicksConverter();
    }

    private sealed class TicksConverter : JsonConverter<DateTimeOffset>
    {
        public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetInt64(), TimeSpan.Zero);

        public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) => writer.WriteNumberValue(value.UtcTicks);
    }
}
