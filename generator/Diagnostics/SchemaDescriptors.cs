using Microsoft.CodeAnalysis;
using static SpecModels.Generator.Diagnostics.Descriptors;

namespace SpecModels.Generator.Diagnostics;

/// <summary>The descriptors of the rules about OpenAPI files.</summary>
internal static class SchemaDescriptors
{
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
        "The version '{1}' of '{0}' is not known, so nothing of the file is generated; {2}",
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
        "'{0}' contradicts {1}, {2}",
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

    public static readonly DiagnosticDescriptor NoTypes = new(
        "SPEC0052",
        "OpenAPI file declares no type",
        "The file is marked Spec=\"true\" but declares no type: OpenAPI 3 has its schemas in 'schemas' within 'components', Swagger 2.0 in 'definitions', each below its name; correct it, or remove the mark",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help + "0052");

    public static readonly DiagnosticDescriptor UnknownKeyword = new(
        "SPEC0053",
        "Keyword is not known",
        "'{0}' is no keyword, so it says nothing; write '{1}'",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "0053");
}
