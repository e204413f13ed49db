using System;
using System.Text;
using System.Text.RegularExpressions;

namespace SpecModels.Generator.Resolution;

/// <summary>Regular expressions of ECMA 262, as specs write them, in .NET's words, where both mean the same.</summary>
/// <remarks>
/// An attribute's expression must take the whole text, a spec's only a part of it, so only those are taken that begin with <c>^</c> and end with <c>$</c>.
/// https://learn.microsoft.com/dotnet/standard/base-types/regular-expression-options#ecmascript-matching-behavior tells where the two differ.
/// </remarks>
internal sealed class EcmaPattern
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(1);

    private const string DotNetMarks = "\\.[]{}()*+?^$|/-";

    private readonly string _pattern;
    private readonly StringBuilder _text = new();
    private int _position;

    private EcmaPattern(string pattern) => _pattern = pattern;

    /// <returns><see langword="null"/> where it might mean something else.</returns>
    public static string? InDotNet(string pattern) =>
        pattern.Length >= 2 && pattern[0] == '^' && pattern[pattern.Length - 1] == '$' ? new EcmaPattern(pattern.Substring(1, pattern.Length - 2)).Translate() : null;

    /// <summary>Whether a translated pattern takes the empty text.</summary>
    public static bool TakesEmpty(string pattern) => Regex.IsMatch("", pattern, RegexOptions.CultureInvariant, _patience);

    private string? Translate()
    {
        int depth = 0;
        bool mayRepeat = false;
        while (_position < _pattern.Length)
        {
            char c = _pattern[_position++];
            bool isAtom = true;
            switch (c)
            {
                case '(':
                    if (!Group())
                    {
                        return null;
                    }

                    depth++;
                    isAtom = false;
                    break;
                case ')':
                    if (--depth < 0)
                    {
                        return null;
                    }

                    _text.Append(c);
                    break;
                case '|' when depth > 0:
                    _text.Append(c);
                    isAtom = false;
                    break;
                case '*' or '+' or '?' or '{' when mayRepeat:
                    if (!Repeat(c))
                    {
                        return null;
                    }

                    isAtom = false;
                    break;
                case '[':
                    if (!Class())
                    {
                        return null;
                    }

                    break;
                case '\\':
                    if (!Escape(isInClass: false))
                    {
                        return null;
                    }

                    break;
                case '.':
                    _text.Append(@"[^\n\r\u2028\u2029]");
                    break;
                default:
                    // What stands outside ASCII is two characters to one of the two, or has a case that differs.
                    if (c is '^' or '$' or '|' or '*' or '+' or '?' or '{' or '}' or ']' || !IsPlain(c))
                    {
                        return null;
                    }

                    _text.Append(c);
                    break;
            }

            mayRepeat = isAtom;
        }

        return depth == 0 ? "^" + _text + "$" : null;
    }

    private bool Group()
    {
        _text.Append('(');
        if (Peek() != '?')
        {
            return true;
        }

        // Lookaheads; names and options are written otherwise or not known to one of the two.
        if (_position + 1 >= _pattern.Length || _pattern[_position + 1] is not (':' or '=' or '!'))
        {
            return false;
        }

        _text.Append(_pattern, _position, 2);
        _position += 2;
        return true;
    }

    private bool Repeat(char c)
    {
        _text.Append(c);
        if (c == '{')
        {
            int end = _pattern.IndexOf('}', _position);
            if (end < 0 || !IsCount(_pattern.Substring(_position, end - _position)))
            {
                return false;
            }

            _text.Append(_pattern, _position, end + 1 - _position);
            _position = end + 1;
        }

        if (Peek() == '?')
        {
            _position++;
            _text.Append('?');
        }

        return true;
    }

    private static bool IsCount(string text)
    {
        string[] parts = text.Split(',');
        return parts.Length <= 2 && IsNumber(parts[0]) && (parts.Length == 1 || parts[1].Length == 0 || IsNumber(parts[1]));
    }

    private static bool IsNumber(string text)
    {
        foreach (char c in text)
        {
            if (c is < '0' or > '9')
            {
                return false;
            }
        }

        return text.Length is > 0 and < 9;
    }

    private bool Class()
    {
        _text.Append('[');
        if (Peek() == '^')
        {
            _position++;
            _text.Append('^');
        }

        bool isFirst = true;
        for (; _position < _pattern.Length; isFirst = false)
        {
            char c = _pattern[_position++];
            switch (c)
            {
                case ']':
                    _text.Append(c);
                    return !isFirst;
                case '[':
                    // Behind a hyphen .NET takes it for a class that is subtracted.
                    _text.Append("\\[");
                    break;
                case '\\':
                    if (!Escape(isInClass: true))
                    {
                        return false;
                    }

                    break;
                default:
                    if (!IsPlain(c))
                    {
                        return false;
                    }

                    _text.Append(c);
                    break;
            }
        }

        return false;
    }

    private bool Escape(bool isInClass)
    {
        if (_position == _pattern.Length)
        {
            return false;
        }

        // \d and \w are ASCII's there and Unicode's here; \s, \b and references differ in more.
        char c = _pattern[_position++];
        switch (c)
        {
            case 'd':
                _text.Append(isInClass ? "0-9" : "[0-9]");
                return true;
            case 'w':
                _text.Append(isInClass ? "A-Za-z0-9_" : "[A-Za-z0-9_]");
                return true;
            case 'D' when !isInClass:
                _text.Append("[^0-9]");
                return true;
            case 'W' when !isInClass:
                _text.Append("[^A-Za-z0-9_]");
                return true;
            case 'n' or 'r' or 't' or 'f' or 'v':
                _text.Append('\\').Append(c);
                return true;
            default:
                if (DotNetMarks.IndexOf(c) >= 0)
                {
                    _text.Append('\\').Append(c);
                    return true;
                }

                if (IsPlain(c) && !char.IsLetterOrDigit(c))
                {
                    _text.Append(c);
                    return true;
                }

                return false;
        }
    }

    private char Peek() => _position < _pattern.Length ? _pattern[_position] : '\0';

    private static bool IsPlain(char c) => c is >= ' ' and < '\u007f';
}
