using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SpecModels.Generator.CodeModel;

namespace SpecModels.Generator.Emitters;

/// <summary>The converter of a record: one reading and one writing path, which other converters call directly.</summary>
internal static class RecordConverterEmitter
{
    // The bits of an ulong.
    private const int MaskSize = 64;

    public static void Emit(SourceWriter writer, RecordModel model, TypeNames types)
    {
        string name = model.Name;
        writer.Line(FileEmitter.Hidden);
        using (writer.Block($"{(model.IsPublic ? "public" : "internal")} sealed class {name}Converter : global::SpecModels.Json.SpecConverter<{name}>"))
        {
            string members = FileEmitter.List(model.Properties, static property => Literals.Text(property.WireName));
            writer.Line($"private static readonly string[] _members = {(members.Length > 0 ? $"{{ {members} }}" : "global::System.Array.Empty<string>()")};");
            writer.Line();
            writer.Line($"public {name}Converter() : base({Literals.Text(name)}, Read, Write) {{ }}");
            writer.Line();
            Read(writer, model, types);
            writer.Line();
            Write(writer, model, types);
        }
    }

    private static void Read(SourceWriter writer, RecordModel model, TypeNames types)
    {
        PropertyModel[] required = model.Properties.Where(static property => property.Presence is Presence.Required or Presence.RequiredNullable).ToArray();
        using (writer.Block($"public static {model.Name} Read(ref {TypeNames.Reader} reader, string member)"))
        {
            foreach (PropertyModel property in model.Properties.Where(static property => property.Constant is null))
            {
                writer.Line(Local(property, types));
            }

            if (model.Additional is { } additional)
            {
                writer.Line($"global::SpecModels.Json.ValueMapBuilder<{types.Of(additional.Value)}> {additional.Local} = default;");
            }

            writer.Line("global::SpecModels.Json.ExtraMembersBuilder extra = default;");
            for (int mask = 0; mask * MaskSize < required.Length; mask++)
            {
                writer.Line($"ulong {Seen(mask)} = 0;");
            }

            writer.Line("reader.StartObject(member);");
            using (writer.Block($"while (reader.NextMember(out {TypeNames.Bytes} name))"))
            {
                Members(writer, model, required, types);
            }

            writer.Line();
            for (int mask = 0; mask * MaskSize < required.Length; mask++)
            {
                PropertyModel[] part = required.Skip(mask * MaskSize).Take(MaskSize).ToArray();
                string all = part.Length == MaskSize ? "ulong.MaxValue" : ((1UL << part.Length) - 1).ToString(CultureInfo.InvariantCulture);
                writer.Line($"if ({Seen(mask)} != {all}) throw reader.Missing({Literals.Text(model.Name)}, {Seen(mask)}, {FileEmitter.List(part, static property => Literals.Text(property.WireName))});");
            }

            using (writer.Block($"return new {model.Name}", ";"))
            {
                foreach (PropertyModel property in model.Properties.Where(static property => property.Constant is null))
                {
                    bool isProven = property.Presence == Presence.Required && !property.Type.IsValueType;
                    writer.Line($"{property.Name} = {property.Local}{(isProven ? "!" : "")},");
                }

                if (model.Additional is { } map)
                {
                    writer.Line($"{map.Name} = {map.Local}.ToMapOrNull(),");
                }

                writer.Line("Extra = extra.ToMembers(),");
            }
        }
    }

    private static string Local(PropertyModel property, TypeNames types)
    {
        bool isNullable = property.Presence is Presence.Optional or Presence.RequiredNullable || !property.Type.IsValueType;
        return $"{types.Of(property.Type)}{(isNullable ? "?" : "")} {property.Local} = {(isNullable ? "null" : "default")};";
    }

    private static void Members(SourceWriter writer, RecordModel model, PropertyModel[] required, TypeNames types)
    {
        if (model.Properties.Count == 0)
        {
            writer.Line(Unknown(model, types));
            return;
        }

        using (writer.Block("switch (name.Length)"))
        {
            foreach (PropertyModel property in model.Properties)
            {
                writer.Line($"case {Literals.Utf8Length(property.WireName)} when name.SequenceEqual({Literals.Utf8(property.WireName)}):");
                using (writer.Indent())
                {
                    writer.Line(Value(property, model, types));
                    int bit = Array.IndexOf(required, property);
                    if (bit >= 0)
                    {
                        writer.Line($"{Seen(bit / MaskSize)} |= {(1UL << (bit % MaskSize)).ToString(CultureInfo.InvariantCulture)};");
                    }

                    writer.Line("break;");
                }
            }

            writer.Line("default:");
            using (writer.Indent())
            {
                string unknown = Unknown(model, types);
                writer.Line(unknown);
                if (!unknown.StartsWith("throw ", System.StringComparison.Ordinal))
                {
                    writer.Line("break;");
                }
            }
        }
    }

