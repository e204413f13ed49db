using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using SpecModels.Generator.CodeModel;
using SpecModels.Generator.Readers.Nodes;
using SpecModels.Generator.Readers.OpenApi;
using SpecModels.Generator.Spec;
using SpecModels.Generator.Tests.Harness;
using Xunit;

namespace SpecModels.Generator.Tests.OpenApi;

/// <summary>Whole OpenAPI files of real APIs, one consumer each.</summary>
public sealed partial class OpenApiCorpusTests
{
    public static TheoryData<string> Names => OpenApiCorpus.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void WhatIsPromisedOfEveryRunHolds(string name)
    {
        GeneratorRun run = OpenApiCorpus.Run(name);
        Promises.NothingIsThrown(run);
        Promises.SourcesParse(run);
        Promises.LocationsAreTrue(run);
        Promises.ModelsHoldValuesOnly(run);
        Promises.NothingRunsAgain(run.AddSource("internal static class Unrelated { }"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task TheSdksAnalyzersHaveNothingToSay(string name) =>
        Lines.None(Rendered.Lines((await SdkAnalyzers.Run(OpenApiCorpus.Run(name).Output, "default")).Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden)));

    [Theory]
    [MemberData(nameof(Names))]
    public void TheDiagnosticsAreThoseOnTheList(string name) =>
        Assert.True(Accepted.List($"OpenApi/{OpenApiCorpus.Stem(name)}.diagnostics").Is(OpenApiCorpus.Run(name).Diagnostics is { Length: > 0 } lines ? lines + "\n" : null), Accepted.HowTo);

    /// <summary>The same spec in the other format, with its schemas and paths in another order, is the same C#.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void NeitherTheOrderOfSchemasNorTheFormatChangesAnything(string name)
    {
        Project shuffled = OpenApiCorpus.Project(name);
        shuffled = shuffled with { Pages = [.. shuffled.Pages.Select(page => new Page(page.Path, Shuffled(page)))] };
        GeneratorRun expected = OpenApiCorpus.Run(name);
        GeneratorRun actual = GeneratorRun.Of(shuffled);
        Assert.Equal<KeyValuePair<string, string>>(expected.Sources, actual.Sources);
        Assert.Equal(WithoutPlaces(expected), WithoutPlaces(actual));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void WhatIsEmittedStaysSmall(string name)
    {
        Stopwatch watch = Stopwatch.StartNew();
        GeneratorRun run = GeneratorRun.Of(OpenApiCorpus.Project(name));
        TypeModel[] types = [.. run.Outputs(TrackingNames.Code).Select(output => ((CodeFile)output.Value).Type)];
        int members = types.Sum(type => type switch { RecordModel record => record.Properties.Count, EnumModel values => values.Members.Count, UnionModel union => union.Cases.Count, _ => 0 });
        string[] lines = [.. run.Sources.Values.SelectMany(text => text.Split('\n')).Where(line => !line.TrimStart().StartsWith("///", StringComparison.Ordinal))];
        int characters = lines.Sum(line => line.Length + 1);
        TestContext.Current.TestOutputHelper!.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: {types.Length} types with {members:N0} members, {run.Sources.Values.Sum(text => (long)text.Length):N0} characters; without docs {lines.Length:N0} lines, {lines.Length / Math.Max(1, types.Length)} a type, {characters:N0} characters, {characters / Math.Max(1, members)} a member, in {watch.ElapsedMilliseconds} ms"));

        // What every type has, and what each of its members costs.
        Assert.InRange(characters, 0, (1_500 * (types.Length + 1)) + (700 * members));
    }

    /// <summary>JSON is YAML, so the name may stay.</summary>
    private static string Shuffled(Page page)
    {
        Random random = new(1);
        OpenApiFile file = new OpenApiFile(new SpecFile { Path = page.Path, Text = page.Text, Options = new SpecOptions { Namespace = "Api" } });
        return NodeJson.Write(file.Parse(CancellationToken.None).Root!, (pointer, members) =>
        {
            if (pointer is not ("/components/schemas" or "/definitions" or "/paths"))
            {
                return members;
            }

            NodeMember[] shuffled = [.. members];
            random.Shuffle(shuffled);
            return shuffled;
        });
    }

    private static IEnumerable<string> WithoutPlaces(GeneratorRun run) => run.Diagnostics.Split('\n').Select(line => Place().Replace(line, "")).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\(\d+,\d+\)")]
    private static partial Regex Place();
}
