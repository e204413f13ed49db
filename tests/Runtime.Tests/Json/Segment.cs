using System;
using System.Buffers;

namespace SpecModels.Runtime.Tests.Json;

/// <summary>A few bytes of a document.</summary>
internal sealed class Segment : ReadOnlySequenceSegment<byte>
{
    public static ReadOnlySequence<byte> Split(byte[] bytes, int size)
    {
        Segment first = new() { Memory = bytes.AsMemory(0, Math.Min(size, bytes.Length)) };
        Segment last = first;
        for (int start = size; start < bytes.Length; start += size)
        {
            Segment next = new() { Memory = bytes.AsMemory(start, Math.Min(size, bytes.Length - start)), RunningIndex = start };
            last.Next = next;
            last = next;
        }

        return new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length);
    }
}
