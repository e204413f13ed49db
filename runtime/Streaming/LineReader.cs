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
    private int _end;
    private bool _isAtEnd;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>The number of the line, from 1.</summary>
    public long Number { get; private set; }

    /// <summary>The line without its end, until the next one is read.</summary>
    public ReadOnlySpan<byte> Line => _buffer.AsSpan(_lineStart, _lineLength);

    /// <summary>Goes to the next line.</summary>
    /// <returns>Whether there is one. What follows the last line end is a line unless it is empty.</returns>
    public async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        int searched = 0;
        while (true)
        {
            int length = _buffer.AsSpan(_next + searched, _end - _next - searched).IndexOf((byte)'\n');
            if (length >= 0)
            {
                Take(searched + length);
                _next++;
                return true;
            }

            searched = _end - _next;
            if (_isAtEnd)
            {
                Take(searched);
                return searched != 0;
            }

            MakeRoom();
            int read = await ReadBytesAsync(cancellationToken).ConfigureAwait(false);
            _end += read;
            _isAtEnd = read == 0;
        }
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
        _next = _end = _lineStart = _lineLength = 0;
    }

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
            byte[] larger = ArrayPool<byte>.Shared.Rent(checked((int)Math.Max(Math.Min(_buffer.Length * 2L, int.MaxValue / 2), _buffer.Length + 1L)));
            rest.CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = larger;
        }
        else
        {
            rest.CopyTo(_buffer);
        }

        _end -= _next;
        _next = 0;
    }

#if NET
    private ValueTask<int> ReadBytesAsync(CancellationToken cancellationToken) => stream.ReadAsync(_buffer.AsMemory(_end), cancellationToken);
#else
    private Task<int> ReadBytesAsync(CancellationToken cancellationToken) => stream.ReadAsync(_buffer, _end, _buffer.Length - _end, cancellationToken);
#endif
}
