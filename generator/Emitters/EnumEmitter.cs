using SpecModels.Generator.CodeModel;

namespace SpecModels.Generator.Emitters;

/// <summary>An enum and its converter.</summary>
internal static class EnumEmitter
{
    public static void Emit(SourceWriter writer, EnumModel model, string typeNamespace)
    {
        string access = model.IsPublic ? "public" : "internal";
        XmlDocs.Summary(writer, model.Docs);
        FileEmitter.Attributes(writer, model);
        using (writer.Block($"{access} enum {model.Name}{(model.Base == EnumBase.Int64 ? " : long" : "")}"))
        {
            bool isFirst = true;
            foreach (EnumMemberModel member in model.Members)
            {
                if (!isFirst && member.Docs.Length > 0)
                {
                    writer.Line();
                }

                isFirst = false;
                if (member.Docs.Length > 0)
                {
                    XmlDocs.Summary(writer, member.Docs);
                }
                else if (model.Base == EnumBase.String)
                {
                    XmlDocs.Code(writer, member.Wire);
                }

                writer.Line(model.Base == EnumBase.String ? $"{member.Name}," : $"{member.Name} = {member.Wire},");
            }
        }

        writer.Line();
        if (model.Base == EnumBase.String)
        {
            TextConverter(writer, model, access, typeNamespace);
        }
        else
        {
            IntegerConverter(writer, model, access);
        }
    }

    private static void TextConverter(SourceWriter writer, EnumModel model, string access, string typeNamespace)
    {
        string name = model.Name;
        writer.Line(FileEmitter.Hidden);
        using (writer.Block($"{access} sealed class {name}Converter : global::SpecModels.Json.SpecEnumConverter<{name}>"))
        {
            writer.Line($"public {name}Converter() : base({Literals.Text(name)}, Read, TryParse, Text) {{ }}");
            writer.Line();
            writer.Line($"public static {name} Read(ref {TypeNames.Reader} reader) =>");
            using (writer.Indent())
            {
                writer.Line($"TryParse(reader.Text(), out {name} value) ? value : throw reader.UnknownValue({FileEmitter.List(model.Members, static member => Literals.Text(member.Wire))});");
            }

            writer.Line();
            writer.Line($"public static void Write({TypeNames.Writer} writer, {name} value) => writer.String(Text(value));");
            writer.Line();
            using (writer.Block($"public static bool TryParse({TypeNames.Bytes} text, out {name} value)"))
            {
                using (writer.Block("switch (text.Length)"))
                {
                    foreach (EnumMemberModel member in model.Members)
                    {
                        writer.Line($"case {Literals.Utf8Length(member.Wire)} when text.SequenceEqual({Literals.Utf8(member.Wire)}): value = global::{typeNamespace}.{name}.{member.Name}; return true;");
                    }

                    writer.Line("default: value = default; return false;");
                }
            }

            writer.Line();
            using (writer.Block($"public static string Text({name} value) => value switch", ";"))
            {
                foreach (EnumMemberModel member in model.Members)
                {
                    writer.Line($"global::{typeNamespace}.{name}.{member.Name} => {Literals.Text(member.Wire)},");
                }

                writer.Line($"_ => throw global::SpecModels.Json.JsonScanner.UndefinedValue({Literals.Text(name)}, (long)value),");
            }
        }
    }

    private static void IntegerConverter(SourceWriter writer, EnumModel model, string access)
    {
        string name = model.Name;
        (string type, string read) = model.Base == EnumBase.Int64 ? ("long", "Int64") : ("int", "Int32");
        writer.Line(FileEmitter.Hidden);
        using (writer.Block($"{access} sealed class {name}Converter : global::SpecModels.Json.SpecIntegerEnumConverter<{name}>"))
        {
            writer.Line($"public {name}Converter() : base({Literals.Text(name)}, Read, Write) {{ }}");
            writer.Line();
            if (model.IsOpen)
            {
                writer.Line($"public static {name} Read(ref {TypeNames.Reader} reader) => ({name})reader.{read}();");
                writer.Line();
                writer.Line($"public static void Write({TypeNames.Writer} writer, {name} value) => writer.{read}(({type})value);");
                return;
            }

            writer.Line($"public static {name} Read(ref {TypeNames.Reader} reader) =>");
            using (writer.Indent())
            {
                writer.Line($"({name})reader.{read}() is var value && IsDefined(value) ? value : throw reader.UnknownValue({FileEmitter.List(model.Members, static member => Literals.Text(member.Wire))});");
            }

            writer.Line();
            writer.Line($"public static void Write({TypeNames.Writer} writer, {name} value) =>");
            using (writer.Indent())
            {
                writer.Line($"writer.{read}(IsDefined(value) ? ({type})value : throw global::SpecModels.Json.JsonScanner.UndefinedValue({Literals.Text(name)}, (long)value));");
            }

            writer.Line();
            writer.Line($"private static bool IsDefined({name} value) => ({type})value is {FileEmitter.List(model.Members, static member => member.Wire, " or ")};");
        }
    }
}
