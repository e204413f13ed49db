using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Text.Json;
using SpecModels.Generator.Readers.Nodes;

namespace SpecModels.Generator.Tests.Harness;

/// <summary>Writes a node tree as JSON: the same spec in the other format, or in another order.</summary>
internal static class NodeJson
{
    /// <param name="root">The tree.</param>
    /// <param name="order">Orders the members of the mapping at a JSON Pointer.</param>
    public static string Write(SpecNode root, System.Func<string, IReadOnlyList<NodeMember>, IReadOnlyList<NodeMember>>? order = null)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, new JsonWriterOptions { Indented = true, MaxDepth = 1000 }))
        {
            Write(writer, root, "", order ?? (static (_, members) => members));
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Write(Utf8JsonWriter writer, SpecNode node, string pointer, System.Func<string, IReadOnlyList<NodeMember>, IReadOnlyList<NodeMember>> order)
    {
        switch (node)
        {
            case SpecNode.Mapping mapping:
                writer.WriteStartObject();
                foreach (NodeMember member in order(pointer, mapping.Members))
                {
                    writer.WritePropertyName(member.Name);
                    Write(writer, member.Value, $"{pointer}/{member.Name}", order);
                }

                writer.WriteEndObject();
                break;
            case SpecNode.Sequence sequence:
                writer.WriteStartArray();
                foreach (SpecNode item in sequence.Items)
                {
                    Write(writer, item, $"{pointer}/-", order);
                }

                writer.WriteEndArray();
                break;
            case SpecNode.Scalar { Kind: NodeKind.String } text:
                writer.WriteStringValue(text.Text);
                break;
            case SpecNode.Scalar scalar:
                writer.WriteRawValue(scalar.Text);
                break;
        }
    }
}
