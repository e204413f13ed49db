using System;
using System.Buffers;

namespace SpecModels.Json;

/// <summary>Bytes that grow in a pooled array.</summary>
internal struct ByteBuffer
{
    private byte[] _bytes;
    private int _length;

    public ByteBuffer(int capacity) => _bytes = ArrayPool<byte>.Shared.Rent(capacity);

    public readonly ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _length);

    public void Add(byte value)
    {
        Reserve(1);
        _bytes[_length++] = value;
    }

    public void Add(ReadOnlySpan<byte> values)
    {
        Reserve(values.Length);
        values.CopyTo(_bytes.AsSpan(_length));
        _length += values.Length;
    }

    public readonly void Free() => ArrayPool<byte>.Shared.Return(_bytes);

    private void Reserve(int more)
    {
        if (_bytes.Length - _length >= more)
            return;

        byte[] larger = ArrayPool<byte>.Shared.Rent(checked((int)Math.Max(Math.Min(_length * 2L, int.MaxValue / 2), _length + (long)more)));
        Written.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
