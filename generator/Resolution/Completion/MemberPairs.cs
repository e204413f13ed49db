using System;
using System.Collections.Generic;
using System.Linq;

namespace SpecModels.Generator.Resolution.Completion;

/// <summary>Which documented member is which of the schema's.</summary>
internal static class MemberPairs
{
    /// <returns>For each of the page's names the schema's index, or -1.</returns>
    /// <param name="page">The documented names with what the set's naming makes of them.</param>
    /// <param name="schema">The schema's names: what an SDK is told to call the member, and the member's own.</param>
    public static int[] Of(IReadOnlyList<(string Name, string WireName)> page, IReadOnlyList<(string Name, string WireName)> schema)
    {
        int[] pairs = Enumerable.Repeat(-1, page.Count).ToArray();
        bool[] taken = new bool[schema.Count];
        string[] pageKeys = page.Select(static names => DocumentedName.Key(names.Name)).ToArray();

        // Two members may differ by their separators alone, so names that are equal go first.
        Pair(schema.Select(static names => names.WireName), page.Select(static names => names.WireName).ToArray());
        Pair(schema.Select(static names => DocumentedName.Key(names.Name)), pageKeys);
        Pair(schema.Select(static names => DocumentedName.Key(names.WireName)), pageKeys);
        return pairs;

        void Pair(IEnumerable<string> schemaKeys, string[] keys)
        {
            ILookup<string, int> open = schemaKeys.Select(static (key, i) => (key, i)).Where(pair => !taken[pair.i] && pair.key.Length > 0).ToLookup(static pair => pair.key, static pair => pair.i, StringComparer.Ordinal);
            for (int i = 0; i < keys.Length; i++)
            {
                foreach (int candidate in open[keys[i]].Where(candidate => pairs[i] < 0 && !taken[candidate]).Take(1))
                {
                    pairs[i] = candidate;
                    taken[candidate] = true;
                }
            }
        }
    }
}
