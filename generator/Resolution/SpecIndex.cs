using System;
using System.Collections.Generic;
using System.Linq;
using SpecModels.Generator.Collections;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Resolution;

/// <summary>What a document must know of all others to be resolved: names and where they live, kinds, constants, and what is shown as null.</summary>
/// <remarks>Equal by content, so that an edit which changes no fact leaves every other document's resolution cached.</remarks>
internal sealed class SpecIndex : IEquatable<SpecIndex>
{
    private readonly TypeLookup _lookup;
    private readonly ILookup<string, string> _unread;
    private readonly HashSet<FieldKey> _nulls;
    private readonly Dictionary<(string Namespace, string Name), InferredType> _inferred;

    public SpecIndex(EquatableArray<IndexedType> types, TypeLookup lookup, EquatableArray<FieldKey> nulls, EquatableArray<InferredType> inferred, EquatableArray<SetFacts> sets, EquatableArray<OperationFacts> operations, EquatableArray<UnmatchedPattern> unmatched, EquatableArray<string> unread)
    {
        Types = types;
        Nulls = nulls;
        Inferred = inferred;
        Sets = sets;
        Operations = operations;
        Unmatched = unmatched;
        Unread = unread;
        _lookup = lookup;
        _unread = unread.ToLookup(PagePath.WithoutExtension, StringComparer.OrdinalIgnoreCase);
        _nulls = new HashSet<FieldKey>(nulls);
        _inferred = inferred.ToDictionary(static type => (type.Namespace, type.Name));
    }

    public static SpecIndex Empty { get; } = new(default, new TypeLookup(default), default, default, default, default, default, default);

    /// <summary>All declared types, in ordinal order of their pages.</summary>
    public EquatableArray<IndexedType> Types { get; }

    public EquatableArray<FieldKey> Nulls { get; }

    /// <summary>Types without a page, made from the values shown for them.</summary>
    public EquatableArray<InferredType> Inferred { get; }

    public EquatableArray<SetFacts> Sets { get; }

    public EquatableArray<OperationFacts> Operations { get; }

    /// <summary>Patterns that name nothing.</summary>
    public EquatableArray<UnmatchedPattern> Unmatched { get; }

    /// <summary>The normalized paths of the pages that declare no type.</summary>
    public EquatableArray<string> Unread { get; }

    /// <summary>Whether the types of a set are public.</summary>
    public bool IsPublic(string setNamespace) => Sets.Any(set => set.Namespace == setNamespace && set.IsPublic);

    /// <summary>Finds the declared type that a type as written stands for; <see langword="null"/> where it stands for none.</summary>
    public IndexedType? Find(PagePlace from, SpecType reference) => At(_lookup.Position(from, reference));

    /// <summary>Finds the type that was made for a name without a page.</summary>
    public InferredType? FindInferred(PagePlace from, SpecType.Named reference) =>
        FindInferred(_lookup.TargetNamespace(from, reference), CSharpNames.Type(reference.Name));

    /// <summary>The name of the page that a type's link leads to, where it declares no type; <see langword="null"/> where there is no such page.</summary>
    public string? UnreadPage(PagePlace from, SpecType.Named reference) =>
        reference.Link is not null && PagePath.Target(from.Path, reference.Link) is { } target && _unread[target].FirstOrDefault() is { } page ? PagePath.Name(page) : null;

    /// <summary>The only type of a set that has a name, whatever its folder; <see langword="null"/> where none or several have it.</summary>
    public IndexedType? Namesake(PagePlace from, string name) =>
        Types.Where(type => type.IsGenerated && type.Place.SetNamespace == from.SetNamespace && string.Equals(type.Title, name, StringComparison.OrdinalIgnoreCase)).Take(2).ToArray() is [var only] ? only : null;

    /// <summary>The declared type of a C# name.</summary>
    public IndexedType? FindNamed(string typeNamespace, string name) => At(_lookup.Position(typeNamespace, name));

    /// <summary>The inferred type of a C# name.</summary>
    public InferredType? FindInferred(string typeNamespace, string name) => _inferred.TryGetValue((typeNamespace, name), out InferredType? type) ? type : null;

    /// <summary>The types that a document declares, in its order.</summary>
    public IEnumerable<IndexedType> DeclaredBy(string path) => _lookup.DeclaredBy(path).Select(i => Types[i]);

    /// <summary>Whether a value shown anywhere in the set has null for the member.</summary>
    public bool IsNullShown(IndexedType type, string field) => _nulls.Contains(new FieldKey(type.Namespace, type.Name, field));

    public bool Equals(SpecIndex? other) =>
        other is not null && Types == other.Types && Nulls == other.Nulls && Inferred == other.Inferred && Sets == other.Sets && Operations == other.Operations && Unmatched == other.Unmatched && Unread == other.Unread;

