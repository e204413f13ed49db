using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SpecModels.Json;

/// <summary>
/// A member's name as it stands in bytes, with its quotes and the colon, where it is expected. Four words of it are compared, whatever its length, as a
/// branch for each length costs more than they do: they lie over each other where it is short, and together are all of it.
/// </summary>
internal readonly struct ExpectedMember
{
    private const int Words = 4;

    /// <summary>How long it is, with the one byte before it: a comma, or the brace.</summary>
    public readonly int Length;

    /// <summary>The member's index in the spec.</summary>
    public readonly int Index;

    private readonly ulong _first;
    private readonly ulong _second;
    private readonly ulong _third;
    private readonly ulong _last;

    /// <summary>The bits that count: not all, where it is shorter than a word.</summary>
    private readonly ulong _bits;

    private readonly int _secondAt;
    private readonly int _thirdAt;
    private readonly int _lastAt;

    /// <param name="following">The name with the comma before it, its quotes and the colon. One that is empty, or too long, is never found.</param>
    /// <param name="index">The member's index in the spec.</param>
    public ExpectedMember(ReadOnlySpan<byte> following, int index)
    {
        Index = index;
        Length = following.Length;
        if (Length is 0 or > 1 + (Words * sizeof(ulong)))
        {
            // No bytes are as long.
            _lastAt = int.MaxValue;
            return;
        }

        byte[] text = new byte[Math.Max(Length, 1 + sizeof(ulong))];
        following.CopyTo(text);
        int unused = 8 * (text.Length - Length);
        _bits = BitConverter.IsLittleEndian ? ulong.MaxValue >> unused : ulong.MaxValue << unused;
        _lastAt = text.Length - sizeof(ulong);
        _secondAt = Math.Min(1 + sizeof(ulong), _lastAt);
        _thirdAt = Math.Min(1 + (2 * sizeof(ulong)), _lastAt);
        _first = BitConverter.ToUInt64(text, 1);
        _second = BitConverter.ToUInt64(text, _secondAt);
        _third = BitConverter.ToUInt64(text, _thirdAt);
        _last = BitConverter.ToUInt64(text, _lastAt);
    }

    /// <summary>Tells whether it stands at a place, behind which there is at least one word.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="at">The index of the byte before it.</param>
    /// <param name="separator">What that byte has to be.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsAt(ReadOnlySpan<byte> bytes, int at, byte separator)
    {
        // Each of the words lies before the end of the last.
        if (bytes.Length - at - sizeof(ulong) < _lastAt)
            return false;

        ref byte start = ref Unsafe.Add(ref MemoryMarshal.GetReference(bytes), at);
        ulong differing = (Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref start, 1)) ^ _first)
            | (Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref start, _secondAt)) ^ _second)
            | (Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref start, _thirdAt)) ^ _third)
            | (Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref start, _lastAt)) ^ _last);
        return (differing & _bits) == 0 && start == separator;
    }
}
