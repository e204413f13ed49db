using System;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace SpecModels.Runtime.Tests.Streaming;

/// <summary>A stream that gives its pieces one a read, as a connection does, and can only be read asynchronously.</summary>
internal sealed class PiecesStream(params byte[][] pieces) : Stream
{
    private int _piece;
    private int _offset;

    public bool IsDisposed { get; private set; }

    /// <summary>How many pieces have been read to their end.</summary>
    public int Taken => _piece;

    /// <summary>Waits for ever after the last piece instead of ending.</summary>
    public bool StaysOpen { get; init; }

    /// <summary>What happens after the last piece instead of the end.</summary>
    public Exception? Fault { get; init; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>Cuts a text into pieces of a number of bytes.</summary>
    public static PiecesStream Every(int size, string text) => Every(size, Encoding.UTF8.GetBytes(text));

    public static PiecesStream Every(int size, byte[] bytes)
    {
        byte[][] pieces = new byte[(bytes.Length + size - 1) / size][];
        for (int i = 0; i < pieces.Length; i++)
            pieces[i] = bytes[(i * size)..Math.Min((i + 1) * size, bytes.Length)];

        return new PiecesStream(pieces);
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (_piece == pieces.Length)
        {
            if (StaysOpen)
                await Task.Delay(Timeout.Infinite, cancellationToken);

            return Fault is null ? 0 : throw Fault;
        }

        // Every second read is one that has to be waited for.
        if (_piece % 2 == 1)
            await Task.Yield();

        byte[] piece = pieces[_piece];
        int count = Math.Min(piece.Length - _offset, buffer.Length);
        piece.AsMemory(_offset, count).CopyTo(buffer);
        _offset += count;
        if (_offset == piece.Length)
        {
            _offset = 0;
            _piece++;
        }

        return count;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("Reading must not block.");

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing) => IsDisposed = true;
}
