using System;
using System.Text;
using System.Text.Json;

namespace SpecModels.Json;

/// <summary>One JSON value as the document wrote it, without white space, comments and trailing commas. Compares as a JSON value.</summary>
internal readonly struct RawJson : IEquatable<RawJson>
{
    public static readonly RawJson Null = new("null"u8.ToArray());

    private readonly byte[] _utf8;

    private RawJson(byte[] utf8) => _utf8 = utf8;

    /// <summary>Gets whether this is <see langword="default"/>, which stands for no value at all.</summary>
    public bool IsRemoved => _utf8 is null;

    public ReadOnlySpan<byte> Bytes => _utf8;

    public bool IsNull => _utf8.AsSpan().SequenceEqual("null"u8);

    /// <summary>Reads the value whose first token the reader stands at; afterwards it stands at the last.</summary>
    public static RawJson Read(ref Utf8JsonReader reader, Place place, Opening opening = default)
    {
        if (reader.TokenType == JsonTokenType.Null && opening.Utf8 is null)
            return Null;

        ByteBuffer buffer = new(256);
        Copy(ref reader, ref buffer, place, opening);
        RawJson raw = new(buffer.Written.ToArray());
        buffer.Free();
        return raw;
    }

    /// <summary>Makes the value of a scalar's JSON, whose text has been checked.</summary>
    public static RawJson OfScalar(ReadOnlySpan<byte> json) => json[0] == (byte)'n' ? Null : new RawJson(json.ToArray());

    public static RawJson From(JsonElement element, Place place)
    {
        Utf8JsonReader reader = ReaderOf(Encoding.UTF8.GetBytes(element.GetRawText()));
        reader.Read();
        return Read(ref reader, place);
    }

    /// <summary>Reads a value as an element. The reader may stand in a sequence, allow comments, or have been given half a document.</summary>
    public static JsonElement ReadElement(ref Utf8JsonReader reader, Place place, Opening opening = default)
    {
        ByteBuffer buffer = new(256);
        Copy(ref reader, ref buffer, place, opening);
        JsonElement element = Parse(buffer.Written);
        buffer.Free();
        return element;
    }

    /// <summary>Parses one value.</summary>
    public static JsonElement Parse(ReadOnlySpan<byte> utf8)
    {
        Utf8JsonReader reader = ReaderOf(utf8);
        return JsonElement.ParseValue(ref reader);
    }

    public JsonElement ToElement() => Parse(_utf8);

    public void WriteTo(JsonPrinter writer) => writer.Raw(_utf8);

    public bool Equals(RawJson other) =>
        _utf8.AsSpan().SequenceEqual(other._utf8) || JsonValue.Same(ToElement(), other.ToElement());

    public override bool Equals(object? obj) => obj is RawJson other && Equals(other);

    public override int GetHashCode() => JsonValue.Hash(ToElement());

    public override string ToString() => Encoding.UTF8.GetString(_utf8);

    // The depth was limited, if at all, when the value was read.
    private static Utf8JsonReader ReaderOf(ReadOnlySpan<byte> utf8) =>
        new(utf8, new JsonReaderOptions { MaxDepth = int.MaxValue, CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });

    private static void Copy(ref Utf8JsonReader reader, ref ByteBuffer buffer, Place place, Opening opening)
    {
        int depth = opening.Utf8 is null ? reader.CurrentDepth : opening.Depth;
        bool comma = false;
        buffer.Add(opening.Utf8);
        while (true)
        {
            JsonTokenType token = reader.TokenType;
            if (token is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                buffer.Add(token == JsonTokenType.EndObject ? (byte)'}' : (byte)']');
                comma = true;
            }
            else if (token != JsonTokenType.Comment)
            {
                if (comma)
                    buffer.Add((byte)',');

                CopyStart(ref reader, ref buffer, place);
                comma = token is not (JsonTokenType.StartObject or JsonTokenType.StartArray or JsonTokenType.PropertyName);
            }

            if (reader.CurrentDepth == depth && token is not (JsonTokenType.StartObject or JsonTokenType.StartArray or JsonTokenType.Comment))
                return;

            if (!reader.Read())
                throw JsonScanner.Incomplete(place);
        }
    }

    private static void CopyStart(ref Utf8JsonReader reader, ref ByteBuffer buffer, Place place)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                buffer.Add((byte)'{');
                break;
            case JsonTokenType.StartArray:
                buffer.Add((byte)'[');
                break;
            case JsonTokenType.PropertyName:
                CopyText(ref reader, ref buffer, place);
                buffer.Add((byte)':');
                break;
            case JsonTokenType.String:
                CopyText(ref reader, ref buffer, place);
                break;
            default:
                CopyValue(ref reader, ref buffer);
                break;
        }
    }

    private static void CopyText(ref Utf8JsonReader reader, ref ByteBuffer buffer, Place place)
    {
        Utf8Text.Check(ref reader, place);
        buffer.Add((byte)'"');
        CopyValue(ref reader, ref buffer);
        buffer.Add((byte)'"');
    }

    private static void CopyValue(ref Utf8JsonReader reader, ref ByteBuffer buffer)
    {
        if (!reader.HasValueSequence)
        {
            buffer.Add(reader.ValueSpan);
            return;
        }

        foreach (ReadOnlyMemory<byte> segment in reader.ValueSequence)
            buffer.Add(segment.Span);
    }

    /// <summary>The begin of an object that a reader has gone into already.</summary>
    /// <param name="Utf8">The bracket, and the first member's name if the reader stands at its value. <see langword="null"/> if it stands at a value's begin.</param>
    /// <param name="Depth">The depth at which the object stands.</param>
    internal readonly record struct Opening(byte[]? Utf8, int Depth);
}
