using System;
using System.Collections.Generic;

namespace SpecModels.Json;

/// <summary>Looks names up in an array of entries: a few are compared one by one, many through an index.</summary>
internal static class MemberTable
{
    /// <summary>Up to this many entries, comparing names is no slower than hashing one and costs no memory.</summary>
    public const int Small = 8;

    public static int Find<T>(KeyValuePair<string, T>[] entries, int count, Dictionary<string, int>? index, string name)
    {
        if (index is not null)
            return index.TryGetValue(name, out int position) ? position : -1;

        for (int i = 0; i < count; i++)
        {
            if (entries[i].Key == name)
                return i;
        }

        return -1;
    }

    /// <summary>Adds the entry just stored at <paramref name="position"/> to the index, which begins when there are many.</summary>
    public static void Added<T>(KeyValuePair<string, T>[] entries, int position, ref Dictionary<string, int>? index)
    {
        if (index is not null)
            index.Add(entries[position].Key, position);
        else if (position == Small)
        {
            index = new Dictionary<string, int>(StringComparer.Ordinal);
            for (int i = 0; i <= position; i++)
                index.Add(entries[i].Key, i);
        }
    }
}
