using System;
#if NET
using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;
#endif

namespace SpecModels.Json;

/// <summary>The ASCII characters that an encoder lets stand in a string as they are.</summary>
internal sealed class PlainText
{
    /// <summary>Those of the default encoder. It escapes the ones that mean something in HTML.</summary>
    public static readonly PlainText Default = new(Always);

    private const string Always = " !#$%()*,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~";

    private readonly bool[] _isPlain = new bool[128];

    private PlainText(string characters)
    {
        foreach (char c in characters)
            _isPlain[c] = true;

#if NET
        Span<byte> rows = stackalloc byte[16];
        for (int c = 0; c < _isPlain.Length; c++)
        {
            if (!_isPlain[c])
                rows[c & 15] |= (byte)(1 << (c >> 4));
        }

        _rows = Vector128.Create<byte>(rows);
        _utf8 = SearchValues.Create(Encoding.ASCII.GetBytes(characters));
        _json = SearchValues.Create(Encoding.ASCII.GetBytes(characters + '"'));
#endif
    }

    /// <summary>Gets those of <see cref="System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping"/>.</summary>
    public static PlainText Relaxed { get => field ??= new(Always + "&'+<>`"); }

    /// <summary>Gets none, for an encoder that has to be asked.</summary>
    public static PlainText None { get => field ??= new(""); }

    /// <summary>Tells whether a character stands as it is.</summary>
    public bool Has(char c) => c < _isPlain.Length && _isPlain[c];

#if NET
    private const int Block = 16;
    private const int Half = 8;

    // For the high half of a byte, the bit of its row; all of them for what is not ASCII.
    private static readonly Vector128<byte> _bitOfRow = Vector128.Create(1, 2, 4, 8, 16, 32, 64, 128, 255, 255, 255, 255, 255, 255, 255, 255);

    // For the low half of a byte, the rows in which it has an escape. It has one among the control characters, so this is never zero.
    private readonly Vector128<byte> _rows;
    private readonly SearchValues<byte> _utf8;
    private readonly SearchValues<byte> _json;

    /// <summary>Copies a text up to the first character that does not stand as it is. What is in the target behind that is undefined.</summary>
    /// <param name="text">The text.</param>
    /// <param name="target">Takes as many bytes as the text has characters.</param>
    /// <returns>How many characters were copied.</returns>
    public int Copy(ReadOnlySpan<char> text, Span<byte> target)
    {
        target = target.Slice(0, text.Length);
        if (text.Length < Half)
            return CopyOneByOne(text, target);

        ref ushort source = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(text));
        ref byte copy = ref MemoryMarshal.GetReference(target);
        Vector128<byte> rows = _rows;

        // A block's two halves, or two blocks, overlap where the text is no multiple of them.
        int half = Math.Min(Half, text.Length - Half);
        int last = Math.Max(text.Length - Block, 0);
        for (int i = 0; ; i = Math.Min(i + Block, last))
        {
            Vector128<byte> block = Narrow(Vector128.LoadUnsafe(ref source, (nuint)i), Vector128.LoadUnsafe(ref source, (nuint)(i + half)));
            block.GetLower().StoreUnsafe(ref copy, (nuint)i);
            block.GetUpper().StoreUnsafe(ref copy, (nuint)(i + half));
            int plain = BitOperations.TrailingZeroCount(Odd(block, rows));
            if (plain < Block)
                return i + (plain < Half ? plain : plain - Half + half);
            if (i == last)
                return text.Length;
        }
    }

    /// <summary>Returns how much of a text at its beginning stands as it is.</summary>
    public int Length(ReadOnlySpan<byte> text)
    {
        int length = text.IndexOfAnyExcept(_utf8);
        return length < 0 ? text.Length : length;
    }

    /// <summary>Tells whether JSON without white space has nothing to escape in its strings.</summary>
    public bool IsWhole(ReadOnlySpan<byte> json) => json.IndexOfAnyExcept(_json) < 0;

    /// <summary>Returns a bit for each byte that does not stand as it is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Odd(Vector128<byte> block, Vector128<byte> escapes)
    {
        Vector128<byte> rows = Vector128.Shuffle(escapes, block & Vector128.Create((byte)15));
        Vector128<byte> row = Vector128.Shuffle(_bitOfRow, block >>> 4);
        return ~Vector128.Equals(rows & row, Vector128<byte>.Zero).ExtractMostSignificantBits() & 0xFFFF;
    }

    /// <summary>Makes bytes of characters; what is not ASCII becomes a byte that is not ASCII either.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Narrow(Vector128<ushort> lower, Vector128<ushort> upper)
    {
        Vector128<ushort> max = Vector128.Create((ushort)255);
        return Vector128.Narrow(Vector128.Min(lower, max), Vector128.Min(upper, max));
    }
#else
    /// <summary>Copies a text up to the first character that does not stand as it is.</summary>
    /// <param name="text">The text.</param>
    /// <param name="target">Takes as many bytes as the text has characters.</param>
    /// <returns>How many characters were copied.</returns>
    public int Copy(ReadOnlySpan<char> text, Span<byte> target) => CopyOneByOne(text, target);

    /// <summary>Returns how much of a text at its beginning stands as it is.</summary>
    public int Length(ReadOnlySpan<byte> text)
    {
        int length = 0;
        while (length < text.Length && Has((char)text[length]))
            length++;

        return length;
    }

    /// <summary>Tells whether JSON without white space has nothing to escape in its strings.</summary>
    public bool IsWhole(ReadOnlySpan<byte> json)
    {
        foreach (byte c in json)
        {
            if (c != '"' && !Has((char)c))
                return false;
        }

        return true;
    }
#endif

    private int CopyOneByOne(ReadOnlySpan<char> text, Span<byte> target)
    {
        int length = 0;
        for (; length < text.Length && Has(text[length]); length++)
            target[length] = (byte)text[length];

        return length;
    }
}
