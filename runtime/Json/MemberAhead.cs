#if NET
using System;
using System.Numerics;
using System.Runtime.Intrinsics;

namespace SpecModels.Json;

/// <summary>
/// Finds a member of an object without reading what comes before it: 64 bytes at a time it is enough to know which of them stand in strings, and how deep the
/// brackets go. What it finds is right in JSON that is well formed; whoever reads the object then will see whether it is.
/// (The masks are those of "Parsing Gigabytes of JSON per Second", https://arxiv.org/abs/1902.08318.)
/// </summary>
internal ref struct MemberAhead
{
    private const int BlockSize = 64;

    /// <summary>Most objects are shorter, and the name of most that are not is nearer.</summary>
    private const int FirstWindow = 256;

    private readonly ReadOnlySpan<byte> _bytes;

    /// <summary>The first byte of the next block, and what the blocks before it lead to.</summary>
    private int _block;
    private int _depth;
    private ulong _isInString;
    private ulong _isEscaped;

    private MemberAhead(ReadOnlySpan<byte> bytes, int start)
    {
        _bytes = bytes;
        _block = start;
    }

    /// <summary>Finds the text of a member.</summary>
    /// <param name="bytes">The document.</param>
    /// <param name="start">The object's bracket.</param>
    /// <param name="isDocument">Whether the object is all there is, but for white space.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="first">Behind the opening quote of the text.</param>
    /// <param name="quote">The index of its closing quote.</param>
    /// <returns><see langword="false"/> if there is none, or it takes closer reading to say.</returns>
    public static bool TryFind(ReadOnlySpan<byte> bytes, int start, bool isDocument, ReadOnlySpan<byte> name, out int first, out int quote)
    {
        first = 0;
        quote = 0;
        if (HasSpecial(name))
            return false;

        MemberAhead ahead = new(bytes, start);
        bool hasBackslash = false;
        int window = FirstWindow;
        for (int at = start; ;)
        {
            ReadOnlySpan<byte> near = bytes.Slice(at, Math.Min(window, bytes.Length - at));
            int found = IndexOfQuoted(near, name, ref hasBackslash);
            if (found < 0)
            {
                // Further only while the object lasts: the next one of the name may be far behind it, and asked for again by every object on the way.
                at += Math.Max(0, near.Length - name.Length - 1);
                if (near.Length < window || !ahead.TryStateAt(at, out _))
                    return false;

                window *= 2;
                continue;
            }

            at += found;
            int end = at + name.Length + 2;

            // The document does so once; of many objects within it, each might look through the same long text before it is known whose it is.
            bool isText = isDocument && Utf8Scan.TryMemberText(bytes, end, out first, out quote);
            if (!isText || !IsLast(bytes, at, quote))
            {
                if (!ahead.TryStateAt(at, out bool isMember))
                    return false;

                if (!isMember || Utf8Scan.At(bytes, Utf8Scan.BehindSpace(bytes, end)) != (byte)':')
                {
                    at++;
                    continue;
                }
            }

            // An escape may be a letter, and with it an earlier member may have the same name; no other escape can.
            return (isText || Utf8Scan.TryMemberText(bytes, end, out first, out quote)) && (!hasBackslash || bytes.Slice(start, at - start).IndexOf("\\u"u8) < 0);
        }
    }

    /// <summary>Finds a name in its quotes.</summary>
    /// <param name="bytes">Where to look.</param>
    /// <param name="name">The name.</param>
    /// <param name="hasBackslash">Becomes <see langword="true"/> if a backslash stands before it, and may if one stands behind it.</param>
    /// <returns>The index of the opening quote; -1 if it is not there.</returns>
    private static int IndexOfQuoted(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> name, scoped ref bool hasBackslash)
    {
        int closing = name.Length + 1;
        int last = bytes.Length - closing - Vector256<byte>.Count;
        if (last < 0)
            return IndexOfQuotedInFew(bytes, name, ref hasBackslash);

        // The last block ends with the bytes: what it has in common with the one before is looked at twice.
        Vector256<byte> quote = Vector256.Create((byte)'"');
        Vector256<byte> first = Vector256.Create(name.IsEmpty ? (byte)'"' : name[0]);
        Vector256<byte> backslashes = default;
        for (int at = 0; ; at = Math.Min(at + Vector256<byte>.Count, last))
        {
            // Two quotes as far from each other as the name is long, and the name's first byte.
            Vector256<byte> block = Vector256.Create(bytes.Slice(at, Vector256<byte>.Count));
            Vector256<byte> next = Vector256.Create(bytes.Slice(at + 1, Vector256<byte>.Count));
            Vector256<byte> behind = Vector256.Create(bytes.Slice(at + closing, Vector256<byte>.Count));
            backslashes |= Vector256.Equals(block, Vector256.Create((byte)'\\'));
            uint likely = (Vector256.Equals(block, quote) & Vector256.Equals(next, first) & Vector256.Equals(behind, quote)).ExtractMostSignificantBits();
            for (; likely != 0; likely &= likely - 1)
            {
                int opening = at + BitOperations.TrailingZeroCount(likely);
                if (bytes.Slice(opening + 1).StartsWith(name))
                {
                    hasBackslash |= backslashes != default;
                    return opening;
                }
            }

            if (at == last)
            {
                hasBackslash |= backslashes != default;
                return -1;
            }
        }
    }

    /// <summary>Finds a name in its quotes where there is no whole block of bytes.</summary>
    private static int IndexOfQuotedInFew(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> name, scoped ref bool hasBackslash)
    {
        int closing = name.Length + 1;
        for (int at = 0; at < bytes.Length - closing; at++)
        {
            hasBackslash |= bytes[at] == (byte)'\\';
            if (bytes[at] == (byte)'"' && bytes[at + closing] == (byte)'"' && bytes.Slice(at + 1).StartsWith(name))
                return at;
        }

        return -1;
    }

    /// <summary>
    /// Tells whether the brace that ends the document follows what looks like a name and a text. They are, and of the document's own object: a string in
    /// which all this stood would not end before it.
    /// </summary>
    private static bool IsLast(ReadOnlySpan<byte> bytes, int start, int quote)
    {
        if (bytes[start - 1] == (byte)'\\')
            return false;

        int at = Utf8Scan.BehindSpace(bytes, quote + 1);
        return Utf8Scan.At(bytes, at) == (byte)'}' && Utf8Scan.BehindSpace(bytes, at + 1) == bytes.Length;
    }

    /// <summary>Tells whether a name has characters that may be, or must be, written as escapes.</summary>
    private static bool HasSpecial(ReadOnlySpan<byte> name)
    {
        foreach (byte value in name)
        {
            if (value is < (byte)' ' or (byte)'"' or (byte)'\\' or (byte)'/')
                return true;
        }

        return false;
    }

    /// <summary>Tells whether a quote opens a string that stands in the object itself.</summary>
    /// <returns><see langword="false"/> if the object has ended before.</returns>
    private bool TryStateAt(int at, out bool isMember)
    {
        while (at - _block >= BlockSize)
        {
            if (!TryTake(BlockSize, commit: true, out _))
            {
                isMember = false;
                return false;
            }
        }

        return TryTake(at - _block, commit: false, out isMember);
    }

    /// <summary>Goes through the first bytes of the next block.</summary>
    private bool TryTake(int count, bool commit, out bool isMember)
    {
        Masks(out ulong quotes, out ulong backslashes, out ulong opening, out ulong closing);
        ulong isEscaped = _isEscaped;
        quotes &= ~Escaped(backslashes, ref isEscaped);

        // A quote turns all that follows it over; with the opening quote, without the closing one.
        ulong inString = quotes;
        inString ^= inString << 1;
        inString ^= inString << 2;
        inString ^= inString << 4;
        inString ^= inString << 8;
        inString ^= inString << 16;
        inString ^= inString << 32;
        inString ^= _isInString;

        ulong taken = count == BlockSize ? ulong.MaxValue : (1UL << count) - 1;
        opening &= ~inString & taken;
        closing &= ~inString & taken;
        int depth = _depth + BitOperations.PopCount(opening) - BitOperations.PopCount(closing);
        bool isOpen = _depth > BitOperations.PopCount(closing) || StaysOpen(opening, closing);

        isMember = isOpen && depth == 1 && (count == 0 ? _isInString : (inString >> (count - 1)) & 1) == 0;
        if (commit)
        {
            _depth = depth;
            _isEscaped = isEscaped;
            _isInString = (ulong)((long)inString >> 63);
            _block += BlockSize;
        }

        return isOpen;
    }

    private readonly bool StaysOpen(ulong opening, ulong closing)
    {
        int depth = _depth;
        for (ulong brackets = opening | closing; brackets != 0; brackets &= brackets - 1)
        {
            depth += (opening & brackets & (0 - brackets)) != 0 ? 1 : -1;
            if (depth == 0)
                return false;
        }

        return true;
    }

    private static ulong Escaped(ulong backslashes, ref ulong isEscaped)
    {
        if (backslashes == 0)
        {
            ulong first = isEscaped;
            isEscaped = 0;
            return first;
        }

        // In a row of backslashes every second one is itself escaped.
        const ulong Even = 0x5555555555555555;
        backslashes &= ~isEscaped;
        ulong following = (backslashes << 1) | isEscaped;
        ulong oddStarts = backslashes & ~Even & ~following;
        ulong evenRows = unchecked(oddStarts + backslashes);
        isEscaped = evenRows < oddStarts ? 1UL : 0;
        return (Even ^ (evenRows << 1)) & following;
    }

    private readonly void Masks(out ulong quotes, out ulong backslashes, out ulong opening, out ulong closing)
    {
        // The last block ends with the bytes; what of it belongs to the one before is shifted out.
        int before = Math.Max(0, _block + BlockSize - _bytes.Length);
        ReadOnlySpan<byte> block;
        if (before <= _block)
            block = _bytes.Slice(_block - before, BlockSize);
        else
        {
            byte[] small = new byte[BlockSize];
            _bytes.Slice(_block).CopyTo(small);
            block = small;
            before = 0;
        }

        quotes = backslashes = opening = closing = 0;
        for (int i = 0; i < BlockSize; i += Vector256<byte>.Count)
        {
            Vector256<byte> part = Vector256.Create(block.Slice(i, Vector256<byte>.Count));
            quotes |= (ulong)Vector256.Equals(part, Vector256.Create((byte)'"')).ExtractMostSignificantBits() << i;
            backslashes |= (ulong)Vector256.Equals(part, Vector256.Create((byte)'\\')).ExtractMostSignificantBits() << i;

            // One bit tells a bracket from a brace.
            part |= Vector256.Create((byte)0x20);
            opening |= (ulong)Vector256.Equals(part, Vector256.Create((byte)'{')).ExtractMostSignificantBits() << i;
            closing |= (ulong)Vector256.Equals(part, Vector256.Create((byte)'}')).ExtractMostSignificantBits() << i;
        }

        quotes >>= before;
        backslashes >>= before;
        opening >>= before;
        closing >>= before;
    }
}
#endif
