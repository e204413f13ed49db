using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SpecModels.Generator.Readers.Nodes;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Readers.OpenApi;

/// <summary>Words for the branches of a union that its spec does not name: a type written in place is called after its union and one of them.</summary>
internal static class BranchLabels
{
    /// <returns>One word a branch, no two of them the same; empty for a branch that may have the union's own name.</returns>
    public static string[] Of(SpecNode.Mapping union, IReadOnlyList<SpecNode> branches)
    {
        string[] labels = new string[branches.Count];
        if (branches.Count(static branch => !SchemaKeywords.IsNull(branch)) <= 1)
        {
            return labels.Select(static _ => "").ToArray();
        }

        string? tag = union["discriminator"] is SpecNode.Mapping discriminator ? (discriminator["propertyName"] as SpecNode.Scalar)?.Text : null;
        HashSet<string> taken = [];
        for (int i = 0; i < branches.Count; i++)
        {
            bool isPlain = IsPlain(branches[i]);
            string? label = isPlain ? "" : Of(branches[i], tag);
            labels[i] = label is not null && (isPlain || taken.Add(Words.Pascal(label))) ? label : "Option" + (i + 1).ToString(CultureInfo.InvariantCulture);
        }

        return labels;
    }

    private static string? Of(SpecNode branch, string? tag) => branch is not SpecNode.Mapping node ? null
        : node["title"] is SpecNode.Scalar title && Words.Pascal(title.Text).Length > 0 ? title.Text
        : TagOf(node, tag) is { } text && Words.Pascal(text).Length > 0 ? text
        : Extended(node) is { } extended && Words.Pascal(extended).Length > 0 ? extended
        : node["enum"] is not null || node["const"] is not null ? "Enum"

        // What is in a list is an item already, so a list needs no word of its own.
        : node["type"] is SpecNode.Scalar type ? (type.Text == "array" ? "" : type.Text)
        : node["properties"] is not null ? "Object"
        : null;

    /// <summary>The only text of the member that tells the branch from others.</summary>
    private static string? TagOf(SpecNode.Mapping branch, string? tag) => Parts(branch)
        .SelectMany(static part => part["properties"] is SpecNode.Mapping properties ? (IEnumerable<NodeMember>)properties.Members : [])
        .Where(property => tag is null || property.Name == tag)
        .Select(static property => OnlyText(property.Value))
        .FirstOrDefault(static text => text is not null);

    private static IEnumerable<SpecNode.Mapping> Parts(SpecNode.Mapping branch) =>
        branch["allOf"] is SpecNode.Sequence all ? all.Items.OfType<SpecNode.Mapping>().Prepend(branch) : [branch];

    /// <summary>The name of the schema that the branch takes in and adds to.</summary>
    private static string? Extended(SpecNode.Mapping branch) => Parts(branch)
        .Select(static part => part["$ref"])
        .OfType<SpecNode.Scalar>()
        .Select(static reference => reference.Text.Substring(reference.Text.LastIndexOf('/') + 1))
        .FirstOrDefault();

    private static string? OnlyText(SpecNode property) => property is not SpecNode.Mapping node ? null
        : node["const"] is SpecNode.Scalar { Kind: NodeKind.String } constant ? constant.Text
        : node["enum"] is SpecNode.Sequence { Items: [SpecNode.Scalar { Kind: NodeKind.String } only] } ? only.Text
        : null;

    /// <summary>Whether nothing in the branch could need a name of its own: what has one elsewhere, scalars, lists of either.</summary>
    private static bool IsPlain(SpecNode branch) => branch is SpecNode.Mapping node
        && (node["$ref"] is not null || (node["type"] is SpecNode.Scalar { Text: var type } && node["enum"] is null && node["const"] is null && (type == "array" ? node["items"] is { } items && IsPlain(items) : type != "object")));
}
