using System;
using System.Linq;

namespace SpecModels.Generator.Readers.Markdown;

/// <summary>A block of code.</summary>
internal readonly struct MarkdownFence(TextSlice language, TextSlice content)
{
    /// <summary>The first word behind the opening marks; empty for none.</summary>
    public TextSlice Language { get; } = language;

    /// <summary>What stands between the lines with the marks.</summary>
    public TextSlice Content { get; } = content;

    /// <param name="line">A line.</param>
    /// <param name="marks">From the first mark to the end of the line.</param>
    public static bool IsStart(TextSlice line, out TextSlice marks)
    {
        int indent = line.CountOf(' ');
        marks = line.From(indent);
        if (indent > 3 || marks.IsEmpty || marks[0] is not ('`' or '~'))
        {
            return false;
        }

        int count = marks.CountOf(marks[0]);
        return count >= 3 && (marks[0] == '~' || !marks.From(count).Contains('`'));
    }

    /// <param name="line">A line.</param>
    /// <param name="opening">The opening line from its first mark.</param>
    public static bool IsEnd(TextSlice line, TextSlice opening)
    {
        int indent = line.CountOf(' ');
        TextSlice marks = line.From(indent);
        int count = marks.CountOf(opening[0]);
        return indent <= 3 && count >= opening.CountOf(opening[0]) && marks.From(count).Trim().IsEmpty;
    }

    /// <param name="opening">The opening line from its first mark.</param>
    /// <param name="closing">The closing line; empty at the page's end where there is none.</param>
    public static MarkdownFence Between(TextSlice opening, TextSlice closing)
    {
        TextSlice info = opening.From(opening.CountOf(opening[0])).Trim();
        int length = info.AsSpan().IndexOfAny(' ', '\t');
        TextSlice content = TextSlice.Between(opening.Source, opening.End, closing.Start).Trim();
        return new MarkdownFence(length < 0 ? info : info.To(length), content);
    }

    public bool IsIn(string[] languages) => languages.Any(Language.IsWord);
}
