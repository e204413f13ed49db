using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using SpecModels.Generator.Collections;
using SpecModels.Generator.Spec;
using SpecModels.Generator.Tests.Harness;
using Xunit;

namespace SpecModels.Generator.Tests.Readers;

/// <summary>Descriptions of real APIs beside the repository.</summary>
public sealed class OpenApiCorpusTests
{
    /// <summary>What is wrong in the files themselves, by rule and line: each was looked up.</summary>
    private static readonly Dictionary<string, string> Faults = new()
    {
        ["figma.yaml"] = "RequiredWithoutProperty 1630, 3514, 6214, 6215, 9667",
        ["mistral-2026-03.yaml"] = "RequiredWithoutProperty 12175, 14472",
        ["openai-2026-08.yaml"] = "RequiredWithoutProperty 43204, 43299, 43336, 57571, 57601, 57630, 76527, 77074, 79699, 84205, 84241, 84277; UnknownKeyword 41064, 41065",
        ["speakeasy-uber-test-2023-11.yaml"] = "MalformedKeyword 726, 735, 764, 773",
        ["spotify.yml"] = "RequiredWithoutProperty 5747",
    };

    public static TheoryData<string> Names => OpenApiCorpus.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void OnlyTrueFaultsAreTold(string name) => Assert.Equal(
        Faults.GetValueOrDefault(name, ""),
        string.Join("; ", Read(name).SelectMany(document => document.Problems).GroupBy(problem => problem.Rule).Select(rule => $"{rule.Key} {string.Join(", ", rule.Select(problem => problem.Where.Line + 1).Order())}")));

    [Theory]
    [MemberData(nameof(Names))]
    public void EveryTypeIsReachedByItsPlaceAndHasANameOfItsOwn(string name)
    {
        EquatableArray<Parsed<SpecDocument>> documents = Read(name);
        (string Path, SpecSchema Schema)[] schemas = [.. documents.SelectMany(document => document.Value.Schemas, (document, schema) => (document.Value.Path, schema))];
        HashSet<SpecType> places = [.. schemas.Select(pair => new SpecType.Reference(pair.Path, pair.Schema.Pointer))];

        Assert.Equal(schemas.Length, places.Count);
        Assert.DoesNotContain(schemas.SelectMany(pair => Types(pair.Schema)).SelectMany(Leaves).OfType<SpecType.Reference>(), reference => !places.Contains(reference));
        Assert.Empty(schemas.Where(pair => !pair.Schema.IsEnvelope).GroupBy(pair => pair.Schema.Name, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => same.Key));
    }

    /// <summary>Generous, since other tests run beside it; alone the largest takes half a second.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void ReadingTakesNoTime(string name)
    {
        (string, string)[] files = Files(name);
        OpenApiReading.Read(files);
        Stopwatch time = Stopwatch.StartNew();
        OpenApiReading.Read(files);
        Assert.InRange(time.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }

    private static EquatableArray<Parsed<SpecDocument>> Read(string name) => OpenApiReading.Read(Files(name));

    private static (string Path, string Text)[] Files(string name) => [.. OpenApiCorpus.Project(name).Pages.Select(page => (page.Path, page.Text))];

    private static IEnumerable<SpecType> Types(SpecSchema schema) => schema switch
    {
        SpecObject type => type.Fields.Select(field => field.Type).Concat(type.AdditionalProperties is { } additional ? [additional] : []),
        SpecUnion type => type.Cases.Select(unionCase => unionCase.Type),
        _ => [],
    };

    private static IEnumerable<SpecType> Leaves(SpecType type) => type switch
    {
        SpecType.List list => Leaves(list.Element),
        SpecType.Map map => Leaves(map.Value),
        SpecType.Nullable nullable => Leaves(nullable.Value),
        SpecType.Embedded embedded => Leaves(embedded.Value),
        SpecType.OneOf oneOf => oneOf.Cases.SelectMany(Leaves),
        _ => [type],
    };
}
