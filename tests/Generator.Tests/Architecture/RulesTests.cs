using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using SpecModels.Generator.Diagnostics;
using SpecModels.Generator.Spec;
using SpecModels.Generator.Tests.Harness;
using Xunit;

namespace SpecModels.Generator.Tests.Architecture;

/// <summary>A rule that can be reported is described wherever a user or the compiler looks it up.</summary>
public sealed class RulesTests
{
    private static readonly Dictionary<SpecRule, string> Ids = Enum.GetValues<SpecRule>().ToDictionary(rule => rule, rule => string.Create(CultureInfo.InvariantCulture, $"SPEC{(int)rule:0000}"));

    [Fact]
    public void EveryRuleHasADescriptorOfItsNumber() => Assert.All(Ids, rule => Assert.Equal(rule.Value, Descriptors.Of(rule.Key).Id));

    [Fact]
    public void EveryRuleHasASectionThatItsHelpLinkLeadsTo()
    {
        string[] sections = [.. Read("specs/DIAGNOSTICS.md").Where(line => line.StartsWith("## SPEC", StringComparison.Ordinal)).Select(line => line["## ".Length..])];
        Assert.Equal(Ids.Values, sections.Select(section => section.Split(' ')[0]));

        // Anchors of their own: a reworded title must not break the links of released versions.
        string[] anchors = [.. Read("specs/DIAGNOSTICS.md").Where(line => line.StartsWith("<a id=\"spec", StringComparison.Ordinal)).Select(line => line.Split('"')[1])];
        Assert.Equal(Ids.Keys.Select(rule => Descriptors.Of(rule).HelpLinkUri.Split("/specs/DIAGNOSTICS.md#")[^1]), anchors);
    }

    [Fact]
    public void EveryRuleIsInTheReadme()
    {
        string[] rows = [.. Read("README.md").Where(line => line.StartsWith("| [SPEC", StringComparison.Ordinal))];
        Assert.Equal(
            Ids.Select(rule => (rule.Value, Severity: Descriptors.Of(rule.Key).DefaultSeverity.ToString().ToLowerInvariant().Replace("info", "information", StringComparison.Ordinal), Title: Descriptors.Of(rule.Key).Title.ToString(CultureInfo.InvariantCulture))),
            rows.Select(row => row.Split('|')).Select(cells => (cells[1].Split('[', ']')[1], cells[2].Trim(), cells[3].Trim())));
    }

    [Fact]
    public void EveryRuleIsTrackedInAReleaseOnce() =>
        Assert.Equal(Ids.Values, new[] { "generator/AnalyzerReleases.Shipped.md", "generator/AnalyzerReleases.Unshipped.md" }.SelectMany(Read)
            .Where(line => line.StartsWith("SPEC", StringComparison.Ordinal)).Select(line => line.Split('|')[0].Trim()).Order(StringComparer.Ordinal));

    /// <summary>All but the one for faults of our own: where a test could cause it, the fault would be mended.</summary>
    [Fact]
    public void EveryRuleIsReportedInATest()
    {
        string tests = string.Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests/Generator.Tests/Snapshots"), "*Tests.cs").Select(File.ReadAllText));
        Assert.All(Ids.Where(rule => rule.Key != SpecRule.InternalError), rule => Assert.Contains(rule.Value, tests, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Read(string path) => File.ReadLines(Path.Combine(Repository.Root, path));
}
