using System;
using System.ComponentModel;
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
        JsonScanner scanner = new(ref reader);
        try
        {
            return _read(ref scanner, _name);
        }
        catch (Exception exception) when (JsonFailure.IsFault(exception))
        {
            // The reader stands where the serializer looks for line and byte.
            throw JsonFailure.Locate(exception, _name, start, reader, scanner.ValueStart);
        }
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value has no JSON; nothing is written then.</exception>
    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => JsonPrinter.Write(writer, value, _write);

    private protected virtual SpecTypeInfo CreateInfo(JsonRead<T> read, JsonWrite<T> write) => new SpecTypeInfo<T>(this, read, write);
}
