namespace SpecModels.Generator.Readers.Markdown;

/// <summary>What may become a heading by a line of <c>===</c> or <c>---</c> below it: a paragraph of one line.</summary>
/// <remarks>CommonMark takes longer paragraphs too. No title is one, but prose with a rule right below it is.</remarks>
internal struct SetextHeading
{
    private TextSlice _line;
    private bool _isLonger;

    /// <summary>Takes a line that is no heading.</summary>
    public void Add(TextSlice line)
    {
        TextSlice text = line.Trim();
        bool isBlank = text.IsEmpty || IsRule(text);
        _isLonger = !isBlank && !_line.IsEmpty;
        _line = isBlank ? default : line;
    }

    /// <summary>Whether a line makes a heading of the one above it.</summary>
    public readonly bool IsUnderlined(TextSlice line, out int level, out TextSlice heading)
    {
        TextSlice marks = line.Trim();
        level = marks.IsEmpty ? 0 : marks[0] switch { '=' => 1, '-' => 2, _ => 0 };
        heading = _line.Trim();
        return level > 0 && IsRule(marks) && !_isLonger && !_line.IsEmpty && IsIndented(line) && IsParagraph();
    }

    private static bool IsRule(TextSlice text) => (text[0] is '=' or '-') && text.CountOf(text[0]) == text.Length;

    private static bool IsIndented(TextSlice line) => line.CountOf(' ') <= 3;

    /// <summary>Not a table's row, a quotation, a tag, or an item of a list.</summary>
    private readonly bool IsParagraph()
    {
        TextSlice text = _line.Trim();
        return IsIndented(_line) && _line[0] != '\t' && !_line.Contains('|') && text[0] is not ('>' or '<') && !IsItem(text);
    }

    private static bool IsItem(TextSlice text)
    {
        int digits = 0;
        while (digits < text.Length && char.IsDigit(text[digits]))
        {
            digits++;
        }

        bool hasMark = digits < text.Length && (digits > 0 ? text[digits] is '.' or ')' : text[0] is '-' or '*' or '+');
        return hasMark && (digits + 1 == text.Length || text[digits + 1] is ' ' or '\t');
    }
}
