using System;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SpecModels.Json;

/// <summary>Brings a generated type's reading and writing to <see cref="JsonSerializer"/>.</summary>
/// <typeparam name="T">The type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class SpecConverter<T> : JsonConverter<T>
{
    private readonly string _name;
    private readonly JsonRead<T> _read;
    private readonly JsonWrite<T> _write;

    /// <summary>Creates a converter.</summary>
    /// <param name="name">The type's name, for messages.</param>
    /// <param name="read">Reads a value.</param>
    /// <param name="write">Writes a value.</param>
    protected SpecConverter(string name, JsonRead<T> read, JsonWrite<T> write)
    {
        _name = name;
        _read = read;
        _write = write;
    }

    /// <summary>Gets what a resolver serves for the type: itself and what is made of it.</summary>
    public SpecTypeInfo Info => CreateInfo(_read, _write);

    /// <inheritdoc/>
    /// <exception cref="JsonException">The JSON is not such a value.</exception>
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Utf8JsonReader start = reader;
        if (ReadsAhead)
        {
            if (TryReadBytes(ref reader, out T? known))
                return known;

            reader = start;
        }

        JsonScanner scanner = new(ref reader);
        try
        {
            return _read(ref scanner, _name);
        }
        catch (Exception exception) when (JsonFailure.IsFault(exception))
        {
            // The reader stands where the serializer looks for line and byte.
            throw JsonFailure.Locate(exception, _name, start, reader);
        }
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value has no JSON.</exception>
    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => _write(writer, value);

    /// <summary>Gets whether reading looks ahead, so that it is faster where it begins with the end of the value known.</summary>
    private protected virtual bool ReadsAhead => false;

    /// <summary>Reads an object or array that lies before the reader in one piece. The reader, which has to get to its end anyway, tells where that is.</summary>
    /// <returns><see langword="false"/> if it does not, or is not such a value; the reader may be anywhere then.</returns>
    private bool TryReadBytes(ref Utf8JsonReader reader, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        try
        {
            if (!SpannedValue.TrySkip(ref reader, out ReadOnlySpan<byte> bytes))
                return false;

            JsonScanner scanner = new(bytes, SpecAccess.MaxDepth(reader.CurrentState.Options));
            scanner.Begin();
            value = _read(ref scanner, _name);
            return true;
        }
        catch (Exception exception) when (JsonFailure.IsFault(exception))
        {
            return false;
        }
    }

    private protected virtual SpecTypeInfo CreateInfo(JsonRead<T> read, JsonWrite<T> write) => new SpecTypeInfo<T>(this, read, write);
}
