using System;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace SpecModels.Json;

/// <summary>What a <see cref="SpecResolver"/> knows of one value type, and of its nullable form.</summary>
/// <typeparam name="T">The type.</typeparam>
internal class SpecStructTypeInfo<T> : SpecTypeInfo<T>
    where T : struct
{
    /// <summary>Creates the information.</summary>
    /// <param name="converter">The type's converter.</param>
    /// <param name="read">Reads a value.</param>
    /// <param name="write">Writes a value.</param>
    public SpecStructTypeInfo(JsonConverter converter, JsonRead<T> read, JsonWrite<T> write)
        : base(converter, read, write)
    {
    }

    internal override JsonTypeInfo? Create(Type type, JsonSerializerOptions options) =>
        type == typeof(T?) ? JsonMetadataServices.CreateValueInfo<T?>(options, JsonMetadataServices.GetNullableConverter<T>(options))
            : base.Create(type, options) ?? OfNullable().Create(type, options);

    internal override SpecAccess? Access(Type type) => base.Access(type) ?? OfNullable().Access(type);

    private SpecTypeInfo OfNullable() => new NullableConverter(_read, _write).Info;

    private sealed class NullableConverter(JsonRead<T> read, JsonWrite<T> write) : SpecConverter<T?>(typeof(T).Name, ReadOf(read), WriteOf(write))
    {
        public static JsonRead<T?> ReadOf(JsonRead<T> read) => (ref JsonScanner reader) => reader.TakeNull() ? null : read(ref reader);

        public static JsonWrite<T?> WriteOf(JsonWrite<T> write) => (writer, value) =>
        {
            if (value is { } known)
                write(writer, known);
            else
                writer.Null();
        };
    }
}
