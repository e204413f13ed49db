using Microsoft.CodeAnalysis;
using static SpecModels.Generator.Diagnostics.Descriptors;

namespace SpecModels.Generator.Diagnostics;

/// <summary>The descriptors of the rules about the types and unions of a set.</summary>
internal static class TypeDescriptors
{
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
}
