using System;
using System.Collections.Generic;
using System.Text;

namespace SpecModels.Generator.Readers.Nodes;

/// <summary>A text as YamlDotNet can read it, of which each place is still known as the file's.</summary>
/// <remarks>
/// It takes a byte order mark for a letter, and refuses a block of text that begins with blank lines as far in as the others (https://github.com/aaubry/YamlDotNet/issues/523).
/// Such lines are empty whatever blanks they have (https://yaml.org/spec/1.2.2/#8111-block-indentation-indicator), so these are left out.
/// </remarks>
internal sealed class YamlText
{
    /// <summary>Where in <see cref="Text"/> something is left out, and how much up to there.</summary>
    private readonly List<int> _places = [];
    private readonly List<int> _lengths = [];

    public YamlText(string text)
    {
        StringBuilder kept = new();
        int copied = 0;
        if (text.StartsWith("\uFEFF", StringComparison.Ordinal))
        {
            LeaveOut(0, 1);
        }

        for (int line = NextLine(text, 0); line < text.Length; line = NextLine(text, line))
        {
            bool isBlock = EndsInBlockHeader(text, line - 1);
            while (isBlock && BlanksOfEmptyLine(text, line) is >= 0 and int blanks)
            {
                LeaveOut(line, blanks);
                line = NextLine(text, line);
            }
        }

        Text = copied == 0 ? text : kept.Append(text, copied, text.Length - copied).ToString();

        void LeaveOut(int start, int length)
        {
            if (length > 0)
            {
                kept.Append(text, copied, start - copied);
                copied = start + length;
                _places.Add(kept.Length);
                _lengths.Add(copied - kept.Length);
            }
        }
    }

    public string Text { get; }

    /// <summary>The file's character that is at a place of <see cref="Text"/>.</summary>
    public int CharacterAt(int offset)
    {
        int index = _places.BinarySearch(offset);
        index = index >= 0 ? index : ~index - 1;
        return index < 0 ? offset : offset + _lengths[index];
    }

    /// <summary>Whether a line ends in what announces a block of text: <c>|</c> or <c>&gt;</c>, behind what a value may stand behind.</summary>
    private static bool EndsInBlockHeader(string text, int end)
    {
        int mark = LastBefore(text, end, static c => !(IsBlank(c) || c is '\r' or '+' or '-' or (>= '1' and <= '9')));
        if (mark < 1 || text[mark] is not ('|' or '>') || !IsBlank(text[mark - 1]))
        {
            return false;
        }

        int before = LastBefore(text, mark, static c => !IsBlank(c));
        return before >= 0 && (text[before] is ':' or '-' or '?' || text[LastBefore(text, before, static c => char.IsWhiteSpace(c)) + 1] is '!' or '&');
    }

    private static int LastBefore(string text, int end, Func<char, bool> isWanted)
    {
        int index = end - 1;
        while (index >= 0 && !isWanted(text[index]))
        {
            index--;
        }

        return index;
    }

    /// <summary>How many blanks a line has that has nothing else; negative for any other line.</summary>
    private static int BlanksOfEmptyLine(string text, int line)
    {
        int end = line;
        while (end < text.Length && text[end] == ' ')
        {
            end++;
        }

        return end < text.Length && text[end] is '\n' or '\r' ? end - line : -1;
    }

    private static bool IsBlank(char character) => character is ' ' or '\t';

    private static int NextLine(string text, int start)
    {
        int end = text.IndexOf('\n', start);
        return end < 0 ? text.Length : end + 1;
    }
}
