using System.Collections.Generic;

namespace SpecModels.Generator.Readers.Markdown;

/// <summary>What of a text in MDX is prose, without the code and the tags between: https://mdxjs.com/docs/what-is-mdx/#mdx-syntax.</summary>
internal static class MdxProse
{
    public static string Read(TextSlice body)
    {
        List<string> lines = [];
        TextSlice? fence = null;
        bool isCode = false;
        bool isBelowBlank = true;
        foreach (TextSlice line in body)
        {
            TextSlice text = line.Trim();
            if (fence is { } opening)
            {
                fence = MarkdownFence.IsEnd(line, opening) ? null : opening;
            }
            else if (MarkdownFence.IsStart(line, out TextSlice marks))
            {
                fence = marks;
            }
            else
            {
                // Code stands at the beginning of a paragraph and is all of it.
                isCode = !text.IsEmpty && (isCode || (isBelowBlank && (line.StartsWith("import ") || line.StartsWith("export "))));
                isBelowBlank = text.IsEmpty;
                if (isCode || IsMarkup(text))
                {
                    continue;
                }
            }

            lines.Add(line.ToString());
        }

        return string.Join("\n", lines);
    }

    /// <summary>Whether there are tags and comments, and nothing beside them.</summary>
    private static bool IsMarkup(TextSlice text)
    {
        char end = '\0';
        foreach (char character in text.AsSpan())
        {
            if (end != '\0')
            {
                end = character == end ? '\0' : end;
            }
            else if (character is '<' or '{')
            {
                end = character == '<' ? '>' : '}';
            }
            else if (!char.IsWhiteSpace(character))
            {
                return false;
            }
        }

        return end == '\0' && !text.IsEmpty;
    }
}
