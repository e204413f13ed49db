using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using SpecModels.Wire;

if (args.Length == 0)
{
    Console.Error.WriteLine("Usage: dotnet run --project tests/Wire [-p:OpenApi=true] -- <fixtures.jsonl>…");
    return 2;
}

Assembly models = Assembly.GetExecutingAssembly();
bool differs = false;
foreach (string path in args)
{
    WireRow[] rows = [.. WireRow.ReadAll(path)];
    WireVerdict[] verdicts = [.. rows.GroupBy(SetOf).SelectMany(set => WireReport.Of(models, set.Key, set).Verdicts)];
    Console.WriteLine($"{Path.GetFileName(path)}: {verdicts.Count(verdict => verdict.Difference is null)} of {rows.Length} as the API's own client");
    foreach (IGrouping<string, WireVerdict> group in verdicts.GroupBy(verdict => verdict.Row.Group).OrderBy(group => group.Key, StringComparer.Ordinal))
    {
        int equal = group.Count(verdict => verdict.Difference is null);
        int policy = group.Count(verdict => verdict.Policy is not null);
        Console.WriteLine($"{equal,6} equal {policy,5} by policy {group.Count() - equal - policy,5} different  {group.Key}");
    }

    foreach (IGrouping<string, WireVerdict> policy in verdicts.Where(verdict => verdict.Policy is not null).GroupBy(verdict => verdict.Policy!))
    {
        Console.WriteLine($"{policy.Count(),6} by policy: {policy.Key}");
    }

    foreach (WireVerdict verdict in verdicts.Where(verdict => verdict is { Difference: not null, Policy: null }))
    {
        differs = true;
        Console.WriteLine($"       {verdict.Row.Id}: {verdict.Difference}");
    }

    Console.WriteLine();
}

return differs ? 1 : 0;

// The two ages of the SDK are two sets of this project; the newer one's pages are .mdx.
static string SetOf(WireRow row) => row.Page.EndsWith(".mdx", StringComparison.Ordinal) ? "Head" : "Seed";
