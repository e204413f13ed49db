using System;
using System.Collections.Generic;
using System.Linq;
using SpecModels.Generator.Readers.Nodes;

namespace SpecModels.Generator.Readers.OpenApi;

/// <summary>What the keywords of JSON Schema and of OpenAPI do for a type.</summary>
internal static class SchemaKeywords
{
    private static readonly string[] _unions = ["oneOf", "anyOf"];

    /// <summary>Keywords that shape a type, besides <c>type</c> and those that bring in other schemas.</summary>
    private static readonly string[] _shaping =
    [
        "enum", "const", "properties", "patternProperties", "additionalProperties", "unevaluatedProperties", "items", "prefixItems", "required", "x-extensible-enum",
        "contentEncoding", "contentMediaType", "contentSchema",
    ];

    public static IReadOnlyList<string> Unions => _unions;

    /// <summary>Whether a mapping is meant as a schema.</summary>
    public static bool IsSchema(SpecNode.Mapping node) => node["type"] is not null || node["$ref"] is not null || node["allOf"] is not null || IsUnion(node) || Shapes(node);

    public static bool IsUnion(SpecNode.Mapping node) => _unions.Any(keyword => node[keyword] is SpecNode.Sequence);

    /// <summary>Whether the schema says more of the type than its kind; what it refers to and its unions aside.</summary>
    public static bool Shapes(SpecNode.Mapping node) => Array.Exists(_shaping, keyword => node[keyword] is { } value && Says(keyword, value));

    // additionalProperties: true or false beside another schema changes no member of it, and an empty list of names or values nothing at all.
    private static bool Says(string keyword, SpecNode value) => value switch
    {
        SpecNode.Sequence sequence => sequence.Items.Count > 0,
        SpecNode.Mapping mapping => keyword is not ("properties" or "patternProperties") || mapping.Members.Count > 0,
        SpecNode.Scalar { Kind: NodeKind.Boolean } => keyword is "const" or "x-extensible-enum",
        _ => keyword != "required",
    };
}
