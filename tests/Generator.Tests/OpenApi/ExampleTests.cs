using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Text.Json;
using SpecModels.Generator.CodeModel;
using SpecModels.Generator.Emitters;
using SpecModels.Generator.Resolution;
using SpecModels.Generator.Spec;
using SpecModels.Generator.Tests.Harness;
using Xunit;

namespace SpecModels.Generator.Tests.OpenApi;

/// <summary>What a file shows as examples and defaults, read into the types made of the same file, and written back.</summary>
public sealed class ExampleTests
{
    public static TheoryData<string> Names => OpenApiCorpus.Names;

    /// <summary>Each example that does not come back stands on the file's list with the reason: it is not what its own schema says.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void AFileCompilesWithoutADiagnosticAndItsExamplesComeBackEqualOrAreOnTheList(string name)
    {
        GeneratorRun run = OpenApiCorpus.Run(name);
        Example[] examples = [.. Examples(run)];
        CodeType[] types = [.. examples.Select(example => example.Type).Distinct()];
        Func<int, byte[], byte[]> read = Probe(run, types);
        (Example Example, string? Difference)[] failed = [.. examples.Select(example => (example, Difference(example, json => read(Array.IndexOf(types, example.Type), json)))).Where(verdict => verdict.Item2 is not null)];

        TestContext.Current.TestOutputHelper!.WriteLine($"{name}: {examples.Length - failed.Length} of {examples.Length} examples and defaults come back equal");
        string list = string.Concat(failed.Select(verdict => $"{verdict.Example.Place}: {verdict.Difference}\n").Distinct().Order(StringComparer.Ordinal));
        Assert.True(Accepted.List($"OpenApi/{OpenApiCorpus.Stem(name)}.examples").Is(list.Length == 0 ? null : list), Accepted.HowTo);
    }

    private static IEnumerable<Example> Examples(GeneratorRun run)
    {
        SpecIndex index = ((Parsed<SpecIndex>)run.Outputs(TrackingNames.Index).Single().Value).Value;
        Dictionary<(string, string), TypeModel> models = run.Outputs(TrackingNames.Code).Select(output => (CodeFile)output.Value).ToDictionary(file => (file.Namespace, file.Type.Name), file => file.Type);
        foreach (SpecDocument document in run.Outputs(TrackingNames.Documents).Select(output => ((Parsed<SpecDocument>)output.Value).Value))
        {
            // Null stands for a value where a type is used, if it may be null there; no type is null by itself.
            foreach ((SpecSchema schema, IndexedType type) in document.Schemas.Zip(index.DeclaredBy(document.Path)).Where(pair => pair.Second.IsGenerated))
            {
                TypeModel model = models[(type.Namespace, type.Name)];
                foreach (SpecLiteral value in schema.Examples.Where(value => value is not SpecLiteral.Null))
                {
                    yield return new Example(schema.Pointer, TypeOf(type, model), value);
                }

                foreach (SpecField field in (schema as SpecObject)?.Fields ?? default)
                {
                    PropertyModel? property = ((RecordModel)model).Properties.FirstOrDefault(property => property.WireName == (field.WireName ?? field.Name));
                    foreach (SpecLiteral value in new[] { field.ExampleValue, field.Default }.OfType<SpecLiteral>().Where(value => property is not null && (value is not SpecLiteral.Null || property.Presence == Presence.Required)))
                    {
                        yield return new Example($"{schema.Pointer}/properties/{property!.WireName}", property.Type, value);
                    }
                }
            }
        }
    }

    private static CodeType TypeOf(IndexedType type, TypeModel model) => model switch
    {
        RecordModel => new CodeType.Record(type.Namespace, type.Name),
        UnionModel => new CodeType.Union(type.Namespace, type.Name),
        EnumModel of => new CodeType.Enum(type.Namespace, type.Name, of.Base == EnumBase.String, type.IsOpen),
        _ => throw new ArgumentOutOfRangeException(nameof(model), model.GetType().Name, "Not a kind of type."),
    };

    /// <summary>Compiles, beside the generated types, what generated code does to read and write a member of each type.</summary>
    private static Func<int, byte[], byte[]> Probe(GeneratorRun run, CodeType[] types)
    {
        TypeNames names = new("Probed");
        string cases = string.Join('\n', types.Select((type, i) =>
            $"case {i}: return Again<{names.Of(type)}>(static (ref JsonScanner reader) => {ValueCode.Read(type, names)}, static (writer, value) => {ValueCode.Write(type, names, "value")}, json);"));
        Assembly assembly = run.AddSource($$"""
            #pragma warning disable CS0612, CS0618, CS1522, CS1591
            using System.Text.Json;
            using SpecModels.Json;

            namespace Probed;

            public static class Probe
            {
                public static byte[] Read(int type, byte[] json)
                {
                    switch (type)
                    {
                        {{cases}}
                        default: throw new System.ArgumentOutOfRangeException(nameof(type));
                    }
                }

                private static byte[] Again<T>(JsonRead<T> read, JsonWrite<T> write, byte[] json)
                {
                    Converter<T> converter = new(read, write);
                    Utf8JsonReader reader = new(json);
                    reader.Read();
                    T value = converter.Read(ref reader, typeof(T), JsonSerializerOptions.Default);
                    using System.IO.MemoryStream stream = new();
                    using (Utf8JsonWriter writer = new(stream))
                        converter.Write(writer, value, JsonSerializerOptions.Default);

                    return stream.ToArray();
                }

                private sealed class Converter<T> : SpecConverter<T>
                {
                    public Converter(JsonRead<T> read, JsonWrite<T> write) : base("The example", read, write) { }
                }
            }
            """).Load();
        return assembly.GetType("Probed.Probe")!.GetMethod("Read")!.CreateDelegate<Func<int, byte[], byte[]>>();
    }

    private static string? Difference(Example example, Func<byte[], byte[]> read)
    {
        string json = JsonText.Of(example.Value)!;
        try
        {
            JsonElement written = JsonElement.Parse(read(Encoding.UTF8.GetBytes(json)));
            return JsonElement.DeepEquals(JsonElement.Parse(json), written) ? null : $"{json} is written back as {written.GetRawText()}";
        }
        catch (JsonException exception)
        {
            // Without the place: an example is short.
            return exception.InnerException!.Message;
        }
    }

    /// <param name="Place">Where it is shown.</param>
    /// <param name="Type">The C# type it is shown for.</param>
    /// <param name="Value">The value.</param>
    private sealed record Example(string Place, CodeType Type, SpecLiteral Value);
}
