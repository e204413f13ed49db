using System;
using System.Collections.Generic;
using System.Linq;
using SpecModels.Generator.Collections;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Readers.OpenApi;

/// <summary>Branches of a union → its cases: values that are listed one by one become one list, and what JSON writes alike one case.</summary>
internal sealed class UnionCases(SchemaTypes types, SchemaViews views, SchemaReduction reduction)
{
    private static readonly SpecPrimitive[] _numbers = [SpecPrimitive.Number, SpecPrimitive.Decimal, SpecPrimitive.BigInteger, SpecPrimitive.Int64, SpecPrimitive.Int32];

    private static readonly SpecPrimitive[] _texts = [SpecPrimitive.String, SpecPrimitive.DateTime, SpecPrimitive.Date, SpecPrimitive.Uuid, SpecPrimitive.Bytes];

    public SchemaUse Read(SchemaPlace place, IReadOnlyList<UnionBranch> branches, Discriminator? discriminator)
    {
        List<Case> cases = [];
        foreach (UnionBranch branch in branches)
        {
            if (Of(branch, discriminator) is { } unionCase)
            {
                cases.Add(unionCase);
            }
        }

        MergeLists(place, cases);
        MergeOpenLists(place, cases);
        MergeTexts(cases);
        MergeNumbers(cases);
        MergeSame(cases);
        if (cases.Count == 0)
        {
            return new SchemaUse(new SpecType.Constant(new SpecLiteral.Null()), true);
        }

        if (cases.Count > 1)
        {
            return new SchemaUse(
                types.DeclareUnion(place, discriminator?.Property, [.. cases.Select(c => new SpecUnionCase(TypeOf(place, c), null, place.RangeOf(c.Place)) { Tags = c.Tags })]),
                false);
        }

        Case only = cases[0];
        return only.Values is { } values ? new SchemaUse(types.OfEnum(place, values) ?? SpecType.Any, false) : new SchemaUse(only.Type!, only.Type == SpecType.Any ? null : false, only.Place);
    }

    /// <summary>The case of a branch; <see langword="null"/> where it is null alone.</summary>
    private Case? Of(UnionBranch branch, Discriminator? discriminator)
    {
        SchemaPlace place = reduction.Of(branch.Place) ?? branch.Place;
        SchemaView view = views.Of(place);
        bool hasUnions = view.Parts.Any(static part => part.HasUnions && SchemaKeywords.IsUnion(part.Node));
        if (!hasUnions && EnumSchema.Of(view) is { } values && !(place.IsNamed && !values.IsConstant))
        {
            if (values.Values.Count == 0)
            {
                return null;
            }

            if (values.IsText || values.IsInteger)
            {
                return new Case(place) { Values = values };
            }
        }

        SchemaUse use = types.Use(branch.Place);
        return use.Type switch
        {
            SpecType.Constant { Value: SpecLiteral.Null } => null,
            SpecType.Constant { Value: SpecLiteral.Boolean } => new Case(branch.Place) { Type = new SpecType.Primitive(SpecPrimitive.Boolean) },
            SpecType.Constant { Value: SpecLiteral.Number } => new Case(branch.Place) { Type = new SpecType.Primitive(SpecPrimitive.Number) },
            _ => new Case(branch.Place) { Type = use.Type, Tags = discriminator?.TagsOf(branch.Written) ?? default },
        };
    }

