using System;
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
            writer.Line($"private static readonly global::SpecModels.Json.MemberNames _names = new({string.Join(", ", model.Properties.Select(static property => Literals.Text(property.WireName)).Prepend($"nameof({name})"))});");
            writer.Line();
            writer.Line($"public {name}Converter() : base(_names, Read, Write) {{ }}");
            writer.Line();
            Read(writer, model, types);
            writer.Line();
            Write(writer, model, types);
        }
    }

    private static void Read(SourceWriter writer, RecordModel model, TypeNames types)
    {
        ulong[] required = new ulong[(model.Properties.Count + MaskSize - 1) / MaskSize];
        for (int i = 0; i < model.Properties.Count; i++)
        {
            required[i / MaskSize] |= model.Properties[i].Presence is Presence.Required or Presence.RequiredNullable ? Bit(i) : 0;
        }

        using (writer.Block($"public static {model.Name} Read(ref {TypeNames.Reader} reader)"))
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
            for (int mask = 0; mask < required.Length; mask++)
            {
                if (required[mask] != 0)
                {
                    writer.Line($"ulong {Seen(mask)} = 0;");
                }
            }

            writer.Line("reader.StartObject();");
            writer.Line("int i = -1;");
            writer.Line("while (reader.NextMember(_names, ref i))");
            using (writer.Indent())
            {
                Members(writer, model, types);
            }


            writer.Line();
            int masks = Array.FindLastIndex(required, static mask => mask != 0) + 1;
            if (masks > 0)
            {
                string isMissing = string.Join(" || ", Enumerable.Range(0, masks).Where(mask => required[mask] != 0).Select(mask => $"{Seen(mask)} != {Number(required[mask])}"));
                string missing = string.Join(", ", Enumerable.Range(0, masks).Select(mask => required[mask] == 0 ? "0" : $"{Seen(mask)} ^ {Number(required[mask])}"));
                writer.Line($"if ({isMissing}) throw reader.Missing(_names, {missing});");
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

    private static void Members(SourceWriter writer, RecordModel model, TypeNames types)
    {
        if (model.Properties.Count == 0)
        {
            writer.Line(Unknown(model, types));
            return;
        }

        using (writer.Block("switch (i)"))
        {
            for (int i = 0; i < model.Properties.Count; i++)
            {
                PropertyModel property = model.Properties[i];
                bool isRequired = property.Presence is Presence.Required or Presence.RequiredNullable;
                string seen = isRequired ? $" {Seen(i / MaskSize)} |= {Number(Bit(i))};" : "";
                writer.Line($"case {Number(i)}: {Value(property, types)}{seen} break;");
            }

            string unknown = Unknown(model, types);
            writer.Line($"default: {unknown}{(unknown.StartsWith("throw ", System.StringComparison.Ordinal) ? "" : " break;")}");
        }
    }

    private static string Value(PropertyModel property, TypeNames types)
    {
        string read = ValueCode.Read(property.Type, types);
        return property switch
        {
            { Constant: ConstantModel.Enum } => read + ";",
            { Constant: ConstantModel.Text text } => $"reader.Constant({Literals.Utf8(text.Value)});",
            { Constant: ConstantModel.Boolean boolean } => $"reader.Constant({(boolean.Value ? "true" : "false")});",
            { Constant: ConstantModel.Number number } => $"reader.Constant({Literals.Number(number.Value)});",
            { Constant: ConstantModel.Integer integer } => $"reader.Constant({Literals.Integer(integer.Value)});",
            { Presence: Presence.Required or Presence.RequiredAny } or { Type: CodeType.Scalar { Kind: ScalarKind.Json } } => $"{property.Local} = {read};",
            { Presence: Presence.RequiredNullable } => $"{property.Local} = reader.TakeNull() ? {ValueCode.Null(property.Type, types)} : {read};",
            _ when ValueCode.ReadOptional(property.Type, types, "extra") is { } optional => $"{property.Local} = {optional};",
            _ => $"{property.Local} = extra.TakeNull(ref reader) ? {ValueCode.Null(property.Type, types)} : {read};",
        };
    }

    private static string Unknown(RecordModel model, TypeNames types) => model switch
    {
        { Additional: { } additional } => $"{additional.Local}.Set(reader.Name, {ValueCode.Read(additional.Value, types)});",
        { UnknownMembers: UnknownMembers.Ignore } => "reader.Skip();",
        { UnknownMembers: UnknownMembers.Reject } => "throw reader.UnknownMember(_names);",
        _ => "extra.Keep(ref reader);",
    };

    private static void Write(SourceWriter writer, RecordModel model, TypeNames types)
    {
        using (writer.Block($"public static void Write({TypeNames.Writer} writer, {model.Name} value)"))
        {
            writer.Line("writer.StartObject(value, _names);");
            for (int i = 0; i < model.Properties.Count; i++)
            {
                WriteMember(writer, model.Properties[i], $"_names[{Number(i)}]", types);
            }

            if (model.Additional is { } additional)
            {
                writer.Line($"if (value.{additional.Name} is {{ }} {additional.Local}) writer.Entries({additional.Local}, {ValueCode.Writer(additional.Value, types)}, _names);");
            }

            writer.Line($"value.Extra?.WriteUnknown(writer, _names{(model.Additional is { } map ? $", value.{map.Name}" : "")});");
            writer.Line("writer.EndObject();");
        }
    }

    private static void WriteMember(SourceWriter writer, PropertyModel property, string name, TypeNames types)
    {
        string value = "value." + property.Name;
        string named = $"writer.Name({name})";
        bool isUnion = property.Type.Held() is CodeType.Union;
        if (property.Presence == Presence.Optional && ValueCode.WriteOptional(property.Type, types, value, name, "value.Extra") is { } whole)
        {
            writer.Line(whole + ";");
            return;
        }

        // C# 15 looks into a union where a pattern meets one.
        (string? test, string known) = property.Presence switch
        {
            Presence.Required => (null, value),
            Presence.RequiredAny => (isUnion ? $"{value}.HasValue" : $"{value}.ValueKind != global::System.Text.Json.JsonValueKind.Undefined", value),
            _ => isUnion ? ($"{value}.HasValue", $"{value}.Value") : ($"{value} is {{ }} {property.Local}", property.Local),
        };
        writer.Line($"{(test is null ? "" : $"if ({test}) ")}{ValueCode.Write(property.Type, types, known, named)};");
        if (property.Presence == Presence.RequiredNullable)
        {
            writer.Line($"else {named}.Null();");
        }
        else if (property.Presence == Presence.Optional)
        {
            writer.Line($"else writer.Absent({name}, value.Extra);");
        }
    }

    // No property's local has an underscore behind a letter.
    private static string Seen(int mask) => mask == 0 ? "seen" : "seen_" + Number(mask + 1);

    private static ulong Bit(int index) => 1UL << (index % MaskSize);

    private static string Number(int index) => index.ToString(CultureInfo.InvariantCulture);

    private static string Number(ulong bits) => bits == ulong.MaxValue ? "ulong.MaxValue" : bits.ToString(CultureInfo.InvariantCulture);
}
