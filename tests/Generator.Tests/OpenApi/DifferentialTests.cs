using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;
using SpecModels.Generator.CodeModel;
using SpecModels.Generator.Readers.OpenApi;
using SpecModels.Generator.Spec;
using SpecModels.Generator.Tests.Harness;
using Xunit;

namespace SpecModels.Generator.Tests.OpenApi;

/// <summary>What we read of a file, held against what Microsoft.OpenApi reads of it: the same schemas, members, required members and kinds of JSON.</summary>
/// <remarks>It reads JSON alone (its YAML is a package of its own), so it is given our nodes as JSON; what it cannot tell of types is compared by the JSON kinds that they take.</remarks>
public sealed class DifferentialTests
{
    private const int MaxDepth = 24;
    private const string Why = " -- ";
    private const string Unexplained = "why?";

    public static TheoryData<string> Names => OpenApiCorpus.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void ComponentsAreReadAsMicrosoftOpenApiReadsThem(string name)
    {
        OpenApiDocument theirs = Theirs(name);
        Dictionary<(string, string), SpecSchema> ours = OpenApiCorpus.Run(name).Outputs(TrackingNames.Documents)
            .SelectMany(output => ((Parsed<SpecDocument>)output.Value).Value is { } document ? document.Schemas.Select(schema => (document.Path, schema)) : [])
            .Where(pair => !pair.schema.IsEnvelope)
            .ToDictionary(pair => (pair.Path, pair.schema.Pointer), pair => pair.schema);
        Reading reading = new(ours);

        List<string> differences = [];
        int objects = 0, members = 0;
        foreach ((string key, IOpenApiSchema schema) in theirs.Components?.Schemas ?? new Dictionary<string, IOpenApiSchema>())
        {
            string escaped = key.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
            SpecSchema? declared = ours.GetValueOrDefault((name, "/components/schemas/" + escaped)) ?? ours.GetValueOrDefault((name, "/definitions/" + escaped));
            if (declared is not SpecObject record || Properties(schema) is not { } properties)
            {
                // A list, a map or a scalar has no type of its own in C#; an object, an enum and a union do.
                if (declared is null && IsNamed(schema))
                {
                    differences.Add($"{key}: is no type of ours");
                }

                continue;
            }

            objects++;
            Compare(differences, $"{key}: members", properties.Keys, record.Fields.Select(WireName));
            Compare(differences, $"{key}: required members", Required(schema).Where(properties.ContainsKey), record.Fields.Where(field => field.IsRequired).Select(WireName));
            foreach (SpecField field in record.Fields.Where(field => properties.ContainsKey(WireName(field))))
            {
                members++;
                JsonKinds expected = Kinds(properties[WireName(field)], 0);
                JsonKinds actual = reading.Kinds(field.Type, 0) | (field.IsNullable == true ? JsonKinds.Null : JsonKinds.None);
                if (expected != actual)
                {
                    differences.Add($"{key}.{WireName(field)}: {expected}, and ours takes {actual}");
                }
            }
        }

        TestContext.Current.TestOutputHelper!.WriteLine($"{name}: {objects} objects with {members} members compared, {differences.Count} differences");

        // Each line ends in why, which a person has written.
        Accepted accepted = Accepted.List($"OpenApi/{OpenApiCorpus.Stem(name)}.differences");
        Dictionary<string, string> reasons = File.Exists(accepted.Verified)
            ? File.ReadLines(accepted.Verified).Select(line => line.Split(Why)).ToDictionary(parts => parts[0], parts => parts[^1])
            : [];
        string list = string.Concat(differences.Order(StringComparer.Ordinal).Select(difference => $"{difference}{Why}{reasons.GetValueOrDefault(difference, Unexplained)}\n"));
        Assert.DoesNotContain(Why + Unexplained, list, StringComparison.Ordinal);
        Assert.True(accepted.Is(list.Length == 0 ? null : list), Accepted.HowTo);
    }

    private static OpenApiDocument Theirs(string name)
    {
        Page page = OpenApiCorpus.Project(name).Pages[0];
        OpenApiFile file = new OpenApiFile(new SpecFile { Path = page.Path, Text = page.Text, Options = new SpecOptions { Namespace = "Api" } });
        return OpenApiDocument.Parse(NodeJson.Write(file.Parse(CancellationToken.None).Root!), "json").Document!;
    }

    private static void Compare(List<string> differences, string what, IEnumerable<string> theirs, IEnumerable<string> ours)
    {
        string[] only = [.. theirs.Except(ours).Order(StringComparer.Ordinal).Select(name => "+" + name), .. ours.Except(theirs).Order(StringComparer.Ordinal).Select(name => "-" + name)];
        if (only.Length > 0)
        {
            differences.Add($"{what}: {string.Join(' ', only)}");
        }
    }

    private static string WireName(SpecField field) => field.WireName ?? field.Name;

    private static bool IsNamed(IOpenApiSchema schema) => schema is not OpenApiSchemaReference && (schema.Enum is { Count: > 1 } || schema.Properties is { Count: > 0 });

    /// <summary>The members of an object and of all that it is composed of; <see langword="null"/> where it is one of several, whose members are not its own.</summary>
    private static Dictionary<string, IOpenApiSchema>? Properties(IOpenApiSchema schema, int depth = 0)
    {
        if (schema.OneOf is { Count: > 0 } || schema.AnyOf is { Count: > 0 } || depth > MaxDepth)
        {
            return null;
        }

        Dictionary<string, IOpenApiSchema> properties = new(StringComparer.Ordinal);
        foreach (IOpenApiSchema part in schema.AllOf ?? [])
        {
            if (Properties(part, depth + 1) is not { } inherited)
            {
                return null;
            }

            foreach ((string name, IOpenApiSchema property) in inherited)
            {
                properties[name] = property;
            }
        }

        foreach ((string name, IOpenApiSchema property) in schema.Properties ?? new Dictionary<string, IOpenApiSchema>())
        {
            properties[name] = property;
        }

        return properties;
    }

