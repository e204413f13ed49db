using System;
using System.Collections.Generic;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using SpecModels.Generator.CodeModel;

namespace SpecModels.Generator.Emitters;

/// <summary>A spec's prose → XML documentation comments that no text can break out of.</summary>
internal static class XmlDocs
{
    // A time-out where a pattern meets hostile text; the patterns are linear, so none should ever need it.
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(1);

    private static readonly Regex _paragraphBreak = new(@"(?:<br\s*/?>|\n[ \t]*\n|\n[ \t]*(?=(?:[-*+]|[0-9]{1,9}[.)]) ))\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, _patience);

    // Code, then link, then strong and emphasis, then a backslash escape: what Markdown marks within a line, https://spec.commonmark.org/0.31.2/#inlines.
    private static readonly Regex _inline = new(
        @"(?<ticks>`{1,3})(?<code>[^`]+)\k<ticks>|!?\[(?<text>[^\[\]]*)\]\((?<url>[^()\s]*)(?:\s[^()]*)?\)|\*\*(?<strong>[^*\s](?:[^*]*[^*\s])?)\*\*|(?<![\w*])\*(?<em>[^*\s](?:[^*]*[^*\s])?)\*(?![\w*])|\\(?<escaped>[!-/:-@\[-`{-~])",
        RegexOptions.CultureInvariant,
        _patience);

    /// <summary>Writes a summary, or nothing where there is no text.</summary>
    public static void Summary(SourceWriter writer, string markdown)
    {
        List<string> lines = Lines(markdown.Replace("\r\n", "\n"));
        if (lines.Count == 1)
        {
            writer.Line($"/// <summary>{lines[0]}</summary>");
        }
        else if (lines.Count > 1)
        {
            writer.Line("/// <summary>");
            foreach (string line in lines)
            {
                writer.Line(("/// " + line).TrimEnd());
            }

            writer.Line("/// </summary>");
        }
    }

    /// <summary>Writes what is said besides the prose in one line, or nothing where nothing is said.</summary>
    public static void Remarks(SourceWriter writer, IReadOnlyCollection<RemarkModel> remarks)
    {
        if (remarks.Count > 0)
        {
            writer.Line($"/// <remarks>{FileEmitter.List(remarks, static remark => Escape(remark.Text) + (remark.Code is null ? "" : $" <c>{Escape(remark.Code)}</c>") + ".", " ")}</remarks>");
        }
    }

    /// <summary>Writes a text that stands for itself as the summary.</summary>
    public static void Code(SourceWriter writer, string text) => writer.Line($"/// <summary><c>{Escape(text)}</c></summary>");

    /// <summary>The lines of a summary: the first paragraph, all others in their element, and fenced code (https://spec.commonmark.org/0.31.2/#fenced-code-blocks) as it stands.</summary>
    private static List<string> Lines(string markdown)
    {
        List<string> lines = new();
        StringBuilder prose = new(markdown.Length);
        string? fence = null;
        foreach (string line in markdown.Split('\n'))
        {
            string marks = Fence(line);
            if (fence is null && marks.Length > 0)
            {
                Paragraphs(lines, prose.ToString());
                prose.Clear();
                lines.Add("<code>");
                fence = marks;
            }
            else if (fence is null)
            {
                prose.Append(line).Append('\n');
            }
            else if (marks.StartsWith(fence, StringComparison.Ordinal) && line.Trim() == marks)
            {
                lines.Add("</code>");
                fence = null;
            }
            else
            {
                lines.Add(Escape(line.TrimEnd()));
            }
        }

        Paragraphs(lines, prose.ToString());
        if (fence is not null)
        {
            lines.Add("</code>");
        }

        return lines;
    }

    /// <summary>The marks with which a line opens or closes fenced code, or nothing.</summary>
    private static string Fence(string line)
    {
        string text = line.Trim();
        int count = 0;
        while (count < text.Length && text[count] is '`' or '~' && text[count] == text[0])
        {
            count++;
        }

        return count >= 3 && text.IndexOf('`', count) < 0 ? text.Substring(0, count) : "";
    }

    private static void Paragraphs(List<string> lines, string markdown)
    {
        foreach (string paragraph in _paragraphBreak.Split(markdown))
        {
            string xml = Inlines(paragraph).Trim();
            if (xml.Length > 0)
            {
                lines.Add(lines.Count == 0 ? xml : $"<para>{xml}</para>");
            }
        }
    }

    private static string Inlines(string text)
    {
        StringBuilder xml = new(text.Length + 16);
        int end = 0;
        foreach (Match match in _inline.Matches(text))
        {
            xml.Append(Escape(WebUtility.HtmlDecode(text.Substring(end, match.Index - end))));
            end = match.Index + match.Length;
            xml.Append(Inline(match));
        }

        return xml.Append(Escape(WebUtility.HtmlDecode(text.Substring(end)))).ToString();
    }

    private static string Inline(Match match)
    {
        if (match.Groups["code"].Success)
        {
            return $"<c>{Escape(match.Groups["code"].Value.Trim())}</c>";
        }

        if (match.Groups["url"].Success)
        {
            string text = Inlines(match.Groups["text"].Value);
            string url = match.Groups["url"].Value;
            return url.StartsWith("https://", StringComparison.Ordinal) || url.StartsWith("http://", StringComparison.Ordinal)
                ? $"<see href=\"{Escape(url).Replace("\"", "&quot;")}\">{text}</see>"
                : text;
        }

        return match.Groups["strong"].Success ? Inlines(match.Groups["strong"].Value)
            : match.Groups["em"].Success ? Inlines(match.Groups["em"].Value)
            : Escape(match.Groups["escaped"].Value);
    }

    // U+0085, U+2028 and U+2029 end a line in C#, and with it the comment; characters that XML 1.0 has not would make the documentation file ill-formed.
    private static string Escape(string text)
    {
        StringBuilder xml = new(text.Length + 8);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                xml.Append(c).Append(text[++i]);
                continue;
            }

            _ = c switch
            {
                '&' => xml.Append("&amp;"),
                '<' => xml.Append("&lt;"),
                '>' => xml.Append("&gt;"),
                '\n' or '\r' or '\t' or '\u0085' or '\u2028' or '\u2029' => xml.Append(' '),
                < ' ' or '\uFFFE' or '\uFFFF' => xml,
                _ when char.IsSurrogate(c) || IsDirectional(c) => xml,
                _ => xml.Append(c),
            };
        }

        return xml.ToString();
    }

    // Marks that reorder what a reader of the source sees, https://trojansource.codes.
    private static bool IsDirectional(char c) => c is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069';
}
