using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Threading.Tasks;
using Garden;

namespace SpecModels.Hosting;

/// <summary>Documents that come piece by piece.</summary>
internal static class Streams
{
    private const int Count = 1000;

    public static async Task Run(Checks checks)
    {
        JsonTypeInfo<Plant> info = Chain.TypeInfo<Plant>(Chain.SetsFirst);
        JsonTypeInfo<List<Plant>> listInfo = Chain.TypeInfo<List<Plant>>(Chain.SetsFirst);
        Plant plant = JsonSerializer.Deserialize(Samples.PlantJson, info)!;
        string array = $"[{string.Join(',', Enumerable.Repeat(Samples.PlantJson, Count))}]";

        checks.Equal("streams: items of an array, one by one", Count, await CountOf(JsonSerializer.DeserializeAsyncEnumerable(Utf8(array), info), plant));
        checks.Equal("streams: documents, one a line", Count, await CountOf(JsonSerializer.DeserializeAsyncEnumerable(Utf8(string.Join('\n', Enumerable.Repeat(Samples.PlantJson, Count))), info, topLevelValues: true), plant));

        List<Plant> plants = (await JsonSerializer.DeserializeAsync(Utf8(array), listInfo))!;
        using MemoryStream written = new();
        await JsonSerializer.SerializeAsync(written, plants, listInfo);
        checks.Equal("streams: a list is read and written", array, Encoding.UTF8.GetString(written.ToArray()));
    }

    /// <summary>Counts the items that are as expected.</summary>
    public static async Task<int> CountOf(IAsyncEnumerable<Plant?> plants, Plant expected)
    {
        int count = 0;
        await foreach (Plant? plant in plants)
        {
            if (plant == expected)
                count++;
        }

        return count;
    }

    private static MemoryStream Utf8(string json) => new(Encoding.UTF8.GetBytes(json));
}
