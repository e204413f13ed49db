#if NET10_0_OR_GREATER
using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace SpecModels.Json;

/// <summary>Strings of ASCII, most of them short: what an <see cref="Encoding"/> adds to them costs as much as they do.</summary>
internal static class AsciiText
{
    private const int Block = 16;
    private const int Half = 8;

    /// <summary>For longer ones it does not matter who looks at them.</summary>
    private const int Short = 4 * Block;

    private const ulong HighBits = 0x8080_8080_8080_8080;

    /// <summary>Tells whether a text is ASCII.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsValid(ReadOnlySpan<byte> text)
    {
        if (text.Length > Short)
            return Ascii.IsValid(text);

        // A block's two halves, or two blocks, overlap where the text is no multiple of them.
        if (text.Length >= Block)
        {
            ref byte source = ref MemoryMarshal.GetReference(text);
            int last = text.Length - Block;
            Vector128<byte> all = Vector128.LoadUnsafe(ref source, (nuint)last);
            for (int i = 0; i < last; i += Block)
                all |= Vector128.LoadUnsafe(ref source, (nuint)i);

            return all.ExtractMostSignificantBits() == 0;
        }

        if (text.Length >= Half)
            return ((MemoryMarshal.Read<ulong>(text) | MemoryMarshal.Read<ulong>(text.Slice(text.Length - Half))) & HighBits) == 0;

        uint few = 0;
        foreach (byte value in text)
            few |= value;

        return few < 0x80;
    }

    /// <summary>Makes a string of a text that is ASCII.</summary>
    public static string GetString(ReadOnlySpan<byte> text) => string.Create(text.Length, text, static (chars, text) => Widen(text, chars));

    private static void Widen(ReadOnlySpan<byte> text, Span<char> chars)
    {
        if (text.Length < Half)
        {
            for (int i = 0; i < text.Length; i++)
                chars[i] = (char)text[i];

            return;
        }

        ref byte source = ref MemoryMarshal.GetReference(text);
        ref ushort target = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(chars.Slice(0, text.Length)));
        if (text.Length < Block)
        {
            nuint second = (nuint)(text.Length - Half);
            Vector128.WidenLower(Vector128.CreateScalarUnsafe(Unsafe.ReadUnaligned<ulong>(ref source)).AsByte()).StoreUnsafe(ref target);
            Vector128.WidenLower(Vector128.CreateScalarUnsafe(Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref source, second))).AsByte()).StoreUnsafe(ref target, second);
            return;
        }

        nuint last = (nuint)(text.Length - Block);
        for (nuint i = 0; ; i = Math.Min(i + Block, last))
        {
            (Vector128<ushort> lower, Vector128<ushort> upper) = Vector128.Widen(Vector128.LoadUnsafe(ref source, i));
            lower.StoreUnsafe(ref target, i);
            upper.StoreUnsafe(ref target, i + Half);
            if (i == last)
                return;
        }
    }
}
#endif
