using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace SpecModels.Json;

/// <summary>
/// Serves <see cref="OpenEnum{T}"/>, <see cref="ValueList{T}"/> and <see cref="ValueMap{T}"/> where no set's resolver does: those of generated types by the
/// converter that the type names, those of scalars as generated code does, lists and maps of all others by what the options have for the item.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SpecConverterFactory : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() is { } kind && (kind == typeof(OpenEnum<>) || kind == typeof(ValueList<>) || kind == typeof(ValueMap<>));

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">It is an <see cref="OpenEnum{T}"/> of an enum that is not generated; or of other items, and the program is compiled ahead of time.</exception>
#if NET
    [System.Diagnostics.CodeAnalysis.UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Asks first whether code can be made at run time; what .NET 8 says of that property the analyzer does not know.")]
#endif
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        if (NamedConverters.Default.GetTypeInfo(typeToConvert, options) is { } info)
            return info.Converter;

        Type kind = typeToConvert.GetGenericTypeDefinition();
        Type item = typeToConvert.GetGenericArguments()[0];
        if (kind == typeof(OpenEnum<>))
            throw new NotSupportedException($"OpenEnum<{item.Name}> cannot be read and written: {item.Name} is no generated enum of texts.");

#if NET
        if (!RuntimeFeature.IsDynamicCodeSupported)
            throw new NotSupportedException($"{typeToConvert.Name.Split('`')[0]}<{item.Name}> cannot be read and written: {item.Name} is no generated type, and no code is made at run time here; use List<{item.Name}> or Dictionary<string, {item.Name}>.");
#endif

        Type converter = kind == typeof(ValueList<>) ? typeof(ListConverter<>) : typeof(MapConverter<>);
        return (JsonConverter)Activator.CreateInstance(converter.MakeGenericType(item))!;
    }

    /// <summary>A resolver of no set: it finds types by the converters that they name.</summary>
    private sealed class NamedConverters : SpecResolver
    {
        public static NamedConverters Default { get; } = new();

        protected override SpecTypeInfo? Find(Type type) =>
            type.GetCustomAttribute<JsonConverterAttribute>(inherit: false)?.ConverterType is { IsAbstract: false } converter && typeof(ISpecConverter).IsAssignableFrom(converter)
                ? ((ISpecConverter)Activator.CreateInstance(converter)!).Info
                : null;
    }

    // What the options have for the item is asked for late, as an item may hold such a list itself.
    private sealed class ListConverter<T> : JsonConverter<ValueList<T>>
    {
        public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            // The serializer says of an exception without a message what could not be converted, and where.
            if (reader.TokenType != JsonTokenType.StartArray)
                throw new JsonException();

            JsonTypeInfo<T> info = ItemInfo<T>(options);
            List<T> items = [];
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                items.Add(JsonSerializer.Deserialize(ref reader, info)!);

            return ValueList.From(items);
        }

        public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options)
        {
            JsonTypeInfo<T> info = ItemInfo<T>(options);
            writer.WriteStartArray();
            foreach (T item in value)
                JsonSerializer.Serialize(writer, item, info);

            writer.WriteEndArray();
        }
    }

    private sealed class MapConverter<T> : JsonConverter<ValueMap<T>>
    {
        public override ValueMap<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType != JsonTokenType.StartObject)
                throw new JsonException();

            JsonTypeInfo<T> info = ItemInfo<T>(options);
            ValueMapBuilder<T> entries = default;
            while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
            {
                string name = reader.GetString()!;
                reader.Read();
                entries.Set(name, JsonSerializer.Deserialize(ref reader, info)!);
            }

            return entries.ToMap();
        }

        public override void Write(Utf8JsonWriter writer, ValueMap<T> value, JsonSerializerOptions options)
        {
            JsonTypeInfo<T> info = ItemInfo<T>(options);
            writer.WriteStartObject();
            foreach (KeyValuePair<string, T> entry in value)
            {
                writer.WritePropertyName(entry.Key);
                JsonSerializer.Serialize(writer, entry.Value, info);
            }

            writer.WriteEndObject();
        }
    }

    private static JsonTypeInfo<T> ItemInfo<T>(JsonSerializerOptions options) => (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
}
