using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace SpecModels.Fidelity.Tests;

/// <summary>What one would write by hand for <see cref="Shapes.Node"/>.</summary>
internal sealed class PlainNode
{
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    [JsonPropertyName("next")]
    public PlainNode? Next { get; init; }

    [JsonPropertyName("previous")]
    public required PlainNode? Previous { get; init; }

    [JsonPropertyName("children")]
    public IReadOnlyList<PlainNode>? Children { get; init; }

    [JsonPropertyName("byName")]
    public IReadOnlyDictionary<string, PlainNode?>? ByName { get; init; }
}
