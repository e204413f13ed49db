using System;
using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using System.Text.Json.Nodes;
using OpenRouter;

JsonSerializerOptions options = new() { TypeInfoResolver = OpenRouterJson.Default };

int events = 0, equal = 0;
ResponsesStreamChunkResponseImageGenerationCallGenerating? generating = null;

foreach (string data in DataOf(Path.Combine(AppContext.BaseDirectory, "events.sse")))
{
    ResponsesStreamChunkUnion chunk = JsonSerializer.Deserialize<ResponsesStreamChunkUnion>(data, options);
    Console.WriteLine(Describe(chunk));

    events++;
    if (JsonNode.DeepEquals(JsonNode.Parse(data), JsonNode.Parse(JsonSerializer.Serialize(chunk, options))))
        equal++;
    generating ??= chunk.Value as ResponsesStreamChunkResponseImageGenerationCallGenerating;
}

Console.WriteLine();
Console.WriteLine($"{equal} of {events} events were written back equal, with the members and the event that no page names.");

if (generating is not null)
{
    ResponsesStreamChunkUnion changed = generating with { OutputIndex = 3 };
    Console.WriteLine($"as read     {JsonSerializer.Serialize(generating, options)}");
    Console.WriteLine($"changed     {JsonSerializer.Serialize(changed, options)}");
}

return equal == events ? 0 : 1;

// Every event of the recording stands on one data line; the event and id lines repeat what is in it.
static IEnumerable<string> DataOf(string path)
{
    const string Prefix = "data: ";
    foreach (string line in File.ReadLines(path))
        if (line.StartsWith(Prefix, StringComparison.Ordinal) && line != "data: [DONE]")
            yield return line[Prefix.Length..];
}

// C# 15 switches over the union itself and says when a case is missing; older versions switch over its Value.
static string Describe(ResponsesStreamChunkUnion chunk) => chunk.Value switch
{
    ResponsesStreamChunkResponseCreated { Response: var response } =>
        $"created     {response.Id} by {response.Model}, {response.Metadata.Count} labels, status {response.Status}",
    ResponsesStreamChunkResponseImageGenerationCallGenerating image =>
        $"generating  image {image.ItemId} at output {image.OutputIndex}",
    ResponsesStreamChunkResponseOutputTextDelta text => $"text        \"{text.Delta}\"",
    ResponsesStreamChunkResponseCompleted { Response: var response } =>
        $"completed   \"{response.Output[0].Content[0].Text}\", {response.Usage?.TotalTokens} tokens",
    ResponsesStreamChunkError { Error: var error } =>
        $"error       {error.Code.Known?.ToString() ?? $"new code {error.Code.Unknown}"}: {error.Message}",
    JsonElement unknown => $"{"no page",-12}{unknown.GetProperty("type")}",
    _ => throw new ArgumentException("The union has no value.", nameof(chunk)),
};
