using System.Globalization;
using System.Numerics;
using SpecModels.Generator.Readers.Nodes;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Readers.OpenApi;

/// <summary>Formats of strings and numbers → types. What would not come back as it was stays the string or number that it is.</summary>
/// <remarks>https://spec.openapis.org/registry/format/.</remarks>
internal static class ScalarFormats
{
    public static SpecPrimitive Of(SchemaKinds kind, SchemaView view)
    {
        string format = view.FirstText("format") ?? "";
        return kind switch
        {
            SchemaKinds.Boolean => SpecPrimitive.Boolean,
            SchemaKinds.Integer => Integer(format, view),
            SchemaKinds.Number or SchemaKinds.Fraction => Number(format),
            SchemaKinds.String => Text(format, view),
            _ => SpecPrimitive.Any,
        };
    }

    private static SpecPrimitive Integer(string format, SchemaView view) => format switch
    {
        "int8" or "uint8" or "int16" or "uint16" or "int32" => SpecPrimitive.Int32,
        "uint64" or "bigint" => SpecPrimitive.BigInteger,
        _ => IsBeyondInt64(view.First("maximum")) || IsBeyondInt64(view.First("minimum")) ? SpecPrimitive.BigInteger : SpecPrimitive.Int64,
    };

    private static SpecPrimitive Number(string format) => format switch
    {
        "decimal" => SpecPrimitive.Decimal,
        "int32" => SpecPrimitive.Int32,
        "int64" => SpecPrimitive.Int64,
        _ => SpecPrimitive.Number,
    };

    private static SpecPrimitive Text(string format, SchemaView view) => view.FirstText("contentEncoding") switch
    {
        "base64" => SpecPrimitive.Bytes,
        not null => SpecPrimitive.String,
        _ => format switch
        {
            "date-time" => SpecPrimitive.DateTime,
            "date" => SpecPrimitive.Date,
            "uuid" => SpecPrimitive.Uuid,
            "byte" or "base64" => SpecPrimitive.Bytes,
            _ => SpecPrimitive.String,
        },
    };

    private static bool IsBeyondInt64(SpecNode? bound) =>
        bound is SpecNode.Scalar { Kind: NodeKind.Number, Text: { Length: >= 19 and < 100 } text }
        && BigInteger.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out BigInteger value)
        && (value < long.MinValue || value > long.MaxValue);
}
