using SpecModels.Generator.Collections;

namespace SpecModels.Generator.Spec;

/// <summary>A value shown in a spec: JSON's kinds, with numbers as written.</summary>
internal abstract record SpecLiteral
{
    private SpecLiteral()
    {
    }

    internal sealed record Text(string Value) : SpecLiteral;

    /// <param name="Raw">The number in JSON's grammar, as written.</param>
    internal sealed record Number(string Raw) : SpecLiteral;

    internal sealed record Boolean(bool Value) : SpecLiteral;

    internal sealed record Null : SpecLiteral;

    /// <summary>A date or date-time made from text (<c>new Date("…")</c>).</summary>
    internal sealed record Date(string Value) : SpecLiteral;

    internal sealed record List(EquatableArray<SpecLiteral> Items) : SpecLiteral;

    internal sealed record Object(EquatableArray<SpecMember> Members) : SpecLiteral;

    /// <summary>A value of a kind JSON has not (a file, a stream, a call).</summary>
    internal sealed record Opaque : SpecLiteral;
}

/// <summary>A member of an object value.</summary>
internal sealed record SpecMember(string Name, SpecLiteral Value);
