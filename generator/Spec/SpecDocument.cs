using SpecModels.Generator.Collections;

namespace SpecModels.Generator.Spec;

/// <summary>What one spec file says, whatever its format: the neutral model between readers and resolution.</summary>
/// <remarks>Immutable and equal by content, positions included. Nothing of a parser or of the compiler is kept in it.</remarks>
internal sealed record SpecDocument
{
    public required string Path { get; init; }

    public required SpecOptions Options { get; init; }

    public required SpecDialect Dialect { get; init; }

    /// <summary>Whether the file is about what can be sent where, and declares no types.</summary>
    public bool IsOperations { get; init; }

    /// <summary>The types the file declares, in its order.</summary>
    public EquatableArray<SpecSchema> Schemas { get; init; }

    /// <summary>What the file says can be sent where, as far as it says which types that takes.</summary>
    public EquatableArray<SpecOperation> Operations { get; init; }
}

/// <param name="Path">The path as the spec writes it (<c>/pets/{id}</c>).</param>
/// <param name="Types">The types of its parameters, bodies and headers, of all methods.</param>
internal sealed record SpecOperation(string Path, EquatableArray<SpecType> Types);

/// <summary>How a family of files writes types and names.</summary>
internal enum SpecDialect
{
    /// <summary>Not a spec; nothing is generated and nothing is said.</summary>
    None,

    /// <summary>Markdown pages of Speakeasy's TypeScript SDKs.</summary>
    TypeScript,

    /// <summary>OpenAPI 3.x and Swagger 2.0, and the files they refer to.</summary>
    OpenApi,
}
