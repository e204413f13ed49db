using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using System.Text;

namespace SpecModels.Json;

/// <summary>A type's name, and those of the members that the spec gives its objects.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MemberNames
{
    internal static readonly MemberNames None = new("");

    /// <summary>What messages call the type.</summary>
    internal readonly string Type;

    private readonly string[] _names;

    /// <summary>The bytes of each with the comma before it, its quotes and the colon; none if there are several ways to write it.</summary>
    private readonly byte[][] _following;

    /// <summary>The members in the order of the spec, and behind the last the first once more: a tag that has not come first.</summary>
    internal readonly ExpectedMember[] Expected;

    private LikelyName[]? _likely;
    private MemberName[]? _encoded;
    private MemberIndex? _index;

    /// <summary>Takes the names.</summary>
    /// <param name="type">The name of the object's type, for messages.</param>
    /// <param name="names">The names, in the order of the spec.</param>
    /// <exception cref="ArgumentNullException"><paramref name="names"/> is <see langword="null"/>.</exception>
    public MemberNames(string type, params string[] names)
    {
        Type = type;
        _names = names ?? throw new ArgumentNullException(nameof(names));
        _following = new byte[names.Length][];
        Expected = new ExpectedMember[names.Length + 1];
        for (int i = 0; i < names.Length; i++)
        {
            _following[i] = IsPlain(names[i]) ? Encoding.UTF8.GetBytes(",\"" + names[i] + "\":") : [];
            Expected[i] = new ExpectedMember(_following[i], i);
        }

        Expected[names.Length] = names.Length == 0 ? new ExpectedMember([], 0) : Expected[0];
    }

    /// <summary>Gets the name as it is written.</summary>
    /// <param name="index">The member's index in the spec.</param>
    public MemberName this[int index] => (_encoded ?? Encode())[index];

    internal string Name(int index) => _names[index];

    /// <summary>Returns what messages call a member; a negative index is that of one that the spec does not name.</summary>
    internal string Describe(int index) => Type + "." + (index < 0 ? "additionalProperties" : _names[index]);

    /// <summary>Gets the bytes of a name with the comma before it, its quotes and the colon; none if there is no such name, or several ways to write it.</summary>
    internal ReadOnlySpan<byte> Following(int index)
    {
        byte[][] all = _following;
        return (uint)index < (uint)all.Length ? all[index] : default;
    }

    /// <summary>Tells whether this is the name at an index, if that is asked for at all: see <see cref="Following"/>.</summary>
    internal bool Is(int index, ReadOnlySpan<byte> name)
    {
        LikelyName[] all = _likely ?? Likely();
        return (uint)index < (uint)all.Length && all[index].Is(name);
    }

    /// <summary>Finds a name.</summary>
    /// <returns>Its index; -1 if it is not there.</returns>
    internal int Find(ReadOnlySpan<byte> name) => _names.Length == 0 ? -1 : (_index ??= new MemberIndex(_names)).Find(name);

    internal bool Contains(string name) => Array.IndexOf(_names, name) >= 0;

    /// <summary>Returns those names whose bits are set, 64 names a number.</summary>
    internal string Join(ulong[] bits) => string.Join(", ", _names.Where((_, i) => ((i / 64 < bits.Length ? bits[i / 64] : 0) & (1UL << (i % 64))) != 0));

    // Who reads bytes never pays for it.
    private LikelyName[] Likely()
    {
        LikelyName[] likely = new LikelyName[_following.Length];
        for (int i = 0; i < likely.Length; i++)
            likely[i] = new LikelyName(_following[i]);

        return _likely = likely;
    }

    // Who only reads never pays for it.
    private MemberName[] Encode()
    {
        MemberName[] encoded = new MemberName[_names.Length];
        for (int i = 0; i < encoded.Length; i++)
            encoded[i] = new MemberName(_names[i], Following(i) is [_, .. var quoted] ? quoted.ToArray() : []);

        return _encoded = encoded;
    }

    /// <summary>Tells whether a name is written as it is by every encoder, and is not empty, as the name that a reader has in pieces seems to be.</summary>
    private static bool IsPlain(string name)
    {
        foreach (char c in name)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-' or '.' or '$' or '/' or ':' or '@'))
                return false;
        }

        return name.Length != 0;
    }
}
