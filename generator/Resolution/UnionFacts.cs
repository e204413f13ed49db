using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using SpecModels.Generator.CodeModel;
using SpecModels.Generator.Collections;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Resolution;

/// <summary>What unions must know of the types they are made of, gathered when all types have names.</summary>
internal sealed class UnionFacts
{
    private readonly TypeFacts[] _facts;
    private readonly TypeLookup _lookup;
    private readonly Func<PagePlace, SpecType.Named, InferredType?> _inferred;
    private readonly Dictionary<FieldKey, SortedSet<string>> _shown;
    private readonly IndexedType[] _types;

    /// <param name="types">The declared types.</param>
    /// <param name="facts">The facts of each, in the same order.</param>
    /// <param name="lookup">Finds their positions.</param>
    /// <param name="inferred">Finds types that no page declares.</param>
    /// <param name="shown">Texts shown for members that are plain strings.</param>
    private UnionFacts(IndexedType[] types, TypeFacts[] facts, TypeLookup lookup, Func<PagePlace, SpecType.Named, InferredType?> inferred, Dictionary<FieldKey, SortedSet<string>> shown)
    {
        _facts = facts;
        _lookup = lookup;
        _inferred = inferred;
        _shown = shown;
        _types = types.Select(type => MergedTexts(type, types) is { } texts ? type with { Kind = TypeKind.StringEnum, Texts = texts, Cases = default } : type).ToArray();
    }

    /// <returns>The types with what tells them apart; unions of distinct enums as enums, cases in the order in which they are tried.</returns>
    public static IndexedType[] Complete(IndexedType[] types, TypeFacts[] facts, TypeLookup lookup, Func<PagePlace, SpecType.Named, InferredType?> inferred, Dictionary<FieldKey, SortedSet<string>> shown) =>
        new UnionFacts(types, facts, lookup, inferred, shown).Complete();

    private IndexedType[] Complete()
    {
        int[] unions = Enumerable.Range(0, _types.Length).Where(i => _types[i].Kind == TypeKind.Union).ToArray();
        foreach (int record in unions.SelectMany(i => _types[i].Cases.Select(c => _lookup.Position(_types[i].Place, Item(c.Type)))).Where(i => i >= 0 && _types[i].Kind == TypeKind.Record).Distinct())
        {
            _types[record] = _types[record] with { Shape = OfRecord(_types[record], _facts[record]) };
        }

        foreach (int i in unions)
        {
            // The SDK tries cases by the number of their required members, most first, and by their order where it is equal.
            _types[i] = _types[i] with { Cases = _types[i].Cases.OrderByDescending(c => RequiredCount(_types[i].Place, c.Type)).ToEquatableArray() };
        }

        HashSet<int> known = new();
        foreach (int i in unions)
        {
            ShapeUnion(i, known);
        }

        return _types;
    }

    private int RequiredCount(PagePlace from, SpecType type) => _lookup.Position(from, type) is >= 0 and int i ? _facts[i].Fields.Count(static field => field.IsAlwaysThere) : 0;

    private static SpecType Item(SpecType type) => type switch
    {
        SpecType.List list => Item(list.Element),
        SpecType.Nullable nullable => Item(nullable.Value),
        _ => type,
    };

    // A union in a union is told by what all of its own cases have; one that holds itself adds nothing. Each is looked into once: the ways through a graph are too many.
    private void ShapeUnion(int union, HashSet<int> known)
    {
        if (!known.Add(union))
        {
            return;
        }

        // Thousands of unions, each in the next, fit into one page; a stack overflow would end the compiler, this costs the set.
        RuntimeHelpers.EnsureSufficientExecutionStack();
        IndexedType type = _types[union];
        Shape[] cases = type.Cases.Select(c => Shape.Of(c.Type, Declared, named => _inferred(type.Place, named)).With(type.Discriminator, c.Tags)).ToArray();
        _types[union] = type with { Shape = Shape.Union(cases) };

        IndexedType? Declared(SpecType reference)
        {
            int i = _lookup.Position(type.Place, reference);
            if (i >= 0 && _types[i].Kind == TypeKind.Union)
            {
                ShapeUnion(i, known);
            }

            return i < 0 || !_types[i].IsSelected ? null : _types[i];
        }
    }

