using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace SpecModels.Wire;

/// <summary>A document as it goes over the wire, and the page whose type it is.</summary>
/// <param name="Page">The page below <c>models/</c>.</param>
/// <param name="Type">The page's title.</param>
/// <param name="Kind"><c>record</c>, <c>enum</c> or <c>union</c>.</param>
/// <param name="Variant">The union's case, or how the document was changed; <see langword="null"/> elsewhere.</param>
/// <param name="Wire">The document.</param>
/// <param name="Expect">What the API's own client does with it: <c>accept</c> or <c>reject</c>; <see langword="null"/> for accept.</param>
/// <param name="Error">What that client says.</param>
internal sealed record WireRow(string Page, string Type, string Kind, string? Variant, JsonElement Wire, string? Expect, string? Error)
{
    private static readonly JsonSerializerOptions CamelCase = new(JsonSerializerDefaults.Web);

    /// <summary>What the row is called on lists; the document stands with it where a page has several of a variant.</summary>
    public string Id => Variant is null ? Page : Expect is not null && Kind == "enum" ? $"{Page} {Variant} {Wire.GetRawText()}" : $"{Page} {Variant}";

    /// <summary>What the report counts together.</summary>
    public string Group => Expect is null ? Kind : $"{Kind} {Variant}, client would {Expect}";

    public bool IsAccepted => Expect is not "reject";

    /// <summary>Reads a file with one row a line.</summary>
    public static IEnumerable<WireRow> ReadAll(string path) => File.ReadLines(path).Select(line => JsonSerializer.Deserialize<WireRow>(line, CamelCase)!);
}
