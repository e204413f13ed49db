using System.Collections.Generic;
using System.Linq;
using SpecModels.Generator.Readers.Nodes;

namespace SpecModels.Generator.Readers.OpenApi;

/// <summary>Something of a description that is no schema, where it stands: a path, a parameter, a body …</summary>
/// <param name="source">The file.</param>
/// <param name="pointer">The JSON Pointer.</param>
/// <param name="node">What stands there.</param>
/// <param name="where">Where its name stands, or its beginning.</param>
internal sealed class OpenApiValue(OpenApiSource source, string pointer, SpecNode node, TextSlice where)
{
    public OpenApiSource Source { get; } = source;

    public string Pointer { get; } = pointer;

    public SpecNode Node { get; } = node;

    public TextSlice Where { get; } = where;

    public SpecNode.Mapping? Mapping => Node as SpecNode.Mapping;

    /// <summary>The last part of the pointer.</summary>
    public string Name => JsonPointer.Last(Pointer);

    public static OpenApiValue? At(OpenApiSource source, string pointer)
    {
        OpenApiValue? value = source.Root is { } root ? new OpenApiValue(source, "", root, OpenApiSource.Beginning(root)) : null;
        foreach (string segment in JsonPointer.Split(pointer) ?? [])
        {
            value = value?[segment];
        }

        return value;
    }

    public OpenApiValue? this[string name] => Node switch
    {
        SpecNode.Mapping mapping when mapping.Find(name) is { } member => new OpenApiValue(Source, JsonPointer.Append(Pointer, name), member.Value, member.NameWhere),
        SpecNode.Sequence sequence when JsonPointer.TryIndex(name, out int index) && index < sequence.Items.Count => ItemAt(sequence, index),
        _ => null,
    };

    public string? Text(string name) => Mapping?[name] is SpecNode.Scalar { Kind: NodeKind.String } text ? text.Text : null;

    public IEnumerable<OpenApiValue> Members() => Node switch
    {
        SpecNode.Mapping mapping => mapping.Members.Select(member => new OpenApiValue(Source, JsonPointer.Append(Pointer, member.Name), member.Value, member.NameWhere)),
        SpecNode.Sequence sequence => Enumerable.Range(0, sequence.Items.Count).Select(index => ItemAt(sequence, index)),
        _ => [],
    };

    private OpenApiValue ItemAt(SpecNode.Sequence sequence, int index) =>
        new(Source, JsonPointer.Append(Pointer, index.ToString(System.Globalization.CultureInfo.InvariantCulture)), sequence.Items[index], OpenApiSource.Beginning(sequence.Items[index]));
}
