using System;
using System.Linq;
using System.Threading;
using SpecModels.Generator.Readers;
using SpecModels.Generator.Readers.Nodes;
using SpecModels.Generator.Readers.OpenApi;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Tests.Readers;

/// <summary>What a JSON or YAML text gave, in a form that assertions can quote.</summary>
internal sealed class NodeReading
{
    private readonly string _text;
    private readonly OpenApiFile.Tree _tree;

    private NodeReading(string path, string text)
    {
        _text = text;
        _tree = new OpenApiFile(new SpecFile { Path = path, Text = text, Options = new SpecOptions { Namespace = "Acme" } }).Parse(CancellationToken.None);
    }

    public SpecNode? Root => _tree.Root;

    /// <summary>The tree as JSON without blanks; <c>nothing</c> where there is none.</summary>
    public string Tree => Root is null ? "nothing" : Render(Root);

    /// <summary>Each problem as <c>Rule line:column «what it covers» arguments</c>, counted from 1 as editors do.</summary>
    public string[] Problems => [.. _tree.Problems.Select(problem => $"{problem.Rule} {At(problem.Where)} {string.Join(", ", problem.Arguments)}".TrimEnd())];

    public static NodeReading Of(string path, string text) => new(path, text);

    public static NodeReading Json(string text) => new("api.json", text);

    public static NodeReading Yaml(string text) => new("api.yaml", text);

    /// <summary>Where the value at a path of names and indexes stands.</summary>
    public string Where(params object[] path) => At(path.Aggregate(Root!, Step).Where);

    /// <summary>Where the name of a member of the root stands.</summary>
    public string WhereName(string name) => At(((SpecNode.Mapping)Root!).Find(name)!.NameWhere);

    private static SpecNode Step(SpecNode node, object step) => step switch
    {
        string name => ((SpecNode.Mapping)node)[name]!,
        int index => ((SpecNode.Sequence)node).Items[index],
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, "Neither a name nor an index."),
    };

    private static string Render(SpecNode node) => node switch
    {
        SpecNode.Mapping mapping => $"{{{string.Join(',', mapping.Members.Select(member => $"{Quote(member.Name)}:{Render(member.Value)}"))}}}",
        SpecNode.Sequence sequence => $"[{string.Join(',', sequence.Items.Select(Render))}]",
        SpecNode.Scalar { Kind: NodeKind.String } text => Quote(text.Text),
        SpecNode.Scalar scalar => scalar.Text,
        _ => throw new ArgumentOutOfRangeException(nameof(node), node, "Not a kind of node."),
    };

    private static string Quote(string text) => $"\"{text.Replace("\n", "\\n", StringComparison.Ordinal)}\"";

    private string At(TextSlice where) => At(_tree.Lines.RangeOf(where));

    private string At(TextRange range) => $"{range.Line + 1}:{range.Column + 1} «{_text.Substring(range.Start, range.Length)}»";
}
