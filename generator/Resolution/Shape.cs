using System;
using System.Collections.Generic;
using System.Linq;
using SpecModels.Generator.CodeModel;
using SpecModels.Generator.Collections;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Resolution;

/// <summary>What documents of a type look like, as far as it tells the type from others.</summary>
internal sealed record Shape
{
    public static Shape Any { get; } = new() { Kinds = JsonKinds.Any };

    public required JsonKinds Kinds { get; init; }

    /// <summary>The only texts of a closed enum; empty where any text may come.</summary>
    public EquatableArray<string> Texts { get; init; }

    /// <summary>Members with a fixed set of texts.</summary>
    public EquatableArray<TagFacts> Tags { get; init; }

    /// <summary>Whether its numbers are integers.</summary>
    public bool IsInteger { get; init; }

    /// <summary>The wire names of all members, where the spec tells the case by what it has: schemas do, pages describe an SDK that does not look at them.</summary>
    public EquatableArray<string> Members { get; init; }

    /// <summary>The wire names that every object has.</summary>
    public EquatableArray<string> Required { get; init; }

    /// <summary>The items of an array.</summary>
    public Shape? Item { get; init; }

    /// <param name="type">The type as written.</param>
    /// <param name="declared">Finds the declared type of a name; its own shape is known.</param>
    /// <param name="inferred">Finds the type that was made for a name without a page.</param>
    public static Shape Of(SpecType type, Func<SpecType, IndexedType?> declared, Func<SpecType.Named, InferredType?> inferred) => type switch
    {
        SpecType.Primitive { Kind: SpecPrimitive.Int32 or SpecPrimitive.Int64 or SpecPrimitive.BigInteger } => new Shape { Kinds = JsonKinds.Number, IsInteger = true },
        SpecType.Primitive primitive => Plain(JsonKind.Of(primitive.Kind)),
        SpecType.Constant { Value: SpecLiteral.Text } or SpecType.Embedded => Plain(JsonKinds.String),
        SpecType.Constant { Value: SpecLiteral.Number } => Plain(JsonKinds.Number),
        SpecType.Constant { Value: SpecLiteral.Boolean } => Plain(JsonKinds.Boolean),
        SpecType.OneOf { Cases: var cases } when cases.All(static one => one is SpecType.Constant { Value: SpecLiteral.Text }) => Plain(JsonKinds.String),
        SpecType.OneOf { Cases: var cases } when cases.All(static one => one is SpecType.Constant { Value: SpecLiteral.Number }) => Plain(JsonKinds.Number),
        SpecType.List list => new Shape { Kinds = JsonKinds.Array, Item = Of(list.Element, declared, inferred) },
        SpecType.Map => Plain(JsonKinds.Object),
        SpecType.Nullable nullable => Of(nullable.Value, declared, inferred) is var value ? value with { Kinds = value.Kinds | JsonKinds.Null } : Any,
        SpecType.Named or SpecType.Reference when declared(type) is { } known => known.Kind switch
        {
            TypeKind.StringEnum => new Shape { Kinds = JsonKinds.String, Texts = known.IsOpen ? default : known.Texts },
            TypeKind.Int32Enum or TypeKind.Int64Enum => new Shape { Kinds = JsonKinds.Number, IsInteger = true },
            TypeKind.Record => known.Shape ?? Plain(JsonKinds.Object),
            TypeKind.Union => known.Shape ?? Plain(JsonKinds.None),
            _ => Any,
        },
        SpecType.Named named when inferred(named) is { } made => new Shape { Kinds = JsonKinds.String, Texts = made.IsOpen ? default : made.Values },
        _ => Any,
    };

    /// <summary>The shape of a case whose union says by which texts it is told.</summary>
    public Shape With(string? discriminator, EquatableArray<string> tags) => discriminator is null || tags.Count == 0
        ? this
        : this with { Tags = Tags.Where(tag => tag.WireName != discriminator).Prepend(new TagFacts(discriminator, JsonKinds.String, tags, Required.Contains(discriminator, StringComparer.Ordinal), IsShown: false)).ToEquatableArray() };

    /// <summary>The shape of a union: what all of its cases have.</summary>
    public static Shape Union(IReadOnlyCollection<Shape> cases)
    {
        Shape[] objects = cases.Where(static c => c.Kinds.HasFlag(JsonKinds.Object)).ToArray();
        return new Shape
        {
            Kinds = cases.Aggregate(JsonKinds.None, static (kinds, c) => kinds | c.Kinds),
            Texts = cases.Any(static c => c.Kinds.HasFlag(JsonKinds.String) && c.Texts.Count == 0) ? default : cases.SelectMany(static c => c.Texts).Distinct(StringComparer.Ordinal).ToEquatableArray(),
            IsInteger = cases.All(static c => c.IsInteger || !c.Kinds.HasFlag(JsonKinds.Number)),
            Tags = CommonTags(objects),
            Members = objects.SelectMany(static c => c.Members).Distinct(StringComparer.Ordinal).ToEquatableArray(),
            Required = objects.Length == 0 ? default : objects.Skip(1).Aggregate((IEnumerable<string>)objects[0].Required, static (common, c) => common.Intersect(c.Required, StringComparer.Ordinal)).ToEquatableArray(),
            Item = cases.FirstOrDefault(static c => c.Item is not null)?.Item,
        };
    }

    private static EquatableArray<TagFacts> CommonTags(Shape[] objects) => objects.Length == 0 ? default : objects[0].Tags
        .Select(static tag => tag.WireName)
        .Select(name => objects.Select(c => c.Tags.FirstOrDefault(tag => tag.WireName == name)).ToArray())
        .Where(static tags => tags.All(tag => tag is not null && tag.Kind == tags[0]!.Kind))
        .Select(static tags => new TagFacts(tags[0]!.WireName, tags[0]!.Kind, tags.SelectMany(static tag => tag!.Texts).Distinct(StringComparer.Ordinal).ToEquatableArray(), tags.All(static tag => tag!.IsRequired), tags.Any(static tag => tag!.IsShown)))
        .ToEquatableArray();

    private static Shape Plain(JsonKinds kinds) => new() { Kinds = kinds };
}

/// <param name="WireName">The member's name.</param>
/// <param name="Kind">What it is: a string, a number or a boolean.</param>
/// <param name="Texts">The values it may have: texts, numbers without quotes, <c>true</c> or <c>false</c>.</param>
/// <param name="IsRequired">Whether every document has it.</param>
/// <param name="IsShown">Whether only the values shown say so, and the type does not.</param>
internal sealed record TagFacts(string WireName, JsonKinds Kind, EquatableArray<string> Texts, bool IsRequired, bool IsShown);
