using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Readers.OpenApi;

/// <summary>What a schema is where it is used.</summary>
/// <param name="Type">The type, without null.</param>
/// <param name="IsNullable">Whether null is a value; <see langword="null"/> where anything is.</param>
/// <param name="Inner">The schema that this one comes down to, with words of its own for the value; <see langword="null"/> for none.</param>
internal sealed record SchemaUse(SpecType Type, bool? IsNullable, SchemaPlace? Inner = null)
{
    /// <summary>The type as an item, a value of a map or a case: there nothing else says that it takes null.</summary>
    public SpecType InPlace => IsNullable == true && Type is not SpecType.Constant { Value: SpecLiteral.Null } ? new SpecType.Nullable(Type) : Type;
}
