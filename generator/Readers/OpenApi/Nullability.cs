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

    public bool Of(SchemaPlace place)
    {
        if (!_known.TryGetValue(place, out bool isNullable) && _depth < MaxDepth)
        {
            // A schema that refers to itself is what else it says.
            _known[place] = false;
            _depth++;
            _known[place] = isNullable = Read(place);
            _depth--;
        }

        return isNullable;
    }

    // The one who refers has the last word: `nullable: true` beside a $ref of something that is not is what 3.0's authors write and mean,
    // though read strictly the schema referred to would still forbid null: https://github.com/OAI/OpenAPI-Specification/blob/main/proposals/2019-10-31-Clarify-Nullable.md
    private bool Read(SchemaPlace place)
    {
        SchemaPart[] own = views.Of(place).Own.ToArray();
        if (own.Any(static part => IsFalse(part.Node["nullable"])))
        {
            return false;
        }

        if (own.Any(static part => SaysNull(part.Node)) || own.Where(static part => part.HasUnions).SelectMany(static part => SchemaKeywords.Unions.SelectMany(part.Place.Children)).Any(Of))
        {
            return true;
        }

        return reduction.Of(place) is { } reduced && reduced != place && Of(reduced);
    }

    private static bool SaysNull(SpecNode.Mapping node) =>
        IsTrue(node["nullable"]) || IsTrue(node["x-nullable"]) || IsNull(node["type"]) || IsNullValue(node["const"])
        || (node["type"] is SpecNode.Sequence types && types.Items.Any(IsNull))
        || (node["enum"] is SpecNode.Sequence values && values.Items.Any(IsNullValue));

    // YAML's null is no text, but people write it for the type.
    private static bool IsNull(SpecNode? node) => node is SpecNode.Scalar { Text: "null" };

    private static bool IsNullValue(SpecNode? node) => node is SpecNode.Scalar { Kind: NodeKind.Null };

    private static bool IsTrue(SpecNode? node) => node is SpecNode.Scalar { Kind: NodeKind.Boolean, Text: "true" };

    private static bool IsFalse(SpecNode? node) => node is SpecNode.Scalar { Kind: NodeKind.Boolean, Text: "false" };
}
