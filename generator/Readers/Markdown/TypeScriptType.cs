using System;
using System.Collections.Generic;
using System.Linq;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Readers.Markdown;

/// <summary>Reads a type as TypeScript writes it.</summary>
internal sealed class TypeScriptType
{
    private const int MaxDepth = 64;

    private readonly MarkdownText _text;
    private readonly TypeScriptScanner _scanner;
    private readonly bool _takesLabels;

    private TypeScriptType(MarkdownText text, bool takesLabels)
    {
        _text = text;
        _scanner = new TypeScriptScanner(text.Text);
        _takesLabels = takesLabels;
    }

    /// <summary>Whether a part of the type exists in the SDK only and never in JSON: a file, a stream.</summary>
    public bool IsBeyondJson { get; private set; }

    /// <returns><see langword="null"/> where the text is not understood.</returns>
    public static SpecType? Read(MarkdownText text, out bool isBeyondJson) => Read(text, takesLabels: false, out isBeyondJson) ?? Read(text, takesLabels: true, out isBeyondJson);

    private static SpecType? Read(MarkdownText text, bool takesLabels, out bool isBeyondJson)
    {
        TypeScriptType reader = new(text, takesLabels);
        SpecType? type = reader.Union(depth: 0);
        isBeyondJson = reader.IsBeyondJson;
        return type is not null && reader._scanner.IsAtEnd ? type : null;
    }

    /// <summary>Whether no value of the type is ever JSON.</summary>
    public static bool IsNeverJson(MarkdownText text) => Read(text, out _) switch
    {
        SpecType.Unknown or SpecType.Nullable { Value: SpecType.Unknown } => true,
        SpecType.OneOf oneOf => oneOf.Cases.All(static item => item is SpecType.Unknown),
        _ => false,
    };

    private SpecType? Union(int depth)
    {
        if (depth > MaxDepth)
        {
            return null;
        }

        List<SpecType> cases = [];
        _scanner.Skip('|');
        do
        {
            if (Array(depth) is not { } type)
            {
                return null;
            }

            cases.Add(type);
        }
        while (_scanner.Skip('|'));

        return cases.Count == 1 ? cases[0] : OneOf(cases);
    }

    private static SpecType OneOf(List<SpecType> cases)
    {
        SpecType[] others = cases.Where(static item => item is not SpecType.Constant { Value: SpecLiteral.Null }).Select(static item => item is SpecType.Nullable nullable ? nullable.Value : item).ToArray();
        bool takesNull = others.Length < cases.Count || cases.Any(static item => item is SpecType.Nullable);
        SpecType type = others.Length switch { 0 => cases[0], 1 => others[0], _ => new SpecType.OneOf(others) };
        return takesNull && others.Length > 0 ? new SpecType.Nullable(type) : type;
    }

    private SpecType? Array(int depth)
    {
        SpecType? type = Single(depth);
        while (type is not null && _scanner.Skip('['))
        {
            type = _scanner.Skip(']') && depth++ < MaxDepth ? new SpecType.List(type) : null;
        }

        return type;
    }

    private SpecType? Single(int depth)
    {
        switch (_scanner.Peek())
        {
            case var _ when _takesLabels && IsLabel(_text.LabelFrom(_scanner.Position)):
                return Label();
            case '(':
                _scanner.Skip('(');
                return Union(depth + 1) is { } inner && _scanner.Skip(')') ? inner : null;
            case '{':
                return Dictionary(depth);
            case '"' or '\'':
                return _scanner.String() is { } text ? new SpecType.Constant(new SpecLiteral.Text(text)) : null;
            case '-' or (>= '0' and <= '9'):
                return _scanner.Number() is { } number ? new SpecType.Constant(new SpecLiteral.Number(number)) : null;
            default:
                return Word(depth);
        }
    }

    /// <summary>Reads the words of a link as a name, whatever they are, as in <c>[my pet](pet.md)</c>: the path says which page is meant.</summary>
    private SpecType? Label()
    {
        int start = _scanner.Position;
        string label = _text.LabelFrom(start);
        _scanner.Position += label.Length;
        return IsToPage(_text.LinkAt(start)) ? Named(label.Trim(), start) : null;
    }

    private static bool IsLabel(string text) => text.Length > 0 && text.All(static character => char.IsLetterOrDigit(character) || character is ' ' or '-' or '_' or '.');

    /// <summary>Reads <c>{ [k: string]: T }</c>.</summary>
    private SpecType? Dictionary(int depth)
    {
        _scanner.Skip('{');
        if (!_scanner.Skip('[') || _scanner.Name().Length == 0 || !_scanner.Skip(':') || Union(depth + 1) is null || !_scanner.Skip(']') || !_scanner.Skip(':'))
        {
            return null;
        }

        SpecType? value = Union(depth + 1);
        _scanner.Skip(';');
        return value is not null && _scanner.Skip('}') ? new SpecType.Map(value) : null;
    }

