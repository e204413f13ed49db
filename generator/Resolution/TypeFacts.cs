using System;
using System.Linq;
using SpecModels.Generator.Collections;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Resolution;

/// <summary>What one type tells the others.</summary>
internal sealed record TypeFacts
{
    public required string Title { get; init; }

    /// <summary>Where the schema stands in its file; empty for a page.</summary>
    public required string Pointer { get; init; }

    /// <summary>What SDKs are told to call the type; empty for its title.</summary>
    public string SdkName { get; init; } = "";

    /// <summary>The schema that a page is about.</summary>
    public SpecType.Reference? Describes { get; init; }

    public required bool IsInline { get; init; }

    public required bool IsEnvelope { get; init; }

    public required bool IsDeprecated { get; init; }

    public required TypeKind Kind { get; init; }

    /// <summary>The values of an enum, each once, in the spec's order.</summary>
    public EquatableArray<SpecLiteral> Values { get; init; }

    /// <summary>The texts of an enum, in the spec's order.</summary>
    public EquatableArray<string> Texts { get; init; }

    /// <summary>The C# name of a string enum's only value; <see langword="null"/> where there are several.</summary>
    public string? OnlyMember { get; init; }

    /// <summary>Whether an enum takes other values too.</summary>
    public bool IsOpen { get; init; }

    /// <summary>The cases of a union, in the spec's order.</summary>
    public EquatableArray<UnionCase> Cases { get; init; }

    /// <summary>The wire name of the member that tells the cases of a union apart, where the spec names it.</summary>
    public string? Discriminator { get; init; }

    public EquatableArray<FieldFacts> Fields { get; init; }

    /// <summary>The type of a record's members that are not named; <see langword="null"/> where the spec says nothing of them.</summary>
    public SpecType? Additional { get; init; }

    /// <summary>Values shown for the type, or for the cases of a union with the case's type: evidence of what a page does not say. A schema says it.</summary>
    public EquatableArray<ShownValue> Shown { get; init; }

    public static TypeFacts Of(SpecSchema schema, SpecDocument document)
    {
        bool isEvidence = document.Dialect != SpecDialect.OpenApi;
        EquatableArray<ShownValue> shown = isEvidence ? schema.Examples.Select(static example => new ShownValue(null, example)).ToEquatableArray() : default;
        TypeFacts facts = new()
        {
            Title = schema.Name,
            Pointer = schema.Pointer,
            SdkName = schema.SdkName,
            Describes = schema.Describes,
            IsInline = schema.IsInline,
            IsEnvelope = schema.IsEnvelope,
            IsDeprecated = schema.IsDeprecated,
            Kind = TypeKind.Record,
            Shown = shown,
        };
        switch (schema)
        {
            case SpecObject type:
                return facts with
                {
                    Fields = type.Fields.Select(field => FieldFacts.Of(field, document.Options, isEvidence)).ToEquatableArray(),
                    Additional = type.AdditionalProperties,
                };
            case SpecEnum type:
                SpecEnumValue[] values = EnumValues.Distinct(type).ToArray();
                return facts with
                {
                    Kind = EnumValues.KindOf(type),
                    IsOpen = EnumValues.IsOpen(type.IsOpen, document.Options.Enums),
                    OnlyMember = EnumResolver.OnlyMember(type),
                    Values = values.Select(static value => value.Literal).ToEquatableArray(),
                    Texts = values.Select(static value => value.Literal).OfType<SpecLiteral.Text>().Select(static text => text.Value).ToEquatableArray(),
                };
            case SpecUnion type:
                return facts with
                {
                    Kind = TypeKind.Union,
                    Cases = type.Cases.Select(static c => new UnionCase(c.Type, c.Tags)).ToEquatableArray(),
                    Discriminator = type.Discriminator,
                    Shown = isEvidence ? shown.Concat(type.Cases.Where(static c => c.Example is not null).Select(static c => new ShownValue(c.Type, c.Example!))).ToEquatableArray() : default,
                };
            default:
                throw new ArgumentOutOfRangeException(nameof(schema), schema.GetType().Name, "Not a kind of schema.");
        }
    }
}

/// <summary>A member of a type, as other types and its completion need it.</summary>
internal sealed record FieldFacts
{
    /// <summary>The documented name.</summary>
    public required string Name { get; init; }

    /// <summary>What SDKs are told to call the member; empty for its name.</summary>
    public string SdkName { get; init; } = "";

    /// <summary>The JSON member's name.</summary>
    public required string WireName { get; init; }

    /// <summary>The type as written.</summary>
    public required SpecType Type { get; init; }

    public required bool IsRequired { get; init; }

    public bool IsDeprecated { get; init; }

    public bool IsReadOnly { get; init; }

    public bool IsWriteOnly { get; init; }

    /// <summary>The value of its Example column, as evidence; <see langword="null"/> for none.</summary>
    public SpecLiteral? Example { get; init; }

    /// <summary>Whether every document has it: what only requests or only responses have is absent from the others, however required.</summary>
    public bool IsAlwaysThere => IsRequired && !IsDeprecated && !IsReadOnly && !IsWriteOnly;

    public static FieldFacts Of(SpecField field, SpecOptions options, bool isEvidence) => new()
    {
        Name = field.Name,
        SdkName = field.SdkName,
        WireName = WireNames.Of(field, options),
        Type = field.Type,
        IsRequired = field.IsRequired,
        IsDeprecated = field.IsDeprecated,
        IsReadOnly = field.IsReadOnly,
        IsWriteOnly = field.IsWriteOnly,
        Example = isEvidence ? field.ExampleValue : null,
    };
}

/// <param name="Type">The case's type.</param>
/// <param name="Tags">The texts of the union's discriminator that mean this case; empty where the spec gives none.</param>
internal sealed record UnionCase(SpecType Type, EquatableArray<string> Tags);

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
}
