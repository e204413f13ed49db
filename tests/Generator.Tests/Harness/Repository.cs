using System;
using System.IO;
using Xunit;

namespace SpecModels.Generator.Tests.Harness;

/// <summary>Where this repository lies, and the reference material beside it.</summary>
/// <remarks>Found from the test assembly: in a release build the compiler's own paths are mapped away.</remarks>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>The path of something beside the repository; the test is skipped where it is absent.</summary>
    public static string Shared(string path)
    {
        string full = Path.Combine(Root, "..", "shared", path);
        if (!Path.Exists(full))
        {
            Assert.Skip($"../shared/{path} is absent");
        }

        return Path.GetFullPath(full);
    }

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Generator.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No Generator.sln above {AppContext.BaseDirectory}");
    }
}
