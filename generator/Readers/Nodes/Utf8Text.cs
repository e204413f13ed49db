using System;
using System.Text;

namespace SpecModels.Generator.Readers.Nodes;

/// <summary>A text as UTF-8, of which each place is still known as a character's.</summary>
internal sealed class Utf8Text(string text)
{
    private readonly byte[] _bytes = Encoding.UTF8.GetBytes(text);
    private int _byte;
    private int _character;

    /// <summary>The text without a byte order mark, which JSON does not know.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(MarkLength);

    private int MarkLength => text.Length > 0 && text[0] == '\uFEFF' ? 3 : 0;

    /// <summary>The character that begins at a byte of <see cref="Bytes"/>. Fast where each call asks for a place behind the last.</summary>
    public int CharacterAt(long offset)
    {
        int target = MarkLength + (int)offset;
        if (_bytes.Length == text.Length)
        {
            return target;
        }

        if (target < _byte)
        {
            (_byte, _character) = (0, 0);
        }

        for (; _byte < target; _byte++)
        {
            // The first byte of a character says how long it is: four bytes are two UTF-16 units, all others one.
            byte value = _bytes[_byte];
            _character += value >= 0xF0 ? 2 : value is < 0x80 or >= 0xC0 ? 1 : 0;
        }

        return _character;
    }

    /// <summary>The character at a place that is given as the JSON reader does: lines by LF, and bytes in the line.</summary>
    public int CharacterAt(long line, long byteInLine)
    {
        ReadOnlySpan<byte> bytes = Bytes;
        int start = 0;
        for (; line > 0; line--)
        {
            start += bytes.Slice(start).IndexOf((byte)'\n') + 1;
        }

        return CharacterAt(Math.Min(start + byteInLine, bytes.Length));
    }
}
