using System.Collections.Generic;
using System.Linq;
using SpecModels.Generator.Readers.Nodes;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Readers.OpenApi;

/// <summary>All that holds for a value: what its schema says, what the schemas say that it takes in with <c>allOf</c>, and those that it refers to.</summary>
internal sealed class SchemaView(SchemaPlace place, IReadOnlyList<SchemaPart> parts)
{
    /// <summary>What becomes of two statements that exclude each other: the end of the message that one of them does.</summary>
    public const string OtherIsTaken = "which is taken instead";

    private SchemaKinds? _kinds;

    public SchemaPlace Place { get; } = place;

    /// <summary>What is taken over first, the schema itself last.</summary>
    public IReadOnlyList<SchemaPart> Parts { get; } = parts;

    /// <summary>What the schema says itself, not what it refers to; the outermost first.</summary>
    public IReadOnlyList<SchemaPart> Own { get; } = parts.Reverse().Where(static part => !part.IsReferred).ToArray();

    /// <summary>What all parts say, the outermost first.</summary>
    public IReadOnlyList<SchemaPart> Outermost { get; } = parts.Reverse().ToArray();

    /// <summary>The kinds of values, by <c>type</c> and else by the keywords; null among them where it is.</summary>
    public SchemaKinds Kinds => _kinds ??= ReadKinds();

    /// <summary>The first value of a keyword, from the outermost on.</summary>
    public SpecNode? First(string keyword) => Outermost.Select(part => part.Node[keyword]).FirstOrDefault(static value => value is not null);

    public string? FirstText(string keyword) => First(keyword) is SpecNode.Scalar { Kind: NodeKind.String } text ? text.Text : null;

    /// <summary>The schemas that a keyword holds in all parts, what is taken over first.</summary>
    public IEnumerable<SchemaPlace> Children(string keyword) => Parts.SelectMany(part => part.Place.Children(keyword)).Distinct();

    private SchemaKinds ReadKinds()
    {
        SchemaKinds kinds = SchemaKinds.All;
        bool isTyped = false;
        foreach (SchemaPart part in Outermost)
        {
            if (SchemaKindsReader.Of(part) is not { } own)
            {
                continue;
            }

            // Where they have nothing in common the outermost stands: its author knew the others.
            if (isTyped && (kinds & own) == SchemaKinds.None)
            {
                part.Place.Source.Report(SpecRule.ContradictorySchema, part.Node["type"]!.Where, "type", "what another schema of the same value says", OtherIsTaken);
                continue;
            }

            kinds &= own;
            isTyped = true;
        }

        if (!isTyped)
        {
            SchemaKinds guess = Parts.Aggregate(SchemaKinds.None, static (known, part) => known | SchemaKindsReader.Guess(part.Node));
            kinds = guess == SchemaKinds.None ? SchemaKinds.All : guess;
        }

        return (kinds & Place.Kinds) is not SchemaKinds.None and SchemaKinds narrowed ? narrowed : Place.Kinds;
    }
}

/// <param name="Place">The schema.</param>
/// <param name="Node">Its keywords.</param>
/// <param name="IsReferred">Whether it is another schema, that a <c>$ref</c> names.</param>
/// <param name="HasUnions">Whether its <c>oneOf</c> and <c>anyOf</c> count.</param>
internal sealed record SchemaPart(SchemaPlace Place, SpecNode.Mapping Node, bool IsReferred, bool HasUnions);
