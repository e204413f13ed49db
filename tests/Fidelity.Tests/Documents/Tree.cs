using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace SpecModels.Fidelity.Tests.Documents;

/// <summary>A JSON value with what is known of it: how it may be written down, what it means, and what else could stand in its place.</summary>
internal abstract record Tree
{
    /// <summary>What the spec says of the place; <see langword="null"/> where it says nothing.</summary>
    public Place? Place { get; init; }

    /// <summary>A value that is as valid here and means something else.</summary>
    public Tree? Other { get; init; }

    public abstract JsonValueKind Kind { get; }

    public virtual IEnumerable<Tree> Children => [];

    internal sealed record Null : Tree
    {
        public override JsonValueKind Kind => JsonValueKind.Null;
    }

    internal sealed record Boolean(bool Value) : Tree
    {
        public override JsonValueKind Kind => Value ? JsonValueKind.True : JsonValueKind.False;
    }

    /// <param name="Wire">The number as the document has it.</param>
    /// <param name="Value">What its type holds of it.</param>
    internal sealed record Number(string Wire, string Value) : Tree
    {
        public override JsonValueKind Kind => JsonValueKind.Number;
    }

    /// <param name="Wire">The text as the document has it, without escapes.</param>
    /// <param name="Value">The text as its type writes it.</param>
    internal sealed record Text(string Wire, string Value) : Tree
    {
        public override JsonValueKind Kind => JsonValueKind.String;
    }

    /// <summary>A text that is JSON in its turn.</summary>
    internal sealed record Embedded(Tree Inner) : Tree
    {
        public override JsonValueKind Kind => JsonValueKind.String;

        public override IEnumerable<Tree> Children => [Inner];
    }

    internal sealed record Array(IReadOnlyList<Tree> Items) : Tree
    {
        public override JsonValueKind Kind => JsonValueKind.Array;

        public override IEnumerable<Tree> Children => Items;
    }

    internal sealed record Object(IReadOnlyList<Member> Members) : Tree
    {
        /// <summary>The record; <see langword="null"/> for maps and JSON that no spec describes.</summary>
        public string? Type { get; init; }

        public override JsonValueKind Kind => JsonValueKind.Object;

        public override IEnumerable<Tree> Children => Members.Select(static member => member.Value);
    }
}

/// <param name="Label">What messages call it.</param>
/// <param name="Kinds">What may stand there.</param>
internal sealed record Place(string Label, IReadOnlyList<JsonValueKind> Kinds);

internal sealed record Member(string Name, Tree Value, Role Role)
{
    /// <summary>For a tag: the union whose cases it tells apart.</summary>
    public string? Union { get; init; }
}

/// <summary>What becomes of an object without the member.</summary>
internal enum Role
{
    /// <summary>It is another one, as good.</summary>
    Optional,

    /// <summary>It lacks the member.</summary>
    Required,

    /// <summary>It is no known case of the union.</summary>
    Tag,

    /// <summary>It may be another case of the union; or one as good, as a page's <c>any</c> may be undefined, which JSON has not.</summary>
    Deciding,
}
