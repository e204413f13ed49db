using Microsoft.CodeAnalysis;
using static SpecModels.Generator.Diagnostics.Descriptors;

namespace SpecModels.Generator.Diagnostics;

/// <summary>The descriptors of the rules about files, options and the compilation.</summary>
internal static class FileDescriptors
{
    public static readonly DiagnosticDescriptor NotASpec = new(
        "SPEC0021",
        "File is not recognised as a spec",
        "The file is marked Spec=\"true\" but is not recognised: a page has a title '# Name' and a section '## Fields' with columns for name and type, '## Values' or '## Supported Types', an OpenAPI file has the member 'openapi' or 'swagger' with a version; correct it, or remove the mark",
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

    public static readonly DiagnosticDescriptor EmptySet = new(
        "SPEC0048",
        "Files declare no type",
        "Nothing is generated for SpecNamespace=\"{0}\", since none of its {1} files is a page or an OpenAPI file that declares a type; set Spec=\"true\" on the item to learn of each file why it is none",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "0048");

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

    public static readonly DiagnosticDescriptor OtherLanguage = new(
        "SPEC0035",
        "Page is of another language",
        "The page is left out, since '{0}' is of another language than TypeScript; write types as the README lists them, or set Spec=\"true\" to have the page read all the same",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Help + "0035");

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
}
