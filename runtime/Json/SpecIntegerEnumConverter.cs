using System;
using System.ComponentModel;
using System.Text.Json;

namespace SpecModels.Json;

/// <summary>Brings a generated enum's integers to <see cref="JsonSerializer"/>, as values and, as text, as the keys of dictionaries.</summary>
/// <typeparam name="T">The enum.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class SpecIntegerEnumConverter<T> : SpecStructConverter<T>
    where T : struct, Enum
{
    /// <summary>Creates a converter.</summary>
    /// <param name="name">The enum's name, for messages.</param>
    /// <param name="read">Reads a value.</param>
    /// <param name="write">Writes a value.</param>
    protected SpecIntegerEnumConverter(string name, JsonRead<T> read, JsonWrite<T> write)
        : base(name, read, write)
    {
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The key is not the text of one of the enum's integers.</exception>
    public sealed override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        ReadOnlySpan<byte> key = Utf8Text.Unescape(ref reader, _name);
        JsonScanner scanner = new(key, maxDepth: 1, _name);
        try
        {
            return scanner.Document(_read, _name);
        }
        catch (Exception exception) when (JsonFailure.IsFault(exception))
        {
            throw new JsonException($"{_name}: {JsonScanner.Show(key)} is not one of its values.", exception);
        }
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The enum does not define the value.</exception>
    public sealed override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(JsonPrinter.Print(value, _write));
}
