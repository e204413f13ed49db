using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace SpecModels.Json;

/// <summary>
/// Serves <see cref="OpenEnum{T}"/>, <see cref="ValueList{T}"/> and <see cref="ValueMap{T}"/> where no set's resolver does: those of generated types by the
/// converter that the type names, lists and maps of all others by what the options have for the item.
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

        Type item = typeToConvert.GetGenericArguments()[0];
        if (typeToConvert.GetGenericTypeDefinition() == typeof(OpenEnum<>))
            throw new NotSupportedException($"OpenEnum<{item.Name}> cannot be read and written: {item.Name} is no generated enum of texts.");

#if NET
        if (!RuntimeFeature.IsDynamicCodeSupported)
            throw new NotSupportedException($"{typeToConvert.Name.Split('`')[0]}<{item.Name}> cannot be read and written: {item.Name} is no generated type, and no code is made at run time here; use List<{item.Name}> or Dictionary<string, {item.Name}>.");
#endif

        Type converter = typeToConvert.GetGenericTypeDefinition() == typeof(ValueList<>) ? typeof(ListConverter<>) : typeof(MapConverter<>);
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
        public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => ValueList.Create<T>(JsonSerializer.Deserialize(ref reader, Items(options)));

        public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, value.ToArray(), Items(options));

        private static JsonTypeInfo<T[]> Items(JsonSerializerOptions options) => (JsonTypeInfo<T[]>)options.GetTypeInfo(typeof(T[]));
    }

    private sealed class MapConverter<T> : JsonConverter<ValueMap<T>>
    {
        public override ValueMap<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => ValueMap.From(JsonSerializer.Deserialize(ref reader, Entries(options))!);

        public override void Write(Utf8JsonWriter writer, ValueMap<T> value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, value.ToDictionary(static entry => entry.Key, static entry => entry.Value, StringComparer.Ordinal), Entries(options));

        private static JsonTypeInfo<Dictionary<string, T>> Entries(JsonSerializerOptions options) => (JsonTypeInfo<Dictionary<string, T>>)options.GetTypeInfo(typeof(Dictionary<string, T>));
    }
}
