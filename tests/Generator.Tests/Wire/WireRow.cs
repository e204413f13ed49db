using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace SpecModels.Generator.Tests.Wire;

/// <summary>A document as it goes over the wire, and the page whose type it is.</summary>
/// <param name="Page">The page below <c>models/</c>.</param>
/// <param name="Type">The page's title.</param>
/// <param name="Kind"><c>record</c>, <c>enum</c> or <c>union</c>.</param>
/// <param name="Variant">The union's case; <see langword="null"/> elsewhere.</param>
/// <param name="Wire">The document.</param>
internal sealed record WireRow(string Page, string Type, string Kind, string? Variant, JsonElement Wire)
{
    private static readonly JsonSerializerOptions CamelCase = new(JsonSerializerDefaults.Web);

    /// <summary>What the row is called on lists.</summary>
    public string Id => Variant is null ? Page : $"{Page} {Variant}";

    /// <summary>Reads a file with one row a line.</summary>
    public static IEnumerable<WireRow> ReadAll(string path) => File.ReadLines(path).Select(line => JsonSerializer.Deserialize<WireRow>(line, CamelCase)!);
}
