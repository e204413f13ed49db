using System.Collections.Generic;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Readers.Markdown;

/// <summary>A pipe table.</summary>
internal sealed class MarkdownTable
{
    private MarkdownTable(MarkdownRow header, List<MarkdownRow> rows)
    {
        Header = header;
        Rows = rows;
        Columns = new FieldColumns(header);
    }

    public FieldColumns Columns { get; }

    public MarkdownRow Header { get; }

    public IReadOnlyList<MarkdownRow> Rows { get; }

    /// <summary>Reports a column that is not there.</summary>
    public bool Requires(FieldColumn column, SpecSource source)
    {
        bool has = Columns.Has(column);
        if (!has)
        {
            source.Report(SpecRule.MissingColumn, Header.Line, column == FieldColumn.Name ? "Field" : column.ToString(), Columns.Titles);
        }

        return has;
    }

    /// <summary>The first table of a section; <see langword="null"/> for none.</summary>
    public static MarkdownTable? Find(TextSlice body)
    {
        TextSlice above = default;
        MarkdownRow? header = null;
        List<MarkdownRow> rows = [];
        TextSlice? fence = null;
        foreach (TextSlice line in body)
        {
            bool isFence = MarkdownFence.IsStart(line, out TextSlice marks);
            if (header is not null)
            {
                TextSlice row = line.Trim();
                if (row.IsEmpty || isFence)
                {
                    break;
                }

                rows.Add(MarkdownRow.Split(row, header.Cells.Count));
            }
            else if (fence is { } opening)
            {
                if (MarkdownFence.IsEnd(line, opening))
                {
                    fence = null;
                }
            }
            else if (isFence)
            {
                fence = marks;
            }
            else if (!above.IsEmpty && above.Contains('|') && IsDelimiter(line))
            {
                header = MarkdownRow.Split(above.Trim(), columns: 0);
            }
            else
            {
                above = line;
            }
        }

        return header is null ? null : new MarkdownTable(header, rows);
    }

    /// <summary>Whether a line is the one between header and rows: <c>| --- | :-: |</c>.</summary>
    private static bool IsDelimiter(TextSlice line)
    {
        bool hasDash = false;
        foreach (char character in line.AsSpan())
        {
            if (character == '-')
            {
                hasDash = true;
            }
            else if (character is not ('|' or ':' or ' ' or '\t'))
            {
                return false;
            }
        }

        return hasDash;
    }
}
