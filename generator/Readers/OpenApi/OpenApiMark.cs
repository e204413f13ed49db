using System;

namespace SpecModels.Generator.Readers.OpenApi;

/// <summary>Tells an API's description from any other JSON or YAML file, without parsing either: a faulty description is one too.</summary>
internal static class OpenApiMark
{
    private static readonly string[] Names = ["openapi", "swagger"];

    /// <summary>Whether a member of the root is one of the names, with a version.</summary>
    public static bool IsIn(string text)
    {
        int start = 0;
        while (start < text.Length && (char.IsWhiteSpace(text[start]) || text[start] == '\uFEFF'))
        {
            start++;
        }

        return start < text.Length && (text[start] == '{' ? IsInBraces(text, start + 1) : IsAtLineStart(text));
    }

    /// <summary>JSON, or YAML's form of it.</summary>
    private static bool IsInBraces(string text, int start)
    {
        if (Array.TrueForAll(Names, name => text.IndexOf(name, StringComparison.Ordinal) < 0))
        {
            return false;
        }

        int depth = 1;
        for (int i = start; i < text.Length && depth > 0; i++)
        {
            switch (text[i])
            {
                case '{' or '[':
                    depth++;
                    break;
                case '}' or ']':
                    depth--;
                    break;
                case '"':
                    if (depth == 1 && IsMember(text, i))
                    {
                        return true;
                    }

                    i = EndOfString(text, i);
                    break;
                case '\'' or 'o' or 's' when depth == 1 && (text[i - 1] is '{' or ',' || char.IsWhiteSpace(text[i - 1])) && IsMember(text, i):
                    return true;
            }
        }

        return false;
    }

    /// <summary>YAML's block form: the members of the root stand at the margin of its first line.</summary>
    private static bool IsAtLineStart(string text)
    {
        int margin = -1;
        for (int line = 0; line < text.Length; line = NextLine(text, line))
        {
            int start = line + (line == 0 && text[0] == '\uFEFF' ? 1 : 0);
            int content = start;
            while (content < text.Length && text[content] == ' ')
            {
                content++;
            }

            bool isMarker = IsMarker(text, start, "---");
            if (IsMarker(text, start, "...") || (isMarker && margin >= 0))
            {
                return false;
            }

            if (isMarker || content == text.Length || text[content] is '\n' or '\r' or '#' or '%')
            {
                continue;
            }

            margin = margin < 0 ? content - start : margin;
            if (content - start == margin && IsMember(text, content))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMember(string text, int start)
    {
        int quote = text[start] is '"' or '\'' ? 1 : 0;
        foreach (string name in Names)
        {
            int end = start + quote + name.Length;
            if (end + quote < text.Length && string.CompareOrdinal(text, start + quote, name, 0, name.Length) == 0 && (quote == 0 || text[end] == text[start]))
            {
                int colon = Blanks(text, end + quote);
                return colon < text.Length && text[colon] == ':' && IsVersion(text, Blanks(text, colon + 1));
            }
        }

        return false;
    }

    private static bool IsVersion(string text, int start)
    {
        // People write v3.1.0 too; that is no version, and they are told so.
        int digit = start < text.Length && text[start] is '"' or '\'' ? start + 1 : start;
        digit = digit < text.Length && text[digit] is 'v' or 'V' ? digit + 1 : digit;
        return digit < text.Length && text[digit] is >= '0' and <= '9';
    }

    private static int Blanks(string text, int start)
    {
        while (start < text.Length && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return start;
    }

    private static int EndOfString(string text, int quote)
    {
        int i = quote + 1;
        while (i < text.Length && text[i] != '"')
        {
            i += text[i] == '\\' ? 2 : 1;
        }

        return i;
    }

    private static bool IsMarker(string text, int start, string marker) => string.CompareOrdinal(text, start, marker, 0, marker.Length) == 0;

    private static int NextLine(string text, int start)
    {
        int end = text.IndexOf('\n', start);
        return end < 0 ? text.Length : end + 1;
    }
}
