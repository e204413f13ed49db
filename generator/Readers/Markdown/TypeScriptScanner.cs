using System;

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
        {
            return false;
        }

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
            {
                Position++;
            }
        }

        return Since(start).ToString();
    }

    /// <summary>Takes the word where it stands as a whole.</summary>
    public bool SkipWord(string word)
    {
        int start = Position;
        if (Name() == word)
        {
            return true;
        }

        Position = start;
        return false;
    }

    /// <returns>A number in JSON's grammar; <see langword="null"/> where there is none, for a hexadecimal one too.</returns>
    public string? Number()
    {
        SkipBlanks();
        int start = Position;
        if (At(Position) == '-')
        {
            Position++;
        }

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
            {
                Position++;
            }

            isNumber = Digits(int.MaxValue);
        }

        if (isNumber && !IsNamePart(At(Position)))
        {
            return Since(start).ToString();
        }

        Position = start;
        return null;
    }

    /// <returns>A quoted string's value; <see langword="null"/> where there is none, or one that does not end.</returns>
    public string? String()
    {
        if (Peek() is not ('"' or '\''))
        {
            return null;
        }

        TypeScriptString reader = new(text, Position);
        string? value = reader.Read();
        if (value is not null)
        {
            Position = reader.Position;
        }

        return value;
    }

    /// <summary>Goes on to the character, over strings and comments; to the end where it does not come.</summary>
    public void SkipTo(char character)
    {
        while (Peek() != character && !IsAtEnd)
        {
            if (String() is null)
            {
                Position++;
            }
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
                    {
                        return false;
                    }

                    continue;
                case '`':
                    if (!SkipTemplate())
                    {
                        return false;
                    }

                    continue;
                case '(' or '[' or '{':
                    depth++;
                    break;
                case ')' or ']' or '}':
                    if (depth-- == 0)
                    {
                        return true;
                    }

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
                    {
                        return false;
                    }

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
            {
                Position++;
            }
            else if (text[Position] == '/' && At(Position + 1) == '/')
            {
                SkipTo("\n");
            }
            else if (text[Position] == '/' && At(Position + 1) == '*')
            {
                SkipTo("*/");
            }
            else
            {
                return;
            }
        }
    }

    private void SkipTo(string end)
    {
        int start = Position + 2;
        int length = text.From(Math.Min(start, text.Length)).AsSpan().IndexOf(end.AsSpan());
        Position = length < 0 ? text.Length : start + length + end.Length;
    }

    private bool Digits(int max)
    {
        int start = Position;
        while (Position - start < max && At(Position) is >= '0' and <= '9')
        {
            Position++;
        }

        return Position > start;
    }

    private char At(int position) => position < text.Length ? text[position] : '\0';

    private static bool IsNameStart(char character) => char.IsLetter(character) || character is '_' or '$';

    private static bool IsNamePart(char character) => char.IsLetterOrDigit(character) || character is '_' or '$';
}
