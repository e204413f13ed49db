using System;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Garden;
using Parcels;

namespace SpecModels.Hosting;

/// <summary>The program's own types that hold generated ones: two sets and a <see cref="System.Text.Json.Serialization.JsonSerializerContext"/>.</summary>
internal static class Chain
{
    private const string DeliveryJson =
        $$$"""{"Number":1,"Parcel":{{{Samples.ParcelJson}}},"Plants":[{{{Samples.PlantJson}}}],"Visits":{"a":{"kind":"pruned","branches":3},"b":null},"Size":2,"Steps":[{"type":"scan","at":"2026-03-01T10:00:00Z"}]}""";

    private const string BedJson = $$$"""{"Soil":"clay","Below":"gravel","Plants":[{{{Samples.PlantJson}}}],"Patches":{"a":"loam","b":"peat"}}""";

    public static JsonSerializerOptions SetsFirst { get; } = new() { TypeInfoResolverChain = { GardenJson.Default, ParcelsJson.Default, AppJson.Default } };

    public static void Run(Checks checks)
    {
        JsonSerializerOptions combined = new() { TypeInfoResolver = JsonTypeInfoResolver.Combine(ParcelsJson.Default, GardenJson.Default, AppJson.Default) };
        JsonSerializerOptions ownFirst = new() { TypeInfoResolver = JsonTypeInfoResolver.Combine(AppJson.Default, GardenJson.Default, ParcelsJson.Default) };
        JsonSerializerOptions indented = new(SetsFirst) { WriteIndented = true };

        checks.Equal("chain: own type, sets first", DeliveryJson, Again<Delivery>(DeliveryJson, SetsFirst));
        checks.Equal("chain: own type, sets combined", DeliveryJson, Again<Delivery>(DeliveryJson, combined));
        checks.Equal("chain: own type, own context first", DeliveryJson, Again<Delivery>(DeliveryJson, ownFirst));
        checks.Equal("chain: own type, own context alone", DeliveryJson, JsonSerializer.Serialize(JsonSerializer.Deserialize(DeliveryJson, AppJson.Default.Delivery)!, AppJson.Default.Delivery));
        checks.Equal("chain: options of a chain", DeliveryJson, JsonSerializer.Serialize(JsonSerializer.Deserialize(Again<Delivery>(DeliveryJson, indented), AppJson.Default.Delivery)!, AppJson.Default.Delivery));

        checks.Equal("chain: open enums and lists, sets first", BedJson, Again<Bed>(BedJson, SetsFirst));
        checks.Equal("chain: open enums and lists, sets combined", BedJson, Again<Bed>(BedJson, combined));
        checks.Equal("chain: open enums and lists, own context first", BedJson, Again<Bed>(BedJson, ownFirst));
        checks.Equal("chain: open enums and lists, own context alone", BedJson, JsonSerializer.Serialize(JsonSerializer.Deserialize(BedJson, AppJson.Default.Bed)!, AppJson.Default.Bed));

        checks.Throws<JsonException>("chain: a fault has its path", "Plant.soil: expected a string, found a number.", () => Again<Delivery>("""{"Number":1,"Plants":[{"soil":1}]}""", SetsFirst));
        checks.Equal("chain: the path leads to the generated type", "$.Plants[0]", PathOf("""{"Number":1,"Plants":[{"soil":1}]}"""));
    }

    /// <summary>Finds what the serializer has for a type, without the reflection that trimming and Native AOT warn of.</summary>
    public static JsonTypeInfo<T> TypeInfo<T>(JsonSerializerOptions options) => (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));

    private static string Again<T>(string json, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(JsonSerializer.Deserialize(json, TypeInfo<T>(options))!, TypeInfo<T>(options));

    private static string? PathOf(string json)
    {
        try
        {
            JsonSerializer.Deserialize(json, TypeInfo<Delivery>(SetsFirst));
            return null;
        }
        catch (JsonException exception)
        {
            return exception.Path;
        }
    }
}
