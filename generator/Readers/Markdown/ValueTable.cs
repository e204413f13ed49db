using System;
using System.Collections.Generic;
using System.Linq;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Readers.Markdown;

/// <summary>Reads a table of enum values: <c>Name | Value</c>, with the values bare.</summary>
internal static class ValueTable
{
    /// <param name="table">The table; it has the column of values.</param>
    /// <param name="source">The page.</param>
    /// <param name="examples">Values shown for the enum.</param>
    /// <param name="values">Takes what is found.</param>
    public static void Read(MarkdownTable table, SpecSource source, SpecLiteral[] examples, EnumValues values)
    {
        table.Check(source);
        List<(MarkdownRow Row, TextSlice Where, string Text)> found = [];
        foreach (MarkdownRow row in table.Rows)
        {
            row.Check(source, table.Columns.CellsFor(FieldColumn.Value), table.Header.Cells.Count);
            if (table.Columns.Cell(row, FieldColumn.Value) is not { } cell)
            {
                continue;
            }

            string text = cell.Read()?.Text ?? cell.Text;
            if (text.StartsWith("Unrecognized<", StringComparison.Ordinal))
            {
                values.IsOpen = true;
            }
            else
            {
                found.Add((row, cell.Where, text));
            }
        }

        // A bare 1 may be a number or a text. The example knows; without one, integers are numbers, and 1.0 is a version.
        bool areNumbers = examples.Length > 0
            ? examples.All(static example => example is SpecLiteral.Number)
            : found.All(static value => NumberIn(value.Text) is { } number && number.IndexOfAny(['.', 'e', 'E']) < 0);
        foreach ((MarkdownRow row, TextSlice where, string text) in found)
        {
            string name = table.Columns.Plain(row, FieldColumn.Name);
            SpecLiteral literal = areNumbers && NumberIn(text) is { } number ? new SpecLiteral.Number(number) : new SpecLiteral.Text(Unquoted(text));
            values.Add(literal, where, name is "" or "-" ? null : name, table.Columns.Text(row, FieldColumn.Description));
        }
    }

    private static string? NumberIn(string text)
    {
        TypeScriptScanner scanner = new(text);
        return scanner.Number() is { } number && scanner.IsAtEnd ? number : null;
    }

    private static string Unquoted(string text)
    {
        TypeScriptScanner scanner = new(text);
        return scanner.String() is { } value && scanner.IsAtEnd ? value : text;
    }
}
