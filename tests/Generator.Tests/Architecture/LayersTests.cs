using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SpecModels.Generator.Tests.Harness;
using Xunit;

namespace SpecModels.Generator.Tests.Architecture;

/// <summary>The folder list of <c>generator/</c> is the data flow: what each folder may know of the others, and of third parties.</summary>
public sealed class LayersTests
{
    private const string Root = "SpecModels.Generator";

    /// <summary>What may be used besides the base class library and the folder's own namespaces. The wiring at the top may use all.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Collections"] = [],
        ["Spec"] = ["Collections"],
        ["CodeModel"] = ["Collections"],
        ["Inputs"] = ["Collections", "Spec", "Microsoft.CodeAnalysis"],
        ["Readers"] = ["Collections", "Spec", "Markdig", "YamlDotNet"],
        ["Resolution"] = ["Collections", "Spec", "CodeModel"],
        ["Emitters"] = ["Collections", "CodeModel"],
        ["Diagnostics"] = ["Collections", "Spec", "Microsoft.CodeAnalysis"],
    };

    private static readonly string Generator = Path.Combine(Repository.Root, "generator");

    private static readonly Lazy<CSharpCompilation> Compiled = new(() => CSharpCompilation.Create(
        "Layers",
        Sources.Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(Path.Combine(Generator, path)), path: path)),
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path))));

    public static TheoryData<string> Folders => [.. Sources.Select(Folder).Where(folder => folder.Length > 0).Distinct()];

    private static IEnumerable<string> Sources => Directory.EnumerateFiles(Generator, "*.cs", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Generator, path).Replace('\\', '/'))
        .Where(path => !path.StartsWith("bin/", StringComparison.Ordinal) && !path.StartsWith("obj/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Folders))]
    public void AFolderUsesOnlyWhatLiesBeforeItInTheFlow(string folder)
    {
        Assert.True(Allowed.ContainsKey(folder), $"{folder}/ has no place in the flow yet: give it one here and in the README");
        IEnumerable<string> crossings = Compiled.Value.SyntaxTrees.Where(tree => Folder(tree.FilePath) == folder).SelectMany(tree => Crossings(Compiled.Value.GetSemanticModel(tree), folder));
        Lines.None(string.Join('\n', crossings.Distinct()));
    }

    [Fact]
    public void ANamespaceIsItsFolder() => Assert.All(Sources.Where(path => path != "Polyfills.cs"), path =>
    {
        string declared = CSharpSyntaxTree.ParseText(File.ReadAllText(Path.Combine(Generator, path))).GetCompilationUnitRoot()
            .DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>().Single().Name.ToString();
        string folders = Path.GetDirectoryName(path)!.Replace(Path.DirectorySeparatorChar, '.');
        Assert.Equal(folders.Length == 0 ? Root : $"{Root}.{folders}", declared);
    });

    /// <summary>Every name in a file is looked up, so that an alias, a relative name or an inferred type crosses no border unseen.</summary>
    private static IEnumerable<string> Crossings(SemanticModel model, string folder)
    {
        foreach (SimpleNameSyntax name in model.SyntaxTree.GetRoot().DescendantNodes(descendIntoTrivia: true).OfType<SimpleNameSyntax>())
        {
            SymbolInfo info = model.GetSymbolInfo(name);
            if ((info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) is { } symbol && Foreign(symbol, folder) is { } space)
            {
                yield return $"{model.SyntaxTree.FilePath}({name.GetLocation().GetLineSpan().StartLinePosition.Line + 1}): {name} of {space}";
            }
        }
    }

    /// <summary>The namespace the symbol brings in where it may not be used; a qualifier on the way to an allowed namespace is no use of it.</summary>
    private static string? Foreign(ISymbol symbol, string folder)
    {
        ISymbol named = symbol switch { ILocalSymbol local => local.Type, IParameterSymbol parameter => parameter.Type, _ => symbol };
        string space = (named as INamespaceSymbol ?? named.ContainingNamespace)?.ToDisplayString() ?? "System";
        string[] allowed = ["System", $"{Root}.{folder}", .. Allowed[folder].Select(part => Allowed.ContainsKey(part) ? $"{Root}.{part}" : part)];
        return allowed.Any(part => IsIn(space, part) || (named is INamespaceSymbol && IsIn(part, space))) ? null : space;
    }

    private static bool IsIn(string space, string outer) => space == outer || space.StartsWith(outer + ".", StringComparison.Ordinal);

    private static string Folder(string path) => path.Contains('/', StringComparison.Ordinal) ? path[..path.IndexOf('/', StringComparison.Ordinal)] : "";
}
