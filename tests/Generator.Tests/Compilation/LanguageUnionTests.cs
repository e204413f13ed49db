using System;
using System.Linq;
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
        Assert.Equal(["CS8509"], Errors("chunk switch", withRefusal: false, (LanguageVersion)version));
        Assert.Empty(Errors("chunk switch", withRefusal: true, (LanguageVersion)version));
    }

    [Fact]
    public void ASwitchOverTheValueCompilesInCSharp12() => Assert.Empty(Errors("chunk.Value switch", withRefusal: true, LanguageVersion.CSharp12, end: "_ => \"\","));

    [Theory]
    [InlineData(1100)]
    [InlineData(1400)] // knows unions as a preview and refuses patterns over what says that it is one
    public void APatternOverAnOptionalUnionCompilesBeforeCSharp15(int version)
    {
        Assert.SkipUnless(Enum.IsDefined(typeof(LanguageVersion), version), "This Roslyn does not know the version");
        Assert.Empty(Errors("chunk.Value switch", withRefusal: true, (LanguageVersion)version, end: "_ => \"\",", more: "static bool Has(OpenRouter.ResponsesStreamChunkUnion? chunk) => chunk is { } some && some.HasValue;"));
    }

    private static string[] Errors(string head, bool withRefusal, LanguageVersion version, string end = "", string more = "")
    {
        Project project = Corpus.OpenRouterSeed() with { LanguageVersion = version };
        string[] cases = [.. GeneratorRun.Of(project).Sources["OpenRouter.ResponsesStreamChunkUnion.g.cs"].Split('\n')
            .Select(line => Regex.Match(line, @"implicit operator ResponsesStreamChunkUnion\((\S+) value\)"))
            .Where(match => match.Success)
            .Select(match => match.Groups[1].Value)];
        string arms = string.Concat(cases
            .Where(type => withRefusal || !type.EndsWith("RefusalDone", StringComparison.Ordinal))
            .Select(type => $"            {(type.StartsWith("global::", StringComparison.Ordinal) ? type : "global::OpenRouter." + type)} => \"\",\n"));
        GeneratorRun run = GeneratorRun.Of(project with
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
        return [.. run.Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && diagnostic.Id != "CS1591").Select(diagnostic => diagnostic.Id).Distinct()];
    }
}
