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
    private readonly TextLines _lines;
    private readonly List<SpecProblem> _problems = [];

    public SpecSource(string path, string text)
        : this(path, new TextLines(text))
    {
    }

    public SpecSource(string path, TextLines lines)
    {
        _path = path;
        _lines = lines;
    }

    public string Text => _lines.Text;

    /// <summary>Whether code and tags stand among the text.</summary>
    public bool IsMdx => _path.EndsWith(".mdx", StringComparison.OrdinalIgnoreCase);

    public EquatableArray<SpecProblem> Problems => _problems;

    public TextRange RangeOf(TextSlice slice) => _lines.RangeOf(slice);

    public void Report(SpecRule rule, TextSlice where, params string[] arguments)
    {
        if (_problems.Count < MaxProblems)
        {
            _problems.Add(SpecProblem.At(rule, _path, RangeOf(where), arguments.Select(Quote).ToArray()));
        }
    }

    private static string Quote(string text) =>
        text.Length <= MaxQuote ? text : text.Substring(0, char.IsHighSurrogate(text[MaxQuote - 1]) ? MaxQuote - 1 : MaxQuote) + "…";
}
