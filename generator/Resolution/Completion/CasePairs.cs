using System;
using System.Collections.Generic;
using System.Linq;
using SpecModels.Generator.Collections;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Resolution.Completion;

/// <summary>Which documented case is which of the schema's: SDKs list them in an order of their own.</summary>
internal static class CasePairs
{
    /// <param name="page">The union as documented.</param>
    /// <param name="right">The schema's cases.</param>
    /// <param name="set">Finds what the cases name.</param>
    /// <param name="likeness">Tells what cases are like each other.</param>
    /// <param name="schemaOf">What a page is already known to be.</param>
    /// <returns>Indexes of the page's case and the schema's.</returns>
    public static IReadOnlyList<(int Page, int Schema)> Of(Declaration page, IReadOnlyList<SpecType> right, SetDeclarations set, Likeness likeness, Func<Declaration, SpecType?> schemaOf)
    {
        EquatableArray<UnionCase> left = page.Facts.Cases;
        List<(double Likeness, int Page, int Schema)> candidates = new();
        for (int i = 0; i < left.Count; i++)
        {
            SpecType? known = set.FindPage(page, left[i].Type) is { } declared ? schemaOf(declared) : null;
            for (int j = 0; j < right.Count; j++)
            {
                double of = known is null ? likeness.Of(left[i].Type, right[j], page.Indexed.Place) : known == right[j] ? 2 : Likeness.None;
                if (of >= 0)
                {
                    candidates.Add((of, i, j));
                }
            }
        }

        List<(int, int)> pairs = new();
        HashSet<int> pages = new();
        HashSet<int> schemas = new();
        foreach ((_, int i, int j) in candidates.OrderByDescending(static candidate => candidate.Likeness).ThenBy(static candidate => candidate.Page).ThenBy(static candidate => candidate.Schema))
        {
            if (!pages.Contains(i) && schemas.Add(j))
            {
                pages.Add(i);
                pairs.Add((i, j));
            }
        }

        return pairs;
    }
}
