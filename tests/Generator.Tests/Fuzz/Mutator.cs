using System;
using System.Collections.Generic;
using System.Linq;

namespace SpecModels.Generator.Tests.Fuzz;

/// <summary>Damages a page as people, editors and attackers do.</summary>
internal sealed class Mutator(Random random)
{
    /// <summary>What breaks out of C#, of XML, of Markdown, or of a table, where it is not escaped.</summary>
    private static readonly string[] Hostile =
    [
        "*/", "/*", "//", "\"", "\"\"\"", "\\", "\\u0022", "'", "{", "}", "{0}", "$\"{", "@", "]]>", "<![CDATA[", "</summary>", "<c>", "<!--", "&", "&amp;", "&#10;",
        "\u2028", "\u2029", "\u0085", "\0", "\u001b", "\uFFFE", "\uFEFF", "\u200B", "\u202E", "\uD800", "\uDC00", "😀", "é", "e\u0301", "İ", "ß", "ǅ", "𝒜", "\r", "\n", "\r\n", "\t",
        "`", "``", "```", "~~~", "~~", "*", "**", "_", "|", "\\|", "||", "#", "# ", "## Fields", "## Values", "## Supported Types", "---", "> ", "- ", "[", "](", "<br/>", "<https://x>",
        "class", "void", "record", "namespace", "value", "field", "global", "System", "SpecModels", "Acme", "AcmeJson", "Json", "JsonScanner", "IEquatable", "T", "String", "Object", "Equals", "GetHashCode", "ToString", "Extra", "Clone", "EqualityContract", "Read", "Write",
        "value__", "Converter", "reader", "writer", "member", "seen", "extra", "name", "#if", "#pragma warning restore", "#line 1 \"x\"", "__arglist", "nameof", "await",
        "*string*", "*number*", "*boolean*", "*any*", "*models.X*", "*\"x\"*", "*true*", "*string*[]", "[]", "Record<string, ", ">", "[Date](x)", "[models.A](a.md)", ":heavy_check_mark:", ":heavy_minus_sign:",
        "additionalProperties", "1", "-1", "0x1", "1e999", "99999999999999999999", "NaN", "null", "undefined", "Unrecognized<string>", "N/A", "DEPRECATED", ": warning: ** DEPRECATED **: ",
        new('a', 300), new('A', 5000), new('[', 600), new('`', 600), new('>', 300), string.Concat(Enumerable.Repeat("- ", 200)), string.Concat(Enumerable.Repeat("Record<string, ", 200)),
    ];

    public string Mutate(string page)
    {
        for (int times = 1 << random.Next(6); times > 0; times--)
        {
            page = Once(page);
        }

        return page;
    }

    private string Once(string page)
    {
        List<string> lines = [.. page.Split('\n')];
        int line = random.Next(lines.Count);
        switch (random.Next(14))
        {
            case 0:
                return Replace(page, "");
            case 1:
                return Replace(page, Pick(Hostile));
            case 2:
                return Replace(page, ((char)random.Next(char.MaxValue + 1)).ToString());
            case 3:
                return page[..random.Next(page.Length + 1)];
            case 4:
                lines.RemoveAt(line);
                return string.Join('\n', lines);
            case 5:
                lines.Insert(random.Next(lines.Count), lines[line]);
                return string.Join('\n', lines);
            case 6:
                string[] cells = lines[line].Split('|');
                int cell = random.Next(cells.Length);
                cells[cell] = random.Next(3) switch { 0 => Pick(Hostile), 1 => cells[cell].Trim(' ', '`', '*') + Pick(Hostile), _ => Pick(Pick(lines).Split('|')) };
                lines[line] = string.Join('|', cells);
                return string.Join('\n', lines);
            case 7:
                return "# " + Pick(Hostile) + "\n" + page[(page.IndexOf('\n') + 1)..];
            default:
                return page.Insert(random.Next(page.Length + 1), Pick(Hostile));
        }
    }

    private string Replace(string page, string text)
    {
        int start = random.Next(page.Length + 1);
        int length = Math.Min(page.Length - start, random.Next(2) == 0 ? 1 : random.Next(40));
        return page.Remove(start, length).Insert(start, text);
    }

    private T Pick<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];
}
