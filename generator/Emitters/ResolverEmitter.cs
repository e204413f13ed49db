using SpecModels.Generator.CodeModel;

namespace SpecModels.Generator.Emitters;

/// <summary>The resolver through which <c>JsonSerializer</c> finds a set's types without reflection.</summary>
internal static class ResolverEmitter
{
    public static string Emit(ResolverModel model)
    {
        TypeNames types = new(model.Namespace);
        SourceWriter writer = new();
        FileEmitter.Header(writer, model.UsesObsolete);
        writer.Line($"namespace {model.Namespace};");
        writer.Line();
        writer.Line($"/// <summary>Serves the types of <c>{model.Namespace}</c> to <see cref=\"global::System.Text.Json.JsonSerializer\"/> without reflection.</summary>");
        using (writer.Block($"{(model.IsPublic ? "public" : "internal")} sealed class {model.Name} : global::SpecModels.Json.SpecResolver"))
        {
            writer.Line("/// <summary>The one instance; set it as <c>TypeInfoResolver</c>, or insert it into a <c>TypeInfoResolverChain</c>.</summary>");
            writer.Line($"public static {model.Name} Default {{ get; }} = new();");
            writer.Line();
            using (writer.Block("protected override global::SpecModels.Json.SpecTypeInfo? Find(global::System.Type type) => type.Name switch", ";"))
            {
                foreach (ResolvedTypeModel type in model.Types)
                {
                    string name = types.Named(type.Namespace, type.Name);
                    (string info, string convert) = type.Kind switch
                    {
                        ResolvedKind.TextEnum => ("SpecEnumTypeInfo", $"{name}Converter.Read, {name}Converter.TryParse, {name}Converter.Text"),
                        ResolvedKind.Value => ("SpecStructTypeInfo", $"{name}Converter.Read, {name}Converter.Write"),
                        _ => ("SpecTypeInfo", $"{name}Converter.Read, {name}Converter.Write"),
                    };
                    writer.Line($"{Literals.Text(type.Name)} when type == typeof({name}) => new global::SpecModels.Json.{info}<{name}>(new {name}Converter(), {convert}),");
                }

                writer.Line("_ => null,");
            }
        }

        return writer.ToString();
    }
}
