using System.Globalization;

namespace SpecModels.Generator.Resolution;

/// <summary>A short hash of a text, the same in every process, for names that must be cut.</summary>
internal static class Hash
{
    /// <returns>Eight hexadecimal digits: FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/.</returns>
    public static string Of(string text)
    {
        uint hash = 2166136261;
        foreach (char c in text)
        {
            hash = unchecked((hash ^ c) * 16777619);
        }

        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }
}
