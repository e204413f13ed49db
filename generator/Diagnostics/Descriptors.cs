using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Diagnostics;

/// <summary>The compiler's descriptor of every rule.</summary>
/// <remarks>
/// Severity: an error where a page is unusable or the set contradicts itself, a warning where the page itself is faulty, information where something is
/// missing, inferred or raw.
/// </remarks>
internal static class Descriptors
{
    private const string Category = "SpecModels";
    private const string Help = "https://github.com/specmodels/specmodels/blob/main/specs/DIAGNOSTICS.md#spec";

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
        "Field '{0}' is marked '{1}', which says neither required nor optional; it is taken as optional. Write ':heavy_check_mark:' or ':heavy_minus_sign:'.",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "0006");

    public static readonly DiagnosticDescriptor UnknownType = new(
        "SPEC0007",
        "Type is not understood",
        "Field '{0}' has the type '{1}', which is not understood; it is generated as raw JSON. Write a type that the README lists, or a link to its page.",
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
        "'{0}' has the type '{1}', which no page of the set declares; it is generated as raw JSON. Add the page to AdditionalFiles.",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Help + "0013");

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

    public static readonly DiagnosticDescriptor DuplicateType = new(
        "SPEC0017",
        "Type is declared twice",
        "Type '{0}' is declared twice in the namespace '{1}', also by '{2}'; the first page in ordinal order is taken. Give the pages folders or namespaces of their own.",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help + "0017");

    public static readonly DiagnosticDescriptor TypeNameClash = new(
        "SPEC0018",
        "Type name clashes",
        "'{0}' becomes the type '{1}', since the name clashes with {2}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "0018");

    public static readonly DiagnosticDescriptor NamespaceIsTypeName = new(
        "SPEC0019",
        "Namespace ends in a type's name",
        "The namespace '{0}' ends in the name of its own type '{1}', which C# then takes for the namespace; set SpecNamespace to another name",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "0019");

    public static readonly DiagnosticDescriptor GuessedNames = new(
        "SPEC0020",
        "Wire names are a guess",
        "The pages of '{0}' document names as TypeScript has them, which are often not the names on the wire ('{1}'); set SpecNaming to SnakeCase, CamelCase or AsWritten",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "0020");

    public static readonly DiagnosticDescriptor NotASpec = new(
        "SPEC0021",
        "File is not recognised as a spec",
        "The file is marked Spec=\"true\" but is not recognised: a page has a title with a section that is understood (Fields, Values, Supported Types), an OpenAPI file has the member 'openapi' or 'swagger' with a version; correct it, or remove the mark",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help + "0021");

    public static readonly DiagnosticDescriptor FileTooLarge = new(
        "SPEC0022",
        "File is too large",
        "The file has {0} characters, and at most {1} are read; split it, or exclude it with Spec=\"false\"",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help + "0022");

    public static readonly DiagnosticDescriptor NotText = new(
        "SPEC0023",
        "File is not UTF-8 text",
        "The file is not UTF-8 text; save it as UTF-8, or exclude it with Spec=\"false\"",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help + "0023");

    public static readonly DiagnosticDescriptor InvalidOption = new(
        "SPEC0024",
        "Option has an unknown value",
        "{0} is '{1}'; allowed: {2}. Taken instead: {3}.",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help + "0024");

    public static readonly DiagnosticDescriptor LanguageVersion = new(
        "SPEC0025",
        "C# version is too old",
        "Generated code needs C# 11 or later, and this project uses C# {0}; set LangVersion to 11 or later. Nothing is generated.",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help + "0025");

    public static readonly DiagnosticDescriptor MissingRuntime = new(
        "SPEC0026",
        "Runtime is not referenced",
        "The project does not reference the assembly SpecModels, which generated code calls; add the package SpecModels without ExcludeAssets. Nothing is generated.",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help + "0026");

    public static readonly DiagnosticDescriptor InternalError = new(
        "SPEC0027",
        "Generator failed",
        "The file could not be processed: {0}. The other files are not affected; please report this with the file.",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help + "0027");

    public static readonly DiagnosticDescriptor SelfCase = new(
        "SPEC0028",
        "Union is its own case",
        "The union '{0}' is one of its own cases; the case is left out. Remove its section.",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "0028");

    public static readonly DiagnosticDescriptor SameCase = new(
        "SPEC0029",
        "Two cases are the same type",
        "The case '{0}' of the union '{1}' is the same type in C# as another one; both are one case",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Help + "0029");

    public static readonly DiagnosticDescriptor AmbiguousCases = new(
        "SPEC0030",
        "Nothing tells two cases apart",
        "No document can be the case '{0}' of the union '{2}', since nothing tells it from '{1}'; give one a member with a fixed value, or a required member that the other lacks",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "0030");

    public static readonly DiagnosticDescriptor OperationPages = new(
        "SPEC0031",
        "Pages of operations are left out",
        "Pages of operations are left out: {0} of the set, which declare no types. Leave it so, or exclude them with Spec=\"false\".",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Help + "0031");

    public static readonly DiagnosticDescriptor EmptyUnion = new(
        "SPEC0032",
        "Union has no cases",
        "The union '{0}' has no cases, so nothing is generated, and what names it is raw JSON; add a section for each of its types, such as '### `models.Foo`'",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "0032");

    public static readonly DiagnosticDescriptor StreamCase = new(
        "SPEC0033",
        "Case is never JSON",
        "The case '{0}' of the union '{1}' is left out, since the SDK has a file or a stream there, which no JSON document is",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Help + "0033");

    public static readonly DiagnosticDescriptor SameWireName = new(
        "SPEC0034",
        "Two fields have one wire name",
        "Field '{0}' is '{2}' on the wire, as field '{1}' is; the first is taken. Remove one of them, or give it its name in a column JSON.",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "0034");

    public static readonly DiagnosticDescriptor OtherLanguage = new(
        "SPEC0035",
        "Page is of another language",
        "The page is left out, since '{0}' is of another language than TypeScript; write types as the README lists them, or set Spec=\"true\" to have the page read all the same",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Help + "0035");

    public static readonly DiagnosticDescriptor InvalidSyntax = new(
        "SPEC0036",
        "File is not valid JSON or YAML",
        "The file is not valid {0}, so nothing of it is read: {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help + "0036");

    public static readonly DiagnosticDescriptor DuplicateKey = new(
        "SPEC0037",
        "Member is written twice",
        "The member '{0}' is written twice, and this one is taken; remove the other",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "0037");

    public static readonly DiagnosticDescriptor TooDeep = new(
        "SPEC0038",
        "Values lie too deep",
        "Values lie in each other more than {0} levels deep, so nothing of the file is read",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help + "0038");

    public static readonly DiagnosticDescriptor InvalidAlias = new(
        "SPEC0039",
        "Alias cannot be followed",
        "The alias '*{0}' is left out, since {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help + "0039");

    public static readonly DiagnosticDescriptor UnknownVersion = new(
        "SPEC0040",
        "Version is not known",
        "The version '{1}' of '{0}' is not known, so nothing of the file is generated; OpenAPI 3 and Swagger 2.0 are",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help + "0040");

    public static readonly DiagnosticDescriptor UnresolvedReference = new(
        "SPEC0041",
        "Reference cannot be followed",
        "The reference '{0}' cannot be followed: {1}. A type there is raw JSON.",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "0041");

    public static readonly DiagnosticDescriptor CircularReference = new(
        "SPEC0042",
        "Schema is nothing but itself",
        "The schema '{0}' takes in itself by $ref or allOf, so that part of it is left out",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "0042");

    public static readonly DiagnosticDescriptor MalformedKeyword = new(
        "SPEC0043",
        "Keyword has an impossible value",
        "The value of '{0}' is left out, as it must be {1}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "0043");

    public static readonly DiagnosticDescriptor ContradictorySchema = new(
        "SPEC0044",
        "Schema contradicts itself",
        "'{0}' contradicts {1}, which is taken instead",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "0044");

    public static readonly DiagnosticDescriptor UnknownDiscriminator = new(
        "SPEC0045",
        "Discriminator names no member",
        "The discriminator names '{0}', which is no member of '{1}'",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "0045");

    public static readonly DiagnosticDescriptor RequiredWithoutProperty = new(
        "SPEC0046",
        "Required member is no property",
        "'{0}' is required, but no property has that name",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "0046");

    public static readonly DiagnosticDescriptor TooComplex = new(
        "SPEC0047",
        "Schemas are too entangled",
        "More than {1} {0}; what lies beyond is left out, or raw JSON",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "0047");

    public static readonly DiagnosticDescriptor NoValidation = new(
        "SPEC0056",
        "Target has no validation attributes",
        "SpecValidation is set, but the project has no System.ComponentModel.DataAnnotations; reference the package System.ComponentModel.Annotations, or take the option away",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "0056");

    public static readonly DiagnosticDescriptor UnmatchedPattern = new(
        "SPEC0057",
        "Pattern matches nothing",
        "{0} has the pattern '{1}', which no type, page or path matches; write a type's name, or with a slash a page's folder and name or an operation's path, with * for any characters",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "0057");

    public static readonly DiagnosticDescriptor PagesWithoutSchema = new(
        "SPEC0061",
        "Pages have no schema",
        "{0} of {1} pages of {2} have no schema in the OpenAPI file and stay as they say",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Help + "0061");

    public static readonly DiagnosticDescriptor FieldOnlyOnPage = new(
        "SPEC0062",
        "Field is only on the page",
        "The schema has no member '{0}' ({1})",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "0062");

    public static readonly DiagnosticDescriptor FieldOnlyInSchema = new(
        "SPEC0063",
        "Field is only in the schema",
        "The page does not list '{0}', which the schema has ({1})",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "0063");

    public static readonly DiagnosticDescriptor RequirednessDiffers = new(
        "SPEC0064",
        "Required differs",
        "'{0}' is {1} on the page and {2} in the schema ({3})",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "0064");

    public static readonly DiagnosticDescriptor KindsDiffer = new(
        "SPEC0065",
        "Types differ",
        "'{0}' is {1} on the page and {2} in the schema ({3})",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "0065");

    public static readonly DiagnosticDescriptor ValueOnlyOnPage = new(
        "SPEC0066",
        "Value is only on the page",
        "The schema has no value '{0}' ({1})",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "0066");

    public static readonly DiagnosticDescriptor ValueOnlyInSchema = new(
        "SPEC0067",
        "Value is only in the schema",
        "The page does not list the value '{0}', which the schema has ({1})",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "0067");

    public static readonly DiagnosticDescriptor CaseOnlyOnPage = new(
        "SPEC0068",
        "Case is only on the page",
        "The schema has no case '{0}' ({1})",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "0068");

    public static readonly DiagnosticDescriptor CaseOnlyInSchema = new(
        "SPEC0069",
        "Case is only in the schema",
        "The page does not list the case '{0}', which the schema has ({1})",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "0069");

    private static readonly Dictionary<SpecRule, DiagnosticDescriptor> _byRule = new()
    {
        [SpecRule.MissingTitle] = MissingTitle,
        [SpecRule.EmptyTable] = EmptyTable,
        [SpecRule.MissingColumn] = MissingColumn,
        [SpecRule.IncompleteRow] = IncompleteRow,
        [SpecRule.MalformedCell] = MalformedCell,
        [SpecRule.UnknownRequiredness] = UnknownRequiredness,
        [SpecRule.UnknownType] = UnknownType,
        [SpecRule.DuplicateField] = DuplicateField,
        [SpecRule.FieldNameClash] = FieldNameClash,
        [SpecRule.DuplicateValue] = DuplicateValue,
        [SpecRule.ValueNameClash] = ValueNameClash,
        [SpecRule.UnknownValues] = UnknownValues,
        [SpecRule.MissingPage] = MissingPage,
        [SpecRule.InferredType] = InferredType,
        [SpecRule.RawJson] = RawJson,
        [SpecRule.UnreadableExample] = UnreadableExample,
        [SpecRule.DuplicateType] = DuplicateType,
        [SpecRule.TypeNameClash] = TypeNameClash,
        [SpecRule.NamespaceIsTypeName] = NamespaceIsTypeName,
        [SpecRule.GuessedNames] = GuessedNames,
        [SpecRule.NotASpec] = NotASpec,
        [SpecRule.FileTooLarge] = FileTooLarge,
        [SpecRule.NotText] = NotText,
        [SpecRule.InvalidOption] = InvalidOption,
        [SpecRule.LanguageVersion] = LanguageVersion,
        [SpecRule.MissingRuntime] = MissingRuntime,
        [SpecRule.InternalError] = InternalError,
        [SpecRule.SelfCase] = SelfCase,
        [SpecRule.SameCase] = SameCase,
        [SpecRule.AmbiguousCases] = AmbiguousCases,
        [SpecRule.OperationPages] = OperationPages,
        [SpecRule.EmptyUnion] = EmptyUnion,
        [SpecRule.StreamCase] = StreamCase,
        [SpecRule.SameWireName] = SameWireName,
        [SpecRule.OtherLanguage] = OtherLanguage,
        [SpecRule.InvalidSyntax] = InvalidSyntax,
        [SpecRule.DuplicateKey] = DuplicateKey,
        [SpecRule.TooDeep] = TooDeep,
        [SpecRule.InvalidAlias] = InvalidAlias,
        [SpecRule.UnknownVersion] = UnknownVersion,
        [SpecRule.UnresolvedReference] = UnresolvedReference,
        [SpecRule.CircularReference] = CircularReference,
        [SpecRule.MalformedKeyword] = MalformedKeyword,
        [SpecRule.ContradictorySchema] = ContradictorySchema,
        [SpecRule.UnknownDiscriminator] = UnknownDiscriminator,
        [SpecRule.RequiredWithoutProperty] = RequiredWithoutProperty,
        [SpecRule.TooComplex] = TooComplex,
        [SpecRule.NoValidation] = NoValidation,
        [SpecRule.UnmatchedPattern] = UnmatchedPattern,
        [SpecRule.PagesWithoutSchema] = PagesWithoutSchema,
        [SpecRule.FieldOnlyOnPage] = FieldOnlyOnPage,
        [SpecRule.FieldOnlyInSchema] = FieldOnlyInSchema,
        [SpecRule.RequirednessDiffers] = RequirednessDiffers,
        [SpecRule.KindsDiffer] = KindsDiffer,
        [SpecRule.ValueOnlyOnPage] = ValueOnlyOnPage,
        [SpecRule.ValueOnlyInSchema] = ValueOnlyInSchema,
        [SpecRule.CaseOnlyOnPage] = CaseOnlyOnPage,
        [SpecRule.CaseOnlyInSchema] = CaseOnlyInSchema,
    };

    /// <summary>The descriptor of a rule.</summary>
    public static DiagnosticDescriptor Of(SpecRule rule) =>
        _byRule.TryGetValue(rule, out DiagnosticDescriptor? descriptor) ? descriptor : throw new ArgumentOutOfRangeException(nameof(rule), rule, "A rule without a descriptor.");
}
