using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SpecModels.Generator.Readers.Nodes;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Readers.OpenApi;

/// <summary>Follows <c>$ref</c> and <c>allOf</c>.</summary>
internal sealed class SchemaViews(OpenApiSet set)
{
    /// <summary>How many schemas may take in each other in a row; nobody could follow more.</summary>
    private const int MaxDepth = 100;

    private readonly Dictionary<SchemaPlace, SchemaView> _views = [];
    private readonly Dictionary<SchemaPlace, SchemaPlace?> _targets = [];
    private readonly HashSet<SchemaPlace> _checked = [];

    public SchemaView Of(SchemaPlace place)
    {
        if (!_views.TryGetValue(place, out SchemaView? view))
        {
            Flattening flattening = new(this);
            flattening.Add(place, isReferred: false, hasUnions: true);
            _views.Add(place, view = new SchemaView(place, flattening.Parts));
        }

        return view;
    }

    /// <summary>The schema that this one refers to; <see langword="null"/> for none.</summary>
    public SchemaPlace? Target(SchemaPlace place)
    {
        if (!_targets.TryGetValue(place, out SchemaPlace? target))
        {
            target = place.IsPutTogether ? null
                : place.Mapping?["$ref"] is { } reference ? set.Find(place.Source, reference)
                : Recursive(place);
            _targets.Add(place, target);
        }

        return target;
    }

    // What a dynamic reference means depends on who comes by. Without a reason to think otherwise it is the schema that offers itself: https://json-schema.org/draft/2020-12/json-schema-core#section-8.2.3.2
    private SchemaPlace? Recursive(SchemaPlace place) =>
        place.Mapping?["$dynamicRef"] is { } dynamic ? set.Find(place.Source, dynamic)
        : place.Mapping?["$recursiveRef"] is not null ? place.Source.Schemas.FirstOrDefault(schema => place.Pointer.StartsWith(schema.Pointer + "/", System.StringComparison.Ordinal))
        : null;

    private sealed class Flattening(SchemaViews views)
    {
        private readonly HashSet<(SchemaPlace, bool)> _seen = [];
        private readonly HashSet<SchemaPlace> _open = [];

        public List<SchemaPart> Parts { get; } = [];

        public void Add(SchemaPlace place, bool isReferred, bool hasUnions)
        {
            if (_open.Contains(place))
            {
                place.Report(SpecRule.CircularReference, place.Pointer);
                return;
            }

            if (!_seen.Add((place, hasUnions)))
            {
                return;
            }

            if (_open.Count == MaxDepth)
            {
                place.Report(SpecRule.TooComplex, "a chain of schemas that take in each other", MaxDepth.ToString(CultureInfo.InvariantCulture));
                return;
            }

            _open.Add(place);
            for (int i = 0; i < place.Joined.Count; i++)
            {
                Add(place.Joined[i], isReferred, hasUnions && !(place.IsBranch && i == 0));
            }

            if (!place.IsPutTogether && place.Node is SpecNode.Mapping node)
            {
                if (views.Target(place) is { } target)
                {
                    Add(target, isReferred: true, hasUnions);
                }

                foreach (SchemaPlace part in place.Children("allOf"))
                {
                    Add(part, isReferred, hasUnions);
                }

                if (views._checked.Add(place))
                {
                    SchemaSlips.Report(place.Source, node);
                }

                Parts.Add(new SchemaPart(place, node, isReferred, hasUnions));
            }

            _open.Remove(place);
        }
    }
}
