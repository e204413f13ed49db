using System;
using System.Collections.Generic;
using System.Linq;

namespace SpecModels.Generator.Readers.OpenApi;

/// <summary>Schemas with a <c>discriminator</c> that others extend by <c>allOf</c>: where such a base is used, one of its children stands.</summary>
/// <remarks>https://spec.openapis.org/oas/v3.1.0#models-with-polymorphism-support.</remarks>
internal sealed class Inheritance
{
    private readonly Dictionary<SchemaPlace, List<SchemaPlace>> _extended = [];
    private readonly HashSet<SchemaPlace> _children = [];

    public Inheritance(OpenApiSet set, SchemaViews views)
    {
        foreach (SchemaPlace schema in set.Sources.SelectMany(static source => source.Schemas).OrderBy(static schema => schema.Path, StringComparer.Ordinal).ThenBy(static schema => schema.Pointer, StringComparer.Ordinal))
        {
            foreach (SchemaPlace target in schema.Children("allOf").Where(static part => part.Mapping?["$ref"] is not null).Select(views.Target).OfType<SchemaPlace>().Distinct())
            {
                if (!_extended.TryGetValue(target, out List<SchemaPlace>? children))
                {
                    _extended.Add(target, children = []);
                }

                children.Add(schema);
            }
        }

        foreach (SchemaPlace schema in _extended.Keys.Where(IsBase).SelectMany(Descendants))
        {
            _children.Add(schema);
        }
    }

    /// <summary>Whether one of its children stands where the schema is used.</summary>
    public bool IsBase(SchemaPlace schema) => schema.Mapping is { } node && node["discriminator"] is not null && !SchemaKeywords.IsUnion(node) && _extended.ContainsKey(schema);

    /// <summary>Whether the schema is a type of its own for extending another, even where it adds nothing.</summary>
    public bool IsChild(SchemaPlace schema, SchemaPlace extended) => _children.Contains(schema) && _extended.TryGetValue(extended, out List<SchemaPlace>? children) && children.Contains(schema);

    /// <summary>The schemas that extend a base, at whatever remove, in ordinal order of their places.</summary>
    public IReadOnlyList<SchemaPlace> Descendants(SchemaPlace schema)
    {
        List<SchemaPlace> all = [];
        HashSet<SchemaPlace> seen = [schema];
        Queue<SchemaPlace> rest = new([schema]);
        while (rest.Count > 0)
        {
            foreach (SchemaPlace child in _extended.TryGetValue(rest.Dequeue(), out List<SchemaPlace>? children) ? children : [])
            {
                if (seen.Add(child))
                {
                    all.Add(child);
                    rest.Enqueue(child);
                }
            }
        }

        return all.OrderBy(static child => child.Path, StringComparer.Ordinal).ThenBy(static child => child.Pointer, StringComparer.Ordinal).ToArray();
    }
}
