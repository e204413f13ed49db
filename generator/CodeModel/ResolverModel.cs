using SpecModels.Generator.Collections;

namespace SpecModels.Generator.CodeModel;

/// <summary>The type-info resolver of one set.</summary>
internal sealed record ResolverModel
{
    public required string HintName { get; init; }

    public required string Namespace { get; init; }

    public required string Name { get; init; }

    public required bool IsPublic { get; init; }

    public EquatableArray<ResolvedTypeModel> Types { get; init; }
}

/// <param name="Namespace">The type's namespace.</param>
/// <param name="Name">The type's name.</param>
internal sealed record ResolvedTypeModel(string Namespace, string Name);
