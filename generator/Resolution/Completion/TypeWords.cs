using SpecModels.Generator.CodeModel;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Resolution.Completion;

/// <summary>What a type is, in words.</summary>
internal static class TypeWords
{
    public static string Of(SpecType type, SetDeclarations set, PagePlace from) => type switch
    {
        SpecType.List => "a list",
        SpecType.Map => "a map",
        SpecType.Constant { Value: SpecLiteral.Text text } => "\"" + text.Value + "\"",
        SpecType.Constant => "a fixed value",
        SpecType.Primitive primitive => Of(JsonKind.Of(primitive.Kind)),
        SpecType.Embedded => "JSON in a string",
        SpecType.Nullable nullable => Of(nullable.Value, set, from) + " or null",
        _ => (set.FindPage(from, type) ?? set.FindSchema(type))?.Facts.Kind is { } kind ? Of(kind) : "another type",
    };

    public static string Of(TypeKind kind) => kind switch
    {
        TypeKind.Record => "an object",
        TypeKind.Union => "one of several types",
        TypeKind.StringEnum => "one of some texts",
        _ => "one of some numbers",
    };

    private static string Of(JsonKinds kind) => kind switch
    {
        JsonKinds.String => "a string",
        JsonKinds.Number => "a number",
        JsonKinds.Boolean => "a boolean",
        _ => "any value",
    };
}
