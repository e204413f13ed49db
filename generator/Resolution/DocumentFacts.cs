using System.Linq;
using SpecModels.Generator.Collections;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Resolution;

/// <summary>What one document tells the others: names, kinds, members and the values it shows. No prose and no position, so editing either changes no fact.</summary>
internal sealed record DocumentFacts
{
    public required string Path { get; init; }

    public required string SetNamespace { get; init; }

    public required string Folder { get; init; }

    public required SpecDialect Dialect { get; init; }

    public required bool IsPublic { get; init; }

    public required SpecEnums Enums { get; init; }

    /// <summary>Whether wire names are taken as written although the dialect documents them otherwise.</summary>
    public required bool GuessesNames { get; init; }

    public required bool IsOperations { get; init; }

    /// <summary>Whether constraints become attributes.</summary>
    public required bool Validates { get; init; }

    /// <summary>Patterns of what is wanted; empty for all.</summary>
    public EquatableArray<string> Include { get; init; }

    /// <summary>Patterns of what is not wanted.</summary>
    public EquatableArray<string> Exclude { get; init; }

    /// <summary>Which types go with which paths, where a pattern may ask for it.</summary>
    public EquatableArray<SpecOperation> Operations { get; init; }

    public EquatableArray<TypeFacts> Types { get; init; }

    public static DocumentFacts Of(SpecDocument document) => new()
    {
        Path = document.Path,
        SetNamespace = document.Options.Namespace,
        Folder = document.Options.Folder,
        Dialect = document.Dialect,
        IsPublic = document.Options.Access == SpecAccess.Public,
        Enums = document.Options.Enums,
        GuessesNames = document is { Dialect: SpecDialect.TypeScript, Options.Naming: null } && document.Schemas.OfType<SpecObject>().Any(static record => record.Fields.Any(WireNames.IsGuessed)),
        IsOperations = document.IsOperations,
        Validates = document.Options.Validation,
        Include = document.Options.Include,
        Exclude = document.Options.Exclude,
        Operations = document.Options.Include.Count + document.Options.Exclude.Count > 0 ? document.Operations : default,
        Types = document.Schemas.Select(schema => TypeFacts.Of(EnumValues.AsUnionOfKinds(schema), document)).ToEquatableArray(),
    };
}
