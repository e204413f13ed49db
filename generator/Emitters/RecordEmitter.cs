using System.Linq;
using SpecModels.Generator.CodeModel;

namespace SpecModels.Generator.Emitters;

/// <summary>A record; its converter stands below it in the same file.</summary>
internal static class RecordEmitter
{
    public static void Emit(SourceWriter writer, RecordModel model, string typeNamespace)
    {
        TypeNames types = new(typeNamespace);
        XmlDocs.Summary(writer, model.Docs);
        FileEmitter.Attributes(writer, model);
        using (writer.Block($"{(model.IsPublic ? "public" : "internal")} sealed partial record {model.Name}"))
        {
            foreach (PropertyModel property in model.Properties)
            {
                XmlDocs.Summary(writer, property.Docs);
                XmlDocs.Remarks(writer, property.Remarks);
                FileEmitter.Obsolete(writer, property.Obsolete);
                ValidationEmitter.Emit(writer, property.Validations);
                writer.Line(Property(property, types));
                writer.Line();
            }

            if (model.Additional is { } additional)
            {
                writer.Line("/// <summary>The members that have no property of their own.</summary>");
                writer.Line($"public global::SpecModels.ValueMap<{types.Of(additional.Value)}>? {additional.Name} {{ get; init; }}");
                writer.Line();
            }

            string kept = model is { Additional: null, UnknownMembers: UnknownMembers.Keep } ? "Members without a property, and explicit nulls," : "Explicit nulls of optional members,";
            writer.Line($"/// <summary>{kept} as they came; <see langword=\"null\"/> for none.</summary>");
            writer.Line("public global::SpecModels.ExtraMembers? Extra { get; init; }");
            if (model.HasContentEquality)
            {
                writer.Line();
                Equality(writer, model);
            }
        }

        writer.Line();
        RecordConverterEmitter.Emit(writer, model, types);
    }

    private static string Property(PropertyModel property, TypeNames types)
    {
        string type = types.Of(property.Type);
        return property switch
        {
            { Constant: { } constant } => $"public {type} {property.Name} => {Constant(constant, property.Type)};",
            { Presence: Presence.Required or Presence.RequiredAny } => $"public required {type} {property.Name} {{ get; init; }}",
            _ => $"public {type}? {property.Name} {{ get; init; }}",
        };
    }

    private static string Constant(ConstantModel constant, CodeType type) => constant switch
    {
        ConstantModel.Enum value when type is CodeType.Enum of => $"global::{of.Namespace}.{of.Name}.{value.Member}",
        ConstantModel.Text text => Literals.Text(text.Value),
        ConstantModel.Boolean boolean => boolean.Value ? "true" : "false",
        ConstantModel.Number number => Literals.Number(number.Value),
        ConstantModel.Integer integer => integer.Value.ToString(System.Globalization.CultureInfo.InvariantCulture),
        _ => throw new System.ArgumentOutOfRangeException(nameof(constant), constant.GetType().Name, "Not a constant of the type."),
    };

    private static void Equality(SourceWriter writer, RecordModel model)
    {
        string[] names = model.Properties.Where(static property => property.Constant is null).Select(static property => property.Name)
            .Concat(model.Additional is { } additional ? new[] { additional.Name } : System.Array.Empty<string>())
            .Append("Extra")
            .ToArray();
        writer.Line("// By content: the compiler's own equality compares JsonElement and byte[] by reference.");
        writer.Line($"public bool Equals({model.Name}? other) => (object)this == other || other is not null");
        using (writer.Indent())
        {
            for (int i = 0; i < names.Length; i++)
            {
                writer.Line($"&& global::SpecModels.Json.JsonEquality.Same({names[i]}, other.{names[i]}){(i == names.Length - 1 ? ";" : "")}");
            }
        }

        writer.Line();
        using (writer.Block("public override int GetHashCode()"))
        {
            writer.Line("int hash = 17;");
            foreach (string name in names)
            {
                writer.Line($"hash = unchecked((hash * 31) + global::SpecModels.Json.JsonEquality.Hash({name}));");
            }

            writer.Line("return hash;");
        }
    }
}
