using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using SpecModels.Generator.Collections;
using SpecModels.Generator.Readers.Nodes;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Readers.OpenApi;

/// <summary>One file while it is read: where schemas stand in it, and what was found wrong.</summary>
internal sealed class OpenApiSource
{
    /// <summary>Where files keep schemas by name: OpenAPI 3, Swagger 2.0, and JSON Schema.</summary>
    private static readonly string[][] _shelves = [["components", "schemas"], ["definitions"], ["$defs"]];

    private readonly OpenApiFile _file;
    private readonly OpenApiFile.Tree _tree;
    private readonly SpecSource _source;
    private readonly HashSet<(SpecRule, int, string)> _reported = [];
    private readonly Dictionary<string, SchemaPlace> _roots = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SchemaPlace?> _found = new(StringComparer.Ordinal);
    private Dictionary<string, string>? _anchors;

    public OpenApiSource(OpenApiFile file, CancellationToken cancellation)
    {
        _file = file;
        _tree = file.Parse(cancellation);
        _source = new SpecSource(file.File.Path, _tree.Lines);
        Schemas = _shelves.SelectMany(Shelved).ToArray();
        if (Root is SpecNode.Mapping whole && !file.IsRoot && SchemaKeywords.IsSchema(whole))
        {
            AddRoot("", whole, Beginning(whole), PlaceName.Of(FileName), isNamed: true);
        }
    }

    public SpecFile File => _file.File;

    public string Path => File.Path;

    public SpecNode? Root => _tree.Root;

    private string FileName => PagePath.Name(PagePath.WithoutExtension(PagePath.Normalize(Path)));

    /// <summary>The schemas that the file names, in its order.</summary>
    public IReadOnlyList<SchemaPlace> Schemas { get; }

    /// <summary>What is wrong with the file's text, and with what it says.</summary>
    public EquatableArray<SpecProblem> Problems => _tree.Problems.Concat(_source.Problems).ToEquatableArray();

    public TextRange RangeOf(TextSlice where) => _source.RangeOf(where);

    /// <summary>Tells once of what several readings of the same schema find.</summary>
    public void Report(SpecRule rule, TextSlice where, params string[] arguments)
    {
        if (_reported.Add((rule, where.Start, string.Join("\n", arguments))))
        {
            _source.Report(rule, Beginning(where), arguments);
        }
    }

    /// <summary>Makes a schema known that is named otherwise than by where it lies.</summary>
    public SchemaPlace AddRoot(string pointer, SpecNode node, TextSlice where, PlaceName name, bool isNamed = false)
    {
        if (!_roots.TryGetValue(pointer, out SchemaPlace? place))
        {
            _roots.Add(pointer, place = new SchemaPlace(this, pointer, node, where, name, isNamed));
        }

        return place;
    }

    /// <summary>The schema at a place; <see langword="null"/> where nothing stands there.</summary>
    public SchemaPlace? Find(string pointer)
    {
        if (!_found.TryGetValue(pointer, out SchemaPlace? place))
        {
            _found.Add(pointer, place = Walk(pointer));
        }

        return place;
    }

    /// <summary>The schema of a name; <see langword="null"/> for none.</summary>
    public SchemaPlace? FindSchema(string name) => _shelves.Select(shelf => JsonPointer.Append(shelf.Aggregate("", JsonPointer.Append), name)).Select(Find).FirstOrDefault(static schema => schema is not null);

    /// <summary>The pointer of the schema that calls itself so (<c>$anchor</c>, <c>$dynamicAnchor</c>); <see langword="null"/> for none.</summary>
    public string? FindAnchor(string name)
    {
        if (_anchors is null)
        {
            _anchors = new Dictionary<string, string>(StringComparer.Ordinal);
            CollectAnchors(Root, "", _anchors);
        }

        return _anchors.TryGetValue(name, out string? pointer) ? pointer : null;
    }

