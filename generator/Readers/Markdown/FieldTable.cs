using System;
using System.Collections.Generic;
using System.Linq;
using SpecModels.Generator.Collections;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Readers.Markdown;

/// <summary>Reads a table of fields. How types are written is the dialect's; the rest is the same in all.</summary>
/// <param name="source">The page.</param>
/// <param name="table">The table.</param>
/// <param name="readType">Reads the type in a cell, for the field of a name, and reports what it does not understand.</param>
internal sealed class FieldTable(SpecSource source, MarkdownTable table, Func<string, MarkdownCell, SpecType> readType)
{
    /// <summary>Rows for members that are not named, by what each SDK language calls them. No such row has a key on the wire.</summary>
    private static readonly string[] CatchAllNames = ["additionalProperties", "additional_properties", "__pydantic_extra__", "AdditionalProperties"];

    public EquatableArray<SpecField> Fields { get; private set; }

    public SpecType? AdditionalProperties { get; private set; }

    /// <returns>Whether the table has the columns without which no row says anything.</returns>
    public bool Read()
    {
        if (!table.Requires(FieldColumn.Name, source) | !table.Requires(FieldColumn.Type, source))
        {
            return false;
        }

        foreach (MarkdownCell title in table.Columns.LeftOut)
        {
            source.Report(SpecRule.UnknownColumn, title.Where, title.Text);
        }

        table.Check(source);
        List<SpecField> fields = [];
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (MarkdownRow row in table.Rows)
        {
            if (ReadField(row) is not { } field)
            {
                continue;
            }

            if (!names.Add(field.Name))
            {
                source.Report(SpecRule.DuplicateField, table.Columns.Cell(row, FieldColumn.Name)!.Value.Where, field.Name);
            }
            else if (field.Type is SpecType.Map map && CatchAllNames.Contains(field.Name))
            {
                AdditionalProperties = map.Value;
            }
            else
            {
                fields.Add(field);
            }
        }

        Fields = fields;
        return true;
    }

    private SpecField? ReadField(MarkdownRow row)
    {
        row.Check(source, table.Columns.CellsFor(FieldColumn.Name, FieldColumn.Type, FieldColumn.Required), table.Header.Cells.Count);
        if (table.Columns.Cell(row, FieldColumn.Name) is not { } nameCell || table.Columns.Cell(row, FieldColumn.Type) is not { } typeCell)
        {
            return null;
        }

        if (NameIn(nameCell) is not { } name)
        {
            return null;
        }

        SpecType type = WithoutNull(TypeIn(typeCell, name.Text), out bool takesNull);
        string example = table.Columns.Text(row, FieldColumn.Example);
        MarkdownDescription description = MarkdownDescription.ReadCell(table.Columns.Text(row, FieldColumn.Description));
        return new SpecField
        {
            Name = name.Text,
            WireName = TextOrNull(row, FieldColumn.WireName),
            Type = type,
            IsRequired = Mark(row, FieldColumn.Required, name.Text) == true,
            IsNullable = Mark(row, FieldColumn.Nullable, name.Text) ?? (takesNull ? true : null),
            Format = FormatOf(row, name.Text),
            Default = TextOrNull(row, FieldColumn.Default) is { } value ? TypeScriptLiteral.ReadCell(value) ?? new SpecLiteral.Text(value) : null,
            Description = description.Text,
            IsDeprecated = name.IsStruck || description.IsDeprecated,
            DeprecationMessage = description.DeprecationMessage,
            Example = example,
            ExampleValue = TypeScriptLiteral.ReadCell(example),
            Where = source.RangeOf(nameCell.Where),
            TypeWhere = source.RangeOf(typeCell.Where),
        };
    }

    private SpecType TypeIn(MarkdownCell cell, string field)
    {
        if (cell.Text.Trim().Length > 0)
        {
            return readType(field, cell);
        }

        source.Report(SpecRule.MalformedCell, cell.Where, "the field's type is missing");
        return new SpecType.Unknown("");
    }

    private MarkdownText? NameIn(MarkdownCell cell)
    {
        MarkdownText? name = cell.Read();
        if (name is { Text.Length: > 0 })
        {
            return name;
        }

        source.Report(SpecRule.MalformedCell, cell.Where, name is null ? MarkdownText.TooDeep : "the field's name is missing");
        return null;
    }

    private string? TextOrNull(MarkdownRow row, FieldColumn column)
    {
        string text = table.Columns.Plain(row, column);
        return text.Length == 0 ? null : text;
    }

    private string? FormatOf(MarkdownRow row, string field)
    {
        string? format = TextOrNull(row, FieldColumn.Format);
        if (format is not null && !FormatRegistry.Has(format))
        {
            source.Report(SpecRule.UnknownFormat, table.Columns.Cell(row, FieldColumn.Format)!.Value.Where, field, format);
        }

        return format;
    }

    /// <returns><see langword="null"/> where there is no column, nothing in it, or no mark that is known.</returns>
    private bool? Mark(MarkdownRow row, FieldColumn column, string field)
    {
        if (table.Columns.Cell(row, column) is not { } cell)
        {
            return null;
        }

        switch ((cell.Read()?.Text ?? cell.Text).ToLowerInvariant())
        {
            case ":heavy_check_mark:" or ":white_check_mark:" or "yes" or "y" or "true" or "required" or "x" or "[x]" or "*" or "✓" or "✔" or "✔️" or "✅":
                return true;
            case ":heavy_minus_sign:" or "no" or "n" or "false" or "optional" or "[ ]" or "-" or "–" or "—" or "✗" or "✘" or "❌":
                return false;
            case "":
                return null;
            default:
                source.Report(SpecRule.UnknownRequiredness, cell.Where, field, cell.Text, column.ToString(), column == FieldColumn.Required ? "optional" : "if it were empty");
                return null;
        }
    }

    /// <summary>Null among the types says that the member may be null; it is no type to choose.</summary>
    private static SpecType WithoutNull(SpecType type, out bool takesNull)
    {
        takesNull = type is SpecType.Nullable;
        return type is SpecType.Nullable nullable ? nullable.Value : type;
    }
}
