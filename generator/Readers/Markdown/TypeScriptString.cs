using System.Globalization;
using System.Text;

namespace SpecModels.Generator.Readers.Markdown;

/// <summary>Reads a quoted string with its escapes.</summary>
/// <remarks>https://tc39.es/ecma262/#sec-literals-string-literals, without the octal escapes that strict code has not either.</remarks>
internal struct TypeScriptString(TextSlice text, int position)
{
    private readonly StringBuilder _value = new();

    /// <summary>Where the string stops being one, or behind its closing quote.</summary>
    public int Position { get; private set; } = position;

    /// <returns><see langword="null"/> where the string does not end on its line or has an escape that does not exist.</returns>
    public string? Read()
    {
        char quote = text[Position];
        for (Position++; Position < text.Length; Position++)
        {
            char character = text[Position];
            if (character == quote)
            {
                Position++;
                return _value.ToString();
            }

            if (character is '\n' or '\r' || (character == '\\' && !Escape()))
            {
                return null;
            }

            if (character != '\\')
            {
                _value.Append(character);
            }
        }

        return null;
    }

    /// <summary>Goes from the backslash to the escape's last character.</summary>
    private bool Escape()
    {
        Position++;
        char character = At(Position);
        switch (character)
        {
            case 'x':
                return CodePoint(Position + 1, 2);
            case 'u' when At(Position + 1) == '{':
                int digits = 0;
                while (digits < 7 && At(Position + 2 + digits) is not ('}' or '\0'))
                {
                    digits++;
                }

                if (!CodePoint(Position + 2, digits) || At(Position + 1) != '}')
                {
                    return false;
                }

                Position++;
                return true;
            case 'u':
                return CodePoint(Position + 1, 4);
            case '\r' when At(Position + 1) == '\n':
                Position++;
                return true;
            case '\r' or '\n' or '\u2028' or '\u2029':
                return true;
            case '0' when At(Position + 1) is not (>= '0' and <= '9'):
                _value.Append('\0');
                return true;
            case '\0' or (>= '0' and <= '9'):
                return false;
            default:
                _value.Append(character switch { 'n' => '\n', 't' => '\t', 'r' => '\r', 'b' => '\b', 'f' => '\f', 'v' => '\v', _ => character });
                return true;
        }
    }

    private bool CodePoint(int start, int digits)
    {
        if (digits == 0 || start + digits > text.Length
            || !int.TryParse(text.From(start).To(digits).ToString(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int code) || code > 0x10FFFF)
        {
            return false;
        }

        // Half of a surrogate pair may stand alone in an escape; the next one has the other half.
        if (code <= char.MaxValue)
        {
            _value.Append((char)code);
        }
        else
        {
            _value.Append(char.ConvertFromUtf32(code));
        }

        Position = start + digits - 1;
        return true;
    }

    private readonly char At(int position) => position < text.Length ? text[position] : '\0';
}
