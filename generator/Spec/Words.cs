using System.Text;

namespace SpecModels.Generator.Spec;

/// <summary>The words of a name that a spec writes in some way of its own.</summary>
internal static class Words
{
    /// <summary>Splits at all that is no letter or digit and raises the first letter of each word; inner capitals stay.</summary>
    /// <returns>Letters and digits, with <c>_</c> before a digit that would begin the name or run into another number; empty where <paramref name="text"/> has neither.</returns>
    public static string Pascal(string text)
    {
        StringBuilder name = new(text.Length + 1);
        bool atStart = true;
        foreach (char c in text)
        {
            // Lone halves of a surrogate pair are no letters, so names stay within the basic plane.
            if (!char.IsLetterOrDigit(c))
            {
                atStart = true;
                continue;
            }

            // Two numbers must not run together: 1.5 is not 15. And no name begins with a digit.
            if (char.IsDigit(c) && (name.Length == 0 || (atStart && char.IsDigit(name[name.Length - 1]))))
            {
                name.Append('_');
            }

            name.Append(atStart ? char.ToUpperInvariant(c) : c);
            atStart = false;
        }

        return name.ToString();
    }
}
