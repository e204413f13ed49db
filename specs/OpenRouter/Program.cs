using System;
using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using System.Text.Json.Nodes;
using OpenRouter;

JsonSerializerOptions options = new() { TypeInfoResolver = OpenRouterJson.Default };

int typed = 0, equal = 0;
ResponsesStreamChunkResponseImageGenerationCallGenerating? generating = null;

foreach (string data in DataOf(Path.Combine(AppContext.BaseDirectory, "events.sse")))
{
    string tag = TagOf(data);
    if (TypeOf(tag) is not { } type)
    {
        Console.WriteLine($"{"no page",-12}{tag}");
        continue;
    }

    object chunk = JsonSerializer.Deserialize(data, type, options)!;
    Console.WriteLine(Describe(chunk));

    typed++;
    if (JsonNode.DeepEquals(JsonNode.Parse(data), JsonNode.Parse(JsonSerializer.Serialize(chunk, type, options))))
        equal++;
    generating ??= chunk as ResponsesStreamChunkResponseImageGenerationCallGenerating;
}

Console.WriteLine();
Console.WriteLine($"{equal} of {typed} typed events were written back equal, members that no page names included.");

if (generating is not null)
{
    Console.WriteLine($"as read     {JsonSerializer.Serialize(generating, options)}");
    Console.WriteLine($"changed     {JsonSerializer.Serialize(generating with { OutputIndex = 3 }, options)}");
}

return equal == typed ? 0 : 1;

// Every event of the recording stands on one data line; the event and id lines repeat what is in it.
static IEnumerable<string> DataOf(string path)
{
    const string Prefix = "data: ";
    foreach (string line in File.ReadLines(path))
        if (line.StartsWith(Prefix, StringComparison.Ordinal) && line != "data: [DONE]")
            yield return line[Prefix.Length..];
}

static string TagOf(string data)
{
    using JsonDocument document = JsonDocument.Parse(data);
    return document.RootElement.GetProperty("type").GetString()!;
}

static Type? TypeOf(string tag) => tag switch
{
    "response.created" => typeof(ResponsesStreamChunkResponseCreated),
    "response.image_generation_call.generating" => typeof(ResponsesStreamChunkResponseImageGenerationCallGenerating),
    "response.output_text.delta" => typeof(ResponsesStreamChunkResponseOutputTextDelta),
    "response.completed" or "response.incomplete" => typeof(ResponsesStreamChunkResponseCompleted),
    "error" => typeof(ResponsesStreamChunkError),
    _ => null,
};

static string Describe(object chunk) => chunk switch
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
    _ => throw new ArgumentException($"{chunk.GetType()} is no event.", nameof(chunk)),
};
