using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace SpecModels.Generator.Tests.Wire;

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
        Failures = rows.Select(row => (row, Failure(row))).Where(pair => pair.Item2 is not null).ToDictionary(pair => pair.row.Id, pair => pair.Item2!);
    }

    /// <summary>What went wrong, by the row's id; a row that came back equal in every way is not among them.</summary>
    public IReadOnlyDictionary<string, string> Failures { get; }

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

    private string? Failure(WireRow row)
    {
        string space = string.Join('.', row.Page.Split('/')[..^1].Select(folder => char.ToUpperInvariant(folder[0]) + folder[1..]).Prepend(_setNamespace));
        if (_assembly.GetType($"{space}.{row.Type}") is not { } type)
        {
            return $"no type {space}.{row.Type}";
        }

        string[] failures = [.. _ways.Select(way => Failure(row.Wire, type, way.Options) is { } failure ? $"{way.Way}: {failure}" : null).OfType<string>()];
        return failures.Length == 0 ? null : string.Join("; ", failures);
    }

    private static string? Failure(JsonElement wire, Type type, JsonSerializerOptions options)
    {
        try
        {
            byte[] utf8 = JsonSerializer.SerializeToUtf8Bytes(JsonSerializer.Deserialize(Encoding.UTF8.GetBytes(wire.GetRawText()), type, options), type, options);
            JsonElement written = JsonElement.Parse(utf8);

            // Numbers by their value, members in any order.
            return JsonElement.DeepEquals(wire, written) ? null : $"written back as {written.GetRawText()}";
        }
        catch (Exception exception) when (exception is JsonException or NotSupportedException or InvalidOperationException)
        {
            return $"{exception.GetType().Name}: {exception.Message}";
        }
    }
}
