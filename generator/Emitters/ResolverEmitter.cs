using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SpecModels.Generator.CodeModel;

namespace SpecModels.Generator.Emitters;

/// <summary>The resolver through which <c>JsonSerializer</c> finds a set's types without reflection.</summary>
internal static class ResolverEmitter
{
    /// <summary>
    /// Compiling a method loads every type that it names: with all converters of a large set in one, the first read in a process waits for hundreds of them.
    /// More than these are parted by the length of their names.
    /// </summary>
    private const int MaxTogether = 16;

    public static string Emit(ResolverModel model)
    {
        TypeNames types = new(model.Namespace);
        SourceWriter writer = new();
        FileEmitter.Header(writer);
        writer.Line($"namespace {model.Namespace};");
        writer.Line();
        writer.Line($"/// <summary>Serves the types of <c>{model.Namespace}</c> to <see cref=\"global::System.Text.Json.JsonSerializer\"/> without reflection.</summary>");
        using (writer.Block($"{(model.IsPublic ? "public" : "internal")} sealed class {model.Name} : global::SpecModels.Json.SpecResolver"))
        {
            writer.Line("/// <summary>The one instance; set it as <c>TypeInfoResolver</c>, or insert it into a <c>TypeInfoResolverChain</c>.</summary>");
            writer.Line($"public static {model.Name} Default {{ get; }} = new();");
            writer.Line();
            writer.Line("/// <summary>Reads a document faster than <see cref=\"global::System.Text.Json.JsonSerializer\"/>: UTF-8 without a byte order mark, all in one piece.</summary>");
            writer.Line("public static T Read<T>(global::System.ReadOnlySpan<byte> utf8Json, global::System.Text.Json.JsonReaderOptions options = default) => Known<T>.Access.Read(utf8Json, options);");
            writer.Line();
            writer.Line("/// <summary>Writes a value without the detour through <see cref=\"global::System.Text.Json.JsonSerializer\"/>.</summary>");
            writer.Line("public static void Write<T>(global::System.Text.Json.Utf8JsonWriter writer, T value) => Known<T>.Access.Write(writer, value);");
            writer.Line();
            writer.Line("/// <summary>Writes a value as a compact document, faster still.</summary>");
            writer.Line("public static void Write<T>(global::System.Buffers.IBufferWriter<byte> output, T value) => Known<T>.Access.Write(output, value);");
            writer.Line();
            Find(writer, model, types);
            writer.Line();
            using (writer.Block("private static class Known<T>"))
            {
                writer.Line("private static global::SpecModels.Json.SpecAccess<T>? _access;");
                writer.Line();
                writer.Line("public static global::SpecModels.Json.SpecAccess<T> Access => _access ??= Default.Access<T>();");
            }
        }

        return writer.ToString();
    }

    private static void Find(SourceWriter writer, ResolverModel model, TypeNames types)
    {
        const string Head = "override global::SpecModels.Json.SpecTypeInfo? Find(global::System.Type type) => type.FullName";
        if (model.Types.Count <= MaxTogether)
        {
            using (writer.Block($"protected {Head} switch", ";"))
            {
                Arms(writer, model.Types, types);
            }

            return;
        }

        IGrouping<int, ResolvedTypeModel>[] lengths = model.Types.GroupBy(static type => FullName(type).Length).OrderBy(static group => group.Key).ToArray();
        using (writer.Block($"protected {Head}!.Length switch", ";"))
        {
            foreach (IGrouping<int, ResolvedTypeModel> length in lengths)
            {
                writer.Line($"{Number(length.Key)} => Find{Number(length.Key)}(type),");
            }

            writer.Line("_ => null,");
        }

        foreach (IGrouping<int, ResolvedTypeModel> length in lengths)
        {
            writer.Line();
            using (writer.Block($"private static global::SpecModels.Json.SpecTypeInfo? Find{Number(length.Key)}(global::System.Type type) => type.FullName switch", ";"))
            {
                Arms(writer, length, types);
            }
        }
    }

    private static void Arms(SourceWriter writer, IEnumerable<ResolvedTypeModel> found, TypeNames types)
    {
        foreach (ResolvedTypeModel type in found)
        {
            writer.Line($"{Literals.Text(FullName(type))} => new {types.Named(type.Namespace, type.Name)}Converter().Info,");
        }

        writer.Line("_ => null,");
    }

    private static string FullName(ResolvedTypeModel type) => type.Namespace + "." + type.Name;

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
