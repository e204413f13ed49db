using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SpecModels.Generator.Tests.Fuzz;

/// <summary>Damages a JSON document where it stays JSON: values and names go, move, change their kind or become hostile.</summary>
internal sealed class TreeMutator(Random random, Mutator texts)
{
    private static readonly string[] Names =
    [
        "type", "properties", "items", "required", "enum", "const", "allOf", "oneOf", "anyOf", "not", "$ref", "discriminator", "mapping", "propertyName", "additionalProperties", "nullable", "format", "default", "example", "examples",
        "readOnly", "writeOnly", "deprecated", "description", "title", "minimum", "maximum", "exclusiveMinimum", "multipleOf", "minLength", "maxLength", "pattern", "minItems", "uniqueItems", "prefixItems", "patternProperties",
        "contentMediaType", "contentEncoding", "x-enum-varnames", "x-extensible-enum", "id", "kind", "type ", "", "$id", "definitions", "schemas",
    ];

    private static readonly string[] Values =
    [
        "null", "true", "false", "0", "-1", "1.5", "1e400", "-0", "99999999999999999999", "123456789012345678901234567890.123456789", "\"\"", "\"object\"", "\"array\"", "\"string\"", "\"integer\"", "\"number\"", "\"null\"", "\"wibble\"",
        "[]", "{}", "[null]", "[\"string\", \"null\"]", "[\"object\", \"array\"]", "[1, \"1\", 1.0]", "{\"type\": \"object\"}", "{\"$ref\": \"#\"}", "{\"$ref\": \"#/components/schemas/Thing\"}", "{\"$ref\": \"#/components/schemas/Nowhere\"}",
        "{\"$ref\": \"#/components/schemas/Thing/properties/owner\"}", "{\"$ref\": \"https://example.com/a.json\"}", "{\"$ref\": \"swagger.json#/definitions/Old\"}", "{\"$ref\": \"shop.yaml\"}", "{\"$ref\": 1}", "\"^(?<=x)\\\\p{L}$\"",
        "{\"oneOf\": [{\"type\": \"string\"}, {\"type\": \"integer\"}]}", "{\"allOf\": [{\"$ref\": \"#/components/schemas/Thing\"}, {\"$ref\": \"#/components/schemas/Event\"}]}", "{\"anyOf\": []}", "{\"enum\": []}", "{\"enum\": [\"a\", \"A\", \"a \"]}",
        "{\"type\": \"object\", \"properties\": {\"a\": {\"type\": \"object\", \"properties\": {\"a\": {\"type\": \"object\", \"properties\": {\"a\": {\"enum\": [\"a\", \"b\"]}}}}}}}",
    ];

    public string Mutate(string json)
    {
        JsonNode root = JsonNode.Parse(json)!;
        for (int times = 1 << random.Next(6); times > 0; times--)
        {
            Once(root);
        }

        return root.ToJsonString(new JsonSerializerOptions { WriteIndented = random.Next(2) == 0 });
    }

    private void Once(JsonNode root)
    {
        JsonNode[] all = [.. Descendants(root)];
        JsonNode node = all[random.Next(all.Length)];
        switch (random.Next(6))
        {
            case 0 when node is JsonObject { Count: > 0 } mapping:
                mapping.Remove(Name(mapping));
                break;
            case 1 when node is JsonObject { Count: > 0 } mapping:
                string name = Name(mapping);
                JsonNode? value = mapping[name];
                mapping.Remove(name);
                mapping[random.Next(2) == 0 ? texts.Mutate(name) : Pick(Names)] = value;
                break;
            case 2 when node is JsonObject mapping:
                mapping[random.Next(2) == 0 ? Pick(Names) : texts.Mutate("name")] = Value(all);
                break;
            case 3 when node is JsonArray list:
                list.Insert(random.Next(list.Count + 1), Value(all));
                break;
            case 4 when node is JsonValue && node.GetValueKind() == JsonValueKind.String:
                node.ReplaceWith(texts.Mutate(node.GetValue<string>()));
                break;
            default:
                if (node.Parent is not null)
                {
                    Replace(node, Value(all));
                }

                break;
        }
    }

    private static void Replace(JsonNode node, JsonNode? value)
    {
        switch (node.Parent)
        {
            case JsonObject mapping:
                mapping[node.GetPropertyName()] = value;
                break;
            case JsonArray list:
                list[node.GetElementIndex()] = value;
                break;
        }
    }

    private JsonNode? Value(JsonNode[] all) => random.Next(3) == 0 ? all[random.Next(all.Length)].DeepClone() : JsonNode.Parse(Pick(Values));

    private static IEnumerable<JsonNode> Descendants(JsonNode node)
    {
        IEnumerable<JsonNode?> parts = node switch { JsonObject mapping => mapping.Select(pair => pair.Value), JsonArray list => list, _ => [] };
        return parts.OfType<JsonNode>().SelectMany(Descendants).Prepend(node);
    }

    private string Name(JsonObject mapping) => mapping.ElementAt(random.Next(mapping.Count)).Key;

    private T Pick<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];
}
