using System;

namespace SpecModels.Generator.Readers;

/// <summary>A stretch of a text that still knows where it stands.</summary>
internal readonly struct TextSlice(string source, int start, int length)
{
    public string Source { get; } = source;

    public int Start { get; } = start;

    public int Length { get; } = length;

    public int End => Start + Length;

    public bool IsEmpty => Length == 0;

    public char this[int index] => Source[Start + index];

    public static TextSlice Between(string source, int start, int end) => new(source, start, end - start);

    public ReadOnlySpan<char> AsSpan() => Source.AsSpan(Start, Length);

    public TextSlice From(int index) => new(Source, Start + index, Length - index);

    public TextSlice To(int index) => new(Source, Start, index);

    public bool StartsWith(string text) => AsSpan().StartsWith(text.AsSpan(), StringComparison.Ordinal);

    public bool Contains(char character) => AsSpan().IndexOf(character) >= 0;

    public bool IsWord(string word) => AsSpan().Equals(word.AsSpan(), StringComparison.OrdinalIgnoreCase);

    /// <summary>How often the character stands in a row at the beginning.</summary>
    public int CountOf(char character)
    {
        int count = 0;
        while (count < Length && this[count] == character)
        {
            count++;
        }

        return count;
    }

    /// <summary>Without white space at its ends, the invisible zero-width space and byte order mark among it.</summary>
    public TextSlice Trim()
    {
        int start = Start;
        int end = End;
        while (start < end && IsBlank(Source[start]))
        {
            start++;
        }

        while (start < end && IsBlank(Source[end - 1]))
        {
            end--;
        }

        return Between(Source, start, end);
    }

    public override string ToString() => Source.Substring(Start, Length);

    /// <summary>Walks the lines, without what ends them.</summary>
    public LineEnumerator GetEnumerator() => new(this);

    private static bool IsBlank(char character) => char.IsWhiteSpace(character) || character is '\u200B' or '\uFEFF';

    /// <remarks>
    /// Only LF and CRLF end a line. CommonMark counts a CR alone too, but in real pages one stands inside a table row, from a description taken over as it was.
    /// </remarks>
    internal struct LineEnumerator(TextSlice text)
    {
        private int _next = text.Start;

        public TextSlice Current { get; private set; }

        public bool MoveNext()
        {
            if (_next >= text.End)
            {
                return false;
            }

            int length = text.Source.AsSpan(_next, text.End - _next).IndexOf('\n');
            int end = length < 0 ? text.End : _next + length;
            Current = Between(text.Source, _next, length > 0 && text.Source[end - 1] == '\r' ? end - 1 : end);
            _next = end + 1;
            return true;
        }
    }
}
