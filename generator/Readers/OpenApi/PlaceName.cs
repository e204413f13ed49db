using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace SpecModels.Generator.Readers.OpenApi;

/// <summary>What a type is called that its spec gives no name: the words of what it lies in, and the one for its place there.</summary>
internal sealed class PlaceName
{
    private readonly PlaceName? _outer;
    private readonly string _word;
    private readonly string _kind;

    private PlaceName(PlaceName? outer, string word, string kind)
    {
        _outer = outer;
        _word = word;
        _kind = kind;
    }

    /// <param name="word">What the spec calls it.</param>
    /// <param name="kind">What it is, said only where another type is called the same.</param>
    public static PlaceName Of(string word, string kind = "") => new(null, word, kind);

    public PlaceName Then(string word) => word.Length == 0 ? this : new PlaceName(this, word, "");

    /// <summary>The words as the spec writes them.</summary>
    public string Text => string.Join(" ", Words());

    /// <summary>The words run together: <c>UserAddress</c>.</summary>
    public string Plain => Pascal(Text);

    /// <summary>The words with their joints seen, where another type has the plain name: <c>User_Address</c>.</summary>
    public string Jointed => string.Join("_", Words(withKinds: true).Select(Pascal).Where(static word => word.Length > 0));

    /// <summary>Splits at all that is no letter or digit and raises each word's first letter; inner capitals stay.</summary>
    public static string Pascal(string text)
    {
        StringBuilder name = new(text.Length + 1);
        bool atStart = true;
        foreach (char c in text)
        {
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

    private List<string> Words(bool withKinds = false)
    {
        List<string> words = [];
        for (PlaceName? name = this; name is not null; name = name._outer)
        {
            if (withKinds)
            {
                words.Add(name._kind);
            }

            words.Add(name._word);
        }

        words.Reverse();
        return words;
    }
}
