using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Resolution;

/// <summary>What the values of an enum say of its kind.</summary>
internal static class EnumValues
{
    /// <summary>What an enum becomes whose values are of one kind: see <see cref="AsUnionOfKinds"/>.</summary>
    public static TypeKind KindOf(SpecEnum type) =>
        type.Values.All(static value => value.Literal is SpecLiteral.Text) ? TypeKind.StringEnum
            : type.Values.All(static value => IntegerOf(value) is >= int.MinValue and <= int.MaxValue) ? TypeKind.Int32Enum
            : TypeKind.Int64Enum;

    /// <summary>An enum of several kinds as the union it is in C#: one case a kind. Any other type as it is.</summary>
    public static SpecSchema AsUnionOfKinds(SpecSchema schema)
    {
        if (schema is not SpecEnum mixed || mixed.Values.All(static value => value.Literal is SpecLiteral.Text) || mixed.Values.All(static value => IntegerOf(value) is not null))
        {
            return schema;
        }

        SpecUnionCase[] cases = mixed.Values
            .Select(static value => new SpecUnionCase(TypeOf(value.Literal), null, value.Where))
            .GroupBy(static unionCase => unionCase.Type)
            .Select(static same => same.First())
            .ToArray();
        return new SpecUnion
        {
            Name = mixed.Name,
            Where = mixed.Where,
            Pointer = mixed.Pointer,
            IsInline = mixed.IsInline,
            Description = mixed.Description,
            IsDeprecated = mixed.IsDeprecated,
            DeprecationMessage = mixed.DeprecationMessage,
            Examples = mixed.Examples,
            Cases = cases,
        };
    }

    private static long? IntegerOf(SpecEnumValue value) => value.Literal is SpecLiteral.Number number && TryInteger(number.Raw, out long integer) ? integer : null;

    private static SpecType TypeOf(SpecLiteral value) => value switch
    {
        SpecLiteral.Text => SpecType.String,
        SpecLiteral.Number => new SpecType.Primitive(SpecPrimitive.Number),
        SpecLiteral.Boolean => new SpecType.Primitive(SpecPrimitive.Boolean),
        _ => SpecType.Any,
    };

    public static bool IsOpen(bool asDocumented, SpecEnums policy) => policy switch
    {
        SpecEnums.Open => true,
        SpecEnums.Closed => false,
        _ => asDocumented,
    };

    /// <summary>The values without repetitions, in the spec's order.</summary>
    public static IReadOnlyList<SpecEnumValue> Distinct(SpecEnum type) =>
        type.Values.GroupBy(static value => value.Literal).Select(static group => group.First()).ToArray();

    /// <summary>An integer without a plus sign or leading zeros, as C# and JSON write it.</summary>
    public static string Integer(string raw) => TryInteger(raw, out long value) ? value.ToString(CultureInfo.InvariantCulture) : raw;

    public static bool TryInteger(string raw, out long value) => long.TryParse(raw, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
}
