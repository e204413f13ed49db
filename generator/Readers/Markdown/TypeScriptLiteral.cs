using System.Collections.Generic;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Readers.Markdown;

/// <summary>Reads TypeScript's literals. What is no literal (a call, a template, a sum) is passed over as a whole and kept as opaque.</summary>
internal sealed class TypeScriptLiteral
{
    private const int MaxDepth = 64;

    /// <summary>Told apart by reference: a member that is undefined is no member.</summary>
    private static readonly SpecLiteral Undefined = new SpecLiteral.Opaque();

    private readonly TypeScriptScanner _scanner;
    private (TextSlice Where, string Expected) _failure;
    private bool _isLiteral = true;

    private TypeScriptLiteral(TypeScriptScanner scanner) => _scanner = scanner;

    /// <summary>Reads the value of a snippet's first declaration: <c>let value: Foo = { … };</c>.</summary>
    /// <returns><see langword="null"/> where the snippet declares nothing, and where it cannot be read; that is reported.</returns>
    public static SpecLiteral? ReadDeclaration(TextSlice snippet, SpecSource source)
    {
        TypeScriptLiteral reader = new(new TypeScriptScanner(snippet));
        if (!reader.SkipToValue())
        {
            return null;
        }

        SpecLiteral? value = reader.Value(depth: 0);
        if (value is null)
        {
            source.Report(SpecRule.UnreadableExample, reader._failure.Where, reader._failure.Expected);
        }

        return value;
    }

    /// <summary>Reads a value that fills a cell, its lines parted by <c>&lt;br/></c> and its braces escaped as <c>.mdx</c> needs it.</summary>
    /// <returns><see langword="null"/> where the text is no literal; tables show strings without quotes too.</returns>
    public static SpecLiteral? ReadCell(string text)
    {
        TypeScriptLiteral reader = new(new TypeScriptScanner(text.Replace("<br/>", "\n").Replace("\\{", "{")));
        SpecLiteral? value = reader.Value(depth: 0);
        return reader._isLiteral && reader._scanner.IsAtEnd ? value : null;
    }

    private bool SkipToValue()
    {
        while (!_scanner.IsAtEnd)
        {
            string word = _scanner.Name();
            if (word is "let" or "const" or "var")
            {
                if (_scanner.Name().Length > 0 && (!_scanner.Skip(':') || _scanner.SkipType()) && _scanner.Skip('='))
                {
                    return true;
                }
            }
            else if (word.Length == 0 && _scanner.String() is null)
            {
                _scanner.Position++;
            }
        }

        return false;
    }

    private SpecLiteral? Value(int depth)
    {
        if (depth > MaxDepth)
        {
            return Fail($"a value that is nested no deeper than {MaxDepth}");
        }

        char first = _scanner.Peek();
        int start = _scanner.Position;
        SpecLiteral? value = first switch
        {
            '{' => Object(depth),
            '[' => List(depth),
            '"' or '\'' => _scanner.String() is { } text ? new SpecLiteral.Text(text) : Fail("a string that ends on its line, with escapes that exist"),
            '-' or (>= '0' and <= '9') => _scanner.Number() is { } number ? new SpecLiteral.Number(number) : Expression(start),
            '\0' or ',' or ';' or ')' or ']' or '}' => Fail("a value"),
            _ => Word() ?? Expression(start),
        };

        return value is null || IsWhole(depth) ? value : Expression(start);
    }

    /// <summary>Whether nothing follows that makes the value a part of an expression: <c>1 + 2</c>, <c>"a" as const</c>.</summary>
    private bool IsWhole(int depth)
    {
        int end = _scanner.Position;
        if (_scanner.Peek() is '\0' or ',' or ';' or ')' or ']' or '}')
        {
            return true;
        }

        // A statement needs no semicolon where a line ends.
        return depth == 0 && _scanner.Since(end).Contains('\n');
    }

    /// <returns>The value that a word is; <see langword="null"/> where it begins an expression.</returns>
    private SpecLiteral? Word()
    {
        switch (_scanner.Name())
        {
            case "true":
                return new SpecLiteral.Boolean(true);
            case "false":
                return new SpecLiteral.Boolean(false);
            case "null":
                return new SpecLiteral.Null();
            case "undefined":
                _isLiteral = false;
                return Undefined;
            case "new" when _scanner.Name() is "Date" or "RFCDate" && _scanner.Skip('(') && _scanner.String() is { } date && _scanner.Skip(')'):
                return new SpecLiteral.Date(date);
            default:
                return null;
        }
    }

    private SpecLiteral? Object(int depth)
    {
        List<SpecMember> members = [];
        bool isOpaque = false;
        _scanner.Skip('{');
        while (!_scanner.Skip('}'))
        {
            string name = _scanner.String() ?? _scanner.Number() ?? _scanner.Name();
            if (_scanner.Skip(':'))
            {
                if (Value(depth + 1) is not { } value)
                {
                    return null;
                }

                if (!ReferenceEquals(value, Undefined))
                {
                    members.Add(new SpecMember(name, value));
                }
            }
            else
            {
                // Shorthand, spread, computed name or method: what the object holds is not to be seen.
                isOpaque = true;
                if (!_scanner.SkipExpression())
                {
                    return Fail("a member");
                }
            }

            if (!_scanner.Skip(',') && _scanner.Peek() != '}')
            {
                return Fail("',' or '}'");
            }
        }

        return isOpaque ? Opaque() : new SpecLiteral.Object(members);
    }

    private SpecLiteral? List(int depth)
    {
        List<SpecLiteral> items = [];
        _scanner.Skip('[');
        while (!_scanner.Skip(']'))
        {
            if (Value(depth + 1) is not { } item)
            {
                return null;
            }

            items.Add(item);
            if (!_scanner.Skip(',') && _scanner.Peek() != ']')
            {
                return Fail("',' or ']'");
            }
        }

        return new SpecLiteral.List(items);
    }

    private SpecLiteral? Expression(int start)
    {
        _scanner.Position = start;
        return _scanner.SkipExpression() ? Opaque() : Fail("an expression whose brackets and quotes are closed");
    }

    private SpecLiteral.Opaque Opaque()
    {
        _isLiteral = false;
        return new SpecLiteral.Opaque();
    }

    private SpecLiteral? Fail(string expected)
    {
        _failure = (_scanner.Here, expected);
        return null;
    }
}
