using System;

namespace SpecModels.Generator.Readers.Markdown;

/// <summary>A description with the note of deprecation, that generated pages put in front of it, taken apart.</summary>
internal readonly struct MarkdownDescription
{
    private const string EndOfNote = "<br/><br/>";

    private MarkdownDescription(string text, bool isDeprecated, string deprecationMessage)
    {
        Text = text;
        IsDeprecated = isDeprecated;
        DeprecationMessage = deprecationMessage;
    }

    /// <summary>Markdown; empty for none.</summary>
    public string Text { get; }

    public bool IsDeprecated { get; }

    public string DeprecationMessage { get; }

    public static MarkdownDescription Read(string markdown)
    {
        // ": warning: ** DEPRECATED **: Use x.<br/><br/>What it is."; the blanks come and go with the version that wrote the page.
        TextSlice rest = new TextSlice(markdown, 0, markdown.Length).Trim();
        if (!Skip(ref rest, ":") || !Skip(ref rest, "warning:") || !Skip(ref rest, "**") || !Skip(ref rest, "DEPRECATED") || !Skip(ref rest, "**"))
        {
            return new MarkdownDescription(markdown, isDeprecated: false, "");
        }

        Skip(ref rest, ":");
        string note = rest.ToString();
        int end = note.IndexOf(EndOfNote, StringComparison.Ordinal);
        return end < 0
            ? new MarkdownDescription("", isDeprecated: true, note)
            : new MarkdownDescription(note.Substring(end + EndOfNote.Length).Trim(), isDeprecated: true, note.Substring(0, end).Trim());
    }

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
