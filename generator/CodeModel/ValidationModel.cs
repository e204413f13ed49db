namespace SpecModels.Generator.CodeModel;

/// <summary>An attribute of <c>System.ComponentModel.DataAnnotations</c> that demands of a property's value what its spec demands.</summary>
internal abstract record ValidationModel
{
    private ValidationModel()
    {
    }

    /// <summary>The length of a text.</summary>
    internal sealed record Length(int? Min, int? Max) : ValidationModel;

    /// <summary>The number of items or entries.</summary>
    internal sealed record Count(int? Min, int? Max) : ValidationModel;

    /// <param name="Regex">A regular expression of .NET that takes the whole text.</param>
    internal sealed record Pattern(string Regex) : ValidationModel;

    internal sealed record Int32Range(int Min, int Max) : ValidationModel;

    /// <summary>A range of numbers that are compared as <see cref="double"/>.</summary>
    internal sealed record DoubleRange(double Min, double Max, bool IsMinExclusive, bool IsMaxExclusive) : ValidationModel;

    /// <summary>A range of numbers of which <see cref="double"/> has not all.</summary>
    internal sealed record ExactRange(ScalarKind Kind, string Min, string Max, bool IsMinExclusive, bool IsMaxExclusive) : ValidationModel;
}

/// <summary>Something that a spec says of a member besides its prose.</summary>
/// <param name="Text">Plain text.</param>
/// <param name="Code">What stands behind it as code; <see langword="null"/> for nothing.</param>
internal sealed record RemarkModel(string Text, string? Code = null);
