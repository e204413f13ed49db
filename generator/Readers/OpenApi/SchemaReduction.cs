using System.Collections.Generic;
using System.Linq;
using SpecModels.Generator.Readers.Nodes;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Readers.OpenApi;

/// <summary>What a schema comes down to: another one, where it adds nothing that makes a type of its own (<c>$ref</c> beside a description, <c>allOf</c> of one).</summary>
internal sealed class SchemaReduction(SchemaViews views, Inheritance inheritance)
{
    private readonly Dictionary<SchemaPlace, SchemaPlace?> _known = [];

    /// <returns>The schema itself where it makes a type; <see langword="null"/> where it refers to nothing but itself, or nowhere: that is told.</returns>
    public SchemaPlace? Of(SchemaPlace place)
    {
        if (_known.TryGetValue(place, out SchemaPlace? reduced))
        {
            return reduced;
        }

        HashSet<SchemaPlace> seen = [];
        reduced = place;
        while (seen.Add(reduced))
        {
            SchemaPlace? next = Once(reduced);
            if (next is null || next == reduced)
            {
                foreach (SchemaPlace passed in seen)
                {
                    _known[passed] = next;
                }

                return next;
            }

            reduced = next;
        }

        // All of the circle are told of once.
        foreach (SchemaPlace lost in seen)
        {
            _known[lost] = null;
        }

        reduced.Report(SpecRule.CircularReference, reduced.Pointer);
        return null;
    }

    /// <summary>One step of <see cref="Of"/>: the schema itself where there is none, <see langword="null"/> where it is lost.</summary>
    public SchemaPlace? Once(SchemaPlace place)
    {
        if (place.Kinds != SchemaKinds.All)
        {
            return place;
        }

        // `allOf` only narrows. Who writes a member anew that is taken over as one of several types means what is written last all the same: it mostly has a branch more.
        if (place.IsPutTogether && !place.IsBranch && place.Joined.Any(joined => views.Of(joined).Parts.Any(static part => SchemaKeywords.IsUnion(part.Node))) && place.Joined.LastOrDefault(SaysType) is { } last)
        {
            return last;
        }

        Parts parts = new();
        Collect(place, place, parts);
        return parts.IsLost && parts.Makers.Count == 0 ? null
            : parts.Makers.Count == 1 ? parts.Makers.First()
            : parts.Makers.Count == 0 && parts.Kinds.Count == 1 ? parts.Kinds.First()
            : place;
    }

    // `type: object` above a union of objects adds nothing to it.
    private bool SaysType(SchemaPlace place)
    {
        Parts parts = new();
        Collect(place, place, parts);
        return parts.Makers.Count > 0 || parts.Kinds.Any(static kind => kind.Mapping!["type"] is SpecNode.Scalar { Text: not "object" });
    }

    private void Collect(SchemaPlace place, SchemaPlace whole, Parts parts)
    {
        foreach (SchemaPlace joined in place.Joined)
        {
            // What is narrowed to a branch is no longer what it was.
            if (place.IsBranch && joined == place.Joined[0])
            {
                parts.Makers.Add(place);
            }
            else
            {
                Collect(joined, whole, parts);
            }
        }

        if (place.IsPutTogether || place.Mapping is not { } node)
        {
            return;
        }

        if (node["$ref"] is not null || node["$dynamicRef"] is not null || node["$recursiveRef"] is not null)
        {
            if (views.Target(place) is { } target)
            {
                // A child that adds nothing to its base is the child all the same.
                parts.Makers.Add(inheritance.IsChild(whole, target) ? whole : target);
            }
            else
            {
                parts.IsLost = true;
            }
        }

        foreach (SchemaPlace part in place.Children("allOf"))
        {
            Collect(part, whole, parts);
        }

        if (SchemaKeywords.Shapes(node) || SchemaKeywords.IsUnion(node))
        {
            parts.Makers.Add(place);
        }
        else if (node["type"] is not null)
        {
            parts.Kinds.Add(place);
        }
    }

    private sealed class Parts
    {
        /// <summary>The schemas that make a type.</summary>
        public HashSet<SchemaPlace> Makers { get; } = [];

        /// <summary>The schemas that say a kind and no more.</summary>
        public HashSet<SchemaPlace> Kinds { get; } = [];

        public bool IsLost { get; set; }
    }
}
