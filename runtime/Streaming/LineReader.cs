using System;
using System.Buffers;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace SpecModels.Json;

/// <summary>Reads a stream line by line into a buffer that is as long as the longest line.</summary>
internal sealed class LineReader(Stream stream) : IDisposable
{
    private const int InitialLength = 16 * 1024;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(InitialLength);
    private int _lineStart;
    private int _lineLength;
    private int _next;
    private int _searched;
    private int _end;
    private bool _isAtEnd;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>The number of the line, from 1.</summary>
    public long Number { get; private set; }

    /// <summary>The line without its end, until the next one is read.</summary>
    public ReadOnlySpan<byte> Line => _buffer.AsSpan(_lineStart, _lineLength);

    /// <summary>Goes to the next line, as far as it has been read.</summary>
    /// <returns>Whether there is one. What follows the last line end is a line unless it is empty.</returns>
    public bool TryTake()
    {
        int length = _buffer.AsSpan(_searched, _end - _searched).IndexOf((byte)'\n');
        if (length >= 0)
        {
            Take(_searched + length - _next);
            _searched = ++_next;
            return true;
        }

        _searched = _end;
        if (!_isAtEnd || _next == _end)
            return false;

        Take(_end - _next);
        return true;
    }

    /// <summary>Reads more of the stream.</summary>
    /// <returns>Whether there may be another line.</returns>
    public async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        if (_isAtEnd)
            return false;

        MakeRoom();
        int read = await ReadBytesAsync(cancellationToken).ConfigureAwait(false);
        _end += read;
        _isAtEnd = read == 0;
        return true;
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(_buffer);

    private void Take(int length)
    {
        Number++;
        _lineStart = _next;
        _lineLength = length;
        _next += length;
        if (Number == 1 && Line.StartsWith(ByteOrderMark))
        {
            _lineStart += ByteOrderMark.Length;
            _lineLength -= ByteOrderMark.Length;
        }
    }

    /// <summary>Moves the unfinished line to the front; one that fills the buffer gets a larger one.</summary>
    private void MakeRoom()
    {
        ReadOnlySpan<byte> rest = _buffer.AsSpan(_next, _end - _next);
        if (rest.Length == _buffer.Length)
        {
            byte[] larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(_buffer.Length * 2L, int.MaxValue));
            rest.CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = larger;
        }
        else if (_next != 0)
        {
            rest.CopyTo(_buffer);
        }

        _end -= _next;
        _searched -= _next;
        _next = 0;
    }

#if NET
    private ValueTask<int> ReadBytesAsync(CancellationToken cancellationToken) => stream.ReadAsync(_buffer.AsMemory(_end), cancellationToken);
#else
    private Task<int> ReadBytesAsync(CancellationToken cancellationToken) => stream.ReadAsync(_buffer, _end, _buffer.Length - _end, cancellationToken);
#endif
}
