using System;
using System.Collections.Generic;
using System.Linq;
using SpecModels.Generator.Collections;

namespace SpecModels.Generator.Resolution.Completion;

/// <summary>Which documented member is which of the schema's.</summary>
internal static class MemberPairs
{
    /// <returns>For each of the page's members the schema's index, or -1.</returns>
    public static int[] Of(EquatableArray<FieldFacts> page, EquatableArray<FieldFacts> schema)
    {
        int[] pairs = Enumerable.Repeat(-1, page.Count).ToArray();
        bool[] taken = new bool[schema.Count];
        string[] pageKeys = page.Select(static field => DocumentedName.Key(field.Name)).ToArray();

        // Two members may differ by their separators alone, so names that are equal go first.
        Pair(schema.Select(static field => field.WireName), page.Select(static field => field.WireName).ToArray());
        Pair(schema.Select(static field => DocumentedName.Key(field.SdkName)), pageKeys);
        Pair(schema.Select(static field => DocumentedName.Key(field.Name)), pageKeys);
        Pair(schema.Select(static field => DocumentedName.Key(field.WireName)), pageKeys);
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
