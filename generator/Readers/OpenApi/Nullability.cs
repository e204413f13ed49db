using System.Collections.Generic;
using System.Linq;
using SpecModels.Generator.Readers.Nodes;

namespace SpecModels.Generator.Readers.OpenApi;

/// <summary>Whether null is a value of a schema.</summary>
internal sealed class Nullability(SchemaViews views, SchemaReduction reduction)
{
    /// <summary>How many unions may refer to each other in a row; types go no deeper either.</summary>
    private const int MaxDepth = 64;

    private readonly Dictionary<SchemaPlace, bool> _known = [];
    private int _depth;

    // The one who refers has the last word: `nullable: true` beside a $ref of something that is not is what 3.0's authors write and mean,
    // though read strictly the schema referred to would still forbid null: https://github.com/OAI/OpenAPI-Specification/blob/main/proposals/2019-10-31-Clarify-Nullable.md
    public bool Of(SchemaPlace place)
    {
        if (_known.TryGetValue(place, out bool isNullable) || _depth == MaxDepth)
        {
            return isNullable;
        }

        List<SchemaPlace> passed = [];
        bool? said = null;
        _depth++;
        for (SchemaPlace? step = place; said is null && step is not null; step = reduction.Once(step))
        {
            if (_known.TryGetValue(step, out isNullable))
            {
                said = isNullable;
            }
            else
            {
                // A schema that refers to itself is what else it says.
                _known[step] = false;
                passed.Add(step);
                said = Says(step);
            }
        }

        _depth--;
        foreach (SchemaPlace step in passed)
        {
            _known[step] = said == true;
        }

        return said == true;
    }

    /// <summary>What the schema says itself; <see langword="null"/> where it leaves that to what it comes down to.</summary>
    private bool? Says(SchemaPlace place)
    {
        SchemaPart[] own = views.Of(place).Own.ToArray();
        return own.Any(static part => SpecNode.IsFalse(part.Node["nullable"])) ? false
            : own.Any(static part => SaysNull(part.Node)) || own.Where(static part => part.HasUnions).SelectMany(static part => SchemaKeywords.Unions.SelectMany(part.Place.Children)).Any(Of) ? true
            : null;
    }

    private static bool SaysNull(SpecNode.Mapping node) =>
        SpecNode.IsTrue(node["nullable"]) || SpecNode.IsTrue(node["x-nullable"]) || IsNull(node["type"]) || IsNullValue(node["const"])
        || (node["type"] is SpecNode.Sequence types && types.Items.Any(IsNull))
        || (node["enum"] is SpecNode.Sequence values && values.Items.Any(IsNullValue));

    // YAML's null is no text, but people write it for the type.
    private static bool IsNull(SpecNode? node) => node is SpecNode.Scalar { Text: "null" };

    private static bool IsNullValue(SpecNode? node) => node is SpecNode.Scalar { Kind: NodeKind.Null };
}