    private static string Value(PropertyModel property, RecordModel model, TypeNames types)
    {
        string member = Literals.Text(model.Name + "." + property.WireName);
        string read = ValueCode.Read(property.Type, types, member);
        return property switch
        {
            { Constant: ConstantModel.Enum } => read + ";",
            { Constant: ConstantModel.Text text } => $"reader.Constant({Literals.Utf8(text.Value)}, {member});",
            { Constant: ConstantModel.Boolean boolean } => $"reader.Constant({(boolean.Value ? "true" : "false")}, {member});",
            { Constant: ConstantModel.Number number } => $"reader.Constant({Literals.Number(number.Value)}, {member});",
            { Constant: ConstantModel.Integer integer } => $"reader.Constant({Literals.Integer(integer.Value)}, {member});",
            { Presence: Presence.Required or Presence.RequiredAny } or { Type: CodeType.Scalar { Kind: ScalarKind.Json } } => $"{property.Local} = {read};",
            { Presence: Presence.RequiredNullable } => $"{property.Local} = reader.IsNull ? {ValueCode.Null(property.Type, types)} : {read};",
            _ => $"{property.Local} = extra.TakeNull(ref reader, {Literals.Text(property.WireName)}) ? {ValueCode.Null(property.Type, types)} : {read};",
        };
    }

    private static string Unknown(RecordModel model, TypeNames types) => model switch
    {
        { Additional: { } additional } => $"{additional.Local}.Set(name, {ValueCode.Read(additional.Value, types, "member")});",
        { UnknownMembers: UnknownMembers.Ignore } => "reader.Skip();",
        { UnknownMembers: UnknownMembers.Reject } => $"throw reader.UnknownMember({Literals.Text(model.Name)}, name);",
        _ => "extra.Keep(ref reader, name);",
    };

    private static void Write(SourceWriter writer, RecordModel model, TypeNames types)
    {
        using (writer.Block($"public static void Write({TypeNames.Writer} writer, {model.Name} value)"))
        {
            writer.Line("writer.WriteStartObject();");
            foreach (PropertyModel property in model.Properties)
            {
                foreach (string line in WriteMember(property, types))
                {
                    writer.Line(line);
                }
            }

            if (model.Additional is { } additional)
            {
                writer.Line($"if (value.{additional.Name} is {{ }} {additional.Local}) writer.WriteEntries({additional.Local}, {ValueCode.Writer(additional.Value, types)}, _members);");
            }

            writer.Line($"value.Extra?.WriteUnknown(writer, _members{(model.Additional is { } map ? $", value.{map.Name}" : "")});");
            writer.Line("writer.WriteEndObject();");
        }
    }

    private static IEnumerable<string> WriteMember(PropertyModel property, TypeNames types)
    {
        string value = "value." + property.Name;
        if (property.Presence == Presence.Required)
        {
            foreach (string statement in ValueCode.WriteMember(property.Type, types, property.WireName, value))
            {
                yield return statement;
            }

            yield break;
        }

        if (property.Presence == Presence.RequiredAny)
        {
            string isThere = property.Type.Held() is CodeType.Union ? $"{value}.HasValue" : $"{value}.ValueKind != global::System.Text.Json.JsonValueKind.Undefined";
            yield return $"if ({isThere}) {Embedded(ValueCode.WriteMember(property.Type, types, property.WireName, value))}";
            yield break;
        }

        // C# 15 looks into a union where a pattern meets one.
        (string test, string known) = property.Type.Held() is CodeType.Union ? ($"{value}.HasValue", $"{value}.Value") : ($"{value} is {{ }} {property.Local}", property.Local);
        yield return $"if ({test}) {Embedded(ValueCode.WriteMember(property.Type, types, property.WireName, known))}";
        yield return property.Presence == Presence.RequiredNullable
            ? $"else writer.WriteNull({Literals.Utf8(property.WireName)});"
            : $"else value.Extra?.WriteNull(writer, {Literals.Text(property.WireName)});";
    }

    private static string Embedded(string[] statements) => statements.Length == 1 ? statements[0] : $"{{ {string.Join(" ", statements)} }}";

    // No property's local has an underscore behind a letter.
    private static string Seen(int mask) => mask == 0 ? "seen" : "seen_" + (mask + 1).ToString(CultureInfo.InvariantCulture);
}
