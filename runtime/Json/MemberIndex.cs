using System;
using System.Text;

namespace SpecModels.Json;

/// <summary>Finds names by their UTF-8. The names are the spec's, so that no document can crowd them in one place.</summary>
internal sealed class MemberIndex
{
    private readonly byte[][] _names;

    /// <summary>The first name of each hash, and behind each name the next of the same; -1 for none.</summary>
    private readonly int[] _first;
    private readonly int[] _following;

    public MemberIndex(string[] names)
    {
        _names = Array.ConvertAll(names, Encoding.UTF8.GetBytes);
        _following = new int[names.Length];
        int size = 4;
        while (size < names.Length * 2)
            size *= 2;

        _first = new int[size];
        _first.AsSpan().Fill(-1);
        for (int i = names.Length - 1; i >= 0; i--)
        {
            ref int first = ref _first[Hash(_names[i])];
            _following[i] = first;
            first = i;
        }
    }

    /// <summary>Finds a name.</summary>
    /// <returns>Its index; -1 if it is not there.</returns>
    public int Find(ReadOnlySpan<byte> name)
    {
        int i = _first[Hash(name)];
        while (i >= 0 && !name.SequenceEqual(_names[i]))
            i = _following[i];

        return i;
    }

    // Names of one object rarely agree in length and both ends.
    private int Hash(ReadOnlySpan<byte> name) =>
        name.IsEmpty ? 0 : (name.Length + (name[0] * 3) + (name[name.Length / 2] * 7) + (name[name.Length - 1] * 31)) & (_first.Length - 1);
}
