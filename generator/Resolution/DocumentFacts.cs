using System;
using System.Collections.Generic;
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
        IsPublic = document.Options.Access == SpecAccess.Public,
        Enums = document.Options.Enums,
        GuessesNames = document is { Dialect: SpecDialect.TypeScript, Options.Naming: null },
        IsOperations = document.IsOperations,
        Types = document.Schemas.Select(schema => TypeFacts.Of(EnumValues.AsUnionOfKinds(schema), document.Options)).ToEquatableArray(),
    };
}

/// <summary>What one type tells the others.</summary>
internal sealed record TypeFacts
{
    public required string Title { get; init; }

    public required TypeKind Kind { get; init; }

    /// <summary>The texts of an enum, in the spec's order.</summary>
    public EquatableArray<string> Texts { get; init; }

    /// <summary>The C# name of a string enum's only value; <see langword="null"/> where there are several.</summary>
    public string? OnlyMember { get; init; }

    /// <summary>The types of a union, in the spec's order.</summary>
    public EquatableArray<SpecType> Cases { get; init; }

    public bool IsDeprecated { get; init; }

    /// <summary>Whether an enum takes other values too.</summary>
    public bool IsOpen { get; init; }

    public EquatableArray<FieldFacts> Fields { get; init; }

    /// <summary>Values shown for the type, or for the cases of a union with the case's type.</summary>
    public EquatableArray<ShownValue> Shown { get; init; }

    public static TypeFacts Of(SpecSchema schema, SpecOptions options)
    {
        EquatableArray<ShownValue> shown = schema.Examples.Select(static example => new ShownValue(null, example)).ToEquatableArray();
        switch (schema)
        {
            case SpecObject type:
                return new TypeFacts
                {
                    Title = schema.Name,
                    IsDeprecated = schema.IsDeprecated,
                    Kind = TypeKind.Record,
                    Fields = type.Fields.Select(field => new FieldFacts(field.Name, WireNames.Of(field, options), field.Type, field.IsRequired && !field.IsDeprecated, field.ExampleValue)).ToEquatableArray(),
                    Shown = shown,
                };
            case SpecEnum type:
                TypeKind kind = EnumValues.KindOf(type);
                bool isOpen = EnumValues.IsOpen(type.IsOpen, options.Enums);
                return new TypeFacts
                {
                    Title = schema.Name,
                    IsDeprecated = schema.IsDeprecated,
                    Kind = kind,
                    IsOpen = isOpen,
                    OnlyMember = EnumResolver.OnlyMember(type),
                    Texts = EnumValues.Distinct(type).Select(static value => value.Literal).OfType<SpecLiteral.Text>().Select(static text => text.Value).ToEquatableArray(),
                    Shown = shown,
                };
            case SpecUnion type:
                return new TypeFacts
                {
                    Title = schema.Name,
                    IsDeprecated = schema.IsDeprecated,
                    Kind = TypeKind.Union,
                    Cases = type.Cases.Select(static c => c.Type).ToEquatableArray(),
                    Shown = shown.Concat(type.Cases.Where(static c => c.Example is not null).Select(static c => new ShownValue(c.Type, c.Example!))).ToEquatableArray(),
                };
            default:
                throw new ArgumentOutOfRangeException(nameof(schema), schema.GetType().Name, "Not a kind of schema.");
        }
    }
}

/// <param name="Name">The documented name.</param>
/// <param name="WireName">The JSON member's name.</param>
/// <param name="Type">The type as written.</param>
/// <param name="IsRequired">Whether every document has it.</param>
/// <param name="Example">The value of its Example column; <see langword="null"/> for none.</param>
internal sealed record FieldFacts(string Name, string WireName, SpecType Type, bool IsRequired, SpecLiteral? Example);

/// <param name="Case">The union case that the value is shown for; <see langword="null"/> for the type itself.</param>
/// <param name="Value">The value.</param>
internal sealed record ShownValue(SpecType? Case, SpecLiteral Value);

/// <summary>What a named type becomes.</summary>
internal enum TypeKind
{
    Record,
    StringEnum,
    Int32Enum,
    Int64Enum,
    Union,

    /// <summary>A type that C# has no better form for than raw JSON, such as an enum of mixed kinds.</summary>
    Json,
}
