using System.Collections.Generic;
using System.Linq;
using SpecModels.Generator.Readers.Nodes;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Readers.OpenApi;

/// <summary>The values that a schema lists.</summary>
/// <param name="Values">The values without null, each once.</param>
/// <param name="IsOpen">Whether the spec says that others may come.</param>
/// <param name="IsConstant">Whether the spec fixes the value (<c>const</c>) rather than lists one.</param>
internal sealed record EnumSchema(IReadOnlyList<SpecEnumValue> Values, bool IsOpen, bool IsConstant)
{
    /// <summary>Lists that give the values other names for programs, in the order of the values or by them.</summary>
    private static readonly string[] _names = ["x-enum-varnames", "x-enumNames", "x-enum-names", "x-speakeasy-enums"];

    private static readonly string[] _descriptions = ["x-enum-descriptions", "x-enumDescriptions", "x-speakeasy-enum-descriptions"];

    /// <summary>Whether null is listed too.</summary>
    public bool HasNull { get; init; }

    public bool IsText => Values.Count > 0 && Values.All(static value => value.Literal is SpecLiteral.Text);

    public bool IsInteger => Values.Count > 0 && Values.All(static value => value.Literal is SpecLiteral.Number number && NodeLiterals.IsInteger(number.Raw));

    /// <summary>What all parts of the schema allow; <see langword="null"/> where none lists values.</summary>
    public static EnumSchema? Of(SchemaView view)
    {
        IReadOnlyList<SpecEnumValue>? values = null;
        bool isConstant = false;
        foreach (SchemaPart part in view.Outermost)
        {
            if (ValuesOf(part, view) is not { } own)
            {
                continue;
            }

            // The outermost stands: its author knew the others. Mostly it narrows them, but some write a list anew to add values, which allOf cannot.
            if (values is not null && own.Count > 0 && !values.Select(static value => value.Literal).Intersect(own.Select(static value => value.Literal)).Any())
            {
                part.Place.Source.Report(SpecRule.ContradictorySchema, (part.Node["enum"] ?? part.Node["const"])!.Where, "enum", "what another schema of the same value says", SchemaView.OtherIsTaken);
                continue;
            }

            values ??= own;
            isConstant |= part.Node["const"] is not null;
        }

        return values is null ? null : new EnumSchema(values.Where(static value => value.Literal is not SpecLiteral.Null).ToArray(), view.Parts.Any(static part => SaysOpen(part.Node)), isConstant)
        {
            HasNull = values.Any(static value => value.Literal is SpecLiteral.Null),
        };
    }

    /// <summary>Whether no value is allowed by all parts.</summary>
    public static bool IsEmpty(SchemaView view)
    {
        SpecLiteral[][] lists = view.Parts.Select(static part => part.Node["const"] is { } constant ? [constant] : (part.Node["enum"] as SpecNode.Sequence)?.Items).OfType<IReadOnlyList<SpecNode>>().Select(static list => list.Select(NodeLiterals.Of).ToArray()).ToArray();
        return lists.Length > 1 && !lists.Aggregate(static (common, list) => common.Intersect(list).ToArray()).Any();
    }

    /// <summary>The values of several schemas, one of which holds.</summary>
    public static EnumSchema Merge(IReadOnlyList<(EnumSchema Enum, SchemaPlace Place)> branches)
    {
        // A title is the value's name where each branch is one value: https://github.com/OAI/OpenAPI-Specification/issues/348#issuecomment-336194030
        string?[] titles = branches.Select(static branch => branch.Enum.Values.Count == 1 ? Text(branch.Place, "title") : null).ToArray();
        bool areNames = titles.All(static title => title is not null) && titles.Distinct().Count() == titles.Length;
        List<SpecEnumValue> values = [];
        HashSet<SpecLiteral> known = [];
        for (int i = 0; i < branches.Count; i++)
        {
            foreach (SpecEnumValue value in branches[i].Enum.Values.Where(value => known.Add(value.Literal)))
            {
                values.Add(branches[i].Enum.Values.Count > 1 ? value : value with
                {
                    Name = value.Name ?? (areNames ? titles[i] : null),
                    Description = value.Description.Length > 0 ? value.Description : Text(branches[i].Place, "description") ?? "",
                });
            }
        }

        return new EnumSchema(values, branches.Any(static branch => branch.Enum.IsOpen), branches.All(static branch => branch.Enum.IsConstant));
    }

