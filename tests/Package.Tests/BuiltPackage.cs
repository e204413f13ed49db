using System.IO.Compression;
using Xunit;

[assembly: AssemblyFixture(typeof(SpecModels.Package.Tests.BuiltPackage))]

namespace SpecModels.Package.Tests;

/// <summary>The package, packed once for all tests into a folder that serves as a feed, and a package cache that nothing else uses.</summary>
public sealed class BuiltPackage : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("specmodels-");

    /// <summary>Gets the folder with <c>Generator.sln</c>.</summary>
    internal static string Repository { get; } = FindRepository();

    internal string Feed => Path.Combine(folder.FullName, "feed");

    internal string Cache => Path.Combine(folder.FullName, "cache");

    internal string File { get; private set; } = "";

    internal string Version => Path.GetFileNameWithoutExtension(File)["SpecModels.".Length..];

    /// <inheritdoc />
    public async ValueTask InitializeAsync()
    {
        // The repository's own package cache: whoever runs this test has restored into it.
        string ambient = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        await Dotnet.Run(Repository, ambient, "pack", "runtime/Runtime.csproj", "-c", "Release", "-o", Feed, "--no-restore", "-nologo");
        File = Assert.Single(Directory.GetFiles(Feed, "*.nupkg"));
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync()
    {
        folder.Delete(recursive: true);
        return default;
    }

    /// <summary>A new project folder outside the repository, so that nothing of ours is inherited.</summary>
    internal Consumer NewConsumer(string name) => new(this, Directory.CreateDirectory(Path.Combine(folder.FullName, name)).FullName);

    /// <summary>Lists the files of a package, without those that the package format itself adds.</summary>
    internal static async Task<string[]> Entries(string file)
    {
        using ZipArchive archive = await ZipFile.OpenReadAsync(file);
        return [.. archive.Entries.Select(entry => entry.FullName)
            .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && name != "[Content_Types].xml")
            .Order(StringComparer.Ordinal)];
    }

    private static string FindRepository()
    {
        DirectoryInfo? directory = new(AppContext.BaseDirectory);
        while (directory is not null && !System.IO.File.Exists(Path.Combine(directory.FullName, "Generator.sln")))
        {
            directory = directory.Parent;
        }

        return directory?.FullName ?? throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds Generator.sln.");
    }
}
