using System;
using System.Collections.Generic;
using System.Text.Json;
using SpecModels.Runtime.Tests.Models;
using Xunit;

namespace SpecModels.Runtime.Tests.Json;

/// <summary>The serializer as it is, without a set's resolver.</summary>
public sealed class SpecConverterFactoryTests
{
    [Fact]
    public void AnOpenEnumIsReadByItsEnumsConverter()
    {
        Again<OpenEnum<Status>>(Status.Queued, "\"queued\"");
        Again(OpenEnum<Status>.FromText("new", StatusConverter.TryParse), "\"new\"");
        Again<OpenEnum<Status>?>(null, "null");
        Assert.Equal(1, JsonSerializer.Deserialize<Dictionary<OpenEnum<Status>, int>>("""{"in_progress":1}""")![Status.InProgress]);
    }

    [Fact]
    public void ListsAndMapsAreReadByTheirItemsConverter()
    {
        Usage usage = new() { Total = 1 };
        Again<ValueList<Usage>>([usage], """[{"total":1}]""");
        Again(ValueMap.Create(("a", usage)), """{"a":{"total":1}}""");
        Again<ValueList<OpenEnum<Status>>>([Status.Queued], """["queued"]""");
        Again<ValueList<string>>(["a"], """["a"]""");
        Again(ValueMap.Create(("a", 1.5)), """{"a":1.5}""");
        Assert.StartsWith("Usage.total: expected", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ValueList<Usage>>("""[{"total":"x"}]""")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ListsAndMapsOfOtherTypesAreReadByTheSerializer()
    {
        Again(
            new Own { Name = "a", Inner = [new Own { Name = "b", Inner = [] }], ByName = ValueMap.Create(("c", ValueMap.Create<Own?>(("d", null)))) },
            """{"Name":"a","Inner":[{"Name":"b","Inner":[],"ByName":null}],"ByName":{"c":{"d":null}}}""");
        Again<ValueList<byte>>([1, 2], "[1,2]");
        Again<ValueList<DayOfWeek?>>([DayOfWeek.Friday, null], "[5,null]");
        Assert.Equal(2, JsonSerializer.Deserialize<ValueMap<byte>>("""{"a":1,"a":2}""")!["a"]);
        Again<ValueList<ValueList<Usage>>>([[new Usage { Total = 1 }]], """[[{"total":1}]]""");
        Again<ValueList<Own>?>(null, "null");
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ValueList<Own>>("""{}"""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ValueMap<Own>>("""[]"""));
    }

    [Fact]
    public void AnEnumThatIsNotGeneratedIsRefused()
    {
        NotSupportedException exception = Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize<OpenEnum<DayOfWeek>>(DayOfWeek.Friday));
        Assert.StartsWith("OpenEnum<DayOfWeek> cannot be read and written: DayOfWeek is no generated enum of texts.", exception.Message, StringComparison.Ordinal);
    }

    private static void Again<T>(T value, string json)
    {
        Assert.Equal(json, JsonSerializer.Serialize(value));
        Assert.Equal(value, JsonSerializer.Deserialize<T>(json));
    }

    public sealed record Own
    {
        public string Name { get; init; } = "";

        public ValueList<Own>? Inner { get; init; }

        public ValueMap<ValueMap<Own?>>? ByName { get; init; }
    }
}
