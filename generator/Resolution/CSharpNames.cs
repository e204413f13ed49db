using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Resolution;

/// <summary>C# identifiers from the names that specs use.</summary>
internal static class CSharpNames
{
    /// <summary>Members that every record has or that ours add; a property or a type of the same name does not compile or hides them.</summary>
    private static readonly HashSet<string> _recordMembers = new(StringComparer.Ordinal)
    {
        "Equals", "GetHashCode", "ToString", "GetType", "Clone", "PrintMembers", "EqualityContract", "MemberwiseClone", "ReferenceEquals", "Finalize", "Extra",
    };

    /// <summary>Names that the body of a converter uses itself.</summary>
    private static readonly HashSet<string> _converterLocals = new(StringComparer.Ordinal)
    {
        "reader", "i", "extra", "seen", "value", "writer",
    };

    // Metadata holds names of at most 1,023 bytes [CS7013]; ours get "Converter" behind them.
    private const int MaxLength = 300;

    /// <summary>The words of a name run together, and cut where they are too many.</summary>
    /// <returns>An identifier, or the empty string where <paramref name="text"/> has no letter or digit.</returns>
    public static string Pascal(string text)
    {
        string name = Words.Pascal(text);
        return name.Length <= MaxLength ? name : name.Substring(0, MaxLength - 8) + Hash.Of(text);
    }

    /// <summary>The type's name for the spec's.</summary>
    public static string Type(string title)
    {
        string name = Pascal(title);
        if (name.Length == 0)
        {
            name = CharacterNames(title);
        }

        return _recordMembers.Contains(name) ? name + "T" : name;
    }

    /// <summary>The name of a type that its reader has named after its place, with <c>_</c> at the joints where that tells it from another.</summary>
    public static string Inline(string name) =>
        name.Length is > 0 and <= MaxLength && !char.IsDigit(name[0]) && name.All(static c => c == '_' || IsWordCharacter(c)) && name.Any(IsWordCharacter) ? name : Type(name);

    /// <summary>The property's name for a documented name, in the record <paramref name="typeName"/>.</summary>
    public static string Property(string documented, string typeName)
    {
        string name = Pascal(documented);
        if (name.Length == 0)
        {
            name = CharacterNames(documented);
        }

        return name == typeName || _recordMembers.Contains(name) ? name + "Value" : name;
    }

    /// <summary>The enum member's name for a value.</summary>
    public static string EnumMember(string value)
    {
        if (value.Length == 0)
        {
            return "Empty";
        }

        // Else 1, +1 and -1, as votes are, would have one name.
        string sign = value.Length > 1 && IsWordCharacter(value[1]) ? value[0] switch { '-' => "Minus", '+' => "Plus", _ => "" } : "";
        string name = Pascal(value);
        if (name.Length == 0)
        {
            return CharacterNames(value);
        }

        return sign.Length > 0 ? sign + name.TrimStart('_') : name;
    }

    /// <summary>The namespace for a folder below the set's, each segment an identifier.</summary>
    public static string Namespace(string root, string folder) =>
        string.Join(".", new[] { root }.Concat(folder.Split(new[] { '/' }, StringSplitOptions.RemoveEmptyEntries).Select(Pascal).Where(static segment => segment.Length > 0)));

    /// <summary>The local variable for a property, free of keywords and of the names that a converter's body uses.</summary>
    public static string Local(string property)
    {
        // The whole leading run of capitals is lowered, but for the one that begins the next word: URLPath is urlPath.
        int capitals = 0;
        while (capitals < property.Length && char.IsUpper(property[capitals]))
        {
            capitals++;
        }

        int lowered = capitals > 1 && capitals < property.Length && char.IsLower(property[capitals]) ? capitals - 1 : capitals;
        string name = property.Substring(0, lowered).ToLowerInvariant() + property.Substring(lowered);
        return _converterLocals.Contains(name) || Keywords.Contains(name) ? name + "Value" : name;
    }

    /// <summary>
    /// Gives each text an identifier of its own: a text equal to its identifier keeps it, the others get 2, 3 … in ordinal order of the texts, so that
    /// the order in which a spec lists them renames nothing.
    /// </summary>
    /// <param name="wanted">Texts, each once, with the identifier each would like.</param>
    /// <param name="reserved">Identifiers that no number may lead to.</param>
    /// <returns>For each text, in the order given, its identifier.</returns>
    public static string[] Distinct(IReadOnlyList<(string Text, string Name)> wanted, params string[] reserved)
    {
        string[] names = new string[wanted.Count];
        HashSet<string> taken = new(wanted.Select(static w => w.Name).Concat(reserved), StringComparer.Ordinal);
        foreach (IGrouping<string, int> group in Enumerable.Range(0, wanted.Count).GroupBy(i => wanted[i].Name, StringComparer.Ordinal))
        {
            int number = 2;
            bool isFirst = !reserved.Contains(group.Key, StringComparer.Ordinal);
            foreach (int i in group.OrderBy(i => wanted[i].Text == group.Key ? 0 : 1).ThenBy(i => wanted[i].Text, StringComparer.Ordinal))
            {
                string name = group.Key;
                while (!isFirst && !taken.Add(name = group.Key + number.ToString(CultureInfo.InvariantCulture)))
                {
                    number++;
                }

                names[i] = name;
                isFirst = false;
            }
        }

        return names;
    }

    // Lone halves of a surrogate pair are no letters, so identifiers stay within the basic plane.
    private static bool IsWordCharacter(char c) => char.IsLetter(c) || char.IsDigit(c);

    private static string CharacterNames(string text)
    {
        StringBuilder name = new();
        foreach (char c in text)
        {
            name.Append(CharacterName(c) ?? "U" + ((int)c).ToString("X4", CultureInfo.InvariantCulture));
        }

        return name.Length == 0 ? "Empty" : name.Length <= MaxLength ? name.ToString() : name.ToString(0, MaxLength - 8) + Hash.Of(text);
    }

    // The names of Unicode's chart for Basic Latin, shortened where programmers know them shorter: https://www.unicode.org/charts/PDF/U0000.pdf
    private static string? CharacterName(char c) => c switch
    {
        ' ' => "Space", '!' => "Exclamation", '"' => "Quote", '#' => "Hash", '$' => "Dollar", '%' => "Percent", '&' => "Ampersand", '\'' => "Apostrophe",
        '(' => "LeftParenthesis", ')' => "RightParenthesis", '*' => "Asterisk", '+' => "Plus", ',' => "Comma", '-' => "Minus", '.' => "Dot", '/' => "Slash",
        ':' => "Colon", ';' => "Semicolon", '<' => "Less", '=' => "Equal", '>' => "Greater", '?' => "Question", '@' => "At",
        '[' => "LeftBracket", '\\' => "Backslash", ']' => "RightBracket", '^' => "Caret", '_' => "Underscore", '`' => "Backtick",
        '{' => "LeftBrace", '|' => "Pipe", '}' => "RightBrace", '~' => "Tilde",
        _ => null,
    };

    /// <summary>The reserved words of C#; contextual ones are no trouble where identifiers begin with a capital or are locals.</summary>
    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue", "decimal", "default", "delegate",
        "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally", "fixed", "float", "for", "foreach", "goto", "if", "implicit", "in",
        "int", "interface", "internal", "is", "lock", "long", "namespace", "new", "null", "object", "operator", "out", "override", "params", "private",
        "protected", "public", "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof", "stackalloc", "static", "string", "struct", "switch", "this",
        "throw", "true", "try", "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void", "volatile", "while",
    };
}
