using SpecModels.Generator.Collections;

namespace SpecModels.Generator.CodeModel;

/// <summary>The type-info resolver of one set.</summary>
internal sealed record ResolverModel
{
    public required string HintName { get; init; }

    public required string Namespace { get; init; }

    public required string Name { get; init; }

    public required bool IsPublic { get; init; }

    /// <summary>Whether any of the types is deprecated.</summary>
    public bool UsesObsolete { get; init; }

    public EquatableArray<ResolvedTypeModel> Types { get; init; }
}

/// <param name="Namespace">The type's namespace.</param>
/// <param name="Name">The type's name.</param>
/// <param name="Kind">What the runtime needs to know of it.</param>
internal sealed record ResolvedTypeModel(string Namespace, string Name, ResolvedKind Kind);

/// <summary>The shapes that a resolver serves beside the type itself.</summary>
internal enum ResolvedKind
{
    /// <summary>A class: lists and maps of it.</summary>
    Reference,

    /// <summary>A struct or an integer enum: also its nullable form.</summary>
    Value,

    /// <summary>An enum with texts: also its open form, and as a dictionary's key.</summary>
    TextEnum,
}
