using System;
using System.IO;
using System.Linq;
using SpecModels.Generator.Tests.Harness;
using Xunit;

namespace SpecModels.Generator.Tests.Snapshots;

/// <summary>What the demonstrations' specs become.</summary>
public sealed class SpecsTests
{
    [Fact]
    public void AnOpenApiFileAlone() => Snapshot.Verify(Specs("Tickets", ("SpecValidation", "true")));

    [Fact]
    public void AnOpenApiFileBesidePages() => Snapshot.Verify(Specs("Shop"));

    private static Project Specs(string name, params (string Option, string Value)[] options)
    {
        string root = Path.Combine(Repository.Root, "specs", name);
        Project project = new(new[] { "*.md", "*.yaml" }
            .SelectMany(pattern => Directory.EnumerateFiles(root, pattern, SearchOption.AllDirectories))
            .Select(path => Path.GetRelativePath(root, path).Replace('\\', '/'))
            .Where(path => !path.StartsWith("bin/", StringComparison.Ordinal) && !path.StartsWith("obj/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(path => new Page(path, File.ReadAllText(Path.Combine(root, path)))))
        {
            Properties = { ["SpecNamespace"] = name },
        };
        project.Properties.Remove("SpecNaming");
        foreach ((string option, string value) in options)
        {
            project.Properties[option] = value;
        }

        return project;
    }
}
