using System;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Resolution.Completion;

/// <summary>A type as one of a set's files declares it.</summary>
internal sealed class Declaration
{
    public Declaration(IndexedType indexed, TypeFacts facts, int position)
    {
        Indexed = indexed;
        Facts = facts;
        Position = position;
    }

    public IndexedType Indexed { get; }

    public TypeFacts Facts { get; }

    /// <summary>Which of its file's types it is.</summary>
    public int Position { get; }

    /// <summary>How schemas name it; only for a schema.</summary>
    public SpecType.Reference Reference => new(Indexed.Path, Facts.Pointer);

    /// <summary>Whether it belongs to an operation: pages keep those in a folder of their own, and schemas below the paths.</summary>
    public bool IsOfOperation => Facts.Pointer.Length == 0
        ? PagePath.Name(PagePath.Directory(Indexed.Place.Path)) == "operations"
        : Facts.Pointer.StartsWith("/paths/", StringComparison.Ordinal);
}
