using System;
using SpecModels.Generator.CodeModel;

namespace SpecModels.Generator.Emitters;

/// <summary>The expressions that read and write a value of a type.</summary>
internal static class ValueCode
{
    /// <summary>An expression of the type, read at the reader's token.</summary>
    /// <param name="type">The type.</param>
    /// <param name="types">How the file names types.</param>
    /// <param name="reader">The reader's variable.</param>
    public static string Read(CodeType type, TypeNames types, string reader = "reader") => type switch
    {
        CodeType.Scalar scalar => $"{reader}.{Method(scalar.Kind)}()",
        CodeType.List list => $"{reader}.List{Of(list.Element, types)}({Reader(list.Element, types)})",
        CodeType.Map map => $"{reader}.Map{Of(map.Value, types)}({Reader(map.Value, types)})",
        CodeType.Nullable nullable => $"{reader}.TakeNull() ? {Null(nullable.Value, types)} : {Read(nullable.Value, types, reader)}",
        CodeType.Embedded embedded => $"{reader}.Embedded{Of(embedded.Value, types)}({Reader(embedded.Value, types)})",
        CodeType.Enum { IsWrapped: true } wrapped => $"{reader}.OpenEnum<{types.Named(wrapped.Namespace, wrapped.Name)}>({Converter(wrapped, types)}.TryParse)",
        _ => $"{Converter(type, types)}.Read(ref {reader})",
    };

    /// <summary>An expression that reads a member that may be absent, where the scanner can do so in one call.</summary>
    /// <param name="type">The type.</param>
    /// <param name="types">How the file names types.</param>
    /// <param name="extra">The C# expression of the builder that keeps an explicit null.</param>
    /// <returns>The expression; <see langword="null"/> if there is no such call.</returns>
    public static string? ReadOptional(CodeType type, TypeNames types, string extra) => type switch
    {
        CodeType.Scalar { Kind: not ScalarKind.Json } scalar => $"reader.Optional{Method(scalar.Kind)}(ref {extra})",
        CodeType.List list => $"reader.OptionalList{Of(list.Element, types)}({Reader(list.Element, types)}, ref {extra})",
        CodeType.Map map => $"reader.OptionalMap{Of(map.Value, types)}({Reader(map.Value, types)}, ref {extra})",
        CodeType.Enum { IsWrapped: true } wrapped => $"reader.OptionalEnum<{types.Named(wrapped.Namespace, wrapped.Name)}>({Converter(wrapped, types)}.TryParse, ref {extra})",
        CodeType.Record => $"reader.OptionalRecord({Reader(type, types)}, ref {extra})",
        CodeType.Union or CodeType.Enum => $"reader.OptionalStruct({Reader(type, types)}, ref {extra})",
        _ => null,
    };

    /// <summary>A method that reads a value, to hand to a list or a map.</summary>
    public static string Reader(CodeType type, TypeNames types) => type switch
    {
        CodeType.Scalar scalar => $"{TypeNames.Reader}.{Method(scalar.Kind)}",
        CodeType.List or CodeType.Map or CodeType.Nullable or CodeType.Embedded or CodeType.Enum { IsWrapped: true } => $"static (ref {TypeNames.Reader} r) => {Read(type, types, "r")}",
        _ => $"{Converter(type, types)}.Read",
    };

    /// <summary>An expression that writes a value.</summary>
    /// <param name="type">The type.</param>
    /// <param name="types">How the file names types.</param>
    /// <param name="value">The C# expression of the value.</param>
    /// <param name="writer">The C# expression of the printer.</param>
    public static string Write(CodeType type, TypeNames types, string value, string writer = "writer") => type switch
    {
        CodeType.Scalar scalar => $"{writer}.{Method(scalar.Kind)}({value})",
        CodeType.List list => $"{writer}.List{Of(list.Element, types)}({value}, {Writer(list.Element, types)})",
        CodeType.Map map => $"{writer}.Map{Of(map.Value, types)}({value}, {Writer(map.Value, types)})",
        CodeType.Embedded embedded => $"{writer}.Embedded{Of(embedded.Value, types)}({value}, {Writer(embedded.Value, types)})",
        CodeType.Enum { IsWrapped: true } => $"{writer}.OpenEnum({value}, {Converter(type, types)}.Text)",
        CodeType.Enum { IsString: true } => $"{writer}.String({Converter(type, types)}.Text({value}))",
        _ => $"{Converter(type, types)}.Write({writer}, {value})",
    };

