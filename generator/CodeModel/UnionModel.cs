using System.Collections.Generic;
using System.Linq;
using SpecModels.Generator.Collections;

namespace SpecModels.Generator.CodeModel;

/// <summary>One of several types, as a struct with its converter.</summary>
internal sealed record UnionModel : TypeModel
{
    /// <summary>The cases, each C# type once, in the order in which they are tried.</summary>
    public EquatableArray<CaseModel> Cases { get; init; }

    /// <summary>Types that a case takes in turn.</summary>
    public EquatableArray<ConversionModel> Conversions { get; init; }

    /// <summary>How a document tells which case it is.</summary>
    public required ChoiceModel Choice { get; init; }

    /// <summary>Whether C# takes the struct for a union; a version that does not know unions refuses patterns over one that says so [CS8652].</summary>
    public required bool IsLanguageUnion { get; init; }

    /// <summary>What a document may be, in words, for messages.</summary>
    public required string Expected { get; init; }
}

/// <param name="Type">The case's type.</param>
/// <param name="KnownTexts">For a string beside an enum: the enum that takes the texts it knows, so that a value has one form.</param>
/// <param name="TakesText">For an open enum: whether the spec names plain strings as a case too, which are then the same.</param>
internal sealed record CaseModel(CodeType Type, CodeType.Enum? KnownTexts = null, bool TakesText = false)
{
    /// <summary>
    /// Whether the struct has a field for it. Unions in unions do not, as two that hold each other would have no size [CS0523]; nor does a <c>JsonElement</c>,
    /// which is a document of its own: an object more counts little there, and without a field the struct of records and what is unknown is one reference.
    /// </summary>
    public bool HasField => Type.IsValueType && Type is not (CodeType.Union or CodeType.Scalar { Kind: ScalarKind.Json });
}

/// <param name="From">The type that is converted.</param>
/// <param name="Through">The case, itself a union, that takes it.</param>
internal sealed record ConversionModel(CodeType From, CodeType Through);

/// <summary>How a document tells which case of a union it is: a tree of tests that never tries a case to see whether it fails.</summary>
internal abstract record ChoiceModel
{
    private ChoiceModel()
    {
    }

    /// <summary>The cases that some document leads to.</summary>
    public IEnumerable<CodeType> Found() => this switch
    {
        Case found => new[] { found.Type },
        ByKind byKind => byKind.Branches.SelectMany(static branch => branch.Choice.Found()),
        ByText byText => byText.Enums.Concat(byText.Otherwise.Found()),
        ByTag byTag => byTag.Branches.SelectMany(static branch => branch.Choice.Found()).Concat(byTag.Unknown.Found()).Concat(byTag.Missing.Found()),
        ByMembers byMembers => byMembers.Branches.SelectMany(static branch => branch.Choice.Found()).Concat(byMembers.Otherwise.Found()),
        ByInteger byInteger => byInteger.Integer.Found().Concat(byInteger.Otherwise.Found()),
        ByItem byItem => byItem.Item.Found().Concat(byItem.Empty.Found()),
        _ => Enumerable.Empty<CodeType>(),
    };

    /// <summary>The case is found.</summary>
    internal sealed record Case(CodeType Type) : ChoiceModel;

    /// <summary>What follows the test that this stands in.</summary>
    internal sealed record Next : ChoiceModel;

    /// <summary>No case fits.</summary>
    internal sealed record None : ChoiceModel;

    /// <summary>The member that would tell is missing.</summary>
    internal sealed record MissingTag(string WireName, EquatableArray<string> Known) : ChoiceModel;

    /// <summary>The member that tells has a text that no case has.</summary>
    internal sealed record UnknownTag(string WireName, EquatableArray<string> Known) : ChoiceModel;

    /// <summary>By the kind of the JSON value.</summary>
    internal sealed record ByKind(EquatableArray<KindBranch> Branches) : ChoiceModel;

    /// <summary>By the text itself: the first enum that knows it, else <paramref name="Otherwise"/>.</summary>
    internal sealed record ByText(EquatableArray<CodeType.Enum> Enums, ChoiceModel Otherwise) : ChoiceModel;

    /// <summary>By the text of a member, or another fixed value, wherever in the object it stands; <paramref name="Unknown"/> is also what branches go on to.</summary>
    internal sealed record ByTag(string WireName, bool IsText, EquatableArray<TagBranch> Branches, ChoiceModel Unknown, ChoiceModel Missing) : ChoiceModel;

    /// <summary>By whether a number is an integer.</summary>
    internal sealed record ByInteger(ChoiceModel Integer, ChoiceModel Otherwise) : ChoiceModel;

    /// <summary>By the members an object has: the first branch whose members are all there.</summary>
    internal sealed record ByMembers(EquatableArray<MemberBranch> Branches, ChoiceModel Otherwise) : ChoiceModel;

    /// <summary>By the first item of an array.</summary>
    internal sealed record ByItem(ChoiceModel Item, ChoiceModel Empty) : ChoiceModel;
}

internal sealed record KindBranch(JsonKinds Kinds, ChoiceModel Choice);

internal sealed record TagBranch(EquatableArray<string> Texts, ChoiceModel Choice);

/// <param name="WireNames">The members.</param>
/// <param name="Choice">What they lead to.</param>
/// <param name="IsAny">Whether one of them is enough.</param>
internal sealed record MemberBranch(EquatableArray<string> WireNames, ChoiceModel Choice, bool IsAny = false);

/// <summary>Kinds of JSON values.</summary>
[System.Flags]
internal enum JsonKinds
{
    None = 0,
    String = 1,
    Number = 2,
    Boolean = 4,
    Object = 8,
    Array = 16,
    Null = 32,
    Any = String | Number | Boolean | Object | Array | Null,
}
