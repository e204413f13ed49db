using System;
using System.ComponentModel;
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
    private readonly string _name;
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
}
