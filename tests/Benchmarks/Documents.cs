using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SpecModels.Benchmarks;

/// <summary>The documents that are read, the same ones in every run.</summary>
internal static class Documents
{
    private const string Prose = "A model sees an image and says what is on it — the room, the light, the people; café, naïve, 東京. It writes \"plain\" text\nand code as well. ";

    private static readonly JsonSerializerOptions _asServersWrite = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Small { get; } =
        """{"type":"response.image_generation_call.generating","item_id":"ig_0123456789","output_index":0,"sequence_number":3}"""u8.ToArray();

    public static byte[] Chat { get; } = Bytes(new JsonObject
    {
        ["id"] = "gen-1762300800-Zk3fVtqOhbKqmQ7nD2aX",
        ["object"] = "chat.completion",
        ["created"] = 1762300800,
        ["model"] = "openai/gpt-4.1",
        ["provider"] = "OpenAI",
        ["system_fingerprint"] = "fp_3f58d112f7",
        ["choices"] = new JsonArray(
            new JsonObject
            {
                ["index"] = 0,
                ["finish_reason"] = "tool_calls",
                ["message"] = new JsonObject
                {
                    ["role"] = "assistant",
                    ["content"] = Text(5),
                    ["reasoning"] = "The user wants to know what is on the image and then the weather there. Two tools fit; both need the place first.",
                    ["refusal"] = null,
                    ["tool_calls"] = new JsonArray(
                        Call("call_u8Xq0", "get_weather", """{"place":"Tokyo","unit":"celsius","days":[1,2,3]}"""),
                        Call("call_u8Xq1", "find_flights", """{"from":"BER","to":"HND","return":null}""")),
                },
            }),
        ["usage"] = Usage(1532, 214, 0.0048772),
    });

    public static byte[] Models { get; } = Bytes(new JsonObject
    {
        ["data"] = new JsonArray([.. Enumerable.Range(0, 230).Select(Model)]),
    });

    public static byte[] Tree { get; } = Bytes(Node(50));

    public static byte[][] TagFirst { get; } = [.. Events().Select(Bytes)];

    public static byte[][] TagLast { get; } = [.. Events().Select(static parsed =>
    {
        JsonNode? tag = parsed["type"];
        parsed.Remove("type");
        parsed.Add("type", tag);
        return Bytes(parsed);
    })];

    private static byte[] Bytes(JsonObject parsed) => Encoding.UTF8.GetBytes(parsed.ToJsonString(_asServersWrite));

    private static string Text(int times) => string.Concat(Enumerable.Repeat(Prose, times));

    private static JsonObject Call(string id, string name, string arguments) => new()
    {
        ["id"] = id,
        ["type"] = "function",
        ["function"] = new JsonObject { ["name"] = name, ["arguments"] = arguments },
    };

    private static JsonObject Usage(int prompt, int completion, double cost) => new()
    {
        ["prompt_tokens"] = prompt,
        ["completion_tokens"] = completion,
        ["total_tokens"] = prompt + completion,
        ["cost"] = cost,
        ["prompt_tokens_details"] = new JsonObject { ["cached_tokens"] = 1024, ["audio_tokens"] = 0 },
        ["completion_tokens_details"] = new JsonObject { ["reasoning_tokens"] = 64 },
    };

    private static JsonNode Model(int i)
    {
        Random random = new(i);
        string[] parameters = ["max_tokens", "temperature", "top_p", "tools", "tool_choice", "stop", "frequency_penalty", "presence_penalty", "seed", "response_format", "structured_outputs", "logit_bias", "logprobs", "top_logprobs", "reasoning", "include_reasoning"];
        string[] authors = ["openai", "anthropic", "google", "mistralai", "meta-llama", "qwen"];
        string name = $"model-{i}-{random.Next(1000)}b";
        string author = authors[random.Next(authors.Length)];
        bool sees = random.Next(3) == 0;
        JsonObject pricing = new() { ["prompt"] = Price(random), ["completion"] = Price(random), ["request"] = "0", ["image"] = sees ? Price(random) : "0" };
        if (random.Next(2) == 0)
            pricing["internal_reasoning"] = Price(random);

        return new JsonObject
        {
            ["id"] = $"{author}/{name}",
            ["canonical_slug"] = $"{author}/{name}-2025-{random.Next(1, 13):00}-{random.Next(1, 29):00}",
            ["hugging_face_id"] = random.Next(2) == 0 ? $"{author}/{name}-Instruct" : null,
            ["name"] = $"{author}: Model {i}",
            ["created"] = 1700000000 + random.Next(60000000),
            ["description"] = string.Concat(Enumerable.Repeat(random.Next(4) == 0 ? Prose : "It was trained for long dialogues, code and tools, and answers in many languages. ", random.Next(2, 6))),
            ["context_length"] = random.Next(8) == 0 ? null : 1 << random.Next(12, 21),
            ["architecture"] = new JsonObject
            {
                ["modality"] = sees ? "text+image->text" : "text->text",
                ["input_modalities"] = sees ? new JsonArray("text", "image", "file") : new JsonArray("text"),
                ["output_modalities"] = new JsonArray("text"),
                ["tokenizer"] = "GPT",
                ["instruct_type"] = random.Next(3) == 0 ? "chatml" : null,
            },
            ["pricing"] = pricing,
            ["top_provider"] = new JsonObject
            {
                ["context_length"] = 1 << random.Next(12, 21),
                ["max_completion_tokens"] = random.Next(2) == 0 ? null : 16384,
                ["is_moderated"] = random.Next(2) == 0,
            },
            ["supported_parameters"] = new JsonArray([.. parameters.Where(_ => random.Next(4) != 0).Select(static text => (JsonNode)text)]),
        };
    }

