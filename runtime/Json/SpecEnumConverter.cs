using System;
using System.ComponentModel;
using System.Text.Json;

namespace SpecModels.Json;

/// <summary>Brings a generated enum's texts to <see cref="JsonSerializer"/>, as values and as the keys of dictionaries.</summary>
/// <typeparam name="T">The enum.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class SpecEnumConverter<T> : SpecStructConverter<T>
    where T : struct, Enum
{
    private readonly TryParseEnum<T> _tryParse;
    private readonly Func<T, string> _text;

    /// <summary>Creates a converter.</summary>
    /// <param name="name">The enum's name, for messages.</param>
    /// <param name="read">Reads a value.</param>
    /// <param name="tryParse">Finds the value of a text.</param>
    /// <param name="text">Finds the text of a value.</param>
    protected SpecEnumConverter(string name, JsonRead<T> read, TryParseEnum<T> tryParse, Func<T, string> text)
        : base(name, read, (writer, value) => writer.String(text(value)))
    {
        _tryParse = tryParse;
        _text = text;
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The enum does not know the text.</exception>
    public sealed override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        _tryParse(Utf8Text.Unescape(ref reader, _name), out T value)
            ? value
            : throw new JsonException($"{_name}: {JsonScanner.Show(Utf8Text.Unescape(ref reader, _name))} is not one of its values.");

    /// <inheritdoc/>
    /// <exception cref="JsonException">The enum does not define the value.</exception>
    public sealed override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(_text(value));

    private protected override SpecTypeInfo CreateInfo() => new SpecEnumTypeInfo<T>(this, _read, _write, _tryParse, _text);
}
