using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SpecModels.Json;

/// <summary>A name that is expected, in the shape in which it is compared fastest: both ends of most names, taken together, are the whole name.</summary>
internal readonly struct LikelyName
{
    /// <summary>How many bytes stand before the name: the comma and the quote; and around it: the other quote and the colon too.</summary>
    private const int Before = 2, Around = 4;

    private readonly byte[] _following;
    private readonly ulong _head;
    private readonly ulong _tail;

    /// <param name="following">The name with the comma before it, its quotes and the colon. One that is empty is never found.</param>
    public LikelyName(byte[] following)
    {
        _following = following;
        int length = following.Length - Around;
        if (length >= sizeof(ulong))
        {
            _head = BitConverter.ToUInt64(following, Before);
            _tail = BitConverter.ToUInt64(following, Before + length - sizeof(ulong));
        }
        else if (length >= sizeof(uint))
        {
            _head = BitConverter.ToUInt32(following, Before);
            _tail = BitConverter.ToUInt32(following, Before + length - sizeof(uint));
        }
    }

    /// <summary>Tells whether this is the name.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Is(ReadOnlySpan<byte> name)
    {
        int length = name.Length;
        if (_following.Length != length + Around)
            return false;

        // What is read of a name lies within it, as its length is known here.
        ref byte first = ref MemoryMarshal.GetReference(name);
        if (length >= sizeof(ulong))
        {
            return Unsafe.ReadUnaligned<ulong>(ref first) == _head
                && Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref first, length - sizeof(ulong))) == _tail
                && (length <= 2 * sizeof(ulong) || IsWhole(name));
        }

        return length >= sizeof(uint)
            ? Unsafe.ReadUnaligned<uint>(ref first) == _head && Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref first, length - sizeof(uint))) == _tail
            : IsWhole(name);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool IsWhole(ReadOnlySpan<byte> name) => name.SequenceEqual(_following.AsSpan(Before, name.Length));
}
