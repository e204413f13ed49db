using System;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SpecModels.Generator.Tests.Harness;
using Xunit;

namespace SpecModels.Generator.Tests.Compilation;

/// <summary>What a user writes over a union, in the language versions that know unions and in those that do not.</summary>
public sealed class LanguageUnionTests
{
    [Theory]
    [InlineData(1500)] // C# 15; the oldest Roslyn of these tests has no name for it
    public void ASwitchOverAUnionSaysWhichCaseIsMissing(int version)
    {
        Assert.SkipUnless(Enum.IsDefined(typeof(LanguageVersion), version), "This Roslyn does not know C# 15");
        Assert.Equal(["CS8509"], Errors(Consumer("chunk switch", withText: false, (LanguageVersion)version)));
        Assert.Empty(Errors(Consumer("chunk switch", withText: true, (LanguageVersion)version)));
    }

    [Fact]
    public void ASwitchOverTheValueCompilesAndRunsInCSharp12()
    {
        GeneratorRun run = Consumer("chunk.Value switch", withText: true, LanguageVersion.CSharp12, end: "_ => \"none\",");
        Assert.Empty(Errors(run));
        Assembly assembly = run.Load();
        Type union = assembly.GetType("OpenRouter.ResponsesStreamChunkUnion")!;
        MethodInfo describe = assembly.GetType("Consumer")!.GetMethod("Describe")!;
        string Describe(string json) => (string)describe.Invoke(null, [JsonSerializer.Deserialize(json, union)])!;

        Assert.Equal("global::OpenRouter.ResponsesStreamChunkResponseImageGenerationCallGenerating", Describe(
            """{"item_id":"ig_1","output_index":0,"sequence_number":7,"type":"response.image_generation_call.generating"}"""));
        Assert.Equal("global::System.Text.Json.JsonElement", Describe("""{"type":"response.not_yet_known"}"""));
        Assert.Equal("none", (string)describe.Invoke(null, [Activator.CreateInstance(union)])!);
    }

    [Theory]
    [InlineData(1100)]
    [InlineData(1400)] // knows unions as a preview and refuses patterns over what says that it is one
    public void APatternOverAnOptionalUnionCompilesBeforeCSharp15(int version)
    {
        Assert.SkipUnless(Enum.IsDefined(typeof(LanguageVersion), version), "This Roslyn does not know the version");
        Assert.Empty(Errors(Consumer("chunk.Value switch", withText: true, (LanguageVersion)version, end: "_ => \"\",", more: "static bool Has(OpenRouter.ResponsesStreamChunkUnion? chunk) => chunk is { } some && some.HasValue;")));
    }

    private static string[] Errors(GeneratorRun run) =>
        [.. run.Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && diagnostic.Id != "CS1591").Select(diagnostic => diagnostic.Id).Distinct()];

    /// <summary>The pages of the demonstration with a consumer that switches over the stream's union and says which case it took.</summary>
    private static GeneratorRun Consumer(string head, bool withText, LanguageVersion version, string end = "", string more = "")
    {
        Project project = Corpus.OwnPages() with { LanguageVersion = version };
        string[] cases = [.. GeneratorRun.Of(project).Sources["OpenRouter.ResponsesStreamChunkUnion.g.cs"].Split('\n')
            .Select(line => Regex.Match(line, @"implicit operator ResponsesStreamChunkUnion\((\S+) value\)"))
            .Where(match => match.Success)
            .Select(match => match.Groups[1].Value)];
        string arms = string.Concat(cases
            .Where(type => withText || !type.EndsWith("OutputTextDelta", StringComparison.Ordinal))
            .Select(type => type.StartsWith("global::", StringComparison.Ordinal) ? type : "global::OpenRouter." + type)
            .Select(type => $"            {type} => \"{type}\",\n"));
        return GeneratorRun.Of(project with
        {
            Sources =
            [
                $$"""
                internal static class Consumer
                {
                    public static string Describe(global::OpenRouter.ResponsesStreamChunkUnion chunk) => {{head}}
                    {
                {{arms}}            {{end}}
                    };

                    {{more}}
                }
                """,
            ],
        });
    }
}
