using System;
using System.IO;
using System.Text;
using System.Text.Json;
using Garden;
using Parcels;

namespace SpecModels.Hosting;

/// <summary>Reading and writing without <see cref="JsonSerializer"/>.</summary>
internal static class OwnDoor
{
    private delegate T Read<T>(ReadOnlySpan<byte> json, JsonReaderOptions options);

    public static void Run(Checks checks)
    {
        Plant plant = GardenJson.Read<Plant>(Encoding.UTF8.GetBytes(Samples.PlantJson));
        checks.Equal("own door: an unknown value of an open enum", "gravel", plant.Soil.Unknown);
        checks.Equal("own door: a case of a union", 1.5, ((Watered)plant.Visits![0].Value!).Litres);
        checks.Equal("own door: a member without a property", JsonValueKind.Object, plant.Extra!["later"].ValueKind);

        Same(checks, "a page's record", GardenJson.Read<Plant>, GardenJson.Write, Samples.PlantJson);
        Same(checks, "a schema's record", ParcelsJson.Read<Parcel>, ParcelsJson.Write, Samples.ParcelJson);
        Same(checks, "a list", GardenJson.Read<ValueList<Plant>>, GardenJson.Write, $"[{Samples.PlantJson}]");
        Same(checks, "a map", ParcelsJson.Read<ValueMap<Parcel>>, ParcelsJson.Write, $$"""{"a":{{Samples.ParcelJson}}}""");
        Same(checks, "a union", ParcelsJson.Read<Step>, ParcelsJson.Write, """{"type":"hand_over","to":{"name":"Bo"}}""");
        Same(checks, "no union", GardenJson.Read<Visit?>, GardenJson.Write, "null");
        Same(checks, "open enums", GardenJson.Read<ValueList<OpenEnum<Soil>>>, GardenJson.Write, """["clay","gravel"]""");
        Same(checks, "enums", ParcelsJson.Read<ValueList<Size?>>, ParcelsJson.Write, "[1,null,3]");
        Same(checks, "scalars", GardenJson.Read<ValueMap<double>>, GardenJson.Write, """{"a":1.5}""");

        checks.Throws<JsonException>("own door: a wrong kind", "Plant.soil: expected a string, found a number.", () => GardenJson.Read<Plant>("""{"soil":1}"""u8));
        checks.Throws<JsonException>("own door: missing members", "Parcel: required members missing: number, size,", () => ParcelsJson.Read<Parcel>("""{"id":"8c5dd0f4-3d52-4f0b-9a26-2c1c7a0e6a11"}"""u8));
        checks.Throws<NotSupportedException>("own door: a type of none of the sets", "System.Uri is none of the types that GardenJson reads", () => GardenJson.Read<Uri>("\"\""u8));
    }

    private static void Same<T>(Checks checks, string what, Read<T> read, Action<Utf8JsonWriter, T> write, string json)
    {
        using MemoryStream written = new();
        using (Utf8JsonWriter writer = new(written))
        {
            write(writer, read(Encoding.UTF8.GetBytes(json), default));
        }

        checks.Equal($"own door: {what}", json, Encoding.UTF8.GetString(written.ToArray()));
    }
}