    public override bool Equals(object? obj) => Equals(obj as SpecIndex);

    /// <summary>Whether a type is declared, and not wanted.</summary>
    public bool IsLeftOut(PagePlace from, SpecType reference) => _lookup.Position(from, reference) is >= 0 and int i && !Types[i].IsSelected;

    private IndexedType? At(int position) => position >= 0 && Types[position].IsSelected ? Types[position] : null;

    public override int GetHashCode() => (Types, Nulls, Inferred, Sets, Operations, Unmatched).GetHashCode();
}

/// <summary>Where a page stands in its set.</summary>
/// <param name="Path">The normalized path.</param>
/// <param name="SetNamespace">The namespace of the set.</param>
/// <param name="Folder">The folder below the set's root.</param>
internal readonly record struct PagePlace(string Path, string SetNamespace, string Folder);

/// <summary>A declared type and its names.</summary>
internal sealed record IndexedType
{
    public required PagePlace Place { get; init; }

    /// <summary>The page's path as the compiler has it.</summary>
    public required string Path { get; init; }

    /// <summary>The name as its page writes it.</summary>
    public required string Title { get; init; }

    public required string Namespace { get; init; }

    public required string Name { get; init; }

    public required string HintName { get; init; }

    public required TypeKind Kind { get; init; }

    public required bool IsOpen { get; init; }

    /// <summary>The texts of a string enum, in the spec's order.</summary>
    public EquatableArray<string> Texts { get; init; }

    /// <summary>Where the schema stands in its file; empty for a page.</summary>
    public required string Pointer { get; init; }

    /// <summary>The schema that a page is about; what refers to it means this type.</summary>
    public SpecType.Reference? Describes { get; init; }

    /// <summary>Whether it becomes a type of C#, unless it is a <see cref="DuplicateOf"/> another.</summary>
    public required bool IsSelected { get; init; }

    /// <summary>The cases of a union, in the order in which its pages' SDK tries them.</summary>
    public EquatableArray<UnionCase> Cases { get; init; }

    /// <summary>The wire name of the member that tells the cases of a union apart, where the spec names it.</summary>
    public string? Discriminator { get; init; }

    /// <summary>What tells its documents from others; only for unions, and for records that are cases of one.</summary>
    public Shape? Shape { get; init; }

    /// <summary>The C# name of a string enum's only value, where its page declares it.</summary>
    public string? OnlyMember { get; init; }

    /// <summary>The only value of a closed enum; <see langword="null"/> where there are several or it is open.</summary>
    public string? Constant => Kind == TypeKind.StringEnum && !IsOpen && Texts.Count == 1 ? Texts[0] : null;

    public required bool IsDeprecated { get; init; }

    /// <summary>Whether there is C# of it that members can name.</summary>
    public bool IsGenerated => IsSelected && DuplicateOf is null;

    /// <summary>The page that declares the same type and is taken instead.</summary>
    public string? DuplicateOf { get; init; }

    /// <summary>A page that declares the same type and is not taken.</summary>
    public string? Duplicate { get; init; }

    /// <summary>What the name would have clashed with; <see langword="null"/> where it stands as it is.</summary>
    public string? ClashesWith { get; init; }
}

/// <summary>A type that has no page and is made from the values shown for it.</summary>
/// <param name="Place">The first page, in ordinal order, that names the type.</param>
/// <param name="Values">The texts shown, in ordinal order.</param>
/// <param name="IsOpen">Whether other values may come: not where the type's name says the one value.</param>
internal sealed record InferredType(PagePlace Place, string Namespace, string Name, string HintName, EquatableArray<string> Values, bool IsOpen);

/// <summary>A member of a type, by its documented name.</summary>
internal readonly record struct FieldKey(string Namespace, string Type, string Field);

/// <summary>One set, as its resolver needs it.</summary>
/// <param name="Namespace">The set's namespace.</param>
/// <param name="HintName">The name of its resolver's file.</param>
/// <param name="FirstPath">The path of its first page, as the compiler has it.</param>
/// <param name="IsPublic">Whether its types are public: all of them, where one page asks for it, as public types cannot have internal ones as members [CS0053].</param>
/// <param name="ValidatedAt">The first page whose constraints are to become attributes; <see langword="null"/> for none.</param>
/// <param name="GuessedAt">The first page whose wire names are a guess; <see langword="null"/> where a naming is given.</param>
internal sealed record SetFacts(string Namespace, string HintName, string FirstPath, bool IsPublic, string? ValidatedAt, string? GuessedAt);

/// <summary>The pages of operations of one set.</summary>
/// <param name="FirstPath">The first of them in ordinal order.</param>
/// <param name="Pages">How many there are.</param>
internal sealed record OperationFacts(string FirstPath, int Pages);
