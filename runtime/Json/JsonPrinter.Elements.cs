using System;
using System.Buffers;
using System.Collections.Generic;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SpecModels.Json;

/// <summary>Values that hold values.</summary>
public sealed partial class JsonPrinter
{
    /// <summary>Writes an array.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items.</param>
    /// <param name="write">Writes an item.</param>
    /// <exception cref="JsonException">An item has no JSON.</exception>
    /// <exception cref="InvalidOperationException">It would be deeper than the writer allows.</exception>
    public void List<T>(ValueList<T> items, JsonWrite<T> write)
    {
        if (items is null)
            throw NoValue("list");

        Start((byte)'[');
        foreach (T item in items.AsSpan())
            write(this, item);

        End((byte)']');
    }

    /// <summary>Writes an object whose members are not named by the spec.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="entries">The names and values.</param>
    /// <param name="write">Writes a value.</param>
    /// <exception cref="JsonException">A value has no JSON.</exception>
    /// <exception cref="InvalidOperationException">It would be deeper than the writer allows.</exception>
    public void Map<T>(ValueMap<T> entries, JsonWrite<T> write)
    {
        if (entries is null)
            throw NoValue("map");

        StartObject();
        Entries(entries, write, null);
        EndObject();
    }

    /// <summary>Writes entries as members of the current object, without those that the spec names.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="entries">The names and values.</param>
    /// <param name="write">Writes a value.</param>
    /// <param name="declared">The names of the members that the spec names; <see langword="null"/> for none.</param>
    /// <exception cref="JsonException">A value has no JSON.</exception>
    public void Entries<T>(ValueMap<T> entries, JsonWrite<T> write, MemberNames? declared)
    {
        foreach (KeyValuePair<string, T> entry in entries)
        {
            if (declared?.Contains(entry.Key) != true)
                write(Name(entry.Key), entry.Value);
        }
    }

    /// <summary>Writes a value of an enum that may have unknown values.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="text">Finds the text of a known value.</param>
    /// <exception cref="JsonException">The enum does not define the value.</exception>
    public void OpenEnum<T>(OpenEnum<T> value, Func<T, string> text)
        where T : struct, Enum =>
        String(value.Known is { } known ? text(known) : value.Unknown);

    /// <summary>Writes a string whose text is the JSON of a value.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="write">Writes the value.</param>
    /// <exception cref="JsonException">The value has no JSON.</exception>
    /// <exception cref="InvalidOperationException">It would be deeper than a document of its own may be.</exception>
    public void Embedded<T>(T value, JsonWrite<T> write)
    {
        (int start, int depth, int maxDepth, JavaScriptEncoder? encoder) = (_length, _depth, _maxDepth, _encoder);

        // The text is escaped once more, as the document's encoder has it; escaped so twice, every letter that is not ASCII would be six.
        (_depth, _maxDepth) = (0, DefaultMaxDepth);
        Use(JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
        write(this, value);
        (_depth, _maxDepth) = (depth, maxDepth);
        Use(encoder);

        byte[] text = ArrayPool<byte>.Shared.Rent(_length - start);
        int length = Printed.Length - start;
        Printed.Slice(start).CopyTo(text);
        _length = start;
        Quote(text.AsSpan(0, length));
        ArrayPool<byte>.Shared.Return(text);
    }

    /// <summary>Writes any JSON.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="JsonException">The value is undefined.</exception>
    /// <exception cref="InvalidOperationException">It would be deeper than the writer allows.</exception>
    public void Element(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Undefined)
            throw NoJson("An undefined element");

#if NET9_0_OR_GREATER
        Tokens(System.Runtime.InteropServices.JsonMarshal.GetRawUtf8Value(value));
#else
        Tokens(Encoding.UTF8.GetBytes(value.GetRawText()));
#endif
    }

    /// <summary>Writes a value that has no white space, comments or trailing commas, with the encoder's escapes, which it need not have.</summary>
    internal void Raw(ReadOnlySpan<byte> utf8)
    {
        // However its brackets stand, it is not deeper than they are many.
        if (!_plain.IsWhole(utf8) || Brackets(utf8) > _maxDepth - _depth)
        {
            Tokens(utf8);
            return;
        }

        Literal(utf8);
        Put((byte)',');
    }

    private static int Brackets(ReadOnlySpan<byte> utf8)
    {
#if NET
        return utf8.Count((byte)'{') + utf8.Count((byte)'[');
#else
        int count = 0;
        foreach (byte c in utf8)
            count += c is (byte)'{' or (byte)'[' ? 1 : 0;

        return count;
#endif
    }

    /// <summary>Writes a value token by token. Its depth was limited, if at all, when it was read.</summary>
    private void Tokens(ReadOnlySpan<byte> utf8)
    {
        Utf8JsonReader reader = new(utf8, new JsonReaderOptions { MaxDepth = int.MaxValue, CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject:
                    StartObject();
                    break;
                case JsonTokenType.StartArray:
                    Start((byte)'[');
                    break;
                case JsonTokenType.EndObject:
                    EndObject();
                    break;
                case JsonTokenType.EndArray:
                    End((byte)']');
                    break;
                case JsonTokenType.PropertyName:
                    Text(ref reader);
                    _bytes[_length - 1] = (byte)':';
                    break;
                case JsonTokenType.String:
                    Text(ref reader);
                    break;
                default:
                    Literal(reader.ValueSpan);
                    Put((byte)',');
                    break;
            }
        }
    }

    private void Text(ref Utf8JsonReader reader)
    {
        if (!reader.ValueIsEscaped)
        {
            Quote(reader.ValueSpan);
            return;
        }

        byte[] text = ArrayPool<byte>.Shared.Rent(reader.ValueSpan.Length);
        try
        {
            Quote(text.AsSpan(0, reader.CopyString(text)));
        }
        catch (InvalidOperationException inner)
        {
            // An element takes half of a surrogate pair as an escape; it has no UTF-8.
            throw new JsonException("A string that is not valid Unicode cannot be written as JSON.", inner);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(text);
        }
    }
}