    private static IEnumerable<string> Required(IOpenApiSchema schema, int depth = 0) => depth > MaxDepth
        ? []
        : (schema.Required ?? new HashSet<string>()).Concat((schema.AllOf ?? []).SelectMany(part => Required(part, depth + 1))).Distinct();

    /// <summary>The kinds of JSON that every keyword of the schema lets through.</summary>
    private static JsonKinds Kinds(IOpenApiSchema schema, int depth)
    {
        if (depth > MaxDepth)
        {
            return JsonKinds.Any;
        }

        // A null among the values is lost there, and so is 'nullable' in the versions that do not know it, though files of these say it all the same.
        JsonKinds kinds = Typed(schema.Type);
        JsonKinds nullable = (kinds != JsonKinds.Any && kinds.HasFlag(JsonKinds.Null)) || (schema.UnrecognizedKeywords is { } unknown && unknown.TryGetValue("nullable", out JsonNode? said) && said?.GetValueKind() == JsonValueKind.True) ? JsonKinds.Null : JsonKinds.None;
        if (schema.Enum is { Count: > 0 } values)
        {
            kinds &= values.Aggregate(JsonKinds.None, (all, value) => all | KindOf(value));
        }

        foreach (IList<IOpenApiSchema>? branches in new[] { schema.OneOf, schema.AnyOf })
        {
            if (branches is { Count: > 0 })
            {
                kinds &= branches.Aggregate(JsonKinds.None, (all, branch) => all | Kinds(branch, depth + 1));
            }
        }

        foreach (IOpenApiSchema part in schema.AllOf ?? [])
        {
            kinds &= Kinds(part, depth + 1);
        }

        // Members, or items, without a type: an object, or an array, is meant.
        return kinds != JsonKinds.Any ? kinds | nullable
            : schema.Properties is { Count: > 0 } || schema.AdditionalProperties is not null ? JsonKinds.Object
            : schema.Items is not null ? JsonKinds.Array
            : kinds;
    }

    private static JsonKinds Typed(JsonSchemaType? type)
    {
        if (type is null or 0)
        {
            return JsonKinds.Any;
        }

        (JsonSchemaType Type, JsonKinds Kind)[] kinds =
        [
            (JsonSchemaType.String, JsonKinds.String), (JsonSchemaType.Number, JsonKinds.Number), (JsonSchemaType.Integer, JsonKinds.Number), (JsonSchemaType.Boolean, JsonKinds.Boolean),
            (JsonSchemaType.Object, JsonKinds.Object), (JsonSchemaType.Array, JsonKinds.Array), (JsonSchemaType.Null, JsonKinds.Null),
        ];
        return kinds.Where(pair => type.Value.HasFlag(pair.Type)).Aggregate(JsonKinds.None, (all, pair) => all | pair.Kind);
    }

    private static JsonKinds KindOf(JsonNode? value) => value?.GetValueKind() switch
    {
        JsonValueKind.String => JsonKinds.String,
        JsonValueKind.Number => JsonKinds.Number,
        JsonValueKind.True or JsonValueKind.False => JsonKinds.Boolean,
        _ => JsonKinds.Null,
    };

    /// <summary>The kinds of JSON that a type of ours takes.</summary>
    private sealed class Reading(Dictionary<(string, string), SpecSchema> schemas)
    {
        public JsonKinds Kinds(SpecType type, int depth) => depth > MaxDepth ? JsonKinds.Any : type switch
        {
            SpecType.Primitive { Kind: SpecPrimitive.Any } or SpecType.Unknown => JsonKinds.Any,
            SpecType.Primitive { Kind: SpecPrimitive.Boolean } => JsonKinds.Boolean,
            SpecType.Primitive { Kind: SpecPrimitive.Number or SpecPrimitive.Int32 or SpecPrimitive.Int64 or SpecPrimitive.Decimal or SpecPrimitive.BigInteger } => JsonKinds.Number,
            SpecType.Primitive or SpecType.Embedded => JsonKinds.String,
            SpecType.List => JsonKinds.Array,
            SpecType.Map => JsonKinds.Object,
            SpecType.Nullable nullable => Kinds(nullable.Value, depth + 1) | JsonKinds.Null,
            SpecType.Constant constant => KindOf(constant.Value),
            SpecType.OneOf oneOf => oneOf.Cases.Aggregate(JsonKinds.None, (all, one) => all | Kinds(one, depth + 1)),
            SpecType.Reference reference => schemas[(reference.Path, reference.Pointer)] switch
            {
                SpecObject => JsonKinds.Object,
                SpecEnum values => values.Values.Aggregate(JsonKinds.None, (all, value) => all | KindOf(value.Literal)),
                SpecUnion union => union.Cases.Aggregate(JsonKinds.None, (all, one) => all | Kinds(one.Type, depth + 1)),
                SpecSchema other => throw new ArgumentOutOfRangeException(nameof(type), other.GetType().Name, "Not a kind of schema."),
            },
            _ => throw new ArgumentOutOfRangeException(nameof(type), type.GetType().Name, "Not a type of a schema."),
        };

        private static JsonKinds KindOf(SpecLiteral value) => value switch
        {
            SpecLiteral.Text => JsonKinds.String,
            SpecLiteral.Number => JsonKinds.Number,
            SpecLiteral.Boolean => JsonKinds.Boolean,
            SpecLiteral.Null => JsonKinds.Null,
            SpecLiteral.List => JsonKinds.Array,
            _ => JsonKinds.Object,
        };
    }
}
