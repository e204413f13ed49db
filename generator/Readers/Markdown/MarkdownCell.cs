
namespace SpecModels.Generator.Readers.Markdown;

/// <summary>A table's cell.</summary>
internal readonly struct MarkdownCell
{
    /// <param name="between">Everything between the two pipes.</param>
    public MarkdownCell(TextSlice between)
    {
        TextSlice content = between.Trim();
        Where = content.IsEmpty ? between : content;
        Text = content.ToString().Replace("\\|", "|");
    }

    /// <summary>The content without the padding; all between the pipes where there is none.</summary>
    public TextSlice Where { get; }

    /// <summary>The content as Markdown. That a table needs its pipes escaped is undone, in code spans too, as GitHub does it.</summary>
    public string Text { get; }

    /// <summary>Whether a run of backticks in the cell has no counterpart.</summary>
    public bool HasUnclosedCode
    {
        get
        {
            if (Text.IndexOf('`') < 0)
            {
                return false;
            }

            TextSlice text = new(Text, 0, Text.Length);
            CodeSpans code = new(text);
            int position = 0;
            while (position < text.Length)
            {
                if (text[position] == '`')
                {
                    position = code.EndOf(position);
                    if (position < 0)
                    {
                        return true;
                    }
                }
                else
                {
                    position += text[position] == '\\' ? 2 : 1;
                }
            }

            return false;
        }
    }

    /// <summary>Reads the content as inline Markdown. Of a backtick left open, which is reported elsewhere, nothing remains.</summary>
    public MarkdownText? Read() => MarkdownText.Read(HasUnclosedCode ? Text.Trim('`') : Text);
}
