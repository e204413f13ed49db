using System;
using System.Globalization;
using System.Text;

namespace SpecModels.Generator.Readers.Markdown;

/// <summary>Walks over TypeScript text, token by token. Where a token is not what was asked for, nothing is consumed.</summary>
internal sealed class TypeScriptScanner(TextSlice text)
{
    public TypeScriptScanner(string text)
        : this(new TextSlice(text, 0, text.Length))
    {
    }

    public int Position { get; set; }

    public bool IsAtEnd => Peek() == '\0';

    /// <summary>What stands at the position, for messages; empty at the end.</summary>
    public TextSlice Here => new(text.Source, text.Start + Position, Position < text.Length ? 1 : 0);

    /// <returns>The next character that is neither white space nor comment; NUL at the end.</returns>
    public char Peek()
    {
        SkipBlanks();
        return At(Position);
    }

    public TextSlice Since(int position) => new(text.Source, text.Start + position, Position - position);

    public bool Skip(char character)
    {
        if (Peek() != character || character == '\0')
            return false;

        Position++;
        return true;
    }

    /// <returns>An identifier with the dotted ones behind it; empty for none.</returns>
    public string Name()
    {
        SkipBlanks();
        int start = Position;
        if (IsNameStart(At(Position)))
        {
            while (IsNamePart(At(Position)) || (At(Position) == '.' && IsNameStart(At(Position + 1))))
                Position++;
        }

        return Since(start).ToString();
    }

    /// <summary>Takes the word where it stands as a whole.</summary>
    public bool SkipWord(string word)
    {
        int start = Position;
        if (Name() == word)
            return true;

        Position = start;
        return false;
    }

    /// <returns>A number in JSON's grammar; <see langword="null"/> where there is none, for a hexadecimal one too.</returns>
    public string? Number()
    {
        SkipBlanks();
        int start = Position;
        if (At(Position) == '-')
            Position++;

        bool isNumber = At(Position) == '0' ? Digits(1) : Digits(int.MaxValue);
        if (isNumber && At(Position) == '.')
        {
            Position++;
            isNumber = Digits(int.MaxValue);
        }

        if (isNumber && At(Position) is 'e' or 'E')
        {
            Position++;
            if (At(Position) is '+' or '-')
                Position++;

            isNumber = Digits(int.MaxValue);
        }

        if (isNumber && !IsNamePart(At(Position)))
            return Since(start).ToString();

        Position = start;
        return null;
    }

    /// <returns>A quoted string's value; <see langword="null"/> where there is none or it does not end.</returns>
    public string? String()
    {
        char quote = Peek();
        if (quote is not ('"' or '\''))
            return null;

        int start = Position;
        StringBuilder value = new();
        for (Position++; Position < text.Length; Position++)
        {
            char character = text[Position];
            if (character == quote)
            {
                Position++;
                return value.ToString();
            }

            if (character is '\n' or '\r')
                break;

            if (character != '\\')
                value.Append(character);
            else if (!Escape(value))
                break;
        }

        Position = start;
        return null;
    }

    /// <summary>Goes on to the character, over strings and comments; to the end where it does not come.</summary>
    public void SkipTo(char character)
    {
        while (Peek() != character && !IsAtEnd)
        {
            if (String() is null)
                Position++;
        }
    }

    /// <summary>Goes over an expression of any kind, up to the comma, semicolon or bracket that ends it.</summary>
    /// <returns>Whether all that opens in it also closes.</returns>
    public bool SkipExpression()
    {
        int depth = 0;
        while (true)
        {
            char character = Peek();
            switch (character)
            {
                case '\0':
                    return depth == 0;
                case '"' or '\'':
                    if (String() is null)
                        return false;

                    continue;
                case '`':
                    if (!SkipTemplate())
                        return false;

                    continue;
                case '(' or '[' or '{':
                    depth++;
                    break;
                case ')' or ']' or '}':
                    if (depth-- == 0)
                        return true;

                    break;
                case ',' or ';' when depth == 0:
                    return true;
            }

            Position++;
        }
    }

