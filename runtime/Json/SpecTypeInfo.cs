using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace SpecModels.Json;

/// <summary>What a <see cref="SpecResolver"/> knows of one type.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class SpecTypeInfo
{
    private protected SpecTypeInfo()
    {
    }

    internal abstract Type Type { get; }

    /// <summary>Makes the metadata of the type itself, or of a collection of it.</summary>
    /// <returns>The metadata, or <see langword="null"/> if this kind of collection is not served.</returns>
    internal abstract JsonTypeInfo? Create(Type type, JsonSerializerOptions options);

    /// <summary>Finds what reads and writes documents of the type itself, or of what the spec makes of it.</summary>
    /// <returns><see langword="null"/> if only the serializer knows this kind of collection.</returns>
    internal abstract SpecAccess? Access(Type type);
}

/// <summary>What a <see cref="SpecResolver"/> knows of one type: a record or another class.</summary>
/// <typeparam name="T">The type.</typeparam>
internal class SpecTypeInfo<T> : SpecTypeInfo
{
    private protected readonly JsonRead<T> _read;
    private protected readonly JsonWrite<T> _write;
    private readonly JsonConverter _converter;

    /// <summary>Creates the information.</summary>
    /// <param name="converter">The type's converter.</param>
    /// <param name="read">Reads a value.</param>
    /// <param name="write">Writes a value.</param>
    public SpecTypeInfo(JsonConverter converter, JsonRead<T> read, JsonWrite<T> write)
    {
        _converter = converter;
        _read = read;
        _write = write;
    }

    internal override Type Type => typeof(T);

    internal override JsonTypeInfo? Create(Type type, JsonSerializerOptions options)
    {
        if (type == typeof(T))
            return JsonMetadataServices.CreateValueInfo<T>(options, _converter);

        // Strict, as it is made, would hold against what the options say. https://learn.microsoft.com/dotnet/api/system.text.json.serialization.metadata.jsoncollectioninfovalues-1.numberhandling
        if (CreateCollection(type, options) is { } info)
        {
            info.NumberHandling = null;
            return info;
        }

        return null;
    }

    // Each kind of collection is written out: nothing is made by reflection, so nothing can be trimmed away. Compiling this takes a while, for most types in vain.
    private JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options)
    {
        if (type == typeof(T[]))
            return JsonMetadataServices.CreateArrayInfo<T>(options, new JsonCollectionInfoValues<T[]>());
        if (type == typeof(List<T>))
            return JsonMetadataServices.CreateListInfo<List<T>, T>(options, new JsonCollectionInfoValues<List<T>> { ObjectCreator = static () => [] });
        if (type == typeof(IList<T>))
            return JsonMetadataServices.CreateIListInfo<IList<T>, T>(options, new JsonCollectionInfoValues<IList<T>>());
        if (type == typeof(ICollection<T>))
            return JsonMetadataServices.CreateICollectionInfo<ICollection<T>, T>(options, new JsonCollectionInfoValues<ICollection<T>>());
        if (type == typeof(IEnumerable<T>))
            return JsonMetadataServices.CreateIEnumerableInfo<IEnumerable<T>, T>(options, new JsonCollectionInfoValues<IEnumerable<T>>());
        if (type == typeof(IReadOnlyCollection<T>))
            return JsonMetadataServices.CreateIEnumerableInfo<IReadOnlyCollection<T>, T>(options, new JsonCollectionInfoValues<IReadOnlyCollection<T>>());
        if (type == typeof(IReadOnlyList<T>))
            return JsonMetadataServices.CreateIEnumerableInfo<IReadOnlyList<T>, T>(options, new JsonCollectionInfoValues<IReadOnlyList<T>>());
        if (type == typeof(ValueList<T>))
            return JsonMetadataServices.CreateValueInfo<ValueList<T>>(options, new ListConverter(_read, _write));
        if (type == typeof(Dictionary<string, T>))
            return JsonMetadataServices.CreateDictionaryInfo<Dictionary<string, T>, string, T>(options, new JsonCollectionInfoValues<Dictionary<string, T>> { ObjectCreator = static () => [] });
        if (type == typeof(IDictionary<string, T>))
            return JsonMetadataServices.CreateIDictionaryInfo<IDictionary<string, T>, string, T>(options, new JsonCollectionInfoValues<IDictionary<string, T>>());
        if (type == typeof(IReadOnlyDictionary<string, T>))
            return JsonMetadataServices.CreateIReadOnlyDictionaryInfo<IReadOnlyDictionary<string, T>, string, T>(options, new JsonCollectionInfoValues<IReadOnlyDictionary<string, T>>());
        if (type == typeof(ValueMap<T>))
            return JsonMetadataServices.CreateValueInfo<ValueMap<T>>(options, new MapConverter(_read, _write));

        return null;
    }

    internal override SpecAccess? Access(Type type) => type == typeof(T) ? new SpecAccess<T>(typeof(T).Name, _read, _write) : AccessCollection(type);

    private SpecAccess? AccessCollection(Type type)
    {
        if (type == typeof(ValueList<T>))
            return new SpecAccess<ValueList<T>>(ListConverter.Name, ListConverter.ReadOf(_read), ListConverter.WriteOf(_write));
        if (type == typeof(ValueMap<T>))
            return new SpecAccess<ValueMap<T>>(MapConverter.Name, MapConverter.ReadOf(_read), MapConverter.WriteOf(_write));

        return null;
    }

    private sealed class ListConverter(JsonRead<T> read, JsonWrite<T> write) : ReadWriteConverter<ValueList<T>>(Name, ReadOf(read), WriteOf(write))
    {
        public const string Name = "ValueList";

        public static JsonRead<ValueList<T>> ReadOf(JsonRead<T> read) => (ref JsonScanner reader) => reader.List(read);

        public static JsonWrite<ValueList<T>> WriteOf(JsonWrite<T> write) => (writer, value) => writer.List(value, write);
    }

    private sealed class MapConverter(JsonRead<T> read, JsonWrite<T> write) : ReadWriteConverter<ValueMap<T>>(Name, ReadOf(read), WriteOf(write))
    {
        public const string Name = "ValueMap";

        public static JsonRead<ValueMap<T>> ReadOf(JsonRead<T> read) => (ref JsonScanner reader) => reader.Map(read);

        public static JsonWrite<ValueMap<T>> WriteOf(JsonWrite<T> write) => (writer, value) => writer.Map(value, write);
    }
}
