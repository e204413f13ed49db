using System;
using System.Collections.Generic;
using SpecModels.Generator.Readers.Nodes;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Readers.OpenApi;

/// <summary>The kinds of values that JSON Schema knows, each number either an integer or not.</summary>
[Flags]
internal enum SchemaKinds
{
    None = 0,
    Null = 1,
    Boolean = 2,
    Object = 4,
    Array = 8,
    Integer = 16,
    Fraction = 32,
    String = 64,
    Number = Integer | Fraction,
    All = Null | Boolean | Object | Array | Number | String,
}

internal static class SchemaKindsReader
{
    private static readonly string[] _names = ["string", "number", "integer", "boolean", "array", "object", "null"];

    /// <summary>The kinds that <c>type</c> names; <see langword="null"/> where it is absent or says nothing that is known.</summary>
    public static SchemaKinds? Of(SchemaPart part)
    {
        SchemaKinds kinds = SchemaKinds.None;
        foreach (SpecNode name in part.Node["type"] is SpecNode.Sequence several ? several.Items : part.Node["type"] is { } one ? [one] : (IReadOnlyList<SpecNode>)[])
        {
            SchemaKinds kind = name is SpecNode.Scalar scalar ? OfName(scalar.Text) : SchemaKinds.None;
            if (kind == SchemaKinds.None)
            {
                part.Place.Source.Report(SpecRule.MalformedKeyword, name.Where, "type", "one of string, number, integer, boolean, array, object and null" + Hint(name));
            }

            kinds |= kind;
        }

        return kinds == SchemaKinds.None ? null : kinds;
    }

    /// <summary>What a schema without a type is about, by its keywords.</summary>
    public static SchemaKinds Guess(SpecNode.Mapping node)
    {
        if (node["properties"] is not null || node["additionalProperties"] is not null || node["patternProperties"] is not null)
        {
            return SchemaKinds.Object;
        }

        return node["items"] is not null || node["prefixItems"] is not null ? SchemaKinds.Array : SchemaKinds.None;
    }

    public static SchemaKinds Of(SpecLiteral value) => value switch
    {
        SpecLiteral.Text => SchemaKinds.String,
        SpecLiteral.Boolean => SchemaKinds.Boolean,
        SpecLiteral.Null => SchemaKinds.Null,
        SpecLiteral.List => SchemaKinds.Array,
        SpecLiteral.Object => SchemaKinds.Object,
        SpecLiteral.Number number => NodeLiterals.IsInteger(number.Raw) ? SchemaKinds.Integer : SchemaKinds.Fraction,
        _ => SchemaKinds.None,
    };

    /// <summary>What is said besides of a word that is no type's name: programs have other or shorter ones.</summary>
    private static string Hint(SpecNode name)
    {
        // Fewer letters begin too many words.
        const int LeastLetters = 3;

        if (name is not SpecNode.Scalar { Text: { Length: > 0 } text })
        {
            return "";
        }

        string? meant = Spelling.Meant(text, _names) ?? (text.Length < LeastLetters ? null : Array.Find(_names, known => known.StartsWith(text, StringComparison.OrdinalIgnoreCase)));
        return $", not '{text}'" + (meant is null ? "" : $"; write '{meant}'");
    }

    // `file` is Swagger 2.0's for what a form uploads: a string of bytes.
    private static SchemaKinds OfName(string name) => name switch
    {
        "null" => SchemaKinds.Null,
        "boolean" => SchemaKinds.Boolean,
        "object" => SchemaKinds.Object,
        "array" => SchemaKinds.Array,
        "integer" => SchemaKinds.Integer,
        "number" => SchemaKinds.Number,
        "string" or "file" => SchemaKinds.String,
        _ => SchemaKinds.None,
    };
}
