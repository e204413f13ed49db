using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SpecModels.Generator.Readers.Nodes;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Readers.OpenApi;

/// <summary>What schemas demand of a value beyond its type.</summary>
internal static class SchemaConstraints
{
    private static readonly HashSet<string> _keywords = new(System.StringComparer.Ordinal)
    {
        "minLength", "maxLength", "pattern", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties",
    };

    /// <param name="views">The schema and those it comes down to, the outermost first: it has the last word.</param>
    public static SpecConstraints? Of(IReadOnlyList<SchemaView> views)
    {
        SchemaPart[] parts = views.SelectMany(static view => view.Outermost).Where(static part => part.Node.Members.Any(static member => _keywords.Contains(member.Name))).Distinct().ToArray();
        if (parts.Length == 0)
        {
            return null;
        }

        SpecConstraints constraints = new()
        {
            MinLength = Count("minLength"),
            MaxLength = Count("maxLength"),
            Pattern = First("pattern") is (_, SpecNode.Scalar { Kind: NodeKind.String } pattern) ? pattern.Text : null,
            Minimum = Number("minimum", "exclusiveMinimum", isExclusive: false),
            Maximum = Number("maximum", "exclusiveMaximum", isExclusive: false),
            ExclusiveMinimum = Number("minimum", "exclusiveMinimum", isExclusive: true),
            ExclusiveMaximum = Number("maximum", "exclusiveMaximum", isExclusive: true),
            MultipleOf = First("multipleOf") is (_, SpecNode.Scalar { Kind: NodeKind.Number } step) ? step.Text : null,
            MinItems = Count("minItems"),
            MaxItems = Count("maxItems"),
            UniqueItems = SpecNode.IsTrue(First("uniqueItems")?.Value),
            MinProperties = Count("minProperties"),
            MaxProperties = Count("maxProperties"),
        };
        constraints = WithoutContradictions(constraints, First);
        return constraints == new SpecConstraints() ? null : constraints;

        (SchemaPart Part, SpecNode Value)? First(string keyword) =>
            parts.Where(part => part.Node[keyword] is not null).Select(part => ((SchemaPart, SpecNode)?)(part, part.Node[keyword]!)).FirstOrDefault();

        long? Count(string keyword)
        {
            if (First(keyword) is not var (part, value))
            {
                return null;
            }

            // 5.0 is five too.
            if (value is SpecNode.Scalar { Kind: NodeKind.Number } number && decimal.TryParse(number.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal count) && count is >= 0 and <= long.MaxValue && count == decimal.Truncate(count))
            {
                return (long)count;
            }

            part.Place.Source.Report(SpecRule.MalformedKeyword, value.Where, keyword, "a count");
            return null;
        }

        // 3.0 and Swagger have a switch beside the bound, 3.1 a bound of its own.
        string? Number(string inclusive, string exclusive, bool isExclusive)
        {
            bool isSwitched = SpecNode.IsTrue(First(exclusive)?.Value);
            string? bound = First(inclusive) is (_, SpecNode.Scalar { Kind: NodeKind.Number } number) ? number.Text : null;
            return !isExclusive ? (isSwitched ? null : bound)
                : isSwitched ? bound
                : First(exclusive) is (_, SpecNode.Scalar { Kind: NodeKind.Number } own) ? own.Text : null;
        }
    }

    private static SpecConstraints WithoutContradictions(SpecConstraints constraints, System.Func<string, (SchemaPart Part, SpecNode Value)?> first)
    {
        if (IsCrossed(constraints.MinLength, constraints.MaxLength, "minLength", "maxLength"))
        {
            constraints = constraints with { MinLength = null };
        }

        if (IsCrossed(constraints.MinItems, constraints.MaxItems, "minItems", "maxItems"))
        {
            constraints = constraints with { MinItems = null };
        }

        if (IsCrossed(constraints.MinProperties, constraints.MaxProperties, "minProperties", "maxProperties"))
        {
            constraints = constraints with { MinProperties = null };
        }

        if (IsCrossed(Bound(constraints.Minimum), Bound(constraints.Maximum), "minimum", "maximum"))
        {
            constraints = constraints with { Minimum = null };
        }

        return constraints;

        bool IsCrossed<T>(T? least, T? most, string leastKeyword, string mostKeyword)
            where T : struct, System.IComparable<T>
        {
            if (least is not { } from || most is not { } to || from.CompareTo(to) <= 0)
            {
                return false;
            }

            (SchemaPart part, SpecNode value) = first(leastKeyword)!.Value;
            part.Place.Source.Report(SpecRule.ContradictorySchema, value.Where, leastKeyword, "'" + mostKeyword + "'", SchemaView.OtherIsTaken);
            return true;
        }
    }

    private static decimal? Bound(string? number) => decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value) ? value : null;
}
