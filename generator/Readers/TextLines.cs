using System.Collections.Generic;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Readers;

/// <summary>A text and where its lines begin.</summary>
internal sealed class TextLines
{
    private readonly List<int> _starts = [0];

    public TextLines(string text)
    {
        Text = text;

        // What ends a line for the compiler, so that a range's offsets and its lines say the same to it:
        // https://github.com/dotnet/roslyn/blob/main/src/Compilers/Core/Portable/Text/TextUtilities.cs
        for (int i = 0; i < text.Length; i++)
        {
            char character = text[i];
            if (character is > '\r' and < '\u0085')
            {
                continue;
            }

            if (character is '\n' or '\u0085' or '\u2028' or '\u2029' || (character == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                _starts.Add(i + 1);
            }
        }
    }

    public string Text { get; }

    public TextRange RangeOf(TextSlice slice)
    {
        int line = LineOf(slice.Start);
        int endLine = LineOf(slice.End);
        return new TextRange(slice.Start, slice.Length, line, slice.Start - _starts[line], endLine, slice.End - _starts[endLine]);
    }

    private int LineOf(int offset)
    {
        int index = _starts.BinarySearch(offset);
        return index >= 0 ? index : ~index - 1;
    }
}
