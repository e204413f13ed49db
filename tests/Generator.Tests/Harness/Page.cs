using System;
using System.Collections.Generic;

namespace SpecModels.Generator.Tests.Harness;

/// <summary>A file among the additional files of a <see cref="Project"/>.</summary>
internal sealed record Page(string Path, string Text)
{
    /// <summary>A file whose bytes matter.</summary>
    public Page(string path, byte[] bytes)
        : this(path, "") => Bytes = bytes;

    /// <summary>The file's bytes; <see langword="null"/> for <see cref="Text"/> in UTF-8.</summary>
    public byte[]? Bytes { get; }

    /// <summary>Item metadata: <c>SpecFolder</c>, <c>SpecNaming</c> …</summary>
    public Dictionary<string, string> Metadata { get; init; } = new(StringComparer.OrdinalIgnoreCase);
}
