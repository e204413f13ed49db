using Microsoft.CodeAnalysis;
using static SpecModels.Generator.Diagnostics.Descriptors;

namespace SpecModels.Generator.Diagnostics;

/// <summary>The descriptors of the rules about what a page says.</summary>
internal static class PageDescriptors
{
    public static readonly DiagnosticDescriptor MissingTitle = new(
        "SPEC0001",
        "Page has no title",
        "The page has a section '{0}' but no title; add a heading '# TypeName' at its top",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help + "0001");

    public static readonly DiagnosticDescriptor EmptyTable = new(
        "SPEC0002",
        "Table has no rows",
        "The table has a header but no rows; add rows, or leave it so if the type has no members",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Help + "0002");

    public static readonly DiagnosticDescriptor MissingColumn = new(
        "SPEC0003",
        "Table lacks a column",
        "The table has no column '{0}', so the page is left out; add one of that name beside {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help + "0003");

    public static readonly DiagnosticDescriptor IncompleteRow = new(
        "SPEC0004",
        "Row has too few cells",
        "The row ends after cell {0}, and {1} are needed; what is missing counts as empty, and a row without a name or a type is left out. Add the missing cells.",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "0004");

    public static readonly DiagnosticDescriptor MalformedCell = new(
        "SPEC0005",
        "Cell is malformed",
        "The cell cannot be read: {0}; correct its Markdown",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "0005");

    public static readonly DiagnosticDescriptor UnknownRequiredness = new(
        "SPEC0006",
        "Requiredness is not understood",
        "Field '{0}' is marked '{1}' in the column '{2}', which is neither yes nor no; it is taken as {3}. Write ':heavy_check_mark:' or ':heavy_minus_sign:'.",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "0006");

    public static readonly DiagnosticDescriptor UnknownType = new(
        "SPEC0007",
        "Type is not understood",
        "'{0}' has the type '{1}', which is not understood; it is generated as raw JSON. Write a type that the README lists, or a link to its page.",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "0007");

    public static readonly DiagnosticDescriptor DuplicateField = new(
        "SPEC0008",
        "Field is listed twice",
        "Field '{0}' is listed twice; the first row is taken. Remove one of them.",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "0008");

    public static readonly DiagnosticDescriptor FieldNameClash = new(
        "SPEC0009",
        "Two fields get the same C# name",
        "Field '{0}' becomes property '{1}', since field '{2}' has the same name in C#",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Help + "0009");

    public static readonly DiagnosticDescriptor DuplicateValue = new(
        "SPEC0010",
        "Value is listed twice",
        "Value '{0}' is listed twice; remove one of them",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "0010");

    public static readonly DiagnosticDescriptor ValueNameClash = new(
        "SPEC0011",
        "Two values get the same C# name",
        "Value '{0}' becomes member '{1}', since value '{2}' has the same name in C#",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Help + "0011");

    public static readonly DiagnosticDescriptor UnknownValues = new(
        "SPEC0012",
        "Values are not understood",
        "The values cannot be read at '{0}'; write them as a union of literals such as \"a\" | \"b\", or as a table with the columns Name and Value",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "0012");

    public static readonly DiagnosticDescriptor MissingPage = new(
        "SPEC0013",
        "Type has no page",
        "'{0}' has the type '{1}', whose page is not there; it is generated as raw JSON; {2}",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Help + "0013");

    public static readonly DiagnosticDescriptor UnreadPage = new(
        "SPEC0049",
        "Type's page declares no type",
        "'{0}' has the type '{1}', whose page '{2}' declares none; it is generated as raw JSON. Look at what is reported there; a page has '## Fields' with a table, '## Values' with a TypeScript code block or a table with a column Value, or '## Supported Types' with a section a type.",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "0049");

    public static readonly DiagnosticDescriptor UnknownColumn = new(
        "SPEC0050",
        "Column is not known",
        "The column '{0}' is left out, since it is not known or another one says the same; known are Field, Type, Required, Description, Example, Default, JSON, Nullable and Format",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "0050");

    public static readonly DiagnosticDescriptor UnknownFormat = new(
        "SPEC0051",
        "Format is not known",
        "Field '{0}' has the format '{1}', which is not known and says nothing; write one that the README lists",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "0051");

    public static readonly DiagnosticDescriptor LostRows = new(
        "SPEC0055",
        "Row is not in the table",
        "The row is left out, since it is not part of the table above: a table ends at a blank line and at code, and a section has one table. Move it there, or below a heading of its own.",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "0055");

    public static readonly DiagnosticDescriptor RepeatedSection = new(
        "SPEC0058",
        "Type is declared by two sections",
        "The section '{0}' is left out, since '{1}' above it says what the type is; join them, or give the section a title '# TypeName' of its own",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "0058");

    public static readonly DiagnosticDescriptor SurplusCells = new(
        "SPEC0059",
        "Row has too many cells",
        "The row has {0} cells, and the table {1} columns; what stands beyond them is left out. Write a pipe within a cell as '\\|'.",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "0059");

    public static readonly DiagnosticDescriptor UnknownHeading = new(
        "SPEC0060",
        "Table of fields has no heading Fields",
        "The table is left out, and '{0}' declares no type, since its columns are those of fields but its heading is not; write the heading as '## Fields'",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "0060");

    public static readonly DiagnosticDescriptor EmptySection = new(
        "SPEC0070",
        "Section declares nothing",
        "The section '{0}' declares nothing, and '{1}' is no type, since it has no {2}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "0070");

    public static readonly DiagnosticDescriptor InferredType = new(
        "SPEC0014",
        "Type is inferred from examples",
        "'{0}' has the type '{1}', which no page of the set declares; it is made from the values shown for it: {2}. Add the page to AdditionalFiles to have all its values.",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Help + "0014");

    public static readonly DiagnosticDescriptor RawJson = new(
        "SPEC0015",
        "Member is raw JSON",
        "'{0}' has the type '{1}' and is generated as raw JSON, since {2}",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Help + "0015");

    public static readonly DiagnosticDescriptor UnreadableExample = new(
        "SPEC0016",
        "Example cannot be read",
        "The example cannot be read here: expected {0}. It is not used as evidence; nothing else is lost.",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Help + "0016");

    public static readonly DiagnosticDescriptor SameWireName = new(
        "SPEC0034",
        "Two fields have one wire name",
        "Field '{0}' is '{2}' on the wire, as field '{1}' is; the first is taken. Remove one of them, or give it its name in a column JSON.",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "0034");
}
