using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace SpecModels.Generator.Tests.Harness;

/// <summary>The code analyzers that every project gets with the SDK, as a project with <c>AnalysisLevel=latest</c> has them configured.</summary>
internal static class SdkAnalyzers
{
    private static readonly string? Folder = Directory.EnumerateDirectories(Path.Combine(References.DotnetRoot.FullName, "sdk"))
        .Select(sdk => Path.Combine(sdk, "Sdks", "Microsoft.NET.Sdk", "analyzers")).Order(StringComparer.Ordinal).LastOrDefault(Directory.Exists);

    /// <summary>What they say of a compilation; a crash of theirs is among it.</summary>
    /// <param name="compilation">What to look at.</param>
    /// <param name="mode">The rules: <c>default</c>, <c>recommended</c> or <c>all</c>.</param>
    public static async Task<ImmutableArray<Diagnostic>> Run(CSharpCompilation compilation, string mode)
    {
        if (Folder is null)
        {
            Assert.Skip("No SDK beside the runtime");
        }

        string file = Path.Combine(Folder, "build", "config", $"analysislevel_{Environment.Version.Major}_{mode}.globalconfig");
        AnalyzerConfigSet config = AnalyzerConfigSet.Create(ImmutableArray.Create(AnalyzerConfig.Parse(File.ReadAllText(file), file)));
        CSharpCompilationOptions options = compilation.Options.WithSpecificDiagnosticOptions(config.GlobalConfigOptions.TreeOptions);
        ImmutableArray<DiagnosticAnalyzer> analyzers = Load(Folder);
        Assert.True(analyzers.Length > 100, $"Only {analyzers.Length} analyzers could be loaded from {Folder}");
        return await compilation.WithOptions(options).WithAnalyzers(analyzers).GetAnalyzerDiagnosticsAsync();
    }

    private static ImmutableArray<DiagnosticAnalyzer> Load(string folder) =>
    [
        .. new[] { "Microsoft.CodeAnalysis.NetAnalyzers.dll", "Microsoft.CodeAnalysis.CSharp.NetAnalyzers.dll" }
            .SelectMany(name => new AnalyzerFileReference(Path.Combine(folder, name), new Loader()).GetAnalyzers(LanguageNames.CSharp)),
    ];

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
