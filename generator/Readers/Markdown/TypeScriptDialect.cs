using System.Collections.Generic;
using System.Linq;
using System.Threading;
using SpecModels.Generator.Collections;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Readers.Markdown;

/// <summary>Pages that Speakeasy writes for its TypeScript SDKs, and pages written by hand in their form.</summary>
internal sealed class TypeScriptDialect(MarkdownPage page, SpecSource source, bool? isSpec, CancellationToken cancellationToken)
{
    private readonly bool _hasCode = page.Fences.Any(TypeScriptMarkers.IsTypeScript);

    /// <summary>Whether the page declares types, and in TypeScript's words. Reports one that is left out for its words alone.</summary>
    public bool Claims()
    {
        List<MarkdownSection> sections = Titles().Select(Declaration).OfType<MarkdownSection>().ToList();
        if (sections.Count == 0 || FindOther(sections.Where(IsFields).Select(section => section.Table(cancellationToken)).OfType<MarkdownTable>()) is not { } other)
        {
            return sections.Count > 0;
        }

        if (sections.Any(IsWhole))
        {
            source.Report(SpecRule.OtherLanguage, other.Where, other.Text);
        }

        return false;
    }

    /// <summary>Whether the page describes operations in TypeScript's words, and declares no types.</summary>
    public bool IsOperations()
    {
        List<MarkdownTable> parameters = Titles().SelectMany(static title => title.Parts).Select(Parameters).OfType<MarkdownTable>().ToList();

        // Parameters are few and often texts alone, as several languages write them; their pages all show code.
        return parameters.Count > 0 && FindOther(parameters) is null && !HasOtherCode();
    }

    /// <summary>Reports tables of fields that no heading says to be some, and headings of sections that have nothing of theirs, for titles that declare no type otherwise.</summary>
    public void CheckHeadings()
    {
        foreach (MarkdownSection title in page.Root.Parts.Where(title => title.Level == 1 && Declaration(title) is null))
        {
            if (!HasOtherCode() && title.Parts.FirstOrDefault(section => section.Level == 2 && Lack(section) is not null) is { } empty)
            {
                source.Report(SpecRule.EmptySection, empty.Heading, empty.Heading.ToString(), title.Heading.ToString(), Lack(empty)!);
            }
            else if (title.Parts.Prepend(title).FirstOrDefault(section => LooksLikeFields(section) && FindOther([section.Table(cancellationToken)!]) is null) is { } section)
            {
                bool isAlone = section == title && !section.IsTitled("Fields");
                source.Report(SpecRule.UnknownHeading, isAlone ? section.Table(cancellationToken)!.Header.Line : section.Heading, title.Heading.ToString());
            }
        }
    }

    /// <summary>Reads the types in page order; most pages declare one.</summary>
    public EquatableArray<SpecSchema> Read() => Titles().Select(ReadSchema).OfType<SpecSchema>().ToEquatableArray();

    /// <summary>What makes the page another language's. Nothing does where the project says that it is a spec, so that each of its types is understood or reported.</summary>
    private (TextSlice Where, string Text)? FindOther(IEnumerable<MarkdownTable> tables) => isSpec == true ? null : TypeScriptMarkers.FindOther(page, tables);

    /// <summary>Whether code on the page is of another language, where the project does not say that it is a spec all the same.</summary>
    private bool HasOtherCode() => isSpec != true && TypeScriptMarkers.FindOtherCode(page) is not null;

    /// <summary>Whether a section that declares a type has what it needs, so that a person may well have meant it; any file may have a table below "Fields".</summary>
    private bool IsWhole(MarkdownSection section) =>
        IsFields(section) ? HasFields(section)
            : IsValues(section) || section.Parts.Count > 0;

    /// <remarks>Pages of other generators have tables of names and types too, but none that says what is required.</remarks>
    private bool LooksLikeFields(MarkdownSection section) =>
        HasFields(section) && (section.IsTitled("Fields") || section.IsTitled("Field") || section.Table(cancellationToken)!.Columns.Has(FieldColumn.Required));

    private bool HasFields(MarkdownSection section) => section.Table(cancellationToken) is { Columns: { } columns } && columns.Has(FieldColumn.Name) && columns.Has(FieldColumn.Type);

