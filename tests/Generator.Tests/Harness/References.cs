using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SpecModels.Generator.Tests.Harness;

/// <summary>What a consumer's compilation references.</summary>
/// <remarks>Created once: metadata that is shared between compilations is read once.</remarks>
internal static class References
{
    /// <summary>The folder of the framework that runs this process: <c>shared/Microsoft.NETCore.App/x.y.z</c> below dotnet's own.</summary>
    private static readonly DirectoryInfo Framework = new(Path.GetDirectoryName(typeof(object).Assembly.Location)!);

    public static DirectoryInfo DotnetRoot { get; } = Framework.Parent!.Parent!.Parent!;

    public static ImmutableArray<MetadataReference> WithoutRuntime { get; } =
        [.. Directory.EnumerateFiles(TargetingPack() ?? Framework.FullName, "*.dll").Where(IsManaged).Order(StringComparer.Ordinal).Select(Reference)];

    /// <summary>.NET as this process has it, and the runtime that generated code calls.</summary>
    public static ImmutableArray<MetadataReference> Net { get; } = WithoutRuntime.Add(Reference(typeof(ExtraMembers).Assembly.Location));

    /// <summary>.NET Standard 2.0 with the packages that the runtime needs there; the build lists them.</summary>
    public static ImmutableArray<MetadataReference> NetStandard { get; } = [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "netstandard2.0.references.txt")).Select(Reference)];

    /// <summary>Reference assemblies, where the SDK is installed; a bare runtime's own do as well.</summary>
    private static string? TargetingPack()
    {
        string pack = Path.Combine(DotnetRoot.FullName, "packs", "Microsoft.NETCore.App.Ref");
        string target = $"net{Environment.Version.Major}.{Environment.Version.Minor}";
        IEnumerable<string> versions = Directory.Exists(pack) ? Directory.EnumerateDirectories(pack) : [];
        return versions.Select(version => Path.Combine(version, "ref", target)).LastOrDefault(Directory.Exists);
    }

    private static bool IsManaged(string path)
    {
        using FileStream stream = File.OpenRead(path);
        using System.Reflection.PortableExecutable.PEReader reader = new(stream);
        return reader.HasMetadata;
    }

    private static MetadataReference Reference(string path) => MetadataReference.CreateFromFile(path);
}
