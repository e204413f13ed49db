using System;
using System.Collections.Generic;

namespace SpecModels.Generator.Readers.Markdown;

/// <summary>A page's outline: its sections, by one walk over the lines.</summary>
/// <remarks>A full CommonMark parse of a page costs ten times as much, and only the cells that hold a name or a type need one (<see cref="MarkdownText"/>).</remarks>
internal sealed class MarkdownPage
{
    private MarkdownPage(TextSlice? frontMatterTitle, MarkdownSection root, List<MarkdownFence> fences)
    {
        FrontMatterTitle = frontMatterTitle;
        Root = root;
        Fences = fences;
    }

    public TextSlice? FrontMatterTitle { get; }

    /// <summary>What stands above the first heading; all sections are parts of it.</summary>
    public MarkdownSection Root { get; }

    public IReadOnlyList<MarkdownFence> Fences { get; }

    public static MarkdownPage Read(string text)
    {
        TextSlice page = new(text, 0, text.Length);
        int start = MarkdownFrontMatter.Read(page, out TextSlice? title);

        MarkdownSection section = new(level: 0, heading: new TextSlice(text, start, 0), bodyStart: start);
        Stack<MarkdownSection> open = new([section]);
        List<MarkdownFence> fences = [];
        TextSlice? fence = null;
        SetextHeading setext = default;
        foreach (TextSlice line in page.From(start))
        {
            if (fence is { } opening)
            {
                if (!MarkdownFence.IsEnd(line, opening))
                {
                    continue;
                }

                fences.Add(section.AddFence(opening, line));
                fence = null;
            }
            else if (MarkdownFence.IsStart(line, out TextSlice marks))
            {
                fence = marks;
            }
            else if (IsHeading(line, out int level, out TextSlice heading) || setext.IsUnderlined(line, out level, out heading))
            {
                section.EndBody(Math.Min(line.Start, heading.Start));
                section = new MarkdownSection(level, heading, bodyStart: line.End);
                while (open.Peek().Level >= level)
                {
                    open.Pop();
                }

                open.Peek().AddPart(section);
                open.Push(section);
            }
            else
            {
                setext.Add(line);
                continue;
            }

            setext = default;
        }

        if (fence is { } unclosed)
        {
            fences.Add(section.AddFence(unclosed, page.From(page.Length)));
        }

        section.EndBody(text.Length);
        while (open.Count > 1)
        {
            open.Pop();
        }

        return new MarkdownPage(title, open.Peek(), fences);
    }

    private static bool IsHeading(TextSlice line, out int level, out TextSlice heading)
    {
        int indent = line.CountOf(' ');
        TextSlice marks = line.From(indent);
        level = marks.CountOf('#');
        heading = marks.From(level);
        if (indent > 3 || level is 0 or > 6 || !(heading.IsEmpty || heading[0] is ' ' or '\t'))
        {
            return false;
        }

        // "## Fields ##" is the same as "## Fields".
        heading = heading.Trim();
        int end = heading.Length;
        while (end > 0 && heading[end - 1] == '#')
        {
            end--;
        }

        if (end < heading.Length && (end == 0 || heading[end - 1] is ' ' or '\t'))
        {
            heading = heading.To(end).Trim();
        }

        return true;
    }
}