    private static string Price(Random random) => (random.Next(1, 400) * 0.00000005m).ToString("0.########", System.Globalization.CultureInfo.InvariantCulture);

    private static JsonObject Node(int depth)
    {
        JsonObject node = new() { ["name"] = $"node at {depth}", ["weight"] = depth * 0.25 };
        if (depth > 0)
        {
            node["next"] = Node(depth - 1);
            node["children"] = new JsonArray(Leaf(depth), Leaf(depth + 1));
        }

        return node;
    }

    private static JsonNode Leaf(int i) => new JsonObject { ["name"] = $"leaf {i}", ["weight"] = i };

    private static IEnumerable<JsonObject> Events()
    {
        int sequence = 0;
        foreach (string state in new[] { "created", "in_progress", "completed", "failed", "incomplete", "queued" })
            yield return Event("response." + state, ("response", Answer(state == "completed")));

        foreach (string state in new[] { "added", "done" })
        {
            yield return Event("response.output_item." + state, ("output_index", 0), ("item", Part(state)));
            yield return Event("response.content_part." + state, ("item_id", "msg_1"), ("output_index", 0), ("content_index", 0), ("part", Part(state)));
        }

        foreach ((string kind, string done) in new[] { ("output_text", "text"), ("refusal", "refusal") })
        {
            yield return Event($"response.{kind}.delta", ("item_id", "msg_1"), ("output_index", 0), ("content_index", 0), ("delta", "Good "));
            yield return Event($"response.{kind}.done", ("item_id", "msg_1"), ("output_index", 0), ("content_index", 0), (done, "Good \"morning\".\n"));
        }

        yield return Event("response.function_call_arguments.delta", ("item_id", "fc_1"), ("output_index", 1), ("delta", "{\"place\":"));
        yield return Event("response.function_call_arguments.done", ("item_id", "fc_1"), ("output_index", 1), ("name", "get_weather"), ("arguments", "{\"place\":\"Tokyo\"}"));
        yield return Event("response.reasoning_summary_text.delta", ("item_id", "rs_1"), ("output_index", 0), ("summary_index", 0), ("delta", "Two tools "));
        yield return Event("response.reasoning_summary_text.done", ("item_id", "rs_1"), ("output_index", 0), ("summary_index", 0), ("text", "Two tools fit."));
        yield return Event("response.web_search_call.searching", ("item_id", "ws_1"), ("output_index", 2));
        yield return Event("response.web_search_call.completed", ("item_id", "ws_1"), ("output_index", 2));
        yield return Event("response.image_generation_call.in_progress", ("item_id", "ig_1"), ("output_index", 3));
        yield return Event("response.image_generation_call.generating", ("item_id", "ig_1"), ("output_index", 3));
        yield return Event("response.image_generation_call.partial_image", ("item_id", "ig_1"), ("output_index", 3), ("partial_image_index", 0), ("partial_image", "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=="));
        yield return Event("error", ("code", null), ("message", "The server had an error."), ("param", null));

        JsonObject Event(string tag, params (string Name, JsonNode? Value)[] members)
        {
            JsonObject parsed = new() { ["type"] = tag };
            foreach ((string name, JsonNode? value) in members)
                parsed.Add(name, value);

            parsed.Add("sequence_number", sequence++);
            return parsed;
        }
    }

    private static JsonObject Part(string state) => new() { ["text"] = state == "done" ? "Good morning." : "", ["annotations"] = new JsonArray() };

    private static JsonObject Answer(bool isDone)
    {
        JsonObject answer = new()
        {
            ["id"] = "resp_9f2c",
            ["model"] = "openai/gpt-4.1",
            ["created_at"] = 1762300800,
            ["parts"] = isDone ? new JsonArray(Part("done")) : new JsonArray(),
        };
        if (isDone)
            answer["usage"] = Usage(21, 4, 0.000074);

        return answer;
    }
}
