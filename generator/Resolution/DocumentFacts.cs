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
        Types = document.Schemas.Select(schema => TypeFacts.Of(EnumValues.AsUnionOfKinds(schema), document)).ToEquatableArray(),
    };
}
