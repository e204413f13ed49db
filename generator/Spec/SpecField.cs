namespace SpecModels.Generator.Spec;

/// <summary>A member of an object as its spec states it.</summary>
internal sealed record SpecField
{
    /// <summary>The documented name.</summary>
    public required string Name { get; init; }

    /// <summary>What SDKs and their pages call the member where the spec tells them to (<c>x-speakeasy-name-override</c>); empty where it does not.</summary>
    public string SdkName { get; init; } = "";

    /// <summary>The JSON member's name where the spec gives it; else the naming policy makes it from <see cref="Name"/>.</summary>
    public string? WireName { get; init; }

    public required SpecType Type { get; init; }

    public required bool IsRequired { get; init; }

    /// <summary>Whether null is a value of the member; <see langword="null"/> where the spec does not say.</summary>
    public bool? IsNullable { get; init; }

    /// <summary>The format where the spec gives it, in JSON Schema's words: <c>int32</c>, <c>uuid</c>, <c>date-time</c> …</summary>
    public string? Format { get; init; }

    /// <summary>The default value where the spec gives one.</summary>
    public SpecLiteral? Default { get; init; }

    /// <summary>What the spec demands of values beyond their type; <see langword="null"/> for nothing.</summary>
    public SpecConstraints? Constraints { get; init; }

    /// <summary>Whether only responses have the member.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>Whether only requests have the member.</summary>
    public bool IsWriteOnly { get; init; }

    /// <summary>Whether the spec tells SDKs, and so their pages, to leave the member out (<c>x-speakeasy-ignore</c>).</summary>
    public bool IsLeftOut { get; init; }

    /// <summary>Markdown; empty for none.</summary>
    public string Description { get; init; } = "";

    public bool IsDeprecated { get; init; }

    /// <summary>What the spec says to do instead; empty for nothing.</summary>
    public string DeprecationMessage { get; init; } = "";

    /// <summary>The Example column's text; empty for none.</summary>
    public string Example { get; init; } = "";

    /// <summary>The Example column read as a value, where it is one; <see langword="null"/> for none.</summary>
    public SpecLiteral? ExampleValue { get; init; }

    /// <summary>Where the name stands.</summary>
    public required TextRange Where { get; init; }

    /// <summary>Where the type stands.</summary>
    public required TextRange TypeWhere { get; init; }
}
