using System;
using System.Runtime.CompilerServices;
using System.Text.Json;

#pragma warning disable CS8500 // See the field.

namespace SpecModels.Json;

// Members mostly come in the order of the spec, and each is first taken for the one behind the last: that is one comparison, and no search.
public unsafe ref partial struct JsonScanner
{
    /// <summary>The index of the member behind the last.</summary>
    private const int NoMember = int.MinValue;

    /// <summary>Gets the name, as UTF-8 without escapes, of the member gone to last, if the spec does not name it.</summary>
    public readonly ReadOnlySpan<byte> Name => _name;

    /// <summary>Goes to the value of the object's next member.</summary>
    /// <param name="names">The names that the spec gives the object's members.</param>
    /// <param name="member">The member's index among them. Negative if it is not there: <see cref="Name"/> tells it then. Before the first member: -1.</param>
    /// <returns><see langword="false"/> if the object ends here.</returns>
    /// <exception cref="JsonException">The JSON is not well formed.</exception>
    public bool NextMember(MemberNames names, ref int member)
    {
        // By value there and back: what is referred to has to be in memory.
        member = IsBytes ? NextMemberInBytes(names, member) : NextMemberInReader(names, member);
        _place = new Place(names, member);
        return member != NoMember;
    }

    /// <summary>Goes to the value of the next member of an object whose members the spec does not name.</summary>
    /// <returns><see langword="false"/> if the object ends here.</returns>
    private bool NextMember()
    {
        // The values of a map stand where the map does.
        return (IsBytes ? NextMemberInBytes(MemberNames.None, -1) : NextMemberInReader(MemberNames.None, -1)) != NoMember;
    }

    // Copied into the converter of every type, this would fill the processor's caches many times over.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int NextMemberInBytes(MemberNames names, int last)
    {
        // Mostly it is the member that is expected, and there is no white space: then one comparison takes the comma, the name and the colon.
        ReadOnlySpan<byte> bytes = _bytes;
        int at = _next;
        int index = IndexBehind(last) + _skipped;
        ExpectedMember[] all = names.Expected;
        if ((uint)index < (uint)all.Length)
        {
            ref readonly ExpectedMember expected = ref all[index];
            int value = at + expected.Length;
            if (expected.IsAt(bytes, at, _separator) && (uint)value < (uint)bytes.Length && bytes[value] > (byte)' ')
            {
                _separator = (byte)',';
                _skipped = 0;
                _start = value;
                _next = value;
                return expected.Index;
            }
        }

        return TryLeave(at, (byte)'}') ? NoMember : AnyMemberInBytes(names, last);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int AnyMemberInBytes(MemberNames names, int last)
    {
        _skipped = 0;
        if (!TryNextInBytes((byte)'}', out int at))
            return NoMember;

        GoToValue(FindInBytes(at, names, IndexBehind(last), out int member));
        return member;
    }

    /// <summary>Takes the name of a member, and the colon.</summary>
    /// <returns>The index behind it.</returns>
    private int FindInBytes(int at, MemberNames names, int expected, out int member)
    {
        // White space may have been in the way of the one expected; or one that is optional is missing.
        if (IsAt(at, names, expected))
            member = expected;
        else if (IsAt(at, names, expected + 1))
            member = expected + 1;
        else
            return SearchInBytes(at, names, expected, out member);

        return at + names.Following(member).Length - 1;
    }

    private readonly bool IsAt(int at, MemberNames names, int likely)
    {
        ReadOnlySpan<byte> text = names.Following(likely);
        return !text.IsEmpty && _bytes.Slice(at).StartsWith(text.Slice(1));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int SearchInBytes(int at, MemberNames names, int expected, out int member)
    {
        ReadOnlySpan<byte> bytes = _bytes;
        if (Utf8Scan.At(bytes, at) != (byte)'"')
            throw Broken();

        int start = at + 1;
        Utf8Scan.Run run = Utf8Scan.RunFrom(bytes, start);
        int end = run.End;
        ReadOnlySpan<byte> name;
        if (Utf8Scan.At(bytes, end) == (byte)'"')
        {
            name = bytes.Slice(start, end - start);
            if (!run.IsAscii && !Utf8Text.IsValid(name))
                throw Broken();
        }
        else
            name = UnescapedFrom(start, out end);

        at = Utf8Scan.BehindSpace(bytes, end + 1);
        if (Utf8Scan.At(bytes, at) != (byte)':')
            throw Broken();

        member = Find(name, names, expected);
        return at + 1;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int Find(ReadOnlySpan<byte> name, MemberNames names, int expected)
    {
        int member = names.Find(name);
        if (member >= 0)
            return member;

        _name = name;
        return ~expected;
    }

    // As in bytes: not copied into every converter.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int NextMemberInReader(MemberNames names, int last)
    {
        int member = IndexBehind(last);
        if (_ahead == Ahead.Not)
            Advance();
        else if (TryTakeAhead())
            return names.Is(member, _name) ? member : Find(_name, names, member);

        if (_reader->TokenType == JsonTokenType.EndObject)
            return NoMember;

        // A name with escapes has a backslash in its span, and that of one in pieces is empty: neither is the one expected.
        if (!names.Is(member, _reader->ValueSpan))
            member = Find(NameInReader(), names, member);

        Advance();
        return member;
    }

    /// <summary>Takes what has been read ahead: the first member with its name, or only that name.</summary>
    /// <returns>Whether the reader stands at a member's value.</returns>
    private bool TryTakeAhead()
    {
        bool isValue = _ahead == Ahead.Value;
        _ahead = Ahead.Not;
        return isValue;
    }

    /// <summary>Returns the index of the member expected next: behind the last one known, which an unknown one hands on as its complement.</summary>
    private static int IndexBehind(int last) => last < 0 ? ~last : last + 1;
}
