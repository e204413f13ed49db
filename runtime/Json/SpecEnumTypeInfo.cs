using System;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace SpecModels.Json;

/// <summary>What a <see cref="SpecResolver"/> knows of one enum with texts, and of its open form.</summary>
/// <typeparam name="T">The enum.</typeparam>
internal sealed class SpecEnumTypeInfo<T> : SpecStructTypeInfo<T>
    where T : struct, Enum
{
    private readonly TryParseEnum<T> _tryParse;
    private readonly Func<T, string> _text;

    /// <summary>Creates the information.</summary>
    /// <param name="converter">The enum's converter.</param>
    /// <param name="read">Reads a value.</param>
    /// <param name="write">Writes a value.</param>
    /// <param name="tryParse">Finds the value of a text.</param>
    /// <param name="text">Finds the text of a value.</param>
    public SpecEnumTypeInfo(SpecEnumConverter<T> converter, JsonRead<T> read, JsonWrite<T> write, TryParseEnum<T> tryParse, Func<T, string> text)
        : base(converter, read, write)
    {
        _tryParse = tryParse;
        _text = text;
    }

    internal override JsonTypeInfo? Create(Type type, JsonSerializerOptions options) =>
        base.Create(type, options) ?? OfOpen().Create(type, options);

    internal override SpecAccess? Access(Type type) => base.Access(type) ?? OfOpen().Access(type);

    private SpecTypeInfo OfOpen() => new OpenConverter(_tryParse, _text).Info;

    private sealed class OpenConverter(TryParseEnum<T> tryParse, Func<T, string> text) : SpecStructConverter<OpenEnum<T>>(
        typeof(T).Name,
        (ref JsonScanner reader) => reader.OpenEnum(tryParse),
        (writer, value) => writer.OpenEnum(value, text))
    {
        public override OpenEnum<T> ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            OpenEnum<T>.FromText(Utf8Text.GetName(Utf8Text.Unescape(ref reader, typeof(T).Name)), tryParse);

        public override void WriteAsPropertyName(Utf8JsonWriter writer, OpenEnum<T> value, JsonSerializerOptions options) =>
            writer.WritePropertyName(value.Known is { } known ? text(known) : value.Unknown!);
    }
}