    /// <summary>Values listed in several branches are one list; beside a plain string they are those of its values that are known.</summary>
    private void MergeLists(SchemaPlace place, List<Case> cases)
    {
        bool isOpen = cases.Any(IsText);
        Merge(static values => values.IsText, isOpen);
        if (cases.Any(static c => c.Type is SpecType.Primitive { Kind: var kind } && _numbers.Contains(kind)))
        {
            cases.RemoveAll(static c => c.Values is { IsInteger: true });
        }
        else
        {
            Merge(static values => values.IsInteger, isOpen: false);
        }

        if (isOpen && cases.Any(c => c.Values is { IsText: true } || Listed(c) is { IsOpen: true }))
        {
            cases.RemoveAll(IsText);
        }

        void Merge(Func<EnumSchema, bool> isKind, bool isOpen)
        {
            Case[] lists = cases.Where(c => c.Values is { } values && isKind(values)).ToArray();
            if (lists.Length == 0)
            {
                return;
            }

            EnumSchema merged = EnumSchema.Merge([.. lists.Select(static list => (list.Values!, list.Place))]);
            bool isOwn = lists.Length == 1 && !lists[0].Place.IsNamed;
            cases[cases.IndexOf(lists[0])] = new Case(isOwn ? lists[0].Place : place.Spot(merged.IsText ? "/enum" : "/numbers", merged.IsText ? "Enum" : "Number")) { Values = merged with { IsOpen = merged.IsOpen || isOpen } };
            cases.RemoveAll(lists.Contains);
        }
    }

    /// <summary>Nothing tells a list that takes any text from other lists: they are one that takes any.</summary>
    private void MergeOpenLists(SchemaPlace place, List<Case> cases)
    {
        Case[] lists = cases.Where(c => Listed(c) is not null).ToArray();
        if (lists.Length > 1 && lists.Any(list => Listed(list)!.IsOpen))
        {
            EnumSchema merged = EnumSchema.Merge([.. lists.Select(list => (Listed(list)!, list.Place))]);
            cases[cases.IndexOf(lists[0])] = new Case(place.Spot("/enum", "Enum")) { Values = merged };
            cases.RemoveAll(c => lists.Contains(c) || IsText(c));
        }
    }

    /// <summary>The texts that a case lists, in place or by another name; <see langword="null"/> for any other case.</summary>
    private EnumSchema? Listed(Case unionCase) => unionCase.Values is { IsText: true } values ? values
        : unionCase.Type is { } type && types.Find(type) is SpecEnum named && new EnumSchema(named.Values, named.IsOpen, IsConstant: false) is { IsText: true } listed ? listed
        : null;

    /// <summary>Strings of several formats look alike: one string takes them all.</summary>
    private static void MergeTexts(List<Case> cases) => KeepFirst(cases, IsText, static _ => SpecType.String);

    private static void MergeNumbers(List<Case> cases) => KeepFirst(
        cases,
        static c => c.Type is SpecType.Primitive { Kind: var kind } && _numbers.Contains(kind),
        static merged => new SpecType.Primitive(_numbers.First(kind => merged.Any(c => c.Type is SpecType.Primitive primitive && primitive.Kind == kind))));

    private static void KeepFirst(List<Case> cases, Predicate<Case> isMerged, Func<Case[], SpecType> type)
    {
        Case[] merged = cases.Where(c => isMerged(c)).ToArray();
        if (merged.Length > 1)
        {
            cases[cases.IndexOf(merged[0])] = merged[0] with { Type = type(merged) };
            cases.RemoveAll(merged.Skip(1).Contains);
        }
    }

    private static void MergeSame(List<Case> cases)
    {
        foreach (IGrouping<SpecType, Case> same in cases.Where(static c => c.Type is not null).GroupBy(static c => c.Type!).Where(static same => same.Count() > 1).ToArray())
        {
            cases[cases.IndexOf(same.First())] = same.First() with { Tags = same.SelectMany(static c => c.Tags).Distinct(StringComparer.Ordinal).ToEquatableArray() };
            cases.RemoveAll(same.Skip(1).Contains);
        }
    }

    private SpecType TypeOf(SchemaPlace union, Case unionCase) => unionCase.Type ?? types.DeclareEnum(unionCase.Place == union ? union.Spot("/enum", "Enum") : unionCase.Place, unionCase.Values!);

    private static bool IsText(Case unionCase) => unionCase.Type is SpecType.Embedded || (unionCase.Type is SpecType.Primitive { Kind: var kind } && _texts.Contains(kind));

    private sealed record Case(SchemaPlace Place)
    {
        /// <summary>The type; <see langword="null"/> for a list of values.</summary>
        public SpecType? Type { get; init; }

        public EnumSchema? Values { get; init; }

        public EquatableArray<string> Tags { get; init; }
    }
}
