using System.Collections.Generic;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Readers.Markdown;

/// <summary>A pipe table.</summary>
internal sealed class MarkdownTable
{
    private MarkdownTable(MarkdownRow header, List<MarkdownRow> rows, TextSlice? lost)
    {
        Header = header;
        Rows = rows;
        Lost = lost;
        Columns = new FieldColumns(header);
    }

    public FieldColumns Columns { get; }

    public MarkdownRow Header { get; }

    public IReadOnlyList<MarkdownRow> Rows { get; }

    /// <summary>The first line below the table's end that is a row all the same, of this or of another table; <see langword="null"/> for none.</summary>
    public TextSlice? Lost { get; }

    /// <summary>Reports what is wrong with the table whatever its columns are.</summary>
    public void Check(SpecSource source)
    {
        if (Rows.Count == 0)
        {
            source.Report(SpecRule.EmptyTable, Header.Line);
        }

        if (Lost is { } line)
        {
            source.Report(SpecRule.LostRows, line);
        }
    }

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
        bool hasEnded = false;
        foreach (TextSlice line in body)
        {
            TextSlice row = line.Trim();
            if (fence is { } opening)
            {
                fence = MarkdownFence.IsEnd(line, opening) ? null : fence;
            }
            else if (MarkdownFence.IsStart(line, out TextSlice marks))
            {
                fence = marks;
                hasEnded = header is not null;
            }
            else if (header is not null && !hasEnded)
            {
                hasEnded = row.IsEmpty;
                if (!hasEnded)
                {
                    rows.Add(MarkdownRow.Split(row, header.Cells.Count));
                }
            }
            else if (header is not null)
            {
                if (IsRow(row, header))
                {
                    return new MarkdownTable(header, rows, row);
                }
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

        return header is null ? null : new MarkdownTable(header, rows, lost: null);
    }

    /// <summary>Whether a line that stands alone is a row. One without a pipe at its beginning may be prose, unless the table is written so.</summary>
    private static bool IsRow(TextSlice line, MarkdownRow header) =>
        line.Contains('|') && (line[0] == '|' || header.Line[0] != '|') && MarkdownRow.Split(line, columns: 0).Cells.Count > 1;

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