    /// <summary>What a section that declares nothing would need for what its heading promises; <see langword="null"/> where it promises nothing.</summary>
    private static string? Lack(MarkdownSection section) =>
        section.IsTitled("Fields") ? "table with the columns Field and Type, and a line of dashes below its header"
        : section.IsTitled("Values") ? "code block of literals, such as \"a\" | \"b\", and no table with the columns Name and Value"
        : section.IsTitled("Supported Types") ? "section for each type, such as '### `models.Cat`'"
        : null;

    /// <summary>The sections that may declare a type: each with a heading of the first level, and the page, which may have its title in the front matter.</summary>
    private IEnumerable<MarkdownSection> Titles() => page.Root.Parts.Where(static part => part.Level == 1).Prepend(page.Root);

    /// <summary>The section that says what the type is; <see langword="null"/> where there is none.</summary>
    private MarkdownSection? Declaration(MarkdownSection title) => Declarations(title).FirstOrDefault();

    private IEnumerable<MarkdownSection> Declarations(MarkdownSection title) =>
        title.Parts.Where(section => section.Level == 2 && (IsFields(section) || IsValues(section) || IsUnion(section)) && Parameters(section) is null);

    /// <summary>What an operation takes; <see langword="null"/> where the section describes none.</summary>
    private MarkdownTable? Parameters(MarkdownSection section) =>
        section.Parts.Any(static part => part.IsTitled("Response") || part.IsTitled("Errors"))
            ? section.Parts.Where(static part => part.IsTitled("Parameters")).Select(part => part.Table(cancellationToken)).FirstOrDefault(static table => table?.Columns.Has(FieldColumn.Type) == true)
            : null;

    private bool IsFields(MarkdownSection section) =>
        section.IsTitled("Fields")
        && (section.Table(cancellationToken) is { Columns: { } columns } ? columns.Has(FieldColumn.Name) || columns.Has(FieldColumn.Type) : _hasCode);

    private bool IsValues(MarkdownSection section) =>
        section.IsTitled("Values")
        && (section.Fences.Any(HasValues) || (section.Table(cancellationToken) is { Columns: { } columns } && (columns.Has(FieldColumn.Value) || _hasCode)));

    /// <summary>Whether code is an enum's values. What a block is may be left unsaid where it can be nothing else.</summary>
    private static bool HasValues(MarkdownFence fence) => TypeScriptMarkers.IsTypeScript(fence) || (fence.Language.IsEmpty && TypeScriptValues.AreIn(fence.Content));

    private bool IsUnion(MarkdownSection section) =>
        section.IsTitled("Supported Types") && (section.Parts.Count > 0 || section.Body.Trim().IsEmpty || _hasCode);

    private SpecSchema? ReadSchema(MarkdownSection title)
    {
        if (Declaration(title) is not { } declaration)
        {
            return null;
        }

        TextSlice heading = title.Level == 0 ? page.FrontMatterTitle ?? title.Heading : title.Heading;
        MarkdownText? text = MarkdownText.Read(heading.ToString());
        string name = WithoutNamespace(text?.Text ?? heading.ToString());
        if (name.Length == 0)
        {
            source.Report(SpecRule.MissingTitle, declaration.Heading, declaration.Heading.ToString());
            return null;
        }

        foreach (MarkdownSection other in Declarations(title).Skip(1))
        {
            source.Report(SpecRule.RepeatedSection, other.Heading, other.Heading.ToString(), declaration.Heading.ToString());
        }

        TextRange where = source.RangeOf(heading);
        SpecLiteral[] examples = title.Parts.Where(static part => part.IsTitled("Example Usage")).SelectMany(Literals).ToArray();
        SpecSchema? schema = IsFields(declaration) ? ReadObject(declaration, name, where)
            : IsValues(declaration) ? ReadEnum(declaration, name, where, examples)
            : ReadUnion(declaration, name, where);

        MarkdownDescription description = MarkdownDescription.ReadText(source.IsMdx ? MdxProse.Read(title.Body) : title.Body.ToString());
        return schema is null ? null : schema with
        {
            Description = description.Text,
            IsDeprecated = text?.IsStruck == true || description.IsDeprecated,
            DeprecationMessage = description.DeprecationMessage,
            Examples = examples,
        };
    }

