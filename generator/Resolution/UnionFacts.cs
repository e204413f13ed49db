using System;
using System.Collections.Generic;
using System.Linq;
using SpecModels.Generator.Collections;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Resolution;

/// <summary>What unions must know of the types they are made of, gathered when all types have names.</summary>
internal static class UnionFacts
{
    /// <param name="types">The declared types.</param>
    /// <param name="facts">The facts of each, in the same order.</param>
    /// <param name="index">Finds types.</param>
    /// <param name="shown">Texts shown for members that are plain strings.</param>
    /// <returns>The types with what tells them apart; unions of distinct enums as enums, cases in the order in which they are tried.</returns>
    public static EquatableArray<IndexedType> Complete(IndexedType[] types, TypeFacts[] facts, SpecIndex index, Dictionary<FieldKey, SortedSet<string>> shown)
    {
        HashSet<(string, string)> cases = new();
        Dictionary<(string, string), int> requiredCounts = new();
        for (int i = 0; i < types.Length; i++)
        {
            requiredCounts[(types[i].Namespace, types[i].Name)] = facts[i].Fields.Count(static field => field.IsAlwaysThere);
            foreach (SpecType named in types[i].Cases.SelectMany(static c => Names(c.Type)))
            {
                if (index.Find(types[i].Place, named) is { } type)
                {
                    cases.Add((type.Namespace, type.Name));
                }
            }
        }

        IndexedType[] complete = (IndexedType[])types.Clone();
        for (int i = 0; i < types.Length; i++)
        {
            IndexedType type = types[i];
            if (type.Kind == TypeKind.Record && cases.Contains((type.Namespace, type.Name)))
            {
                complete[i] = type with { Record = RecordFactsOf(type, facts[i], index, shown) };
            }
            else if (type.Kind == TypeKind.Union)
            {
                complete[i] = MergedTexts(type, index) is { } texts
                    ? type with { Kind = TypeKind.StringEnum, Texts = texts, Cases = default }
                    : type with { Cases = type.Cases.OrderByDescending(RequiredCount).ToEquatableArray() };

                // The SDK tries cases by the number of their required members, most first, and by their order where it is equal.
                int RequiredCount(UnionCase unionCase) =>
                    index.Find(type.Place, unionCase.Type) is { } declared ? requiredCounts[(declared.Namespace, declared.Name)] : 0;
            }
        }

        return complete;
    }

    private static RecordFacts RecordFactsOf(IndexedType type, TypeFacts facts, SpecIndex index, Dictionary<FieldKey, SortedSet<string>> shown)
    {
        List<TagFacts> tags = new();
        foreach (FieldFacts field in facts.Fields)
        {
            if (TextsOf(field.Type, type.Place, index) is { Count: > 0 } texts)
            {
                tags.Add(new TagFacts(field.WireName, texts, field.IsAlwaysThere, IsShown: false));
            }
            else if (field.IsAlwaysThere && shown.TryGetValue(new FieldKey(type.Namespace, type.Name, field.Name), out SortedSet<string>? values) && values.Count == 1 && IsWord(values.Min))
            {
                tags.Add(new TagFacts(field.WireName, values.ToEquatableArray(), IsRequired: true, IsShown: true));
            }
        }

        return new RecordFacts(tags, facts.Fields.Where(static field => field.IsAlwaysThere).Select(static field => field.WireName).ToEquatableArray());
    }

    // A tag is a word of the API; the values that a documentation tool makes up are placeholders or prose.
    private static bool IsWord(string text) => text.Length > 0 && text.All(static c => char.IsLower(c) || char.IsDigit(c) || c is '_' or '-' or '.' or ':');

    private static EquatableArray<string> TextsOf(SpecType type, PagePlace from, SpecIndex index) => type switch
    {
        SpecType.Constant { Value: SpecLiteral.Text text } => new[] { text.Value },
        SpecType.Named or SpecType.Reference when index.Find(from, type) is { } declared => declared is { Kind: TypeKind.StringEnum, IsOpen: false } ? declared.Texts : MergedTexts(declared, index) ?? default,
        SpecType.Named named when index.FindInferred(from, named) is { IsOpen: false } inferred => inferred.Values,
        _ => default,
    };

    /// <summary>All texts of a union whose cases are closed enums without a common text; <see langword="null"/> for any other type.</summary>
    private static EquatableArray<string>? MergedTexts(IndexedType type, SpecIndex index)
    {
        if (type.Kind != TypeKind.Union || type.Cases.Count == 0)
        {
            return null;
        }

        List<string> texts = new();
        foreach (UnionCase unionCase in type.Cases)
        {
            EquatableArray<string> own = unionCase.Type is SpecType.Named or SpecType.Reference && index.Find(type.Place, unionCase.Type)?.Kind != TypeKind.Union ? TextsOf(unionCase.Type, type.Place, index) : default;
            if (own.Count == 0 || own.Any(texts.Contains))
            {
                return null;
            }

            texts.AddRange(own);
        }

        return texts;
    }

    private static IEnumerable<SpecType> Names(SpecType type) => type switch
    {
        SpecType.Named or SpecType.Reference => new[] { type },
        SpecType.List list => Names(list.Element),
        SpecType.Nullable nullable => Names(nullable.Value),
        _ => Array.Empty<SpecType>(),
    };
}
