using System;
using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SpecModels.Json;

/// <summary>Texts, with the escapes of the encoder.</summary>
public sealed partial class JsonPrinter
{
#if NET
    private const string Punctuation = " !#$%()*,-./:;=?@[]^_{|}~";
    private const string Alphanumerics = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    private static readonly SearchValues<char> _plain = SearchValues.Create(Punctuation + Alphanumerics);
    private static readonly SearchValues<byte> _plainUtf8 = SearchValues.Create(Encoding.ASCII.GetBytes(Punctuation + Alphanumerics));
    private static readonly SearchValues<byte> _plainJson = SearchValues.Create(Encoding.ASCII.GetBytes(Punctuation + Alphanumerics + '"'));
#endif

    /// <summary>Writes a string.</summary>
    /// <param name="value">The value; <see langword="null"/> is written as such.</param>
    public void String(string? value)
    {
        if (value is null)
            Null();
        else
            Quote(value.AsSpan());
    }

    private void Use(JavaScriptEncoder? encoder) => _encoder = ReferenceEquals(encoder, JavaScriptEncoder.Default) ? null : encoder;

    private void Quote(ReadOnlySpan<char> text)
    {
        Reserve(text.Length + 3);
        _bytes[_length++] = (byte)'"';
        int plain = CopyPlain(text);
        if (plain < text.Length)
            Escape(text.Slice(plain));

        _bytes[_length] = (byte)'"';
        _bytes[_length + 1] = (byte)',';
        _length += 2;
    }

    /// <summary>Writes a text that is UTF-8 already.</summary>
    private void Quote(ReadOnlySpan<byte> text)
    {
        Reserve(text.Length + 3);
        _bytes[_length++] = (byte)'"';
        int plain = _encoder is null ? PlainLength(text) : 0;
        text.Slice(0, plain).CopyTo(Free);
        _length += plain;
        for (text = text.Slice(plain); !text.IsEmpty;)
        {
            Reserve(text.Length + Scalar);
            OperationStatus status = (_encoder ?? JavaScriptEncoder.Default).EncodeUtf8(text, Free, out int read, out int written);
            text = text.Slice(read);
            _length += written;
            if (status == OperationStatus.DestinationTooSmall)
                Grow(_bytes.Length);
        }

        Reserve(2);
        _bytes[_length] = (byte)'"';
        _bytes[_length + 1] = (byte)',';
        _length += 2;
    }

    /// <summary>Writes what begins with something to escape, and leaves room for the quote and a comma.</summary>
    private void Escape(ReadOnlySpan<char> text)
    {
        if (_encoder is not null)
        {
            Encode(text, _encoder);
            return;
        }

        while (!text.IsEmpty)
        {
            // Two escapes of six bytes, then at most so many bytes as they are.
            Reserve(text.Length + 14);
            text = text.Slice(EscapeFirst(text));
            text = text.Slice(CopyPlain(text));
        }

        Reserve(2);
    }

    private void Encode(ReadOnlySpan<char> text, JavaScriptEncoder encoder)
    {
        char[] encoded = ArrayPool<char>.Shared.Rent(Math.Max(256, encoder.MaxOutputCharactersPerInputCharacter));
        while (!text.IsEmpty)
        {
            encoder.Encode(text, encoded, out int read, out int written);
            text = text.Slice(read);
            Reserve(Encoding.UTF8.GetMaxByteCount(written));
            _length += Encoding.UTF8.GetBytes(encoded, 0, written, _bytes, _length);
        }

        ArrayPool<char>.Shared.Return(encoded);
        Reserve(2);
    }

    /// <summary>Writes the first character escaped, or the pair that stands for one, and returns how many that were.</summary>
    private int EscapeFirst(ReadOnlySpan<char> text)
    {
        char first = text[0];
        switch (first)
        {
            case '\n':
                Short((byte)'n');
                return 1;
            case '\r':
                Short((byte)'r');
                return 1;
            case '\t':
                Short((byte)'t');
                return 1;
            case '\b':
                Short((byte)'b');
                return 1;
            case '\f':
                Short((byte)'f');
                return 1;
            case '\\':
                Short((byte)'\\');
                return 1;
        }

        if (!char.IsSurrogate(first))
        {
            Unicode(first);
            return 1;
        }

        if (!char.IsHighSurrogate(first) || text.Length == 1 || !char.IsLowSurrogate(text[1]))
        {
            Unicode('\uFFFD');
            return 1;
        }

        Unicode(first);
        Unicode(text[1]);
        return 2;
    }

    private void Short(byte letter)
    {
        _bytes[_length] = (byte)'\\';
        _bytes[_length + 1] = letter;
        _length += 2;
    }

    private void Unicode(char value)
    {
        Span<byte> free = _bytes.AsSpan(_length, 6);
        free[0] = (byte)'\\';
        free[1] = (byte)'u';
        free[2] = Hex(value >> 12);
        free[3] = Hex((value >> 8) & 15);
        free[4] = Hex((value >> 4) & 15);
        free[5] = Hex(value & 15);
        _length += 6;
    }

    private static byte Hex(int digit) => (byte)(digit < 10 ? '0' + digit : 'A' - 10 + digit);

    /// <summary>Copies what stands as it is in a string, up to the first that does not, and returns how much that was. There is room for all of it.</summary>
    private int CopyPlain(ReadOnlySpan<char> text)
    {
        if (_encoder is not null)
            return 0;

#if NET
        int plain = text.IndexOfAnyExcept(_plain);
        if (plain < 0)
            plain = text.Length;

        Ascii.FromUtf16(text.Slice(0, plain), Free, out _);
#else
        int plain = 0;
        for (; plain < text.Length && IsPlain(text[plain]); plain++)
            _bytes[_length + plain] = (byte)text[plain];
#endif
        _length += plain;
        return plain;
    }

    private static int PlainLength(ReadOnlySpan<byte> text)
    {
#if NET
        int plain = text.IndexOfAnyExcept(_plainUtf8);
        return plain < 0 ? text.Length : plain;
#else
        int plain = 0;
        while (plain < text.Length && IsPlain((char)text[plain]))
            plain++;

        return plain;
#endif
    }

#if !NET
    private static bool IsPlain(char c) => c is >= ' ' and < '\u007f' and not ('"' or '&' or '\'' or '+' or '<' or '>' or '\\' or '`');
#endif
}
