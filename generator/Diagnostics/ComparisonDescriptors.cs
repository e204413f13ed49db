using Microsoft.CodeAnalysis;
using static SpecModels.Generator.Diagnostics.Descriptors;

namespace SpecModels.Generator.Diagnostics;

/// <summary>The descriptors of the rules about pages that differ from a schema.</summary>
internal static class ComparisonDescriptors
{
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
}
