using System;
using System.Collections.Generic;
using System.Linq;
using SpecModels.Generator.CodeModel;
using SpecModels.Generator.Collections;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Resolution.Completion;

/// <summary>How much a page's type is like a schema.</summary>
internal sealed class Likeness
{
    /// <summary>That they cannot be the same type.</summary>
    public const double None = -1;

    private readonly SetDeclarations _set;
    private readonly Dictionary<(Declaration Page, Declaration Schema), double> _known = new();

    public Likeness(SetDeclarations set) => _set = set;

    /// <returns>0 for nothing in common to 1 for the same members; <see cref="None"/> where one cannot be the other.</returns>
    public double Of(Declaration page, Declaration schema)
    {
        if (!_known.TryGetValue((page, schema), out double likeness))
        {
            _known[(page, schema)] = likeness = Compare(page, schema);
        }

        return likeness;
    }

    /// <summary>The likeness of types as written, as those of two cases.</summary>
    public double Of(SpecType page, SpecType schema, PagePlace from) => (page, schema) switch
    {
        (_, SpecType.Nullable nullable) => Of(page, nullable.Value, from),
        (SpecType.Nullable nullable, _) => Of(nullable.Value, schema, from),
        (SpecType.List list, SpecType.List other) => Of(list.Element, other.Element, from),
        (SpecType.Map map, SpecType.Map other) => Of(map.Value, other.Value, from),
        (SpecType.Named, SpecType.Reference) when _set.FindPage(from, page) is { } declared && _set.FindSchema(schema) is { } other => Of(declared, other),
        (SpecType.Named, SpecType.Constant { Value: var value }) when _set.FindPage(from, page) is { } declared => Values(declared).Contains(value) ? 1 : None,
        (SpecType.Named, SpecType.Map { Value: SpecType.Primitive { Kind: SpecPrimitive.Any } }) when _set.FindPage(from, page) is { } declared => declared.Facts is { Kind: TypeKind.Record, Fields.Count: 0 } ? 1 : None,
        (SpecType.Constant constant, SpecType.Constant other) => constant.Value == other.Value ? 1 : None,
        (SpecType.Primitive primitive, SpecType.Primitive other) => primitive == other ? 1 : JsonKind.Of(primitive.Kind) == JsonKind.Of(other.Kind) ? 0.9 : None,
        (SpecType.Primitive primitive, SpecType.Constant constant) => JsonKind.Of(primitive.Kind) == JsonKind.Of(constant.Value) ? 0.5 : None,
        (SpecType.Primitive or SpecType.Constant, SpecType.Reference) when _set.FindSchema(schema) is { } other => KindOf(page) is var kind && IsEnum(other.Facts) && Values(other).All(value => JsonKind.Of(value) == kind) ? 0.3 : None,
        _ => None,
    };

    private static JsonKinds KindOf(SpecType type) => type switch
    {
        SpecType.Primitive primitive => JsonKind.Of(primitive.Kind),
        SpecType.Constant constant => JsonKind.Of(constant.Value),
        _ => JsonKinds.None,
    };

    private double Compare(Declaration page, Declaration schema)
    {
        (TypeFacts left, TypeFacts right) = (page.Facts, schema.Facts);
        if (left.Kind == TypeKind.Union && right.Kind == TypeKind.Union)
        {
            return left.Cases.Count == right.Cases.Count ? 1 : 0.5;
        }

        if (IsEnum(left) && IsEnum(right))
        {
            SpecLiteral[] values = Values(page);
            return Share(values.Intersect(Values(schema)).Count(), values.Length, Values(schema).Length);
        }

        // Lists of values next to each other are one list in a schema, and a union on a page.
        if (left.Kind == TypeKind.Union && IsEnum(right))
        {
            SpecLiteral[] values = UnionOfValues(page);
            return values.Length == 0 ? None : Share(values.Intersect(Values(schema)).Count(), values.Length, Values(schema).Length);
        }

        return left.Kind == TypeKind.Record && right.Kind == TypeKind.Record ? Members(page, schema) : None;
    }

    private double Members(Declaration page, Declaration schema)
    {
        EquatableArray<FieldFacts> left = page.Facts.Fields;
        EquatableArray<FieldFacts> right = schema.Facts.Fields;
        int common = 0;
        int[] pairs = MemberPairs.Of(left, right);
        for (int i = 0; i < pairs.Length; i++)
        {
            if (pairs[i] < 0)
            {
                continue;
            }

            // A tag with another text is another type, however equal the rest.
            SpecLiteral[] fixedLeft = Fixed(left[i].Type, page);
            SpecLiteral[] fixedRight = Fixed(right[pairs[i]].Type, schema);
            if (fixedLeft.Length > 0 && fixedRight.Length > 0 && !fixedLeft.Intersect(fixedRight).Any())
            {
                return None;
            }

            common++;
        }

        return Share(common, left.Count, right.Count);
    }

    private static double Share(int common, int left, int right) => left == 0 && right == 0 ? 1 : (double)common / Math.Max(left, right);

    /// <summary>All values of a union of enums, strings beside them left out; none for any other union.</summary>
    public SpecLiteral[] UnionOfValues(Declaration page)
    {
        SpecLiteral[][] lists = page.Facts.Cases.Where(static unionCase => unionCase.Type != SpecType.String).Select(unionCase => Listed(unionCase.Type, page)).ToArray();
        return lists.All(static list => list.Length > 0) ? lists.SelectMany(static list => list).Distinct().ToArray() : Array.Empty<SpecLiteral>();
    }

    /// <summary>The values that a page lists for a type; none for what is no enum.</summary>
    public SpecLiteral[] Listed(SpecType type, Declaration from) => type switch
    {
        SpecType.Constant constant => new[] { constant.Value },
        _ => _set.FindPage(from, type) is { } page ? Values(page) : Array.Empty<SpecLiteral>(),
    };

    /// <summary>The values of a type that has no others.</summary>
    private SpecLiteral[] Fixed(SpecType type, Declaration from) => type switch
    {
        SpecType.Constant constant => new[] { constant.Value },
        SpecType.Named when _set.FindPage(from, type) is { } page && IsEnum(page.Facts) && !page.Facts.IsOpen => Values(page),
        SpecType.Reference when _set.FindSchema(type) is { } schema && IsEnum(schema.Facts) && !schema.Facts.IsOpen => Values(schema),
        _ => Array.Empty<SpecLiteral>(),
    };

    public static SpecLiteral[] Values(Declaration declared) => declared.Facts.Values.ToArray();

    private static bool IsEnum(TypeFacts facts) => facts.Values.Count > 0;
}
