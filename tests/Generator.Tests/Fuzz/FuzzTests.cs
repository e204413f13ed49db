using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using SpecModels.Generator.Spec;
using SpecModels.Generator.Tests.Harness;
using Xunit;

namespace SpecModels.Generator.Tests.Fuzz;

/// <summary>Specs are hostile: whatever they say, nothing is thrown, and what is generated parses, compiles, and is what the model holds.</summary>
public sealed class FuzzTests
{
    private const int FirstSeed = 20251;

    private static readonly Dictionary<string, string[]> Choices = new()
    {
        ["SpecNaming"] = ["AsWritten", "SnakeCase", "CamelCase", "PascalCase", "KebabCase"],
        ["SpecEnums"] = ["AsDocumented", "Open", "Closed"],
        ["SpecUnknownMembers"] = ["Keep", "Ignore", "Reject"],
        ["SpecNulls"] = ["AsDocumented", "Allow"],
        ["SpecAccess"] = ["public", "internal"],
        ["SpecUnknownCases"] = ["Keep", "Reject"],
        ["SpecValidation"] = ["true"],
        ["SpecExclude"] = ["Thing", "*t*", "/things/*"],
        ["RootNamespace"] = ["Acme", "Acme.Models", "class", "9 lives", "Foo"],
    };

    /// <summary>A mutation of what is refused as a whole would test nothing.</summary>
    [Fact]
    public void WhatIsMutatedIsSoundBefore()
    {
        GeneratorRun run = GeneratorHarness.Run([.. FuzzDescriptions.Json, .. FuzzDescriptions.Yaml]);

        Lines.Equal("", run.Diagnostics);
        run.Compile();
        Assert.InRange(run.Sources.Count, 20, 100);
    }

    [Fact]
    public void MutatedPagesNeverBreakAnything() => Fuzz(Pages);

    [Fact]
    public void MutatedOpenApiFilesNeverBreakAnything() => Fuzz(Descriptions);

    /// <summary>20 seconds; <c>SPECMODELS_FUZZ_SECONDS</c> asks for more, and <c>SPECMODELS_FUZZ_SEED</c> begins at the seed that a failure names.</summary>
    private static void Fuzz(Func<Random, IEnumerable<Page>> files)
    {
        TimeSpan duration = TimeSpan.FromSeconds(Number("SPECMODELS_FUZZ_SECONDS") ?? 20);
        int first = Number("SPECMODELS_FUZZ_SEED") ?? FirstSeed;
        int seed = first;
        for (long start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < duration; seed++)
        {
            Random random = new(seed);
            Project project = Mutated(random, files(random));
            try
            {
                Check(project);
            }
            catch (Exception exception)
            {
                Assert.Fail($"Seed {seed}: {exception.Message}\n{string.Join('\n', project.Pages.Select(page => $"--- {page.Path}\n{page.Text}"))}");
            }
        }

        TestContext.Current.TestOutputHelper!.WriteLine($"Seeds {first} to {seed - 1}");
    }

    private static void Check(Project project)
    {
        GeneratorRun run = GeneratorRun.Of(project);
        Promises.NothingIsThrown(run);
        Promises.SourcesParse(run);
        Promises.LocationsAreTrue(run);
        Assert.DoesNotContain(run.Result.Diagnostics, diagnostic => diagnostic.Id == $"SPEC{(int)SpecRule.InternalError:0000}");
        Lines.Equal(string.Join('\n', Declarations.InModel(run)), string.Join('\n', Declarations.InSyntax(run)));
        run.Compile();
    }

    private static IEnumerable<Page> Pages(Random random)
    {
        Mutator mutator = new(random);
        return random.GetItems(FuzzPages.All, random.Next(1, 5)).DistinctBy(page => page.Path).Select(page => page with { Text = mutator.Mutate(page.Text) });
    }

    /// <summary>Some damaged as trees, some as text, some not, and a page of one of their types.</summary>
    private static IEnumerable<Page> Descriptions(Random random)
    {
        Mutator texts = new(random);
        TreeMutator trees = new(random, texts);
        Page page = random.GetItems([.. FuzzDescriptions.Json, .. FuzzDescriptions.Yaml], 1)[0];
        bool isTree = page.Path.EndsWith(".json", StringComparison.Ordinal) && random.Next(4) != 0;
        yield return page with { Text = isTree ? trees.Mutate(page.Text) : texts.Mutate(page.Text) };
        if (random.Next(2) == 0)
        {
            yield return FuzzDescriptions.Yaml.First(other => other.Path != page.Path);
        }

        if (random.Next(2) == 0)
        {
            yield return FuzzDescriptions.Page with { Text = texts.Mutate(FuzzDescriptions.Page.Text) };
        }
    }

    /// <summary>Damaged files in a project with options by chance.</summary>
    private static Project Mutated(Random random, IEnumerable<Page> files)
    {
        Project project = new(files)
        {
            LanguageVersion = random.Next(2) == 0 ? LanguageVersion.CSharp11 : LanguageVersion.Latest,
            References = random.Next(4) == 0 ? References.NetStandard : References.Net,
        };
        foreach ((string option, string[] values) in Choices)
        {
            if (random.Next(4) == 0)
            {
                project.Properties[option] = values[random.Next(values.Length)];
            }
        }

        return project;
    }

    private static int? Number(string variable) => Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;
}
