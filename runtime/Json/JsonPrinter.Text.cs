using System;
using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SpecModels.Json;

/// <summary>Texts, with the escapes of the encoder.</summary>
public sealed partial class JsonPrinter
{
    /// <summary>Writes a string.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="JsonException">There is no value.</exception>
    public void String(string? value) => Quote((value ?? throw NoValue("string")).AsSpan());

    private void Use(JavaScriptEncoder? encoder)
    {
        if (_encoder == encoder)
            return;

        _encoder = encoder == JavaScriptEncoder.Default ? null : encoder;
        _plain = _encoder is null ? PlainText.Default : encoder == JavaScriptEncoder.UnsafeRelaxedJsonEscaping ? PlainText.Relaxed : PlainText.None;
    }

    private void Quote(ReadOnlySpan<char> text)
    {
        Reserve(text.Length + 3);
        _bytes[_length++] = (byte)'"';
        int plain = CopyPlain(text);
        if (plain < text.Length)
            Escape(text.Slice(plain));

        Literal("\","u8);
    }

    /// <summary>Writes a text that is UTF-8 already.</summary>
    private void Quote(ReadOnlySpan<byte> text)
    {
        Reserve(text.Length + 3);
        _bytes[_length++] = (byte)'"';
        int plain = _plain.Length(text);
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

        Literal("\","u8);
    }

    /// <summary>Writes what begins with something to escape.</summary>
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
            Reserve(text.Length + 12);
            text = text.Slice(EscapeFirst(text));
            if (!text.IsEmpty && _plain.Has(text[0]))
                text = text.Slice(CopyPlain(text));
        }
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
        ReadOnlySpan<byte> digits = "0123456789ABCDEF"u8;
        Span<byte> free = _bytes.AsSpan(_length, 6);
        free[5] = digits[value & 15];
        free[4] = digits[(value >> 4) & 15];
        free[3] = digits[(value >> 8) & 15];
        free[2] = digits[value >> 12];
        free[1] = (byte)'u';
        free[0] = (byte)'\\';
        _length += 6;
    }

    /// <summary>Copies what stands as it is, and returns how much that was. There is room for all of the text.</summary>
    private int CopyPlain(ReadOnlySpan<char> text)
    {
        int plain = _plain.Copy(text, Free);
        _length += plain;
        return plain;
    }
}
