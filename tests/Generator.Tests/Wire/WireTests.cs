using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using SpecModels.Generator.Tests.Harness;
using SpecModels.Wire;
using Xunit;

namespace SpecModels.Generator.Tests.Wire;

/// <summary>Documents that the API's own client accepts, produces or refuses, held against the types of its pages.</summary>
public sealed class WireTests
{
    [Fact]
    public void SeedDocumentsComeBackEqual() => Hold("fixtures-seed-visible", Corpus.OpenRouterSeedAssembly);

    [Fact]
    public void DocumentsOfTheNewerPagesComeBackEqual() => Hold("fixtures-head-visible", Corpus.OpenRouterHeadAssembly);

    [Fact]
    public void ChangedDocumentsAreAcceptedAndRefusedAsByTheClient()
    {
        WireReport report = Hold("fixtures-seed-variants-visible", Corpus.OpenRouterSeedAssembly);
        Assert.Equal(
            [("null-document", 109), ("optional-null-not-nullable", 36), ("unknown-tag", 8)],
            report.Verdicts.Where(verdict => verdict.Policy is not null).GroupBy(verdict => verdict.Row.Variant!).Select(group => (group.Key, group.Count())).Order());
    }

    [Fact]
    public void SeedDocumentsComeBackEqualWhereTheOpenApiFileIsBeside() => HoldAll("fixtures-seed-visible", Corpus.OpenRouterSeedWholeAssembly);

    [Fact]
    public void DocumentsOfTheNewerPagesComeBackEqualWhereTheOpenApiFileIsBeside() => HoldAll("fixtures-head-visible", Corpus.OpenRouterHeadWholeAssembly);

    [Fact]
    public void ChangedDocumentsAreAcceptedAndRefusedAsByTheClientWhereTheOpenApiFileIsBeside()
    {
        WireReport report = HoldAll("fixtures-seed-variants-visible", Corpus.OpenRouterSeedWholeAssembly);
        Assert.Equal(
            [("null-document", 109), ("optional-null-not-nullable", 36), ("unknown-tag", 8)],
            report.Verdicts.Where(verdict => verdict.Policy is not null).GroupBy(verdict => verdict.Row.Variant!).Select(group => (group.Key, group.Count())).Order());
    }

    /// <summary>With the OpenAPI file nothing is left that the specs do not say: every difference is a policy of ours.</summary>
    private static WireReport HoldAll(string fixtures, Assembly assembly)
    {
        WireRow[] rows = [.. WireRow.ReadAll(Repository.Shared($"oracle/{fixtures}.jsonl"))];
        WireReport report = WireReport.Of(assembly, "OpenRouter", rows);
        TestContext.Current.TestOutputHelper!.WriteLine($"{rows.Length} documents, {report.Verdicts.Count(verdict => verdict.Policy is not null)} by policy");
        Lines.None(string.Join('\n', report.Verdicts.Where(verdict => verdict is { Difference: not null, Policy: null }).Select(verdict => $"{verdict.Row.Id}: {verdict.Difference}")));
        return report;
    }

    /// <summary>Every difference is a policy of ours, or stands on the file's list with what the pages do not say; a row that is as the client has it must leave the list.</summary>
    private static WireReport Hold(string fixtures, Assembly assembly)
    {
        WireRow[] rows = [.. WireRow.ReadAll(Repository.Shared($"oracle/{fixtures}.jsonl"))];
        WireReport report = WireReport.Of(assembly, "OpenRouter", rows);
        string list = $"tests/Generator.Tests/Wire/{fixtures}.exceptions.txt";
        Dictionary<string, string> listed = File.ReadLines(Path.Combine(Repository.Root, list))
            .Where(line => line.Length > 0 && !line.StartsWith('#')).Select(line => line.Split(": ", 2)).ToDictionary(parts => parts[0], parts => parts[1]);
        WireVerdict[] differences = [.. report.Verdicts.Where(verdict => verdict is { Difference: not null, Policy: null })];

        TestContext.Current.TestOutputHelper!.WriteLine($"{rows.Length} documents, {differences.Length} differ, {report.Verdicts.Count(verdict => verdict.Policy is not null)} by policy");
        Assert.Equal(rows.Length, rows.Select(row => row.Id).Distinct().Count());
        Lines.None(string.Join('\n', differences.Where(verdict => !listed.ContainsKey(verdict.Row.Id)).Select(verdict => $"{verdict.Row.Id}: {verdict.Difference}")));
        Lines.None(string.Join('\n', listed.Keys.Except(differences.Select(verdict => verdict.Row.Id)).Select(id => $"{id} is as the client has it, or is no row any more; take it off {list}")));
        return report;
    }
}
