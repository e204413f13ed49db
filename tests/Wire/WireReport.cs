using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace SpecModels.Wire;

/// <summary>What becomes of wire documents that are read into generated types and written back.</summary>
internal sealed class WireReport
{
    private readonly Assembly _assembly;
    private readonly string _setNamespace;
    private readonly (string Way, JsonSerializerOptions Options)[] _ways;

    private WireReport(Assembly assembly, string setNamespace, IEnumerable<WireRow> rows)
    {
        _assembly = assembly;
        _setNamespace = setNamespace;
        _ways = [("resolver", new JsonSerializerOptions { TypeInfoResolver = Resolver() }), ("attribute", JsonSerializerOptions.Default)];
        Verdicts = [.. rows.Select(row => new WireVerdict(row, Difference(row)))];
    }

    /// <summary>One for each row, in their order.</summary>
    public IReadOnlyList<WireVerdict> Verdicts { get; }

    /// <param name="assembly">The compiled consumer.</param>
    /// <param name="setNamespace">Its <c>SpecNamespace</c>.</param>
    /// <param name="rows">The documents.</param>
    public static WireReport Of(Assembly assembly, string setNamespace, IEnumerable<WireRow> rows) => new(assembly, setNamespace, rows);

    private IJsonTypeInfoResolver Resolver()
    {
        string name = $"{_setNamespace}.{_setNamespace[(_setNamespace.LastIndexOf('.') + 1)..]}Json";
        Type type = _assembly.GetType(name) ?? throw new InvalidOperationException($"No {name} was generated");
        return (IJsonTypeInfoResolver)type.GetProperty("Default")!.GetValue(null)!;
    }

    private string? Difference(WireRow row)
    {
        string space = string.Join('.', row.Page.Split('/')[..^1].Select(folder => char.ToUpperInvariant(folder[0]) + folder[1..]).Prepend(_setNamespace));
        if (_assembly.GetType($"{space}.{row.Type}") is not { } type)
        {
            return $"no type {space}.{row.Type}";
        }

        string[] differences = [.. _ways.Select(way => Difference(row, type, way.Options) is { } difference ? $"{way.Way}: {difference}" : null).OfType<string>()];
        return differences.Length == 0 ? null : string.Join("; ", differences);
    }

    private static string? Difference(WireRow row, Type type, JsonSerializerOptions options)
    {
        try
        {
            byte[] utf8 = JsonSerializer.SerializeToUtf8Bytes(JsonSerializer.Deserialize(Encoding.UTF8.GetBytes(row.Wire.GetRawText()), type, options), type, options);
            if (!row.IsAccepted)
            {
                return $"accepted, and the client says {row.Error}";
            }

            // Numbers by their value, members in any order.
            JsonElement written = JsonElement.Parse(utf8);
            return IsEqual(row.Wire, written) ? null : $"written back as {written.GetRawText()}";
        }
        catch (JsonException exception)
        {
            return row.IsAccepted ? exception.Message : null;
        }
        catch (Exception exception) when (exception is NotSupportedException or InvalidOperationException)
        {
            return $"{exception.GetType().Name}: {exception.Message}";
        }
    }

    /// <summary>An event's <c>data</c> is JSON within a string, so that its text may differ where its value does not.</summary>
    private static bool IsEqual(JsonElement expected, JsonElement written) =>
        JsonElement.DeepEquals(expected, written)
        || (DataOf(expected) is { } data && DataOf(written) is { } other && JsonElement.DeepEquals(data, other) && JsonElement.DeepEquals(WithoutData(expected), WithoutData(written)));

    private static JsonElement? DataOf(JsonElement document)
    {
        if (document.ValueKind != JsonValueKind.Object || !document.TryGetProperty("data", out JsonElement data) || data.ValueKind != JsonValueKind.String)
        {
            return null;
        }

        try
        {
            return JsonElement.Parse(data.GetString()!);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static JsonElement WithoutData(JsonElement document) =>
        JsonSerializer.SerializeToElement(document.EnumerateObject().Where(member => member.Name != "data").ToDictionary(member => member.Name, member => member.Value));
}

/// <param name="Row">The document.</param>
/// <param name="Difference">What happened otherwise than with the API's own client; <see langword="null"/> where it was read and written back equal, or refused as there.</param>
internal sealed record WireVerdict(WireRow Row, string? Difference)
{
    /// <summary>The difference as a policy of ours, where it is one: those keep what a document says instead of losing or refusing it.</summary>
    public string? Policy => Difference is null || Row.IsAccepted ? null : Row.Variant switch
    {
        "unknown-tag" => "a union's unknown case is kept as raw JSON (SpecUnknownCases)",
        "optional-null-not-nullable" => "an optional member's explicit null is kept and written back",
        "null-document" when Row.Kind == "record" => "JsonSerializer makes null of a whole document that is null, before any converter is asked",
        _ => null,
    };
}
