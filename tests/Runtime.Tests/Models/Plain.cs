using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace SpecModels.Runtime.Tests.Models;

/// <summary><see cref="Foo"/> as System.Text.Json reads it by reflection: the measure for where an error is.</summary>
public sealed class PlainFoo
{
    [JsonPropertyName("type")]
    public required string Type { get; set; }

    [JsonPropertyName("item_id")]
    public required string ItemId { get; set; }

    [JsonPropertyName("output_index")]
    public required double OutputIndex { get; set; }

    [JsonPropertyName("usage")]
    public PlainUsage? Usage { get; set; }

    [JsonPropertyName("tags")]
    public List<string>? Tags { get; set; }

    [JsonPropertyName("history")]
    public Dictionary<string, List<PlainUsage?>>? History { get; set; }
}

public sealed class PlainUsage
{
    [JsonPropertyName("total")]
    public required long Total { get; set; }

    [JsonPropertyName("small")]
    public int? Small { get; set; }
}
