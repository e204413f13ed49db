using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Xunit;

namespace SpecModels.Package.Tests;

public sealed class PackageContentsTests(BuiltPackage package)
{
    [Fact]
    public async Task PackageHoldsTheRuntimeTheGeneratorItsParsersAndTheBuildFiles() => Assert.Equal(
        [
            "README.md",
            "SpecModels.nuspec",
            "THIRD-PARTY-NOTICES.txt",
            "analyzers/dotnet/cs/Markdig.dll",
            "analyzers/dotnet/cs/Microsoft.Bcl.AsyncInterfaces.dll",
            "analyzers/dotnet/cs/SpecModels.Generator.dll",
            "analyzers/dotnet/cs/System.Buffers.dll",
            "analyzers/dotnet/cs/System.Memory.dll",
            "analyzers/dotnet/cs/System.Numerics.Vectors.dll",
            "analyzers/dotnet/cs/System.Runtime.CompilerServices.Unsafe.dll",
            "analyzers/dotnet/cs/System.Text.Encodings.Web.dll",
            "analyzers/dotnet/cs/System.Text.Json.dll",
            "analyzers/dotnet/cs/System.Threading.Tasks.Extensions.dll",
            "analyzers/dotnet/cs/YamlDotNet.dll",
            "build/SpecModels.props",
            "build/SpecModels.targets",
            "buildTransitive/SpecModels.props",
            "buildTransitive/SpecModels.targets",
            "lib/net10.0/SpecModels.dll",
            "lib/net10.0/SpecModels.xml",
            "lib/net8.0/SpecModels.dll",
            "lib/net8.0/SpecModels.xml",
            "lib/netstandard2.0/SpecModels.dll",
            "lib/netstandard2.0/SpecModels.xml",
        ],
        await BuiltPackage.Entries(package.File));

    [Fact]
    public async Task SymbolPackageHoldsOnePdbForEachTarget() => Assert.Equal(
        ["SpecModels.nuspec", "lib/net10.0/SpecModels.pdb", "lib/net8.0/SpecModels.pdb", "lib/netstandard2.0/SpecModels.pdb"],
        await BuiltPackage.Entries(Path.ChangeExtension(package.File, ".snupkg")));

    [Fact]
    public async Task PackageDependsOnWhatDotNetDoesNotHaveYet()
    {
        XDocument nuspec;
        using (ZipArchive archive = await ZipFile.OpenReadAsync(package.File))
        {
            await using Stream stream = await archive.GetEntry("SpecModels.nuspec")!.OpenAsync();
            nuspec = XDocument.Load(stream);
        }

        XNamespace ns = nuspec.Root!.Name.Namespace;
        Assert.Equal(
            ["net10.0:", "net8.0: System.Net.ServerSentEvents 10.0.14", ".NETStandard2.0: System.Net.ServerSentEvents 10.0.14 System.Text.Json 8.0.6"],
            nuspec.Descendants(ns + "group").Select(group =>
                $"{(string?)group.Attribute("targetFramework")}:{string.Concat(group.Elements().Select(dependency => $" {(string?)dependency.Attribute("id")} {(string?)dependency.Attribute("version")}"))}"));
        Assert.Equal("MIT", (string?)nuspec.Descendants(ns + "license").Single());
        Assert.Equal("README.md", (string?)nuspec.Descendants(ns + "readme").Single());
        Assert.Empty(nuspec.Descendants(ns + "developmentDependency"));
    }

    [Fact]
    public async Task NoFileNamesAFolderOfTheMachineThatBuiltIt()
    {
        foreach (string file in Directory.GetFiles(package.Feed))
        {
            using ZipArchive archive = await ZipFile.OpenReadAsync(file);
            foreach (ZipArchiveEntry entry in archive.Entries)
            {
                using MemoryStream content = new();
                await using (Stream stream = await entry.OpenAsync())
                {
                    await stream.CopyToAsync(content);
                }

                Assert.False(
                    content.GetBuffer().AsSpan(0, (int)content.Length).IndexOf(Encoding.UTF8.GetBytes(BuiltPackage.Repository)) >= 0,
                    $"{entry.FullName} names {BuiltPackage.Repository}");
            }
        }
    }
}
