using System;
using System.Collections.Generic;
using System.Linq;
using SpecModels.Generator.Collections;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Readers;

/// <summary>A file while it is read: its text, where its lines are, and what was found wrong.</summary>
internal sealed class SpecSource
{
    /// <summary>A file that is wrong everywhere must not flood the build; nobody reads beyond this.</summary>
    private const int MaxProblems = 1000;

    /// <summary>A message quotes the page, but not all of it.</summary>
    private const int MaxQuote = 200;

    private readonly string _path;
    private readonly List<int> _lineStarts = [0];
    private readonly List<SpecProblem> _problems = [];

    public SpecSource(string path, string text)
    {
        _path = path;
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
                _lineStarts.Add(i + 1);
            }
        }
    }

    public string Text { get; }

    /// <summary>Whether code and tags stand among the text.</summary>
    public bool IsMdx => _path.EndsWith(".mdx", StringComparison.OrdinalIgnoreCase);

    public EquatableArray<SpecProblem> Problems => _problems;

    public TextRange RangeOf(TextSlice slice)
    {
        int line = LineOf(slice.Start);
        int endLine = LineOf(slice.End);
        return new TextRange(slice.Start, slice.Length, line, slice.Start - _lineStarts[line], endLine, slice.End - _lineStarts[endLine]);
    }

    public void Report(SpecRule rule, TextSlice where, params string[] arguments)
    {
        if (_problems.Count < MaxProblems)
        {
            _problems.Add(SpecProblem.At(rule, _path, RangeOf(where), arguments.Select(Quote).ToArray()));
        }
    }

    private static string Quote(string text) =>
        text.Length <= MaxQuote ? text : text.Substring(0, char.IsHighSurrogate(text[MaxQuote - 1]) ? MaxQuote - 1 : MaxQuote) + "…";

    private int LineOf(int offset)
    {
        int index = _lineStarts.BinarySearch(offset);
        return index >= 0 ? index : ~index - 1;
    }
}