    /// <summary>Goes over a type, up to the <c>=</c> behind it.</summary>
    public bool SkipType()
    {
        int depth = 0;
        while (true)
        {
            switch (Peek())
            {
                case '\0':
                    return false;
                case '"' or '\'':
                    if (String() is null)
                        return false;

                    continue;
                case '<' or '(' or '[' or '{':
                    depth++;
                    break;
                case '>' or ')' or ']' or '}':
                    depth--;
                    break;
                case '=' when depth == 0 && At(Position + 1) != '>':
                    return true;
                case '=' when At(Position + 1) == '>':
                    Position++;
                    break;
            }

            Position++;
        }
    }

    /// <remarks>An expression in it that holds a backtick of its own is not followed.</remarks>
    private bool SkipTemplate()
    {
        for (Position++; Position < text.Length; Position++)
        {
            if (text[Position] == '\\')
            {
                Position++;
            }
            else if (text[Position] == '`')
            {
                Position++;
                return true;
            }
        }

        Position = text.Length;
        return false;
    }

    private void SkipBlanks()
    {
        while (Position < text.Length)
        {
            if (char.IsWhiteSpace(text[Position]) || text[Position] == '\uFEFF')
                Position++;
            else if (text[Position] == '/' && At(Position + 1) == '/')
                SkipTo("\n");
            else if (text[Position] == '/' && At(Position + 1) == '*')
                SkipTo("*/");
            else
                return;
        }
    }

    private void SkipTo(string end)
    {
        int start = Position + 2;
        int length = text.From(Math.Min(start, text.Length)).AsSpan().IndexOf(end.AsSpan());
        Position = length < 0 ? text.Length : start + length + end.Length;
    }

    private bool Escape(StringBuilder value)
    {
        Position++;
        char character = At(Position);
        switch (character)
        {
            case 'n': value.Append('\n'); return true;
            case 't': value.Append('\t'); return true;
            case 'r': value.Append('\r'); return true;
            case 'b': value.Append('\b'); return true;
            case 'f': value.Append('\f'); return true;
            case 'v': value.Append('\v'); return true;
            case '0' when !char.IsDigit(At(Position + 1)): value.Append('\0'); return true;
            case 'x': return CodePoint(value, Position + 1, 2);
            case 'u' when At(Position + 1) == '{':
                int end = text.From(Position).AsSpan().IndexOf('}');
                if (end is < 3 or > 8 || !CodePoint(value, Position + 2, end - 2))
                    return false;

                Position++;
                return true;
            case 'u': return CodePoint(value, Position + 1, 4);
            case '\r': if (At(Position + 1) == '\n') Position++; return true;
            case '\n' or '\u2028' or '\u2029': return true;
            case '\0' or (>= '0' and <= '9'): return false;
            default: value.Append(character); return true;
        }
    }

    private bool CodePoint(StringBuilder value, int start, int length)
    {
        if (start + length > text.Length || !int.TryParse(new TextSlice(text.Source, text.Start + start, length).ToString(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int code) || code > 0x10FFFF)
            return false;

        // One half of a pair stands alone in \uD83D\uDE00; the other half follows.
        if (code <= char.MaxValue)
            value.Append((char)code);
        else
            value.Append(char.ConvertFromUtf32(code));

        Position = start + length - 1;
        return true;
    }

    private bool Digits(int max)
    {
        int start = Position;
        while (Position - start < max && At(Position) is >= '0' and <= '9')
            Position++;

        return Position > start;
    }

    private char At(int position) => position < text.Length ? text[position] : '\0';

    private static bool IsNameStart(char character) => char.IsLetter(character) || character is '_' or '$';

    private static bool IsNamePart(char character) => char.IsLetterOrDigit(character) || character is '_' or '$';
}
