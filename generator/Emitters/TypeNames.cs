using System;
using SpecModels.Generator.CodeModel;

namespace SpecModels.Generator.Emitters;

/// <summary>How a file of a namespace writes types: those of the same namespace plainly, all others from <c>global::</c>.</summary>
internal readonly struct TypeNames
{
    public const string Reader = "global::SpecModels.Json.JsonScanner";
    public const string Writer = "global::SpecModels.Json.JsonPrinter";
    public const string Bytes = "global::System.ReadOnlySpan<byte>";

    private readonly string _namespace;

    public TypeNames(string fileNamespace) => _namespace = fileNamespace;

    public string Of(CodeType type) => type switch
    {
        CodeType.Scalar scalar => Scalar(scalar.Kind),
        CodeType.List list => $"global::SpecModels.ValueList<{Of(list.Element)}>",
        CodeType.Map map => $"global::SpecModels.ValueMap<{Of(map.Value)}>",
        CodeType.Nullable nullable => Of(nullable.Value) + "?",
        CodeType.Embedded embedded => Of(embedded.Value),
        CodeType.Record record => Named(record.Namespace, record.Name),
        CodeType.Union union => Named(union.Namespace, union.Name),
        CodeType.Enum { IsWrapped: true } wrapped => $"global::SpecModels.OpenEnum<{Named(wrapped.Namespace, wrapped.Name)}>",
        CodeType.Enum plain => Named(plain.Namespace, plain.Name),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type.GetType().Name, "Not a kind of type."),
    };

    public string Named(string typeNamespace, string name) => typeNamespace == _namespace ? name : $"global::{typeNamespace}.{name}";

    private static string Scalar(ScalarKind kind) => kind switch
    {
        ScalarKind.Json => "global::System.Text.Json.JsonElement",
        ScalarKind.String => "string",
        ScalarKind.Boolean => "bool",
        ScalarKind.Double => "double",
        ScalarKind.Int32 => "int",
        ScalarKind.Int64 => "long",
        ScalarKind.Decimal => "decimal",
        ScalarKind.BigInteger => "global::System.Numerics.BigInteger",
        ScalarKind.DateTimeOffset => "global::System.DateTimeOffset",
        ScalarKind.DateOnly => "global::System.DateOnly",
        ScalarKind.Guid => "global::System.Guid",
        ScalarKind.Bytes => "byte[]",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of scalar."),
    };
}
