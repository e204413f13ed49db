using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SpecModels.Generator.Tests.Harness;
using Xunit;

namespace SpecModels.Generator.Tests.Wire;

public sealed class WireTests
{
    private const string List = "tests/Generator.Tests/Wire/exceptions.txt";

    [Fact]
    public void EveryDocumentComesBackEqualOrIsListedWithItsReason()
    {
        WireRow[] rows = [.. WireRow.ReadAll(Repository.Shared("oracle/fixtures-seed-visible.jsonl"))];
        WireReport report = WireReport.Of(Corpus.OpenRouterSeedAssembly, "OpenRouter", rows);
        Dictionary<string, string> listed = File.ReadLines(Path.Combine(Repository.Root, List))
            .Where(line => line.Length > 0 && !line.StartsWith('#')).Select(line => line.Split(": ", 2)).ToDictionary(parts => parts[0], parts => parts[1]);

        TestContext.Current.TestOutputHelper!.WriteLine($"{rows.Length} documents, {report.Failures.Count} differ");
        Assert.Equal(rows.Length, rows.Select(row => row.Id).Distinct().Count());
        Lines.None(string.Join('\n', report.Failures.Where(failure => !listed.ContainsKey(failure.Key)).Select(failure => $"{failure.Key}: {failure.Value}")));
        Lines.None(string.Join('\n', listed.Keys.Except(report.Failures.Keys).Select(id => $"{id} passes or is no row any more; take it off {List}")));
    }
}