    private SpecType? Word(int depth)
    {
        _scanner.Peek();
        int start = _scanner.Position;
        string name = _scanner.Name();
        SpecType[]? arguments = Arguments(depth);
        if (arguments is null || name.Length == 0)
        {
            return null;
        }

        return (name, arguments.Length) switch
        {
            (_, 0) when IsPage(name, start) => Named(name, start),
            ("string", 0) => SpecType.String,
            ("number", 0) => new SpecType.Primitive(SpecPrimitive.Number),
            ("boolean", 0) => new SpecType.Primitive(SpecPrimitive.Boolean),
            ("bigint", 0) => new SpecType.Primitive(SpecPrimitive.BigInteger),
            ("Decimal", 0) => new SpecType.Primitive(SpecPrimitive.Decimal),
            ("Date", 0) => new SpecType.Primitive(SpecPrimitive.DateTime),
            ("RFCDate", 0) => new SpecType.Primitive(SpecPrimitive.Date),
            ("Uint8Array", 0) => new SpecType.Primitive(SpecPrimitive.Bytes),
            ("any" or "unknown" or "object" or "Object", 0) => SpecType.Any,
            ("true", 0) => new SpecType.Constant(new SpecLiteral.Boolean(true)),
            ("false", 0) => new SpecType.Constant(new SpecLiteral.Boolean(false)),
            ("null", 0) => new SpecType.Constant(new SpecLiteral.Null()),
            ("Record", 2) => new SpecType.Map(arguments[1]),
            ("Array", 1) => new SpecType.List(arguments[0]),
            ("Unrecognized", 1) => arguments[0],
            ("File" or "Blob", 0) or ("ReadableStream" or "EventStream", 1) => BeyondJson(start),
            (_, 0) => WrittenByHand(name, start) ?? Named(name, start),
            _ => null,
        };
    }

    /// <summary>Whether a word links to a page, and so is its type even where the SDK has the same word.</summary>
    /// <remarks>
    /// A link into the web explains the SDK's word. The SDK's own <c>RFCDate</c> has a page beside those of the models, and other words of its own have a link to no file
    /// (<c>../../models/.md</c>); words in lower case are TypeScript's.
    /// </remarks>
    private bool IsPage(string name, int start) =>
        name is not "RFCDate"
        && name.Length > 0
        && char.IsUpper(name[0])
        && IsToPage(_text.LinkAt(start));

    private static bool IsToPage(string? link) => link is not null && link.IndexOf("://", StringComparison.Ordinal) < 0 && !link.EndsWith("/.md", StringComparison.Ordinal);

    /// <summary>Reads what pages written by hand say that TypeScript has no word for, in the words of JSON Schema and of other languages.</summary>
    private SpecType? WrittenByHand(string name, int start)
    {
        SpecPrimitive? kind = name switch
        {
            _ when _text.LinkAt(start) is not null => null,
            "integer" or "int" or "int64" or "long" => SpecPrimitive.Int64,
            "int32" => SpecPrimitive.Int32,
            "double" or "float" => SpecPrimitive.Number,
            "decimal" => SpecPrimitive.Decimal,
            "bool" => SpecPrimitive.Boolean,
            "date" => _scanner.Skip('-') && _scanner.SkipWord("time") ? SpecPrimitive.DateTime : SpecPrimitive.Date,
            "datetime" => SpecPrimitive.DateTime,
            "uuid" => SpecPrimitive.Uuid,
            "bytes" => SpecPrimitive.Bytes,
            _ => null,
        };
        return kind is null ? null : new SpecType.Primitive(kind.Value);
    }

    /// <returns>What stands in angle brackets, nothing where there are none; <see langword="null"/> where it is not understood.</returns>
    private SpecType[]? Arguments(int depth)
    {
        if (!_scanner.Skip('<'))
        {
            return [];
        }

        List<SpecType> arguments = [];
        do
        {
            if (Union(depth + 1) is not { } argument)
            {
                return null;
            }

            arguments.Add(argument);
        }
        while (_scanner.Skip(','));

        return _scanner.Skip('>') ? arguments.ToArray() : null;
    }

    private SpecType.Unknown BeyondJson(int start)
    {
        IsBeyondJson = true;
        return new SpecType.Unknown(_scanner.Since(start).ToString().Trim());
    }

    /// <remarks>A bare word is a type's name only if it looks like one; else any slip in <c>string</c> would be a page that is missing.</remarks>
    private SpecType? Named(string name, int start)
    {
        int dot = name.LastIndexOf('.');
        string? link = _text.LinkAt(start);
        if (dot < 0 && link is null && !char.IsUpper(name[0]))
        {
            return null;
        }

        return new SpecType.Named(dot < 0 ? "" : name.Substring(0, dot), name.Substring(dot + 1), link);
    }
}
