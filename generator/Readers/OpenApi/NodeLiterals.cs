using System.Linq;
using SpecModels.Generator.Collections;
using SpecModels.Generator.Readers.Nodes;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Readers.OpenApi;

/// <summary>Values that a spec shows: constants, defaults and examples.</summary>
internal static class NodeLiterals
{
    public static SpecLiteral Of(SpecNode node) => node switch
    {
        SpecNode.Mapping mapping => new SpecLiteral.Object(mapping.Members.Select(static member => new SpecMember(member.Name, Of(member.Value))).ToEquatableArray()),
        SpecNode.Sequence sequence => new SpecLiteral.List(sequence.Items.Select(Of).ToEquatableArray()),
        SpecNode.Scalar { Kind: NodeKind.Number } number => new SpecLiteral.Number(number.Text),
        SpecNode.Scalar { Kind: NodeKind.Boolean } boolean => new SpecLiteral.Boolean(boolean.Text == "true"),
        SpecNode.Scalar { Kind: NodeKind.Null } => new SpecLiteral.Null(),
        SpecNode.Scalar text => new SpecLiteral.Text(text.Text),
        _ => new SpecLiteral.Opaque(),
    };

    /// <summary>Whether a number of JSON's grammar is written as an integer; 1.0 and 1e3 are as JSON Schema sees it, but no enum is written so.</summary>
    public static bool IsInteger(string raw) => raw.All(static c => c is '-' or (>= '0' and <= '9'));
}
