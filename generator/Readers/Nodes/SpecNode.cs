using System.Collections.Generic;

namespace SpecModels.Generator.Readers.Nodes;

/// <summary>A value of a JSON or YAML file with its place: what both formats have in common.</summary>
/// <remarks>YAML's aliases make it a graph without circles: the same node may stand in several places, at the place of its anchor.</remarks>
internal abstract class SpecNode
{
    private SpecNode(TextSlice where) => Where = where;

    /// <summary>Where the value stands in the file's text.</summary>
    public TextSlice Where { get; }

    /// <summary>Whether a value is there and true; a text is not, whatever its words.</summary>
    public static bool IsTrue(SpecNode? node) => node is Scalar { Kind: NodeKind.Boolean, Text: "true" };

    /// <summary>Whether a value is there and false.</summary>
    public static bool IsFalse(SpecNode? node) => node is Scalar { Kind: NodeKind.Boolean, Text: "false" };

    internal sealed class Mapping : SpecNode
    {
        private readonly NodeMembers _members;

        public Mapping(TextSlice where, NodeMembers members)
            : base(where) => _members = members;

        /// <summary>The members in the file's order, each name once.</summary>
        public IReadOnlyList<NodeMember> Members => _members;

        /// <summary>The value of a member; <see langword="null"/> where there is none.</summary>
        public SpecNode? this[string name] => Find(name)?.Value;

        public NodeMember? Find(string name) => _members.Find(name);
    }

    internal sealed class Sequence(TextSlice where, IReadOnlyList<SpecNode> items) : SpecNode(where)
    {
        public IReadOnlyList<SpecNode> Items { get; } = items;
    }

    /// <param name="where">Where it stands, quotes included.</param>
    /// <param name="kind">The kind of value.</param>
    /// <param name="text">The string without quotes and escapes; a number in JSON's grammar; <c>true</c>, <c>false</c> or <c>null</c>.</param>
    internal sealed class Scalar(TextSlice where, NodeKind kind, string text) : SpecNode(where)
    {
        public NodeKind Kind { get; } = kind;

        public string Text { get; } = text;
    }
}

/// <summary>A member of a mapping.</summary>
/// <param name="name">The name.</param>
/// <param name="nameWhere">Where the name stands.</param>
/// <param name="value">The value.</param>
internal sealed class NodeMember(string name, TextSlice nameWhere, SpecNode value)
{
    public string Name { get; } = name;

    public TextSlice NameWhere { get; } = nameWhere;

    public SpecNode Value { get; } = value;
}

/// <summary>The kinds of scalars that JSON has, and YAML's core schema: https://yaml.org/spec/1.2.2/#103-core-schema.</summary>
internal enum NodeKind
{
    String,
    Number,
    Boolean,
    Null,
}
