using System;
using System.Collections.Generic;
using System.Linq;
using SpecModels.Generator.Collections;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Resolution.Completion;

/// <summary>Which documented case is which of the schema's: SDKs list them in an order of their own.</summary>
internal static class CasePairs
{
    private const double NearlySame = 0.75;

    /// <param name="page">The union as documented.</param>
    /// <param name="cases">The schema's cases.</param>
    /// <param name="set">Finds what the cases name.</param>
    /// <param name="likeness">Tells what cases are like each other.</param>
    /// <param name="schemaOf">What a page is already known to be.</param>
    public static IReadOnlyList<CasePair> Of(Declaration page, IReadOnlyList<SpecType> cases, SetDeclarations set, Likeness likeness, Func<Declaration, SpecType?> schemaOf)
    {
        List<CasePair> pairs = Parts(page, cases, set, likeness);
        HashSet<int> pages = new(pairs.Select(static pair => pair.Page));
        HashSet<int> schemas = new(pairs.Select(static pair => pair.Schema));
        foreach ((int i, int j) in Candidates(page, cases, set, likeness, schemaOf))
        {
            if (!pages.Contains(i) && schemas.Add(j))
            {
                pages.Add(i);
                pairs.Add(new CasePair(i, j, IsPart: false));
            }
        }

        return pairs;
    }

    /// <summary>Enums that the page keeps apart, and the schema has as one.</summary>
    private static List<CasePair> Parts(Declaration page, IReadOnlyList<SpecType> cases, SetDeclarations set, Likeness likeness)
    {
        List<CasePair> parts = new();
        for (int j = 0; j < cases.Count; j++)
        {
            SpecLiteral[] values = set.FindSchema(cases[j]) is { } schema ? Likeness.Values(schema) : Array.Empty<SpecLiteral>();
            int[] within = Enumerable.Range(0, page.Facts.Cases.Count)
                .Where(i => likeness.Listed(page.Facts.Cases[i].Type, page) is { Length: > 0 } own && own.All(values.Contains))
                .ToArray();
            if (within.Length > 1)
            {
                parts.AddRange(within.Select(i => new CasePair(i, j, IsPart: true)));
            }
        }

        return parts;
    }

    /// <summary>All that can be a pair, the likelier first.</summary>
    private static IEnumerable<(int Page, int Schema)> Candidates(Declaration page, IReadOnlyList<SpecType> cases, SetDeclarations set, Likeness likeness, Func<Declaration, SpecType?> schemaOf)
    {
        EquatableArray<UnionCase> documented = page.Facts.Cases;
        List<(double Likeness, int Page, int Schema)> candidates = new();
        for (int i = 0; i < documented.Count; i++)
        {
            SpecType? known = set.FindPage(page, documented[i].Type) is { } declared ? schemaOf(declared) : null;
            for (int j = 0; j < cases.Count; j++)
            {
                double of = known == cases[j] ? 2 : likeness.Of(documented[i].Type, cases[j], page.Indexed.Place);

                // One page may be about several schemas that hardly differ, as of what is sent and of what comes back.
                if (of >= (known is null ? 0 : NearlySame))
                {
                    candidates.Add((of, i, j));
                }
            }
        }

        return candidates
            .OrderByDescending(static candidate => candidate.Likeness)
            .ThenBy(static candidate => candidate.Page)
            .ThenBy(static candidate => candidate.Schema)
            .Select(static candidate => (candidate.Page, candidate.Schema));
    }
}

/// <param name="Page">The index of the documented case.</param>
/// <param name="Schema">The index of the schema's.</param>
/// <param name="IsPart">Whether the schema's case is an enum that takes other documented cases in too.</param>
internal sealed record CasePair(int Page, int Schema, bool IsPart);
