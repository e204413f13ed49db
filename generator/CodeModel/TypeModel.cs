using System.Linq;
using SpecModels.Generator.Collections;

namespace SpecModels.Generator.CodeModel;

/// <summary>A type as C# will have it.</summary>
internal abstract record TypeModel
{
    public required string Name { get; init; }

    public required bool IsPublic { get; init; }

    /// <summary>Markdown; empty for none.</summary>
    public string Docs { get; init; } = "";

    /// <summary>What <c>[Obsolete]</c> says; <see langword="null"/> where the type is not deprecated.</summary>
    public string? Obsolete { get; init; }

    /// <summary>Whether the type's file names something deprecated, so that the compiler must not warn there.</summary>
    public bool UsesObsolete { get; init; }
}

/// <summary>A record with its converter.</summary>
internal sealed record RecordModel : TypeModel
{
    public EquatableArray<PropertyModel> Properties { get; init; }

    /// <summary>The typed catch-all map; <see langword="null"/> where unknown members are raw.</summary>
    public AdditionalModel? Additional { get; init; }

    public required UnknownMembers UnknownMembers { get; init; }

    /// <summary>Whether a member compares by reference where C# compares it itself, so that the record needs an equality of its own.</summary>
    public bool HasContentEquality => Properties.Any(static property => property.Type.Held() is CodeType.Scalar { Kind: ScalarKind.Json or ScalarKind.Bytes });
}

/// <summary>A property with its place on the wire.</summary>
internal sealed record PropertyModel
{
    public required string Name { get; init; }

    /// <summary>The local variable that holds the value while a document is read or written.</summary>
    public required string Local { get; init; }

    public required string WireName { get; init; }

    public required CodeType Type { get; init; }

    public required Presence Presence { get; init; }

    /// <summary>The one value of a get-only property; <see langword="null"/> where the value is free.</summary>
    public ConstantModel? Constant { get; init; }

    public string Docs { get; init; } = "";

    /// <summary>What the spec demands and says besides its prose.</summary>
    public EquatableArray<RemarkModel> Remarks { get; init; }

    public EquatableArray<ValidationModel> Validations { get; init; }

    public string? Obsolete { get; init; }
}

/// <summary>Whether a member may be absent or null.</summary>
internal enum Presence
{
    /// <summary>Must be there and is never null.</summary>
    Required,

    /// <summary>Must be there by the spec, but takes any value, and so its absence too: that is the type's default.</summary>
    RequiredAny,

    /// <summary>Must be there and may be null.</summary>
    RequiredNullable,

    /// <summary>May be absent; an explicit null is kept apart, so that it is written back.</summary>
    Optional,
}

/// <summary>What a converter does with members that the spec does not list.</summary>
internal enum UnknownMembers
{
    Keep,
    Ignore,
    Reject,
}

/// <summary>The map that takes the members a spec does not name.</summary>
internal sealed record AdditionalModel(string Name, string Local, CodeType Value);

/// <summary>The only value a member may have.</summary>
internal abstract record ConstantModel
{
    private ConstantModel()
    {
    }

    /// <summary>The member of a single-value enum.</summary>
    internal sealed record Enum(string Member) : ConstantModel;

    internal sealed record Text(string Value) : ConstantModel;

    internal sealed record Boolean(bool Value) : ConstantModel;

    /// <param name="Value">Finite.</param>
    internal sealed record Number(double Value) : ConstantModel;

    internal sealed record Integer(long Value) : ConstantModel;
}

/// <summary>An enum with its converter.</summary>
internal sealed record EnumModel : TypeModel
{
    public EquatableArray<EnumMemberModel> Members { get; init; }

    public required EnumBase Base { get; init; }

    /// <summary>Whether numbers that the spec does not list are taken; a string enum is opened by its wrapper instead.</summary>
    public bool IsOpen { get; init; }
}

/// <param name="Name">The C# member.</param>
/// <param name="Wire">The text, or the integer in decimal digits, on the wire.</param>
/// <param name="Docs">Markdown; empty for none.</param>
internal sealed record EnumMemberModel(string Name, string Wire, string Docs);

/// <summary>What an enum is on the wire.</summary>
internal enum EnumBase
{
    String,
    Int32,
    Int64,
}
