using System;
using System.Collections.Generic;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Garden;
using Parcels;
using SpecModels.Json;

namespace SpecModels.Hosting;

/// <summary><see cref="JsonSerializer"/> with nothing but a set's resolver: every type that it promises to serve.</summary>
internal static class SetAlone
{
    private static readonly JsonSerializerOptions _garden = new() { TypeInfoResolver = GardenJson.Default };
    private static readonly JsonSerializerOptions _parcels = new() { TypeInfoResolver = ParcelsJson.Default };

    public static void Run(Checks checks)
    {
        checks.Equal("reflection is off", false, JsonSerializer.IsReflectionEnabledByDefault);
        checks.Equal("readers are passed by", true, ReaderData.IsKnown);

        Shapes<Plant>(checks, _garden, Samples.PlantJson);
        Shapes<Watered>(checks, _garden, """{"kind":"watered","litres":1.5}""");
        StructShapes<Visit>(checks, _garden, """{"kind":"pruned","branches":3}""");
        StructShapes<Soil>(checks, _garden, "\"clay\"");
        StructShapes<OpenEnum<Soil>>(checks, _garden, "\"clay\"");
        StructShapes<OpenEnum<Soil>>(checks, _garden, "\"gravel\"");

        Shapes<Parcel>(checks, _parcels, Samples.ParcelJson);
        StructShapes<Step>(checks, _parcels, """{"type":"lost","since":1}""");
        StructShapes<Size>(checks, _parcels, "3");
        StructShapes<State>(checks, _parcels, "\"in_transit\"");

        Shapes<string>(checks, _garden, "\"text\"");
        Shapes<byte[]>(checks, _garden, "\"AQI=\"");
        StructShapes<bool>(checks, _garden, "true");
        StructShapes<double>(checks, _garden, "1.5");
        StructShapes<long>(checks, _garden, "9007199254740993");
        StructShapes<int>(checks, _garden, "-7");
        StructShapes<decimal>(checks, _garden, "1.50");
        StructShapes<BigInteger>(checks, _garden, "100000000000000000000");
        StructShapes<DateTimeOffset>(checks, _garden, "\"2026-03-01T09:30:00.25+02:00\"");
        StructShapes<DateOnly>(checks, _garden, "\"2026-03-01\"");
        StructShapes<Guid>(checks, _garden, "\"8c5dd0f4-3d52-4f0b-9a26-2c1c7a0e6a11\"");
        StructShapes<JsonElement>(checks, _garden, """{"a":[1]}""");

        checks.Equal("what is made in code is written", Samples.WrittenPlant, JsonSerializer.Serialize(Samples.Plant, TypeInfo<Plant>(_garden)));
        checks.Equal("what was written is read equal", Samples.Parcel, JsonSerializer.Deserialize(Samples.WrittenParcel, TypeInfo<Parcel>(_parcels)));
        checks.Throws<JsonException>("a fault has its path", "Parcel.history: expected an array, found a string. Path in Parcel: $.history | LineNumber: 0 | BytePositionInLine: 15.", () =>
            JsonSerializer.Deserialize("""[{"history":"x"}]""", TypeInfo<List<Parcel>>(_parcels)));
        checks.Throws<NotSupportedException>("a type of another set", "JsonTypeInfo metadata for type 'Parcels.Parcel' was not provided", () => TypeInfo<Parcel>(_garden));
    }

    private static void StructShapes<T>(Checks checks, JsonSerializerOptions options, string json)
        where T : struct
    {
        Shapes<T>(checks, options, json);
        Shapes<T?>(checks, options, json);
        Shapes<T?>(checks, options, "null");
    }

    private static void Shapes<T>(Checks checks, JsonSerializerOptions options, string json)
    {
        string list = $"[{json},{json}]";
        string map = $$"""{"a":{{json}},"b":{{json}}}""";
        (string Expected, string Actual)[] shapes =
        [
            (json, Again<T>(json)),
            (list, Again<T[]>(list)),
            (list, Again<List<T>>(list)),
            (list, Again<IList<T>>(list)),
            (list, Again<ICollection<T>>(list)),
            (list, Again<IEnumerable<T>>(list)),
            (list, Again<IReadOnlyCollection<T>>(list)),
            (list, Again<IReadOnlyList<T>>(list)),
            (list, Again<ValueList<T>>(list)),
            (map, Again<Dictionary<string, T>>(map)),
            (map, Again<IDictionary<string, T>>(map)),
            (map, Again<IReadOnlyDictionary<string, T>>(map)),
            (map, Again<ValueMap<T>>(map)),
        ];
        foreach ((string expected, string actual) in shapes)
        {
            if (expected != actual)
                checks.Equal($"{typeof(T)} in a shape of its own", expected, actual);
        }

        checks.Equal($"{typeof(T)} and {shapes.Length - 1} kinds of collections of it: {(json.Length > 30 ? json[..30] + "…" : json)}", shapes[^1].Expected, shapes[^1].Actual);

        string Again<TShape>(string text)
        {
            JsonTypeInfo<TShape> info = TypeInfo<TShape>(options);
            return JsonSerializer.Serialize(JsonSerializer.Deserialize(text, info)!, info);
        }
    }

    private static JsonTypeInfo<T> TypeInfo<T>(JsonSerializerOptions options) => (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
}
