using System;
using System.Linq;

namespace SpecModels.Generator.Readers.Markdown;

/// <summary>A description with the note of deprecation, that generated pages put beside it, taken apart.</summary>
internal readonly struct MarkdownDescription
{
    private const string EndOfNote = "<br/><br/>";

    private MarkdownDescription(string text, string? note)
    {
        Text = text.Trim();
        IsDeprecated = note is not null;
        DeprecationMessage = note?.Trim() ?? "";
    }

    /// <summary>Markdown; empty for none.</summary>
    public string Text { get; }

    public bool IsDeprecated { get; }

    public string DeprecationMessage { get; }

    /// <summary>Reads a cell, where the note comes first and a blank line ends it.</summary>
    public static MarkdownDescription ReadCell(string markdown)
    {
        if (NoteIn(markdown) is not { } note)
        {
            return new MarkdownDescription(markdown, note: null);
        }

        int end = note.IndexOf(EndOfNote, StringComparison.Ordinal);
        return end < 0 ? new MarkdownDescription("", note) : new MarkdownDescription(note.Substring(end + EndOfNote.Length), note.Substring(0, end));
    }

    /// <summary>Reads the text below a title, where the note is a quotation, first or last.</summary>
    public static MarkdownDescription ReadText(string body)
    {
        string markdown = new TextSlice(body, 0, body.Length).Trim().ToString().Replace("\r\n", "\n");
        string[] lines = markdown.Split('\n');
        int firstEnd = lines.TakeWhile(IsQuoted).Count();
        int lastStart = lines.Length - Enumerable.Reverse(lines).TakeWhile(IsQuoted).Count();
        return Without(lines, 0, firstEnd) ?? Without(lines, lastStart, lines.Length) ?? new MarkdownDescription(markdown, note: null);
    }

    /// <returns><see langword="null"/> where the quotation is no note.</returns>
    private static MarkdownDescription? Without(string[] lines, int start, int end)
    {
        string quotation = string.Join(" ", lines.Skip(start).Take(end - start).Select(static line => line.Substring(1).Trim()));
        return NoteIn(quotation) is { } note ? new MarkdownDescription(string.Join("\n", lines.Take(start).Concat(lines.Skip(end))), note) : null;
    }

    /// <returns>What follows the mark of the note; <see langword="null"/> where the text does not begin with it.</returns>
    /// <remarks><c>: warning: ** DEPRECATED **: Use x.</c>; the blanks come and go with the version that wrote the page.</remarks>
    private static string? NoteIn(string text)
    {
        TextSlice rest = new TextSlice(text, 0, text.Length).Trim();
        if (!Skip(ref rest, ":") || !Skip(ref rest, "warning:") || !Skip(ref rest, "**") || !Skip(ref rest, "DEPRECATED") || !Skip(ref rest, "**"))
        {
            return null;
        }

        Skip(ref rest, ":");
        return rest.ToString();
    }

    private static bool IsQuoted(string line) => line.StartsWith(">", StringComparison.Ordinal);

    private static bool Skip(ref TextSlice rest, string text)
    {
        if (!rest.StartsWith(text))
        {
            return false;
        }

        rest = rest.From(text.Length).Trim();
        return true;
    }
}
