using System;
using System.Collections.Generic;
using System.Linq;
using SpecModels.Generator.CodeModel;
using SpecModels.Generator.Collections;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Resolution;

/// <summary>What documents of a case look like, as far as it tells the case from others.</summary>
internal sealed record CaseFacts
{
    public required CodeType Type { get; init; }

    public required JsonKinds Kinds { get; init; }

    /// <summary>The only texts of a closed enum; empty where any text may come.</summary>
    public EquatableArray<string> Texts { get; init; }

    public EquatableArray<TagFacts> Tags { get; init; }

    /// <summary>The wire names every object of the case has.</summary>
    public EquatableArray<string> Required { get; init; }

    /// <summary>The items of a list.</summary>
    public CaseFacts? Item { get; init; }

    public static CaseFacts Of(CodeType type, SpecIndex index, Target target) => Of(type, index, target, new Dictionary<CodeType, CaseFacts>());

    private static CaseFacts Of(CodeType type, SpecIndex index, Target target, Dictionary<CodeType, CaseFacts> known) => type switch
    {
        CodeType.Scalar scalar => new CaseFacts { Type = type, Kinds = KindsOf(scalar.Kind) },
        CodeType.List list => new CaseFacts { Type = type, Kinds = JsonKinds.Array, Item = Of(list.Element, index, target, known) },
        CodeType.Nullable nullable => OrNull(type, Of(nullable.Value, index, target, known)),
        CodeType.Embedded => new CaseFacts { Type = type, Kinds = JsonKinds.String },
        CodeType.Map => new CaseFacts { Type = type, Kinds = JsonKinds.Object },
        CodeType.Enum of => new CaseFacts
        {
            Type = type,
            Kinds = of.IsString ? JsonKinds.String : JsonKinds.Number,
            Texts = of.IsString && !of.IsOpen ? index.FindNamed(of.Namespace, of.Name)?.Texts ?? index.FindInferred(of.Namespace, of.Name)?.Values ?? default : default,
        },
        CodeType.Record record => new CaseFacts
        {
            Type = type,
            Kinds = JsonKinds.Object,
            Tags = index.FindNamed(record.Namespace, record.Name)?.Record?.Tags ?? default,
            Required = index.FindNamed(record.Namespace, record.Name)?.Record?.Required ?? default,
        },
        CodeType.Union union => OfUnion(union, index, target, known),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type.GetType().Name, "Not a kind of type."),
    };

    private static CaseFacts OrNull(CodeType type, CaseFacts value) => value with { Type = type, Kinds = value.Kinds | JsonKinds.Null };

    // A union in a union is told by what all of its own cases have; one that holds itself adds nothing. Each is looked into once: the ways through a graph are too many.
    private static CaseFacts OfUnion(CodeType.Union union, SpecIndex index, Target target, Dictionary<CodeType, CaseFacts> known)
    {
        if (known.TryGetValue(union, out CaseFacts? facts))
        {
            return facts;
        }

        // Thousands of unions, each in the next, fit into one page; a stack overflow would end the compiler, this costs the page.
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();

        known[union] = new CaseFacts { Type = union, Kinds = JsonKinds.None };
        if (index.FindNamed(union.Namespace, union.Name) is not { } declared)
        {
            return known[union];
        }

        TypeResolver types = new(declared.Place.Path, declared.Place, index, target, new List<SpecProblem>());
        CaseFacts[] cases = declared.Cases.Select(c => Of(types.Resolve(c.Type, null, declared.Title, default).Type, index, target, known)).ToArray();
        CaseFacts[] objects = cases.Where(static c => c.Kinds.HasFlag(JsonKinds.Object)).ToArray();
        return known[union] = new CaseFacts
        {
            Type = union,
            Kinds = cases.Aggregate(JsonKinds.None, static (kinds, c) => kinds | c.Kinds),
            Texts = cases.Any(static c => c.Kinds.HasFlag(JsonKinds.String) && c.Texts.Count == 0) ? default : cases.SelectMany(static c => c.Texts).Distinct(StringComparer.Ordinal).ToEquatableArray(),
            Tags = CommonTags(objects),
            Required = objects.Length == 0 ? default : objects.Skip(1).Aggregate((IEnumerable<string>)objects[0].Required, static (common, c) => common.Intersect(c.Required, StringComparer.Ordinal)).ToEquatableArray(),
            Item = cases.FirstOrDefault(static c => c.Item is not null)?.Item,
        };
    }

    private static EquatableArray<TagFacts> CommonTags(CaseFacts[] objects) => objects.Length == 0 ? default : objects[0].Tags
        .Select(static tag => tag.WireName)
        .Select(name => objects.Select(c => c.Tags.FirstOrDefault(tag => tag.WireName == name)).ToArray())
        .Where(static tags => tags.All(static tag => tag is not null))
        .Select(static tags => new TagFacts(tags[0]!.WireName, tags.SelectMany(static tag => tag!.Texts).Distinct(StringComparer.Ordinal).ToEquatableArray(), tags.All(static tag => tag!.IsRequired), tags.Any(static tag => tag!.IsShown)))
        .ToEquatableArray();

    private static JsonKinds KindsOf(ScalarKind kind) => kind switch
    {
        ScalarKind.Json => JsonKinds.Any,
        ScalarKind.Boolean => JsonKinds.Boolean,
        ScalarKind.Double or ScalarKind.Int32 or ScalarKind.Int64 or ScalarKind.Decimal or ScalarKind.BigInteger => JsonKinds.Number,
        _ => JsonKinds.String,
    };
}