    private Shape OfRecord(IndexedType type, TypeFacts facts)
    {
        List<TagFacts> tags = new();
        foreach (FieldFacts field in facts.Fields)
        {
            (JsonKinds kind, EquatableArray<string> texts) = LiteralsOf(field.Type, type.Place);
            if (texts.Count > 0)
            {
                tags.Add(new TagFacts(field.WireName, kind, texts, field.IsAlwaysThere, IsShown: false));
            }
            else if (field.IsAlwaysThere && _shown.TryGetValue(new FieldKey(type.Namespace, type.Name, field.Name), out SortedSet<string>? values) && values.Count == 1 && IsWord(values.Min))
            {
                tags.Add(new TagFacts(field.WireName, JsonKinds.String, values.ToEquatableArray(), IsRequired: true, IsShown: true));
            }
        }

        return new Shape
        {
            Kinds = JsonKinds.Object,
            Members = facts.Pointer.Length > 0 ? facts.Fields.Select(static field => field.WireName).ToEquatableArray() : default,
            Tags = tags,
            Required = facts.Fields.Where(static field => field.IsAlwaysThere).Select(static field => field.WireName).ToEquatableArray(),
        };
    }

    // A tag is a word of the API; the values that a documentation tool makes up are placeholders or prose.
    private static bool IsWord(string text) => text.Length > 0 && text.All(static c => char.IsLower(c) || char.IsDigit(c) || c is '_' or '-' or '.' or ':');

    /// <summary>The only values a member may have, as far as one can tell a case by them.</summary>
    private (JsonKinds Kind, EquatableArray<string> Texts) LiteralsOf(SpecType type, PagePlace from)
    {
        switch (type)
        {
            case SpecType.Constant { Value: SpecLiteral.Number number } when EnumValues.TryInteger(number.Raw, out _):
                return (JsonKinds.Number, new[] { EnumValues.Integer(number.Raw) });
            case SpecType.Constant { Value: SpecLiteral.Boolean boolean }:
                return (JsonKinds.Boolean, new[] { boolean.Value ? "true" : "false" });
            case SpecType.Named or SpecType.Reference when _lookup.Position(from, type) is >= 0 and int i && _types[i] is { Kind: TypeKind.Int32Enum or TypeKind.Int64Enum, IsOpen: false }:
                return (JsonKinds.Number, _facts[i].Values.OfType<SpecLiteral.Number>().Select(static number => EnumValues.Integer(number.Raw)).ToEquatableArray());
            default:
                return (JsonKinds.String, TextsOf(type, from, _types));
        }
    }

    private EquatableArray<string> TextsOf(SpecType type, PagePlace from, IndexedType[] types) => type switch
    {
        SpecType.Constant { Value: SpecLiteral.Text text } => new[] { text.Value },
        SpecType.Named or SpecType.Reference when _lookup.Position(from, type) is >= 0 and int i => types[i] is { Kind: TypeKind.StringEnum, IsOpen: false } declared ? declared.Texts : default,
        SpecType.Named named when _inferred(from, named) is { IsOpen: false } inferred => inferred.Values,
        _ => default,
    };

    /// <summary>All texts of a union whose cases are closed enums without a common text; <see langword="null"/> for any other type.</summary>
    private EquatableArray<string>? MergedTexts(IndexedType type, IndexedType[] types)
    {
        if (type.Kind != TypeKind.Union || type.Cases.Count == 0)
        {
            return null;
        }

        HashSet<string> known = new(StringComparer.Ordinal);
        List<string> texts = new();
        foreach (UnionCase unionCase in type.Cases)
        {
            EquatableArray<string> own = unionCase.Type is SpecType.Named or SpecType.Reference ? TextsOf(unionCase.Type, type.Place, types) : default;
            if (own.Count == 0 || !own.All(known.Add))
            {
                return null;
            }

            texts.AddRange(own);
        }

        return texts;
    }
}