    /// <summary>The pointer of what stands at a place but for the case of the names on the way; <see langword="null"/> for nothing.</summary>
    public string? FindInAnyCase(string pointer)
    {
        SpecNode? node = Root;
        string found = "";
        foreach (string segment in JsonPointer.Split(pointer) ?? [])
        {
            NodeMember? member = node is not SpecNode.Mapping mapping ? null
                : mapping.Find(segment) ?? mapping.Members.FirstOrDefault(member => member.Name.Equals(segment, StringComparison.OrdinalIgnoreCase));
            node = member?.Value;
            found = JsonPointer.Append(found, member?.Name ?? "");
        }

        return node is null || found == pointer ? null : found;
    }

    /// <summary>The first line of a value: a whole schema underlined is of no use to its author.</summary>
    public static TextSlice Beginning(SpecNode node) => Beginning(node.Where);

    // A whole file may be one line.
    private static TextSlice Beginning(TextSlice where)
    {
        const int MaxLength = 200;
        TextSlice line = where.To(Math.Min(where.Length, MaxLength));
        int end = line.AsSpan().IndexOfAny('\r', '\n');
        return end < 0 ? line : line.To(end);
    }

    private IEnumerable<SchemaPlace> Shelved(string[] shelf)
    {
        SpecNode? schemas = shelf.Aggregate(Root, static (node, name) => (node as SpecNode.Mapping)?[name]);
        string pointer = shelf.Aggregate("", JsonPointer.Append);
        return schemas is SpecNode.Mapping mapping
            ? mapping.Members.Select(member => AddRoot(JsonPointer.Append(pointer, member.Name), member.Value, member.NameWhere, PlaceName.Of(member.Name), isNamed: true))
            : [];
    }

    private SchemaPlace? Walk(string pointer)
    {
        if (_roots.TryGetValue(pointer, out SchemaPlace? place))
        {
            return place;
        }

        if (JsonPointer.Split(pointer) is not { } segments)
        {
            return null;
        }

        // From the innermost schema on the way that has a name: what lies in a schema is called after it, however it is come by.
        for (int end = pointer.LastIndexOf('/'); end >= 0; end = end == 0 ? -1 : pointer.LastIndexOf('/', end - 1))
        {
            if (_roots.TryGetValue(pointer.Substring(0, end), out SchemaPlace? outer))
            {
                string[] rest = JsonPointer.Split(pointer.Substring(end))!;
                return outer.Find(rest);
            }
        }

        SpecNode? node = Root;
        TextSlice where = default;
        foreach (string segment in segments)
        {
            if (node is SpecNode.Mapping mapping && mapping.Find(segment) is { } member)
            {
                node = member.Value;
                where = member.NameWhere;
            }
            else if (node is SpecNode.Sequence sequence && JsonPointer.TryIndex(segment, out int index) && index < sequence.Items.Count)
            {
                node = sequence.Items[index];
                where = Beginning(node);
            }
            else
            {
                return null;
            }
        }

        return node is null ? null : AddRoot(pointer, node, segments.Length == 0 ? Beginning(node) : where, PlaceName.Of(segments.Length == 0 ? FileName : segments[segments.Length - 1]), isNamed: true);
    }

    private static void CollectAnchors(SpecNode? node, string pointer, Dictionary<string, string> anchors)
    {
        if (node is SpecNode.Mapping mapping)
        {
            foreach (string keyword in new[] { "$anchor", "$dynamicAnchor" })
            {
                if (mapping[keyword] is SpecNode.Scalar { Kind: NodeKind.String } anchor && !anchors.ContainsKey(anchor.Text))
                {
                    anchors.Add(anchor.Text, pointer);
                }
            }

            foreach (NodeMember member in mapping.Members)
            {
                CollectAnchors(member.Value, JsonPointer.Append(pointer, member.Name), anchors);
            }
        }
        else if (node is SpecNode.Sequence sequence)
        {
            for (int i = 0; i < sequence.Items.Count; i++)
            {
                CollectAnchors(sequence.Items[i], pointer + "/" + i.ToString(System.Globalization.CultureInfo.InvariantCulture), anchors);
            }
        }
    }
}
