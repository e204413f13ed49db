using System;
using System.Text.Json;
using System.Text.Json.Nodes;
using OpenRouter;

const string Json = """{"type":"response.image_generation_call.generating","item_id":"ig_1","output_index":0,"sequence_number":7}""";

ResponsesStreamChunkResponseImageGenerationCallGenerating generating =
    JsonSerializer.Deserialize<ResponsesStreamChunkResponseImageGenerationCallGenerating>(Json)!;
string written = JsonSerializer.Serialize(generating);
bool equal = JsonNode.DeepEquals(JsonNode.Parse(Json), JsonNode.Parse(written));

Console.WriteLine(generating);
Console.WriteLine(written);
Console.WriteLine(equal ? "equal" : "not equal");
return equal ? 0 : 1;
