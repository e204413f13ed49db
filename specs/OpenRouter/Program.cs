using System;
using System.IO;
using System.Text.Json;
using OpenRouter;

JsonSerializerOptions options = new() { TypeInfoResolver = OpenRouterJson.Default };

int events = 0, equal = 0;
ResponsesStreamChunkResponseImageGenerationCallGenerating? generating = null;

foreach (string recording in (string[])["events.sse", "failed.sse"])
{
    // The body of an answer is such a stream: await response.Content.ReadAsStreamAsync().
    await using Stream stream = Open(recording);
    await foreach (ResponsesStreamChunkUnion chunk in OpenRouterJson.Default.ReadEventsAsync<ResponsesStreamChunkUnion>(stream))
    {
        Console.WriteLine(Describe(chunk));
        generating ??= chunk.Value as ResponsesStreamChunkResponseImageGenerationCallGenerating;
    }

    // The same events as they came, to compare.
    await using Stream again = Open(recording);
    await foreach (JsonElement data in OpenRouterJson.Default.ReadEventsAsync<JsonElement>(again))
    {
        events++;
        ResponsesStreamChunkUnion chunk = data.Deserialize<ResponsesStreamChunkUnion>(options);
        if (JsonElement.DeepEquals(data, JsonSerializer.SerializeToElement(chunk, options)))
            equal++;
    }

    Console.WriteLine();
}

Console.WriteLine($"{equal} of {events} events were written back equal, with the members and the event that no page names.");

if (generating is not null)
{
    ResponsesStreamChunkUnion changed = generating with { OutputIndex = 3 };
    Console.WriteLine($"as read     {JsonSerializer.Serialize(generating, options)}");
    Console.WriteLine($"changed     {JsonSerializer.Serialize(changed, options)}");
}

return equal == events ? 0 : 1;

static Stream Open(string recording) => File.OpenRead(Path.Combine(AppContext.BaseDirectory, recording));

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
