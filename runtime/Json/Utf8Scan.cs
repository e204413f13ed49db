using System;
using System.Buffers;
using System.Runtime.CompilerServices;
#if NET
using System.Numerics;
using System.Runtime.Intrinsics;
#endif

namespace SpecModels.Json;

/// <summary>
/// The lexical part of reading strict JSON from bytes in one piece. Everything rare (exponents, long numbers, broken text) is left to
/// <see cref="System.Text.Json.Utf8JsonReader"/>: these say no, and the caller asks it.
/// </summary>
internal static class Utf8Scan
{
    private const byte LastControl = 0x1F;

    // A double holds both exactly: integers of 15 digits, and powers of ten to 22. Their quotient is therefore rounded once, and right.
    private const int ExactDigits = 15;

    private static ReadOnlySpan<double> PowersOfTen => [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

    /// <summary>Goes behind white space.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int BehindSpace(ReadOnlySpan<byte> bytes, int at) =>
        (uint)at < (uint)bytes.Length && bytes[at] > (byte)' ' ? at : BehindAnySpace(bytes, at);

    /// <summary>Returns a byte; 0, which no token begins with, where the bytes end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte At(ReadOnlySpan<byte> bytes, int at) => (uint)at < (uint)bytes.Length ? bytes[at] : (byte)0;

    /// <summary>Finds the first quote, backslash or control character, or the end.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="at">Where to begin: behind the opening quote.</param>
    public static Run RunFrom(ReadOnlySpan<byte> bytes, int at)
    {
        uint others = 0;
#if NET
        while (at <= bytes.Length - Vector128<byte>.Count)
        {
            Vector128<byte> block = Vector128.Create(bytes.Slice(at, Vector128<byte>.Count));
            uint found = (Vector128.Equals(block, Vector128.Create((byte)'"'))
                | Vector128.Equals(block, Vector128.Create((byte)'\\'))
                | Vector128.Equals(Vector128.Min(block, Vector128.Create(LastControl)), block)).ExtractMostSignificantBits();
            if (found != 0)
            {
                // Of the others' bits only those before the first one found.
                others |= block.ExtractMostSignificantBits() & (found ^ (found - 1));
                return new Run(at + BitOperations.TrailingZeroCount(found), others == 0);
            }

            others |= block.ExtractMostSignificantBits();
            at += Vector128<byte>.Count;
        }
#endif
        for (; at < bytes.Length; at++)
        {
            byte value = bytes[at];
            if (value is (byte)'"' or (byte)'\\' or <= LastControl)
                break;

            others |= value & 0x80u;
        }

        return new Run(at, others == 0);
    }

    /// <summary>Finds the quote that ends a text.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="at">Behind the opening quote.</param>
    /// <returns>The index of the closing quote, whatever escapes before it stand for; -1 if there is none.</returns>
    public static int EndOfText(ReadOnlySpan<byte> bytes, int at)
    {
        while (true)
        {
            at = RunFrom(bytes, at).End;
            if (at >= bytes.Length || bytes[at] < (byte)' ')
                return -1;

            if (bytes[at] == (byte)'"')
                return at;

            at += 2;
        }
    }

    /// <summary>Finds a text of ASCII without escapes behind the name of its member.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="at">Behind the closing quote of the name.</param>
    /// <param name="start">Behind the opening quote of the text.</param>
    /// <param name="end">The index of its closing quote.</param>
    /// <returns><see langword="false"/> if no colon and such a text follow.</returns>
    public static bool TryMemberText(ReadOnlySpan<byte> bytes, int at, out int start, out int end)
    {
        start = 0;
        end = 0;
        at = BehindSpace(bytes, at);
        if (At(bytes, at) != (byte)':')
            return false;

        at = BehindSpace(bytes, at + 1);
        if (At(bytes, at) != (byte)'"')
            return false;

        start = at + 1;
        Run run = RunFrom(bytes, start);
        end = run.End;
        return run.IsAscii && At(bytes, end) == (byte)'"';
    }

    /// <summary>Finds the text of a string of ASCII without escapes.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="at">The index of the value.</param>
    /// <param name="text">The text.</param>
    /// <param name="end">Behind the closing quote.</param>
    /// <returns><see langword="false"/> if it is anything else.</returns>
    public static bool TryPlainText(ReadOnlySpan<byte> bytes, int at, out ReadOnlySpan<byte> text, out int end)
    {
        Run run = bytes[at] == (byte)'"' ? RunFrom(bytes, at + 1) : default;
        end = run.End + 1;
        bool isPlain = run.IsAscii && At(bytes, run.End) == (byte)'"';
        text = isPlain ? bytes.Slice(at + 1, run.End - at - 1) : default;
        return isPlain;
    }

    /// <summary>Finds the end of a number, https://www.rfc-editor.org/rfc/rfc8259#section-6.</summary>
    public static bool TryNumber(ReadOnlySpan<byte> bytes, int at, out int end)
    {
        int start = bytes[at] == (byte)'-' ? at + 1 : at;
        end = Digits(bytes, start, 0).End;
        bool isNumber = end > start && (end == start + 1 || bytes[start] != (byte)'0');
        if (At(bytes, end) == (byte)'.')
        {
            int fraction = end + 1;
            end = Digits(bytes, fraction, 0).End;
            isNumber &= end > fraction;
        }

        if (At(bytes, end) is (byte)'e' or (byte)'E')
        {
            int exponent = At(bytes, end + 1) is (byte)'+' or (byte)'-' ? end + 2 : end + 1;
            end = Digits(bytes, exponent, 0).End;
            isNumber &= end > exponent;
        }

        return isNumber;
    }

    /// <summary>Reads a number that is known for one, if it is nothing but digits, of which a <see cref="double"/> holds all.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryDigits(ReadOnlySpan<byte> number, out long value)
    {
        (int end, value) = Digits(number, 0, 0);
        return end == number.Length && end is > 0 and <= ExactDigits;
    }

    /// <summary>Reads a number of at most 15 digits without an exponent.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryDouble(ReadOnlySpan<byte> bytes, int at, out double value, out int end)
    {
        bool isNegative = bytes[at] == (byte)'-';
        int start = isNegative ? at + 1 : at;
        (end, long number) = Digits(bytes, start, 0);
        int digits = end - start;
        bool isExact = digits is > 0 and <= ExactDigits && (digits == 1 || bytes[start] != (byte)'0');
        double magnitude = number;
        if (At(bytes, end) == (byte)'.')
        {
            int fraction = end + 1;
            (end, number) = Digits(bytes, fraction, number);
            int places = end - fraction;
            isExact &= places > 0 && digits + places <= ExactDigits;
            if (isExact)
                magnitude = number / PowersOfTen[places];
        }

        value = isNegative ? -magnitude : magnitude;
        return isExact && At(bytes, end) is not ((byte)'e' or (byte)'E');
    }

    /// <summary>Reads an integer of at most 18 digits without a fraction or an exponent.</summary>
    public static bool TryInt64(ReadOnlySpan<byte> bytes, int at, out long value, out int end)
    {
        bool isNegative = bytes[at] == (byte)'-';
        int start = isNegative ? at + 1 : at;
        (end, long number) = Digits(bytes, start, 0);
        value = isNegative ? -number : number;
        int digits = end - start;
        return digits is > 0 and <= 18 && (digits == 1 || bytes[start] != (byte)'0') && At(bytes, end) is not ((byte)'.' or (byte)'e' or (byte)'E');
    }

    /// <summary>Replaces the escapes of a text.</summary>
    /// <param name="text">The text, without its quotes.</param>
    /// <param name="plain">At least as long as the text.</param>
    /// <returns>The length of the plain text; -1 if an escape stands for nothing.</returns>
    public static int Unescape(ReadOnlySpan<byte> text, Span<byte> plain)
    {
        int length = 0;
        while (true)
        {
            int run = CopyRun(text, plain.Slice(length));
            length += run;
            text = text.Slice(run);
            if (text.IsEmpty)
                return length;

            text = text.Slice(1);
            if (text.IsEmpty)
                return -1;

            byte escape = text[0];
            text = text.Slice(1);
            if (escape == (byte)'u')
            {
                if (!TryRune(ref text, out int rune))
                    return -1;

                length += Encode(rune, plain.Slice(length));
                continue;
            }

            byte value = escape switch
            {
                (byte)'n' => (byte)'\n',
                (byte)'"' or (byte)'\\' or (byte)'/' => escape,
                (byte)'t' => (byte)'\t',
                (byte)'r' => (byte)'\r',
                (byte)'b' => (byte)'\b',
                (byte)'f' => (byte)'\f',
                _ => 0,
            };
            if (value == 0)
                return -1;

            plain[length++] = value;
        }
    }

    /// <summary>Copies what stands before the first backslash, or everything. What is in the target behind that is undefined.</summary>
    /// <param name="text">The text.</param>
    /// <param name="target">At least as long as the text.</param>
    /// <returns>How many bytes were copied.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int CopyRun(ReadOnlySpan<byte> text, Span<byte> target)
    {
        int at = 0;
#if NET
        // Escapes mostly stand close together: to look for one and then to copy what is before it would be two calls for a few bytes.
        for (; at <= text.Length - Vector128<byte>.Count; at += Vector128<byte>.Count)
        {
            Vector128<byte> block = Vector128.Create(text.Slice(at, Vector128<byte>.Count));
            block.CopyTo(target.Slice(at));
            uint backslashes = Vector128.Equals(block, Vector128.Create((byte)'\\')).ExtractMostSignificantBits();
            if (backslashes != 0)
                return at + BitOperations.TrailingZeroCount(backslashes);
        }

#endif
        for (; at < text.Length && text[at] != (byte)'\\'; at++)
            target[at] = text[at];

        return at;
    }

    private static int BehindAnySpace(ReadOnlySpan<byte> bytes, int at)
    {
        while ((uint)at < (uint)bytes.Length && bytes[at] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
            at++;

        return at;
    }

    /// <summary>Appends digits to a number, which overflows where there are too many: the caller counts them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (int End, long Number) Digits(ReadOnlySpan<byte> bytes, int at, long number)
    {
        for (; (uint)at < (uint)bytes.Length; at++)
        {
            uint digit = (uint)(bytes[at] - '0');
            if (digit > 9)
                break;

            number = unchecked((number * 10) + digit);
        }

        return (at, number);
    }

    /// <summary>Reads what follows <c>\u</c>, and the second half of a surrogate pair with its own <c>\u</c>.</summary>
    private static bool TryRune(ref ReadOnlySpan<byte> text, out int rune)
    {
        if (!TryUnit(ref text, out rune) || rune is < 0xD800 or > 0xDFFF)
            return rune >= 0;

        if (rune > 0xDBFF || !text.StartsWith("\\u"u8))
            return false;

        text = text.Slice(2);
        if (!TryUnit(ref text, out int low) || low is < 0xDC00 or > 0xDFFF)
            return false;

        rune = 0x10000 + ((rune - 0xD800) << 10) + (low - 0xDC00);
        return true;
    }

    private static bool TryUnit(ref ReadOnlySpan<byte> text, out int unit)
    {
        unit = -1;
        if (text.Length < 4)
            return false;

        int value = 0;
        for (int i = 0; i < 4; i++)
        {
            int digit = text[i] switch
            {
                >= (byte)'0' and <= (byte)'9' and byte c => c - '0',
                >= (byte)'a' and <= (byte)'f' and byte c => c - 'a' + 10,
                >= (byte)'A' and <= (byte)'F' and byte c => c - 'A' + 10,
                _ => -1,
            };
            if (digit < 0)
                return false;

            value = (value << 4) | digit;
        }

        text = text.Slice(4);
        unit = value;
        return true;
    }

    private static int Encode(int rune, Span<byte> utf8)
    {
        switch (rune)
        {
            case < 0x80:
                utf8[0] = (byte)rune;
                return 1;
            case < 0x800:
                utf8[0] = (byte)(0xC0 | (rune >> 6));
                utf8[1] = (byte)(0x80 | (rune & 0x3F));
                return 2;
            case < 0x10000:
                utf8[0] = (byte)(0xE0 | (rune >> 12));
                utf8[1] = (byte)(0x80 | ((rune >> 6) & 0x3F));
                utf8[2] = (byte)(0x80 | (rune & 0x3F));
                return 3;
            default:
                utf8[0] = (byte)(0xF0 | (rune >> 18));
                utf8[1] = (byte)(0x80 | ((rune >> 12) & 0x3F));
                utf8[2] = (byte)(0x80 | ((rune >> 6) & 0x3F));
                utf8[3] = (byte)(0x80 | (rune & 0x3F));
                return 4;
        }
    }

    /// <summary>Text without quotes, escapes and control characters.</summary>
    /// <param name="end">The index of what ends it.</param>
    /// <param name="isAscii">Whether all of it is ASCII.</param>
    internal readonly struct Run(int end, bool isAscii)
    {
        // Properties would each have to be compiled before the first text is read.
        public readonly int End = end;
        public readonly bool IsAscii = isAscii;
    }
}
