using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SpecModels.Generator.Tests.Harness;

/// <summary>A consumer's project, as the compiler sees it: pages, options, sources, references.</summary>
internal sealed record Project
{
    public Project(params Page[] pages) => Pages = [.. pages];

    public Project(IEnumerable<Page> pages) => Pages = [.. pages];

    public ImmutableArray<Page> Pages { get; init; }

    /// <summary>MSBuild properties. A test that cares not gets names that are certain, and a namespace.</summary>
    public Dictionary<string, string> Properties { get; init; } = new(StringComparer.OrdinalIgnoreCase)
    {
        ["RootNamespace"] = "Acme",
        ["SpecNaming"] = "SnakeCase",
    };

    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>The oldest version that generated code may ask for.</summary>
    public LanguageVersion LanguageVersion { get; init; } = LanguageVersion.CSharp11;

    public ImmutableArray<MetadataReference> References { get; init; } = Harness.References.Net;
}
