using System;
using System.Collections.Generic;
using System.Linq;

namespace SpecModels.Generator.Readers.OpenApi;

/// <summary>Which known word is meant by one that is not known.</summary>
internal static class Spelling
{
    /// <summary>One letter makes another word of a shorter one too often.</summary>
    private const int LeastLetters = 5;

    /// <summary>Of words as long as this, two letters that stand together may be other ones, as in <c>propertys</c>.</summary>
    private const int ManyLetters = 9;

    /// <returns>The word that is the same but for case or its <c>$</c>, else one that a single slip away makes; <see langword="null"/> for none.</returns>
    public static string? Meant(string word, IReadOnlyList<string> known) =>
        known.FirstOrDefault(other => other.TrimStart('$').Equals(word.TrimStart('$'), StringComparison.OrdinalIgnoreCase))
        ?? known.FirstOrDefault(other => other.Length >= LeastLetters && IsOneSlip(word.ToUpperInvariant(), other.ToUpperInvariant()));

    /// <summary>Whether one letter is left out, too many or another one, or two neighbours are swapped.</summary>
    private static bool IsOneSlip(string word, string other)
    {
        int shorter = Math.Min(word.Length, other.Length);
        int start = 0;
        while (start < shorter && word[start] == other[start])
        {
            start++;
        }

        int end = 0;
        while (end < shorter - start && word[word.Length - 1 - end] == other[other.Length - 1 - end])
        {
            end++;
        }

        return (word.Length - start - end, other.Length - start - end) switch
        {
            (0, 1) or (1, 0) or (1, 1) => true,
            (1, 2) or (2, 1) => other.Length >= ManyLetters,
            (2, 2) => word[start] == other[start + 1] && word[start + 1] == other[start],
            _ => false,
        };
    }
}
