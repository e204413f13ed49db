using System;
using System.Text.Json;
using System.Threading;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Readers.Nodes;

/// <summary>JSON text → nodes.</summary>
internal static class JsonNodes
{
    /// <summary>Advice of the reader's to who calls it, which the spec's author cannot follow.</summary>
    private const string OtherOptions = " which is not supported in this mode. Change the reader options";

    /// <summary>The text's value; <see langword="null"/> where it is not JSON, which is reported. Of a text with a fault nothing is taken: half a type would be a wrong one.</summary>
    public static SpecNode? Read(SpecSource source, CancellationToken cancellation)
    {
        Utf8Text text = new(source.Text);

        // One level more than is taken, so that what lies too deep is told as such.
        Utf8JsonReader reader = new(text.Bytes, new JsonReaderOptions { MaxDepth = NodeLimits.MaxDepth + 1 });
        NodeBuilder nodes = new(source);
        try
        {
            while (reader.Read())
            {
                cancellation.ThrowIfCancellationRequested();
                if (!Add(nodes, ref reader, Where(source, text, ref reader)))
                {
                    return null;
                }
            }

            return nodes.Root;
        }
        catch (JsonException exception)
        {
            Report(text.CharacterAt(exception.LineNumber ?? 0, exception.BytePositionInLine ?? 0), exception.Message);
        }
        catch (InvalidOperationException exception)
        {
            // An escaped half of a surrogate pair is found where the string is made of it.
            Report(text.CharacterAt(reader.TokenStartIndex), exception.Message);
        }

        return null;

        void Report(int at, string message)
        {
            // The reader's own place, which the diagnostic has already.
            int place = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
            source.Report(
                SpecRule.InvalidSyntax,
                new TextSlice(source.Text, at, at < source.Text.Length ? 1 : 0),
                "JSON",
                (place < 0 ? message : message.Substring(0, place)).Replace(OtherOptions, "").TrimEnd('.'));
        }
    }

    private static bool Add(NodeBuilder nodes, ref Utf8JsonReader reader, TextSlice where)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                return nodes.Open(where, reader.TokenType == JsonTokenType.StartObject);
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                nodes.Add(nodes.Close(where.End));
                return true;
            case JsonTokenType.PropertyName:
                nodes.Name(reader.GetString()!, where);
                return true;
            case JsonTokenType.String:
                nodes.Add(new SpecNode.Scalar(where, NodeKind.String, reader.GetString()!));
                return true;
            case JsonTokenType.Number:
                nodes.Add(new SpecNode.Scalar(where, NodeKind.Number, where.ToString()));
                return true;
            case JsonTokenType.True:
                nodes.Add(new SpecNode.Scalar(where, NodeKind.Boolean, "true"));
                return true;
            case JsonTokenType.False:
                nodes.Add(new SpecNode.Scalar(where, NodeKind.Boolean, "false"));
                return true;
            default:
                nodes.Add(new SpecNode.Scalar(where, NodeKind.Null, "null"));
                return true;
        }
    }

    private static TextSlice Where(SpecSource source, Utf8Text text, ref Utf8JsonReader reader)
    {
        int start = text.CharacterAt(reader.TokenStartIndex);

        // Behind a name the reader has consumed its colon too.
        long end = reader.TokenType == JsonTokenType.PropertyName ? reader.TokenStartIndex + reader.ValueSpan.Length + 2 : reader.BytesConsumed;
        return TextSlice.Between(source.Text, start, text.CharacterAt(end));
    }
}