    private static string? Text(SchemaPlace place, string keyword) => place.Mapping?[keyword] is SpecNode.Scalar { Kind: NodeKind.String } text && text.Text.Length > 0 ? text.Text : null;

    private static List<SpecEnumValue>? ValuesOf(SchemaPart part, SchemaView view)
    {
        OpenApiSource source = part.Place.Source;
        if (part.Node["const"] is { } constant)
        {
            return Typed(constant, "const", view, source) is { } only ? [new SpecEnumValue(only, null, "", source.RangeOf(constant.Where))] : [];
        }

        // x-extensible-enum holds the values where there is no enum: https://opensource.zalando.com/restful-api-guidelines/#112
        string keyword = part.Node["enum"] is null && part.Node["x-extensible-enum"] is SpecNode.Sequence ? "x-extensible-enum" : "enum";
        if (part.Node[keyword] is not { } list)
        {
            return null;
        }

        if (list is not SpecNode.Sequence { Items.Count: > 0 } sequence)
        {
            source.Report(SpecRule.MalformedKeyword, list.Where, keyword, "a list of values");
            return null;
        }

        List<SpecEnumValue> values = [];
        HashSet<SpecLiteral> known = [];
        for (int i = 0; i < sequence.Items.Count; i++)
        {
            SpecNode item = sequence.Items[i];
            if (Typed(item, "enum", view, source) is { } value && known.Add(value))
            {
                values.Add(new SpecEnumValue(value, Extra(part.Node, _names, item, i), Extra(part.Node, _descriptions, item, i) ?? "", source.RangeOf(item.Where)));
            }
        }

        return values;
    }

    /// <summary>The value, as the schema's type wants it: YAML reads a text without quotes as a number, and people forget them.</summary>
    private static SpecLiteral? Typed(SpecNode item, string keyword, SchemaView view, OpenApiSource source)
    {
        SpecLiteral value = NodeLiterals.Of(item);
        SchemaKinds kinds = view.Kinds;
        if (value is SpecLiteral.Null || kinds.HasFlag(SchemaKindsReader.Of(value)))
        {
            return value;
        }

        SpecNode.Scalar? scalar = item as SpecNode.Scalar;
        SpecLiteral? taken = scalar is not null && kinds.HasFlag(SchemaKinds.String) ? new SpecLiteral.Text(scalar.Text) : null;
        string shown = scalar is null ? "an object or array" : $"'{scalar.Text}'";
        source.Report(SpecRule.ContradictorySchema, item.Where, keyword, "the schema's type", $"so {shown} is {(taken is null ? "left out" : "taken as a text")}");
        return taken;
    }

    private static string? Extra(SpecNode.Mapping node, string[] keywords, SpecNode value, int index)
    {
        foreach (string keyword in keywords)
        {
            SpecNode? extra = node[keyword] switch
            {
                SpecNode.Sequence list when index < list.Items.Count => list.Items[index],
                SpecNode.Mapping mapping when value is SpecNode.Scalar scalar => mapping[scalar.Text],
                _ => null,
            };
            if (extra is SpecNode.Scalar { Kind: NodeKind.String, Text.Length: > 0 } text)
            {
                return text.Text;
            }
        }

        return null;
    }

    private static bool SaysOpen(SpecNode.Mapping node) =>
        node["x-speakeasy-unknown-values"] is SpecNode.Scalar { Text: "allow" }
        || node["x-extensible-enum"] is SpecNode.Sequence or SpecNode.Scalar { Text: "true" }
        || node["x-ms-enum"] is SpecNode.Mapping microsoft && microsoft["modelAsString"] is SpecNode.Scalar { Text: "true" };
}
