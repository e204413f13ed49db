using SpecModels.Generator.Collections;

namespace SpecModels.Generator.Spec;

/// <summary>A named type as its spec states it.</summary>
internal abstract record SpecSchema
{
    /// <summary>The name as written, without Markdown marks.</summary>
    public required string Name { get; init; }

    /// <summary>Where the name stands.</summary>
    public required TextRange Where { get; init; }

    /// <summary>Where the schema stands in its file, as a JSON Pointer without <c>#</c> (<c>/components/schemas/Pet</c>); empty for a page.</summary>
    public string Pointer { get; init; } = "";

    /// <summary>What SDKs and their pages call the type where the spec tells them to (<c>x-speakeasy-name-override</c>, or the title of what has no other name); empty where it does not.</summary>
    public string SdkName { get; init; } = "";

    /// <summary>The schema that a page is about: what refers to it means the page's type. <see langword="null"/> for none.</summary>
    public SpecType.Reference? Describes { get; init; }

    /// <summary>Whether the name was made from the place: the spec has none.</summary>
    public bool IsInline { get; init; }

    /// <summary>Whether it is how an SDK puts together what an operation takes or gives (parameters, headers and body side by side): no document on its own, but a page may describe it.</summary>
    public bool IsEnvelope { get; init; }

    /// <summary>The text between the title and the first section, as Markdown; empty for none.</summary>
    public string Description { get; init; } = "";

    public bool IsDeprecated { get; init; }

    /// <summary>What the spec says to do instead; empty for nothing.</summary>
    public string DeprecationMessage { get; init; } = "";

    /// <summary>Values shown for this type, as the wire would not necessarily name them: members carry their documented names.</summary>
    public EquatableArray<SpecLiteral> Examples { get; init; }
}

/// <summary>An object with named members.</summary>
internal sealed record SpecObject : SpecSchema
{
    public EquatableArray<SpecField> Fields { get; init; }

    /// <summary>The type of members that are not named (<c>additionalProperties</c>); <see langword="null"/> where the spec says nothing of them.</summary>
    public SpecType? AdditionalProperties { get; init; }
}

/// <summary>A fixed or open list of values.</summary>
internal sealed record SpecEnum : SpecSchema
{
    public EquatableArray<SpecEnumValue> Values { get; init; }

    /// <summary>Whether the spec says that other values may come.</summary>
    public bool IsOpen { get; init; }
}

/// <summary>One of several types.</summary>
internal sealed record SpecUnion : SpecSchema
{
    /// <summary>The wire name of the member that tells the cases apart where the spec names it; <see langword="null"/> where it does not.</summary>
    public string? Discriminator { get; init; }

    public EquatableArray<SpecUnionCase> Cases { get; init; }
}

/// <param name="Literal">The value on the wire: a string, a number, a boolean or null.</param>
/// <param name="Name">The name a page gives the value; <see langword="null"/> where it gives none.</param>
/// <param name="Description">Markdown; empty for none.</param>
/// <param name="Where">Where the value stands.</param>
internal sealed record SpecEnumValue(SpecLiteral Literal, string? Name, string Description, TextRange Where);

/// <param name="Type">The case's type.</param>
/// <param name="Example">A value of the case; <see langword="null"/> where none is shown.</param>
/// <param name="Where">Where the case stands.</param>
internal sealed record SpecUnionCase(SpecType Type, SpecLiteral? Example, TextRange Where)
{
    /// <summary>The texts of the union's discriminator that mean this case; empty where the spec gives none.</summary>
    public EquatableArray<string> Tags { get; init; }
}
