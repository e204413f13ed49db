using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Readers.Markdown;

/// <summary>A table's row, split into its cells.</summary>
/// <remarks>
/// Split by hand and not by Markdig's pipe tables: those have no span for an empty cell, end a row at a CR inside it, repeat and drop cells to fit the header, and throw on
/// a page that is one long row. Here each cell's place is exact by construction and the work is linear.
/// </remarks>
internal sealed class MarkdownRow
{
    /// <summary>Known pages have 6 columns; the rest of a longer row stays in the last cell.</summary>
    private const int MaxCells = 64;

    private MarkdownRow(TextSlice line, List<MarkdownCell> cells)
    {
        Line = line;
        Cells = cells;
    }

    public TextSlice Line { get; }

    public IReadOnlyList<MarkdownCell> Cells { get; }

    /// <param name="line">The row without white space at its ends.</param>
    /// <param name="columns">The number of columns that the header has; 0 for the header itself.</param>
    public static MarkdownRow Split(TextSlice line, int columns)
    {
        List<MarkdownCell> cells = Split(line, keepCodeWhole: true);

        // GitHub ends a cell at a pipe even inside backticks (https://github.github.com/gfm/#example-200), yet pages exist that have such pipes and mean one cell.
        // What fits the header is right; and so a backtick left open costs its own cell and not the row.
        if (cells.Count < columns && line.Contains('`'))
        {
            List<MarkdownCell> atEachPipe = Split(line, keepCodeWhole: false);
            if (atEachPipe.Count >= columns)
            {
                cells = atEachPipe;
            }
        }

        return new MarkdownRow(line, cells);
    }

    /// <summary>Reports what is wrong with the row whatever it says.</summary>
    public void Check(SpecSource source, int cellsNeeded, int columns)
    {
        if (Cells.Count < cellsNeeded)
        {
            source.Report(SpecRule.IncompleteRow, Line, Number(Cells.Count), Number(cellsNeeded));
        }

        if (Cells.Skip(columns).Any(static cell => cell.Text.Length > 0))
        {
            source.Report(SpecRule.SurplusCells, Line, Number(Cells.Count), Number(columns));
        }

        foreach (MarkdownCell cell in Cells)
        {
            // Backticks alone hold nothing; where something must stand, that is what is reported.
            if (cell.HasUnclosedCode && cell.Text.Trim('`').Length > 0)
            {
                source.Report(SpecRule.MalformedCell, cell.Where, "a backtick opens code that nothing closes");
            }
        }
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static List<MarkdownCell> Split(TextSlice line, bool keepCodeWhole)
    {
        List<MarkdownCell> cells = [];
        CodeSpans code = new(line);
        int start = line.Length > 0 && line[0] == '|' ? 1 : 0;
        int position = start;
        while (position < line.Length && cells.Count < MaxCells)
        {
            switch (line[position])
            {
                case '\\':
                    position += 2;
                    break;
                case '`':
                    int end = keepCodeWhole ? code.EndOf(position) : -1;
                    position = end >= 0 ? end : position + line.From(position).CountOf('`');
                    break;
                case '|':
                    cells.Add(new MarkdownCell(Part(line, start, position)));
                    start = ++position;
                    break;
                default:
                    position++;
                    break;
            }
        }

        if (start < line.Length)
        {
            cells.Add(new MarkdownCell(Part(line, start, line.Length)));
        }

        return cells;
    }

    private static TextSlice Part(TextSlice line, int start, int end) => new(line.Source, line.Start + start, end - start);
}