    /// <remarks>Some titles are qualified (<c>Ory.Client.Model.Identity</c>); where the type lives is what the folder says.</remarks>
    private static string WithoutNamespace(string title) => title.Substring(title.TrimEnd('.').LastIndexOf('.') + 1);

    private SpecObject? ReadObject(MarkdownSection section, string name, TextRange where)
    {
        if (section.Table(cancellationToken) is not { } table)
        {
            source.Report(SpecRule.EmptyTable, section.Heading);
            return new SpecObject { Name = name, Where = where };
        }

        FieldTable fields = new(source, table, (field, cell) => ReadType(field, cell.Read(), cell.Text, cell.Where));
        return fields.Read() ? new SpecObject { Name = name, Where = where, Fields = fields.Fields, AdditionalProperties = fields.AdditionalProperties } : null;
    }

    private SpecEnum? ReadEnum(MarkdownSection section, string name, TextRange where, SpecLiteral[] examples)
    {
        EnumValues values = new(source);
        MarkdownFence[] code = section.Fences.Where(HasValues).ToArray();
        foreach (MarkdownFence fence in code)
        {
            TypeScriptValues.Read(fence.Content, source, values);
        }

        if (code.Length == 0 && section.Table(cancellationToken) is { } table && table.Requires(FieldColumn.Value, source))
        {
            ValueTable.Read(table, source, examples, values);
        }

        // An enum without values would be a type that nothing can be.
        return values.Count == 0 ? null : new SpecEnum { Name = name, Where = where, Values = values.ToArray(), IsOpen = values.IsOpen };
    }

    private SpecUnion? ReadUnion(MarkdownSection section, string name, TextRange where)
    {
        if (section.Parts.Count == 0)
        {
            source.Report(SpecRule.EmptyUnion, section.Heading, name);
            return null;
        }

        // No document is of a case that is no JSON. A union of such cases alone stands for something all the same.
        ILookup<bool, MarkdownSection> parts = section.Parts.ToLookup(static part => MarkdownText.Read(part.Heading.ToString()) is { } text && TypeScriptType.IsNeverJson(text));
        bool hasJson = parts[false].Any();
        foreach (MarkdownSection part in hasJson ? parts[true] : [])
        {
            string heading = part.Heading.ToString();
            source.Report(SpecRule.StreamCase, part.Heading, MarkdownText.Read(heading)?.Text ?? heading, name);
        }

        return new SpecUnion { Name = name, Where = where, Cases = parts[!hasJson].Select(part => ReadCase(name, part)).ToEquatableArray() };
    }

    private SpecUnionCase ReadCase(string union, MarkdownSection section)
    {
        cancellationToken.ThrowIfCancellationRequested();
        string heading = section.Heading.ToString();
        SpecType type = ReadType(union, MarkdownText.Read(heading), heading, section.Heading);
        return new SpecUnionCase(type, Literals(section).FirstOrDefault(), source.RangeOf(section.Heading));
    }

    private SpecType ReadType(string field, MarkdownText? text, string markdown, TextSlice where)
    {
        if (text is null)
        {
            source.Report(SpecRule.MalformedCell, where, MarkdownText.TooDeep);
            return new SpecType.Unknown(markdown);
        }

        SpecType? type = TypeScriptType.Read(text, out bool isBeyondJson);
        if (type is null)
        {
            source.Report(SpecRule.UnknownType, where, field, text.Text);
        }
        else if (isBeyondJson)
        {
            source.Report(SpecRule.RawJson, where, field, text.Text, "the SDK has a file or a stream there, which JSON has not");
        }

        return type ?? new SpecType.Unknown(text.Text);
    }

    /// <summary>What a section's code shows, where it can be read.</summary>
    private IEnumerable<SpecLiteral> Literals(MarkdownSection section) =>
        section.Fences.Where(TypeScriptMarkers.IsTypeScript).Select(fence => TypeScriptLiteral.ReadDeclaration(fence.Content, source)).OfType<SpecLiteral>();
}
