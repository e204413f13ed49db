using System;
using System.ComponentModel;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace SpecModels.Json;

/// <summary>
/// Gives <see cref="JsonSerializer"/> the metadata of a set's types, of collections of them and of the types they are made of, without reflection.
/// </summary>
public abstract partial class SpecResolver : IJsonTypeInfoResolver
{
    /// <inheritdoc/>
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
    {
        for (Type? part = type; part is not null; part = PartOf(part))
        {
            // Another assembly may have a type of the same name.
            if ((Find(part) ?? FindPrimitive(part, options)) is { } info && info.Type == part)
                return info.Create(type, options);
        }

        return null;
    }

    /// <summary>Finds what reads and writes documents of a type without the serializer.</summary>
    /// <typeparam name="T">One of the set's types, its nullable or open form, or a <see cref="ValueList{T}"/> or <see cref="ValueMap{T}"/> of it.</typeparam>
    /// <returns>What reads and writes them.</returns>
    /// <exception cref="NotSupportedException">The type is none of these.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public SpecAccess<T> Access<T>()
    {
        for (Type? part = typeof(T); part is not null; part = PartOf(part))
        {
            if ((Find(part) ?? FindPrimitive(part, options: null)) is { } info && info.Type == part && info.Access(typeof(T)) is SpecAccess<T> access)
                return access;
        }

        throw NotServed(typeof(T));
    }

    /// <summary>Finds what is known of a type of the set.</summary>
    /// <param name="type">The type.</param>
    /// <returns>What is known of it, or <see langword="null"/> if it is none of the set's types.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected abstract SpecTypeInfo? Find(Type type);

    /// <summary>Returns the type of the items or values, or that of which this is the nullable or open form.</summary>
    private static Type? PartOf(Type type)
    {
        if (type.IsArray)
            return type.GetElementType();
        if (!type.IsGenericType)
            return null;

        Type[] arguments = type.GetGenericArguments();
        return arguments[arguments.Length - 1];
    }

    private NotSupportedException NotServed(Type type) =>
        new($"{type} is none of the types that {GetType().Name} reads and writes itself, which are those of its set, scalars, and ValueList and ValueMap of one of these; use JsonSerializer, with a resolver that serves the type.");

    // Users' own types are made of these too: what their options say of them holds for those.
    private static SpecTypeInfo? FindPrimitive(Type type, JsonSerializerOptions? options)
    {
        if (type == typeof(string))
            return new SpecTypeInfo<string>(ConverterOf<string>(options, JsonMetadataServices.StringConverter), JsonScanner.String, static (writer, value) => writer.String(value));
        if (type == typeof(bool))
            return new SpecStructTypeInfo<bool>(ConverterOf<bool>(options, JsonMetadataServices.BooleanConverter), JsonScanner.Boolean, static (writer, value) => writer.Boolean(value));
        if (type == typeof(double))
            return new SpecStructTypeInfo<double>(ConverterOf<double>(options, JsonMetadataServices.DoubleConverter), JsonScanner.Double, static (writer, value) => writer.Double(value));
        if (type == typeof(long))
            return new SpecStructTypeInfo<long>(ConverterOf<long>(options, JsonMetadataServices.Int64Converter), JsonScanner.Int64, static (writer, value) => writer.Int64(value));
        if (type == typeof(int))
            return new SpecStructTypeInfo<int>(ConverterOf<int>(options, JsonMetadataServices.Int32Converter), JsonScanner.Int32, static (writer, value) => writer.Int32(value));
        if (type == typeof(decimal))
            return new SpecStructTypeInfo<decimal>(ConverterOf<decimal>(options, JsonMetadataServices.DecimalConverter), JsonScanner.Decimal, static (writer, value) => writer.Decimal(value));
        if (type == typeof(System.Numerics.BigInteger))
            return new SpecStructTypeInfo<System.Numerics.BigInteger>(ConverterOf<System.Numerics.BigInteger>(options, new BigIntegerConverter()), JsonScanner.BigInteger, static (writer, value) => writer.BigInteger(value));
        if (type == typeof(DateTimeOffset))
            return new SpecStructTypeInfo<DateTimeOffset>(ConverterOf<DateTimeOffset>(options, JsonMetadataServices.DateTimeOffsetConverter), JsonScanner.DateTimeOffset, static (writer, value) => writer.DateTimeOffset(value));
#if NET
        if (type == typeof(DateOnly))
            return new SpecStructTypeInfo<DateOnly>(ConverterOf<DateOnly>(options, JsonMetadataServices.DateOnlyConverter), JsonScanner.DateOnly, static (writer, value) => writer.DateOnly(value));
#endif
        if (type == typeof(Guid))
            return new SpecStructTypeInfo<Guid>(ConverterOf<Guid>(options, JsonMetadataServices.GuidConverter), JsonScanner.Guid, static (writer, value) => writer.Guid(value));
        if (type == typeof(byte[]))
            return new SpecTypeInfo<byte[]>(ConverterOf<byte[]>(options, JsonMetadataServices.ByteArrayConverter), JsonScanner.Bytes, static (writer, value) => writer.Bytes(value));
        if (type == typeof(JsonElement))
            return new SpecStructTypeInfo<JsonElement>(ConverterOf<JsonElement>(options, JsonMetadataServices.JsonElementConverter), JsonScanner.Element, static (writer, value) => writer.Element(value));

        return null;
    }

    /// <summary>Finds the converter that the options have for a type.</summary>
    private static JsonConverter ConverterOf<T>(JsonSerializerOptions? options, JsonConverter known)
    {
        JsonConverter? converter = options?.Converters.FirstOrDefault(static converter => converter.CanConvert(typeof(T)));
        return (converter is JsonConverterFactory factory ? factory.CreateConverter(typeof(T), options!) : converter) ?? known;
    }

    private sealed class BigIntegerConverter() : SpecStructConverter<System.Numerics.BigInteger>("BigInteger", JsonScanner.BigInteger, static (writer, value) => writer.BigInteger(value));
}
