using System;
using System.Collections.Generic;
using System.Linq;

namespace SpecModels.Generator.Readers.Markdown;

/// <summary>What the columns of a table of fields or values hold, by their titles, in any order.</summary>
internal sealed class FieldColumns
{
    private static readonly Dictionary<string, FieldColumn> ByTitle = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Field"] = FieldColumn.Name,
        ["Field Name"] = FieldColumn.Name,
        ["Name"] = FieldColumn.Name,
        ["Parameter"] = FieldColumn.Name,
        ["Property"] = FieldColumn.Name,
        ["Type"] = FieldColumn.Type,
        ["Required"] = FieldColumn.Required,
        ["Description"] = FieldColumn.Description,
        ["Notes"] = FieldColumn.Description,
        ["Example"] = FieldColumn.Example,
        ["Default"] = FieldColumn.Default,
        ["JSON"] = FieldColumn.WireName,
        ["Nullable"] = FieldColumn.Nullable,
        ["Format"] = FieldColumn.Format,
        ["Value"] = FieldColumn.Value,
    };

    private readonly List<string> _titles;
    private readonly Dictionary<FieldColumn, int> _indices = [];
    private readonly List<MarkdownCell> _leftOut = [];

    public FieldColumns(MarkdownRow header)
    {
        _titles = header.Cells.Select(static cell => (MarkdownText.Read(cell.Text)?.Text ?? cell.Text).Trim()).ToList();
        for (int i = 0; i < _titles.Count; i++)
        {
            if (ByTitle.TryGetValue(_titles[i], out FieldColumn column) && !_indices.ContainsKey(column))
            {
                _indices.Add(column, i);
            }
            else if (_titles[i].Length > 0)
            {
                _leftOut.Add(header.Cells[i]);
            }
        }
    }

    /// <summary>All titles, for messages.</summary>
    public string Titles => string.Join(", ", _titles);

    /// <summary>The titles, as the header has them, that are not known or say what another one before them says.</summary>
    public IReadOnlyList<MarkdownCell> LeftOut => _leftOut;

    /// <summary>Whether there are columns that no SDK's pages have, so that somebody has completed the page.</summary>
    public bool IsByHand => Has(FieldColumn.WireName) || Has(FieldColumn.Nullable) || Has(FieldColumn.Format) || Has(FieldColumn.Default);

    public bool Has(FieldColumn column) => _indices.ContainsKey(column);

    /// <summary>How many cells a row must have to have all of these columns.</summary>
    public int CellsFor(params FieldColumn[] columns) => columns.Max(column => _indices.TryGetValue(column, out int index) ? index + 1 : 0);

    /// <returns>The row's cell; <see langword="null"/> where the table lacks the column or the row the cell.</returns>
    public MarkdownCell? Cell(MarkdownRow row, FieldColumn column) =>
        _indices.TryGetValue(column, out int index) && index < row.Cells.Count ? row.Cells[index] : null;

    /// <returns>The cell's text without marks; empty where there is nothing.</returns>
    public string Plain(MarkdownRow row, FieldColumn column)
    {
        string markdown = Text(row, column);
        return MarkdownText.Read(markdown)?.Text ?? markdown;
    }

    /// <returns>The cell's Markdown; empty where there is no cell and where it says that there is nothing.</returns>
    public string Text(MarkdownRow row, FieldColumn column) => Cell(row, column)?.Text is { } text and not "N/A" ? text : "";
}

/// <summary>What a column holds.</summary>
internal enum FieldColumn
{
    Name,
    Type,
    Required,
    Description,
    Example,
    Default,
    WireName,
    Nullable,
    Format,
    Value,
}