    /// <summary>An expression that writes a member that may be absent, where the printer can do so in one call.</summary>
    /// <param name="type">The type.</param>
    /// <param name="types">How the file names types.</param>
    /// <param name="value">The C# expression of the value, which may be null.</param>
    /// <param name="name">The C# expression of the member's name.</param>
    /// <param name="extra">The C# expression of the object's extra members.</param>
    /// <returns>The expression; <see langword="null"/> if there is no such call.</returns>
    public static string? WriteOptional(CodeType type, TypeNames types, string value, string name, string extra) => type switch
    {
        CodeType.Scalar => $"writer.Optional({name}, {value}, {extra})",
        CodeType.List list => $"writer.OptionalList{Of(list.Element, types)}({name}, {value}, {Writer(list.Element, types)}, {extra})",
        CodeType.Map map => $"writer.OptionalMap{Of(map.Value, types)}({name}, {value}, {Writer(map.Value, types)}, {extra})",
        CodeType.Enum { IsWrapped: true } => $"writer.OptionalEnum({name}, {value}, {Converter(type, types)}.Text, {extra})",
        CodeType.Record or CodeType.Union or CodeType.Enum => $"writer.Optional({name}, {value}, {Writer(type, types)}, {extra})",
        _ => null,
    };

    /// <summary>A method that writes a value, to hand to a list or a map.</summary>
    public static string Writer(CodeType type, TypeNames types) => type switch
    {
        CodeType.Record or CodeType.Union or CodeType.Enum { IsWrapped: false } => $"{Converter(type, types)}.Write",
        CodeType.Nullable nullable when nullable.Value.Held() is CodeType.Union => $"static (w, v) => {{ if (v.HasValue) {Write(nullable.Value, types, "v.Value", "w")}; else w.Null(); }}",
        CodeType.Nullable nullable => $"static (w, v) => {{ if (v is {{ }} known) {Write(nullable.Value, types, "known", "w")}; else w.Null(); }}",
        _ => $"static (w, v) => {Write(type, types, "v", "w")}",
    };

    /// <summary>No value of a type: a plain null would become a union itself, by the conversion from one of its cases that is a class.</summary>
    public static string Null(CodeType type, TypeNames types) => type.Held() is CodeType.Union ? $"default({types.Of(type)}?)" : "null";

    /// <summary>The converter's name.</summary>
    public static string Converter(CodeType type, TypeNames types) => type switch
    {
        CodeType.Record record => types.Named(record.Namespace, record.Name) + "Converter",
        CodeType.Union union => types.Named(union.Namespace, union.Name) + "Converter",
        CodeType.Enum of => types.Named(of.Namespace, of.Name) + "Converter",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type.GetType().Name, "A type without a converter."),
    };

    // Where lambdas stand within lambdas, the compiler's time to infer the type doubles or triples with each level.
    // And none can be inferred of a null beside a value.
    private static string Of(CodeType item, TypeNames types) =>
        item is CodeType.Nullable or CodeType.List { Element: CodeType.List or CodeType.Map or CodeType.Nullable } or CodeType.Map { Value: CodeType.List or CodeType.Map or CodeType.Nullable } ? $"<{types.Of(item)}>" : "";

    private static string Method(ScalarKind kind) => kind == ScalarKind.Json ? "Element" : kind.ToString();
}
