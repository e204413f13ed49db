using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading;
using SpecModels.Generator.Collections;
using SpecModels.Generator.Readers.OpenApi;
using SpecModels.Generator.Spec;
using Xunit;

namespace SpecModels.Generator.Tests.Readers;

/// <summary>What reading descriptions gave, in a form that assertions can quote.</summary>
internal sealed class OpenApiReading
{
    private readonly (string Path, string Text)[] _files;
    private readonly EquatableArray<Parsed<SpecDocument>> _parsed;
    private readonly Dictionary<SpecType, SpecSchema> _schemas;

    public OpenApiReading(params (string Path, string Text)[] files)
    {
        _files = files;
        _parsed = Read(files);
        _schemas = _parsed.SelectMany(document => document.Value.Schemas, (document, schema) => (document.Value.Path, schema))
            .ToDictionary(static pair => (SpecType)new SpecType.Reference(pair.Path, pair.schema.Pointer), static pair => pair.schema);
        Assert.Equal(_parsed, Read(files));
    }

    public IEnumerable<SpecDocument> Documents => _parsed.Select(static document => document.Value);

    /// <summary>The types but for envelopes.</summary>
    public IEnumerable<SpecSchema> Schemas => Documents.SelectMany(static document => document.Schemas).Where(static schema => !schema.IsEnvelope);

    /// <summary>The types but for envelopes, each with its parts: <c>*</c> marks what is required, <c>?</c> what may be null.</summary>
    public string Types => string.Join("\n", Schemas.Select(Render));

    public string Envelopes => string.Join("\n", Documents.SelectMany(static document => document.Schemas).Where(static schema => schema.IsEnvelope).Select(Render));

    /// <summary>Each problem as <c>Rule line:column «what it covers» arguments</c>, counted from 1 as editors do.</summary>
    public string Problems => string.Join("\n", _parsed.SelectMany(static document => document.Problems).Select(problem => $"{problem.Rule} {At(problem.Path, problem.Where)} {string.Join(", ", problem.Arguments)}".TrimEnd()));

    /// <summary>A file of 3.1 with these schemas, the first of them on line 6.</summary>
    public static OpenApiReading OfSchemas(string schemas) => new(("api.yaml", "openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths: {}\ncomponents:\n  schemas:\n    " + schemas.Replace("\n", "\n    ", StringComparison.Ordinal) + "\n"));

    /// <summary>A file of 3.1 with these operations, the first line of them line 4.</summary>
    public static OpenApiReading OfPaths(string paths, string components = "{}") => new(("api.yaml", "openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths:\n  " + paths.Replace("\n", "\n  ", StringComparison.Ordinal) + "\ncomponents:\n  " + components.Replace("\n", "\n  ", StringComparison.Ordinal) + "\n"));

    public static EquatableArray<Parsed<SpecDocument>> Read(params (string Path, string Text)[] files) => OpenApiReader.Read(
        [.. files.Select(file => new OpenApiFile(new SpecFile { Path = file.Path, Text = file.Text, Options = new SpecOptions { Namespace = "Acme" } }))],
        CancellationToken.None);

    public SpecSchema Schema(string name) => Schemas.Single(schema => schema.Name == name);

    public SpecField Field(string type, string name) => Assert.IsType<SpecObject>(Schema(type)).Fields.Single(field => field.Name == name);

    public string At(string path, TextRange range) => $"{range.Line + 1}:{range.Column + 1} «{_files.Single(file => file.Path == path).Text.Substring(range.Start, range.Length)}»";

    public string Render(SpecType type) => type switch
    {
        SpecType.Primitive primitive => primitive.Kind.ToString(),
        SpecType.List list => Render(list.Element) + "[]",
        SpecType.Map map => "{" + Render(map.Value) + "}",
        SpecType.Reference reference => _schemas[reference].Name,
        SpecType.Nullable nullable => Render(nullable.Value) + "?",
        SpecType.Embedded embedded => "json " + Render(embedded.Value),
        SpecType.Constant constant => "= " + Render(constant.Value),
        SpecType.OneOf oneOf => string.Join(" or ", oneOf.Cases.Select(Render)),
        SpecType.Unknown => "unknown",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    public static string Render(SpecLiteral value) => value switch
    {
        SpecLiteral.Text text => $"'{text.Value}'",
        SpecLiteral.Number number => number.Raw,
        SpecLiteral.Boolean boolean => boolean.Value ? "true" : "false",
        SpecLiteral.Null => "null",
        SpecLiteral.List list => $"[{string.Join(", ", list.Items.Select(Render))}]",
        SpecLiteral.Object members => $"{{{string.Join(", ", members.Members.Select(member => $"{member.Name}: {Render(member.Value)}"))}}}",
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    private string Render(SpecSchema schema)
    {
        StringBuilder text = new(schema.Name);
        switch (schema)
        {
            case SpecObject type:
                foreach (SpecField field in type.Fields)
                {
                    text.Append($"\n    {field.Name}{(field.IsRequired ? "*" : "")}: {Render(field.Type)}{(field.IsNullable == true ? "?" : "")}");
                }

                text.Append(type.AdditionalProperties is null ? "" : $"\n    ...: {Render(type.AdditionalProperties)}");
                break;
            case SpecEnum type:
                text.Append(type.IsOpen ? " open" : "").Append(" = ").AppendJoin(" | ", type.Values.Select(value => Render(value.Literal) + (value.Name is null ? "" : " " + value.Name)));
                break;
            case SpecUnion type:
                text.Append(type.Discriminator is null ? "" : $" by {type.Discriminator}");
                foreach (SpecUnionCase unionCase in type.Cases)
                {
                    text.Append($"\n    | {Render(unionCase.Type)}{string.Concat(unionCase.Tags.Select(tag => $" '{tag}'"))}");
                }

                break;
        }

        return text.ToString();
    }
}
