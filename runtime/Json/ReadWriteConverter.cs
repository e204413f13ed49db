using System;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SpecModels.Json;

/// <summary>Brings reading and writing to <see cref="JsonSerializer"/>.</summary>
/// <remarks>
/// Those of lists and maps are no <see cref="SpecConverter{T}"/>: for everything that one may serve, Native AOT would compile what that may serve in its turn, lists of lists of lists, without end.
/// </remarks>
/// <typeparam name="T">The type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ReadWriteConverter<T> : JsonConverter<T>
{
    private protected readonly string _name;
    private protected readonly JsonRead<T> _read;
    private protected readonly JsonWrite<T> _write;

    private protected ReadWriteConverter(string name, JsonRead<T> read, JsonWrite<T> write)
    {
        _name = name;
        _read = read;
        _write = write;
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The JSON is not such a value.</exception>
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        // Of any other value the reader has read all already, and stays there.
        if (reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
            return ReadReader(ref reader, in reader);

#if NET
        if (TryReadData(ref reader, out T? value))
            return value;

#endif
        return ReadReader(ref reader);
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value has no JSON; nothing is written then.</exception>
    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => JsonPrinter.Write(writer, value, _write, _name);

#if NET
    /// <summary>Reads an object or array from the data of the reader, and moves that to its end.</summary>
    /// <returns><see langword="false"/> if it cannot be read so: the reader, which has not moved, then tells what is wrong, if anything is.</returns>
    private bool TryReadData(ref Utf8JsonReader reader, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        JsonReaderOptions options = reader.CurrentState.Options;
        if (!SpecAccess.IsStrict(options) || !ReaderData.TryGet(ref reader, out ReadOnlySpan<byte> data))
            return false;

        int depth = reader.CurrentDepth;
        bool isDocument = depth == 0 && reader.IsFinalBlock && !AllowsMultipleValues(options);
        JsonScanner scanner = new(data, SpecAccess.MaxDepth(options), depth, isDocument, _name);
        try
        {
            value = _read(ref scanner);
            if (isDocument && !scanner.IsAtEnd)
                return false;
        }
        catch (Exception exception) when (JsonFailure.IsFault(exception))
        {
            return false;
        }

        ReaderData.GoToEnd(ref reader, scanner.Taken);
        return true;
    }

    // Before .NET 9 nothing tells: where several values follow each other, readers are read from then.
    private static bool AllowsMultipleValues(JsonReaderOptions options) =>
#if NET9_0_OR_GREATER
        options.AllowMultipleValues;
#else
        false;
#endif

#endif
    // A copy is large: its place in the frame would be cleared for every value.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private T ReadReader(ref Utf8JsonReader reader)
    {
        Utf8JsonReader start = reader;
        return ReadReader(ref reader, in start);
    }

    private T ReadReader(ref Utf8JsonReader reader, in Utf8JsonReader start)
    {
        JsonScanner scanner = default;
        scanner.StartAt(ref reader, _name);
        try
        {
            return _read(ref scanner);
        }
        catch (Exception exception) when (JsonFailure.IsFault(exception))
        {
            // The reader stands where the serializer looks for line and byte.
            throw JsonFailure.Locate(exception, _name, start, reader, scanner.ValueStart);
        }
    }
}
