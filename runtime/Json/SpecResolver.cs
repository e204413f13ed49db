using System;
using System.ComponentModel;
using System.Text.Json;
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
            if ((Find(part) ?? FindPrimitive(part)) is { } info && info.Type == part)
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
            if ((Find(part) ?? FindPrimitive(part)) is { } info && info.Type == part && info.Access(typeof(T)) is SpecAccess<T> access)
                return access;
        }

        throw new NotSupportedException($"{typeof(T)} is none of the types that {GetType().Name} reads and writes itself; use JsonSerializer with it as TypeInfoResolver.");
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

    private static SpecTypeInfo? FindPrimitive(Type type)
    {
        if (type == typeof(string))
            return new SpecTypeInfo<string>(JsonMetadataServices.StringConverter!, JsonScanner.String, static (writer, value) => writer.String(value));
        if (type == typeof(bool))
            return new SpecStructTypeInfo<bool>(JsonMetadataServices.BooleanConverter, JsonScanner.Boolean, static (writer, value) => writer.Boolean(value));
        if (type == typeof(double))
            return new SpecStructTypeInfo<double>(JsonMetadataServices.DoubleConverter, JsonScanner.Double, static (writer, value) => writer.Double(value));
        if (type == typeof(long))
            return new SpecStructTypeInfo<long>(JsonMetadataServices.Int64Converter, JsonScanner.Int64, static (writer, value) => writer.Int64(value));
        if (type == typeof(int))
            return new SpecStructTypeInfo<int>(JsonMetadataServices.Int32Converter, JsonScanner.Int32, static (writer, value) => writer.Int32(value));
        if (type == typeof(decimal))
            return new SpecStructTypeInfo<decimal>(JsonMetadataServices.DecimalConverter, JsonScanner.Decimal, static (writer, value) => writer.Decimal(value));
        if (type == typeof(System.Numerics.BigInteger))
            return new BigIntegerConverter().Info;
        if (type == typeof(DateTimeOffset))
            return new DateTimeOffsetConverter().Info;
#if NET
        if (type == typeof(DateOnly))
            return new SpecStructTypeInfo<DateOnly>(JsonMetadataServices.DateOnlyConverter, JsonScanner.DateOnly, static (writer, value) => writer.DateOnly(value));
#endif
        if (type == typeof(Guid))
            return new SpecStructTypeInfo<Guid>(JsonMetadataServices.GuidConverter, JsonScanner.Guid, static (writer, value) => writer.Guid(value));
        if (type == typeof(byte[]))
            return new SpecTypeInfo<byte[]>(JsonMetadataServices.ByteArrayConverter!, JsonScanner.Bytes, static (writer, value) => writer.Bytes(value));
        if (type == typeof(JsonElement))
            return new SpecStructTypeInfo<JsonElement>(JsonMetadataServices.JsonElementConverter, JsonScanner.Element, static (writer, value) => writer.Element(value));

        return null;
    }

    // .NET's own takes the machine's offset where a text has none.
    private sealed class DateTimeOffsetConverter() : SpecStructConverter<DateTimeOffset>("DateTimeOffset", JsonScanner.DateTimeOffset, static (writer, value) => writer.DateTimeOffset(value));

    private sealed class BigIntegerConverter() : SpecStructConverter<System.Numerics.BigInteger>("BigInteger", JsonScanner.BigInteger, static (writer, value) => writer.BigInteger(value));
}
