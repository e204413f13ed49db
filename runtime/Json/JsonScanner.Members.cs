using System;
using System.Runtime.CompilerServices;
using System.Text.Json;

#pragma warning disable CS8500 // See the field.

namespace SpecModels.Json;

// Members mostly come in the order of the spec, and each is first taken for the one behind the last: that is one comparison, and no search.
public unsafe ref partial struct JsonScanner
{
    /// <summary>Gets the name, as UTF-8 without escapes, of the member gone to last, if the spec does not name it.</summary>
    public readonly ReadOnlySpan<byte> Name => _name;

    /// <summary>Goes to the value of the object's next member.</summary>
    /// <param name="names">The names that the spec gives the object's members.</param>
    /// <param name="member">The member's place among them. Negative if it is not there: <see cref="Name"/> tells it then. Before the first member: -1.</param>
    /// <returns><see langword="false"/> if the object ends here.</returns>
    /// <exception cref="JsonException">The JSON is not well formed.</exception>
    public bool NextMember(MemberNames names, ref int member) => IsBytes ? NextMemberInBytes(names, ref member) : NextMemberInReader(names, ref member);

    /// <summary>Goes to the value of the next member of an object whose members the spec does not name.</summary>
    /// <returns><see langword="false"/> if the object ends here.</returns>
    private bool NextMember()
    {
        int member = -1;
        return NextMember(MemberNames.None, ref member);
    }

    // Copied into the converter of every type, this would fill the processor's caches many times over.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool NextMemberInBytes(MemberNames names, ref int member)
    {
        if (!TryNextInBytes((byte)'}', out int at))
            return false;

        ReadOnlySpan<byte> bytes = _bytes;
        int expected = Expected(member);
        ReadOnlySpan<byte> text = names.Quoted(expected);
        if (!text.IsEmpty && bytes.Slice(at).StartsWith(text))
        {
            member = expected;
            at += text.Length;
        }
        else
            at = FindInBytes(at, names, expected, out member);

        at = Utf8Scan.BehindSpace(bytes, at);
        if (at == bytes.Length)
            throw Broken();

        _start = at;
        _next = at;
        return true;
    }

    /// <summary>Takes the name of a member that is not the one expected, and the colon.</summary>
    /// <returns>The index behind it.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int FindInBytes(int at, MemberNames names, int expected, out int member)
    {
        ReadOnlySpan<byte> bytes = _bytes;

        // The first, as the tag of a union may come last; or one further, as one that is optional may be missing.
        for (int likely = 0; likely <= expected + 1; likely += expected + 1)
        {
            ReadOnlySpan<byte> text = names.Quoted(likely);
            if (!text.IsEmpty && bytes.Slice(at).StartsWith(text))
            {
                member = likely;
                return at + text.Length;
            }
        }

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

        Take(name, names, expected, out member);
        return at + 1;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Take(ReadOnlySpan<byte> name, MemberNames names, int expected, out int member)
    {
        member = names.Find(name);
        if (member >= 0)
            return;

        member = ~expected;
        _name = name;
    }

    private bool NextMemberInReader(MemberNames names, ref int member)
    {
        if (_ahead == Ahead.Not)
            Advance();
        else if (IsTaken(names, ref member))
            return true;

        if (_reader->TokenType == JsonTokenType.EndObject)
            return false;

        TakeExpected(NameInReader(), names, ref member);
        Advance();
        return true;
    }

    /// <summary>Takes what has been read ahead: the first member with its name, or only that name.</summary>
    /// <returns>Whether the reader stands at a member's value.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool IsTaken(MemberNames names, ref int member)
    {
        bool isValue = _ahead == Ahead.Value;
        _ahead = Ahead.Not;
        if (isValue)
            TakeExpected(_name, names, ref member);

        return isValue;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void TakeExpected(ReadOnlySpan<byte> name, MemberNames names, ref int member)
    {
        int expected = Expected(member);
        if (names.Is(expected, name))
            member = expected;
        else
            Take(name, names, expected, out member);
    }

    /// <summary>Returns the place of the member expected next: behind the last one known, which an unknown one hands on as its complement.</summary>
    private static int Expected(int member) => member < 0 ? ~member : member + 1;
}
