using System.Collections.Generic;
using SpecModels.Generator.Readers.Nodes;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Readers.OpenApi;

/// <summary>What a schema's author hardly meant, and nobody else would tell of: without it the schema only says less.</summary>
internal static class SchemaSlips
{
    private static readonly string[] _flags = ["nullable", "x-nullable", "deprecated", "readOnly", "writeOnly", "uniqueItems"];

    private static readonly string[] _bounds = ["exclusiveMinimum", "exclusiveMaximum"];

    /// <summary>Tells of the keywords of one schema, those within it aside.</summary>
    public static void Report(OpenApiSource source, SpecNode.Mapping node)
    {
        ReportFlags(source, node, _flags);
        foreach (string keyword in _bounds)
        {
            if (node[keyword] is { } bound and not SpecNode.Scalar { Kind: NodeKind.Number or NodeKind.Boolean })
            {
                source.Report(SpecRule.MalformedKeyword, bound.Where, keyword, "a number, or in OpenAPI 3.0 true or false");
            }
        }

        foreach (string keyword in SchemaKeywords.Lists)
        {
            if (node[keyword] is { } list and not SpecNode.Sequence { Items.Count: > 0 })
            {
                source.Report(SpecRule.MalformedKeyword, list.Where, keyword, "a list of schemas, with one at least");
            }
        }

        foreach (NodeMember member in node.Members)
        {
            if (SchemaKeywords.Meant(member.Name) is { } keyword)
            {
                source.Report(SpecRule.UnknownKeyword, member.NameWhere, member.Name, keyword);
            }
        }
    }

    /// <summary>Tells of members that must be true or false and are neither, above all texts: YAML 1.2 has no <c>yes</c>.</summary>
    public static void ReportFlags(OpenApiSource source, SpecNode.Mapping node, IEnumerable<string> keywords)
    {
        foreach (string keyword in keywords)
        {
            if (node[keyword] is { } flag and not SpecNode.Scalar { Kind: NodeKind.Boolean })
            {
                source.Report(SpecRule.MalformedKeyword, flag.Where, keyword, "true or false, without quotes");
            }
        }
    }
}
