using SpecModels.Generator.Collections;

namespace SpecModels.Generator.Spec;

/// <summary>What a project says of a spec file, by item metadata or by MSBuild properties of the same names.</summary>
internal sealed record SpecOptions
{
    /// <summary>The namespace of the set, without the folders below the glob.</summary>
    public required string Namespace { get; init; }

    /// <summary>Whether the item itself says the namespace, so that somebody took the file for a spec.</summary>
    public bool IsNamed { get; init; }

    /// <summary>The file's folder below the glob's <c>**</c>, with <c>/</c>, without leading or trailing slash; empty at the top.</summary>
    public string Folder { get; init; } = "";

    /// <summary>Whether the file must (<see langword="true"/>) or must not be a spec; <see langword="null"/> lets the content decide.</summary>
    public bool? IsSpec { get; init; }

    /// <summary><see langword="null"/> where the project does not say: names are then taken as written, and a TypeScript set is told that this is a guess.</summary>
    public SpecNaming? Naming { get; init; }

    public SpecEnums Enums { get; init; }

    public SpecUnknownMembers UnknownMembers { get; init; }

    public SpecUnknownCases UnknownCases { get; init; }

    public SpecNulls Nulls { get; init; }

    public SpecAccess Access { get; init; }

    /// <summary>Whether constraints become attributes of <c>System.ComponentModel.DataAnnotations</c>.</summary>
    public bool Validation { get; init; }

    /// <summary>Patterns of the types and paths that are wanted; empty for all.</summary>
    public EquatableArray<string> Include { get; init; }

    /// <summary>Patterns of the types and paths that are not wanted.</summary>
    public EquatableArray<string> Exclude { get; init; }
}

/// <summary>How a documented name becomes the JSON member's name.</summary>
internal enum SpecNaming
{
    AsWritten,
    SnakeCase,
    CamelCase,
    PascalCase,
    KebabCase,
}

/// <summary>Whether enums take values that the spec does not list.</summary>
internal enum SpecEnums
{
    AsDocumented,
    Open,
    Closed,
}

/// <summary>What becomes of members that the spec does not list.</summary>
internal enum SpecUnknownMembers
{
    Keep,
    Ignore,
    Reject,
}

/// <summary>What becomes of a union's document whose tag the spec does not list.</summary>
internal enum SpecUnknownCases
{
    Keep,
    Reject,
}

/// <summary>Which members may be null.</summary>
internal enum SpecNulls
{
    AsDocumented,
    Allow,
}

/// <summary>The accessibility of generated types.</summary>
internal enum SpecAccess
{
    Public,
    Internal,
}
