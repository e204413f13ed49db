using SpecModels.Generator.CodeModel;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Resolution;

/// <summary>What kind of JSON a type is, as far as pages and schemas can agree on it.</summary>
internal static class JsonKind
{
    public static JsonKinds Of(SpecPrimitive kind) => kind switch
    {
        SpecPrimitive.Any => JsonKinds.Any,
        SpecPrimitive.Boolean => JsonKinds.Boolean,
        SpecPrimitive.Number or SpecPrimitive.Int32 or SpecPrimitive.Int64 or SpecPrimitive.Decimal or SpecPrimitive.BigInteger => JsonKinds.Number,
        _ => JsonKinds.String,
    };

    public static JsonKinds Of(SpecLiteral value) => value switch
    {
        SpecLiteral.Text or SpecLiteral.Date => JsonKinds.String,
        SpecLiteral.Number => JsonKinds.Number,
        SpecLiteral.Boolean => JsonKinds.Boolean,
        SpecLiteral.Null => JsonKinds.Null,
        SpecLiteral.List => JsonKinds.Array,
        SpecLiteral.Object => JsonKinds.Object,
        _ => JsonKinds.None,
    };
}
