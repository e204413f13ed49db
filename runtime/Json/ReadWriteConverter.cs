using System;
using System.ComponentModel;
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
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (JsonStart.IsSequence(ref reader))
            return ReadSequence(ref reader);

        // One by one: to put them together and take that apart again costs more than they do.
        JsonTokenType type = reader.TokenType;
        ReadOnlySpan<byte> token = reader.ValueSpan;
        long offset = reader.TokenStartIndex;
        int depth = reader.CurrentDepth;
        JsonScanner scanner = default;
        scanner.StartAt(ref reader, _name);
        try
        {
            return _read(ref scanner);
        }
        catch (Exception exception) when (JsonFailure.IsFault(exception))
        {
            // The reader stands where the serializer looks for line and byte.
            throw Located(exception, type, token, offset, depth, reader, scanner.ValueStart);
        }
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value has no JSON; nothing is written then.</exception>
    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => JsonPrinter.Write(writer, value, _write, _name);

    // What only a failure needs has no place in the frame of who reads: it would be cleared for every value.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private protected JsonException Located(Exception exception, JsonTokenType type, ReadOnlySpan<byte> token, long offset, int depth, in Utf8JsonReader failing, long value) =>
        JsonFailure.Locate(exception, _name, new JsonStart(type, token, offset, depth), failing, value);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private T ReadSequence(ref Utf8JsonReader reader)
    {
        Utf8JsonReader start = reader;
        JsonScanner scanner = default;
        scanner.StartAt(ref reader, _name);
        try
        {
            return _read(ref scanner);
        }
        catch (Exception exception) when (JsonFailure.IsFault(exception))
        {
            throw JsonFailure.Locate(exception, _name, start, start.CurrentDepth, reader, scanner.ValueStart);
        }
    }
}
