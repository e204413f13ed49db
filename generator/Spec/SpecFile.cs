using System;
using SpecModels.Generator.Collections;

namespace SpecModels.Generator.Spec;

/// <summary>One additional file as it comes in: its place, its text and what the project says of it.</summary>
/// <remarks>Holds the text as a string: <c>SourceText</c> and <c>AdditionalText</c> compare by reference, which would end all caching.</remarks>
internal sealed record SpecFile
{
    /// <summary>The path exactly as the compiler has it; diagnostics are located by it.</summary>
    public required string Path { get; init; }

    /// <summary>The file's text; <see langword="null"/> where it could not be read.</summary>
    public required string? Text { get; init; }

    /// <summary>Whether the text is what the file says: else it is the machine's guess at some other encoding.</summary>
    public bool IsUnicode { get; init; } = true;

    public required SpecOptions Options { get; init; }

    /// <summary>What is wrong with the options given for this file.</summary>
    public EquatableArray<SpecProblem> Problems { get; init; }

    /// <summary>Whether a file is read as Markdown, by its name.</summary>
    public static bool IsMarkdown(string path) => EndsWith(path, ".md") || EndsWith(path, ".mdx") || EndsWith(path, ".markdown");

    /// <summary>Whether a file is read as JSON or YAML, by its name.</summary>
    public static bool IsData(string path) => IsJson(path) || EndsWith(path, ".yaml") || EndsWith(path, ".yml");

    public static bool IsJson(string path) => EndsWith(path, ".json");

    private static bool EndsWith(string path, string extension) => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase);
}
