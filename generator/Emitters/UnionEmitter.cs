using System.Collections.Generic;
using System.Linq;
using SpecModels.Generator.CodeModel;

namespace SpecModels.Generator.Emitters;

/// <summary>A union in the shape that C# 15 switches over exhaustively and that older versions use through <c>Value</c>; its converter stands below it.</summary>
/// <remarks>https://github.com/dotnet/csharplang/blob/main/proposals/unions.md</remarks>
internal static class UnionEmitter
{
    public static void Emit(SourceWriter writer, UnionModel model, string typeNamespace)
    {
        TypeNames types = new(typeNamespace);
        string[] fields = model.Cases.Select((c, i) => c.HasField ? "_value" + (i + 1) : "_value").ToArray();
        bool hasKind = model.Cases.Any(static c => c.HasField);
        XmlDocs.Summary(writer, model.Docs);
        FileEmitter.Attributes(writer, model);
        if (model.IsLanguageUnion)
        {
            writer.Line("[global::System.Runtime.CompilerServices.Union]");
        }

        using (writer.Block($"{(model.IsPublic ? "public" : "internal")} readonly partial struct {model.Name} : global::System.IEquatable<{model.Name}>"))
        {
            Fields(writer, model, types, fields, hasKind);
            for (int i = 0; i < model.Cases.Count; i++)
            {
                Constructor(writer, model, types, i, fields[i], hasKind);
            }

            writer.Line();
            Conversions(writer, model, types);
            writer.Line();
            writer.Line("/// <summary>The case's value; <see langword=\"null\"/> where none was set.</summary>");
            writer.Line($"public object? Value => {Value(model, fields, hasKind)};");
            writer.Line();
            writer.Line($"public bool HasValue => {(hasKind ? "_kind != 0" : "_value is not null")};");
            writer.Line();
            for (int i = 0; i < model.Cases.Count; i++)
            {
                if (model.Cases[i].Type.IsValueType)
                {
                    TryGetValue(writer, model.Cases[i], types.Of(model.Cases[i].Type), i, fields[i]);
                }
            }

            Equality(writer, model, fields, hasKind);
        }

        writer.Line();
        UnionConverterEmitter.Emit(writer, model, types);
    }

    private static void Fields(SourceWriter writer, UnionModel model, TypeNames types, string[] fields, bool hasKind)
    {
        if (hasKind)
        {
            writer.Line($"private readonly {(model.Cases.Count > byte.MaxValue ? "int" : "byte")} _kind;");
        }

        if (model.Cases.Any(static c => !c.HasField))
        {
            writer.Line("private readonly object? _value;");
        }

        for (int i = 0; i < model.Cases.Count; i++)
        {
            if (model.Cases[i].HasField)
            {
                writer.Line($"private readonly {types.Of(model.Cases[i].Type)} {fields[i]};");
            }
        }

        writer.Line();
    }

    private static void Constructor(SourceWriter writer, UnionModel model, TypeNames types, int index, string field, bool hasKind)
    {
        CaseModel unionCase = model.Cases[index];
        string head = $"public {model.Name}({types.Of(unionCase.Type)} value)";
        string kind = (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (unionCase.KnownTexts is { } known)
        {
            // A text that the enum knows is the enum's, however the value was made: otherwise equal documents would be unequal values.
            int enumIndex = model.Cases.Select(static c => c.Type).ToList().IndexOf(known);
            string converter = ValueCode.Converter(known, types);
            using (writer.Block(head))
            {
                writer.Line($"if (global::SpecModels.Json.JsonScanner.TryParse<{types.Of(known)}>(value, {converter}.TryParse, out var known)) (_kind, _value{enumIndex + 1}) = ({enumIndex + 1}, known);");
                writer.Line($"else (_kind, _value) = ({kind}, value);");
            }

            return;
        }

        writer.Line(hasKind ? $"{head} => (_kind, {field}) = ({kind}, value);" : $"{head} => {field} = value;");
    }

    private static void Conversions(SourceWriter writer, UnionModel model, TypeNames types)
    {
        IEnumerable<(string From, string Value)> conversions = model.Cases
            .SelectMany(c => Sources(c, types))
            .Concat(model.Conversions.SelectMany(conversion => Sources(new CaseModel(conversion.From), types).Select(source => (source.From, $"({types.Of(conversion.Through)})value"))));
        foreach ((string from, string value) in conversions)
        {
            writer.Line($"public static implicit operator {model.Name}({from} value) => new({value});");
        }
    }

    /// <summary>The case's type and what is as good as it, each with the value that the constructor takes: C# chains no two user-defined conversions.</summary>
    private static IEnumerable<(string From, string Value)> Sources(CaseModel unionCase, TypeNames types)
    {
        string type = types.Of(unionCase.Type);
        yield return (type, "value");
        if (unionCase.Type is CodeType.List list)
        {
            string item = types.Of(list.Element);
            yield return (item + "[]", $"({type})value");
            yield return ($"global::System.Collections.Generic.List<{item}>", $"({type})value");
        }
        else if (unionCase.Type is CodeType.Enum { IsWrapped: true } open)
        {
            yield return (types.Named(open.Namespace, open.Name), $"({type})value");
            if (unionCase.TakesText)
            {
                yield return ("string", $"{type}.FromText(value, {ValueCode.Converter(open, types)}.TryParse)");
            }
        }
    }

    private static string Value(UnionModel model, string[] fields, bool hasKind)
    {
        if (!hasKind)
        {
            return "_value";
        }

        IEnumerable<string> arms = model.Cases.Select((c, i) => c.HasField ? $"{i + 1} => {fields[i]}, " : "");
        return $"_kind switch {{ {string.Concat(arms)}_ => {(model.Cases.All(static c => c.HasField) ? "null" : "_value")} }}";
    }

    private static void TryGetValue(SourceWriter writer, CaseModel unionCase, string type, int index, string field)
    {
        using (writer.Block($"public bool TryGetValue(out {type} value)"))
        {
            if (unionCase.HasField)
            {
                writer.Line($"value = {field};");
                writer.Line($"return _kind == {index + 1};");
            }
            else
            {
                writer.Line($"value = _value is {type} found ? found : default;");
                writer.Line($"return _value is {type};");
            }
        }

        writer.Line();
    }

    private static void Equality(SourceWriter writer, UnionModel model, string[] fields, bool hasKind)
    {
        string[] own = fields.Distinct().ToArray();
        string kind = hasKind ? "_kind == other._kind && " : "";
        writer.Line($"public bool Equals({model.Name} other) => {kind}{FileEmitter.List(own, static field => $"global::SpecModels.Json.JsonEquality.Same({field}, other.{field})", " && ")};");
        writer.Line();
        writer.Line($"public override bool Equals(object? obj) => obj is {model.Name} other && Equals(other);");
        writer.Line();
        writer.Line($"public override int GetHashCode() => {Hash(own, hasKind)};");
        writer.Line();
        writer.Line($"public static bool operator ==({model.Name} left, {model.Name} right) => left.Equals(right);");
        writer.Line();
        writer.Line($"public static bool operator !=({model.Name} left, {model.Name} right) => !left.Equals(right);");
        writer.Line();
        writer.Line("public override string ToString() => Value?.ToString() ?? \"\";");
    }

    // All fields but the case's own are default, so adding up what is there tells values of one case apart.
    private static string Hash(string[] fields, bool hasKind)
    {
        string sum = (hasKind ? "_kind + " : "") + FileEmitter.List(fields, static field => $"global::SpecModels.Json.JsonEquality.Hash({field})", " + ");
        return hasKind ? $"unchecked({sum})" : sum;
    }
}
