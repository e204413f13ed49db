namespace SpecModels.Generator.Spec;

/// <summary>What the consuming compilation offers, reduced to a few values: nothing else of the compilation may reach resolution, or every keystroke would run it.</summary>
/// <param name="LanguageVersion">The C# version as the compiler writes it.</param>
/// <param name="HasRequiredMembers">Whether the C# version knows <c>required</c> and UTF-8 literals, so 11 or later.</param>
/// <param name="HasUnions">Whether the C# version knows unions, so 15 or later.</param>
/// <param name="HasRuntime">Whether the runtime assembly is referenced.</param>
/// <param name="HasDateOnly">Whether there is a <see cref="T:System.DateOnly"/>, and the runtime reads it.</param>
/// <param name="Validation">Which attributes of <c>System.ComponentModel.DataAnnotations</c> there are.</param>
/// <param name="Missing">The support types of the language that the target framework lacks.</param>
internal sealed record Target(string LanguageVersion, bool HasRequiredMembers, bool HasUnions, bool HasRuntime, bool HasDateOnly, ValidationSupport Validation, LanguageSupport Missing)
{
    /// <summary>Whether generated code can compile at all.</summary>
    public bool IsSupported => HasRequiredMembers && HasRuntime;
}

/// <summary>Which attributes validate values.</summary>
internal enum ValidationSupport
{
    /// <summary>None: the target framework has them in a package that is not referenced.</summary>
    None,

    /// <summary>Those of .NET Standard: lengths of texts, patterns, ranges with their bounds.</summary>
    Basic,

    /// <summary>Those of .NET 8: also ranges without their bounds, and counts of whatever has a count.</summary>
    Full,
}

/// <summary>Types that the compiler looks for by name.</summary>
[System.Flags]
internal enum LanguageSupport
{
    None = 0,
    IsExternalInit = 1,
    RequiredMember = 2,
    CompilerFeatureRequired = 4,
    SetsRequiredMembers = 8,
    Union = 16,
}
