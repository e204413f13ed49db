using System;
using System.Collections.Generic;
using System.Linq;
using SpecModels.Generator.Readers.Nodes;

namespace SpecModels.Generator.Readers.OpenApi;

/// <summary>What the keywords of JSON Schema and of OpenAPI do for a type.</summary>
internal static class SchemaKeywords
{
    private static readonly string[] _unions = ["oneOf", "anyOf"];

    private static readonly string[] _lists = ["allOf", .. _unions];

    /// <summary>Keywords that shape a type, besides <c>type</c> and those that bring in other schemas.</summary>
    private static readonly string[] _shaping =
    [
        "enum", "const", "properties", "patternProperties", "additionalProperties", "unevaluatedProperties", "items", "prefixItems", "required", "x-extensible-enum",
        "contentEncoding", "contentMediaType", "contentSchema",
    ];

    /// <summary>The keywords of JSON Schema from draft 3 on, and of the schemas of OpenAPI.</summary>
    private static readonly string[] _all =
    [
        "$ref", "$id", "$schema", "$comment", "$defs", "$anchor", "$dynamicRef", "$dynamicAnchor", "$recursiveRef", "$recursiveAnchor", "$vocabulary", "definitions",
        "type", "enum", "const", "format", "allOf", "oneOf", "anyOf", "not", "if", "then", "else", "extends", "disallow",
        "properties", "patternProperties", "additionalProperties", "unevaluatedProperties", "propertyNames", "required", "minProperties", "maxProperties",
        "dependencies", "dependentRequired", "dependentSchemas",
        "items", "prefixItems", "additionalItems", "unevaluatedItems", "contains", "minContains", "maxContains", "minItems", "maxItems", "uniqueItems",
        "minLength", "maxLength", "pattern", "contentEncoding", "contentMediaType", "contentSchema",
        "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "divisibleBy",
        "title", "description", "default", "example", "examples", "deprecated", "readOnly", "writeOnly", "nullable", "discriminator", "xml", "externalDocs",
    ];

    /// <summary>The keywords, and what may stand beside them: draft 4's <c>id</c>, what a parameter of Swagger 2.0 has, and notes.</summary>
    private static readonly HashSet<string> _words = new(
        _all.Concat(["id", "comment", "vocabulary", "anchor", "schema", "name", "in", "content", "style", "explode", "allowReserved", "allowEmptyValue", "collectionFormat", "summary"]),
        StringComparer.Ordinal);

    public static IReadOnlyList<string> Unions => _unions;

    /// <summary>The keywords that hold a list of schemas, and nothing else.</summary>
    public static IReadOnlyList<string> Lists => _lists;

    /// <summary>Whether a mapping is meant as a schema.</summary>
    public static bool IsSchema(SpecNode.Mapping node) => node["type"] is not null || node["$ref"] is not null || node["allOf"] is not null || IsUnion(node) || Shapes(node);

    public static bool IsUnion(SpecNode.Mapping node) => _unions.Any(keyword => node[keyword] is SpecNode.Sequence);

    /// <summary>Whether a schema is of nothing but null.</summary>
    public static bool IsNull(SpecNode schema) => schema is SpecNode.Mapping node && node["type"] is SpecNode.Scalar { Text: "null" };

    /// <summary>The keyword that is meant by one that is none; <see langword="null"/> for a keyword, an extension, and what looks like neither.</summary>
    public static string? Meant(string name) => _words.Contains(name) || name.StartsWith("x-", StringComparison.OrdinalIgnoreCase) ? null : Spelling.Meant(name, _all);

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
