using System.Collections.Generic;
using System.Linq;
using SpecModels.Generator.Spec;

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
    public string Text => string.Join(" ", Parts());

    /// <summary>The words run together: <c>UserAddress</c>.</summary>
    public string Plain => Words.Pascal(Text);

    /// <summary>The words with their joints seen, where another type has the plain name: <c>User_Address</c>.</summary>
    public string Jointed => string.Join("_", Parts(withKinds: true).Select(Words.Pascal).Where(static word => word.Length > 0));

    private List<string> Parts(bool withKinds = false)
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
