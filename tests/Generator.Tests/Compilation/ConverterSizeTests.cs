using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using SpecModels.Generator.Tests.Harness;
using Xunit;

namespace SpecModels.Generator.Tests.Compilation;

/// <summary>A reader who comes by F12 sees a converter whole, and the compiler parses it on every cold build.</summary>
public sealed class ConverterSizeTests
{
    private static readonly string[] _types = ["*string*", "*string*", "*number*", "*boolean*", "*string*[]", "Record<string, *string*>", "*number*", "*string*", "*boolean*", "*number*"];

    private static readonly string[] _names = ["id", "createdAt", "outputIndex", "isFinal", "tags", "metadata", "totalTokens", "description", "isPublic", "temperature"];

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(10)]
    public void ARecordOfTenMembersHasASmallConverter(int optional)
    {
        IEnumerable<string> rows = _names.Select((name, i) => $"| `{name}` | {_types[i]} | {(i < optional ? ":heavy_minus_sign:" : ":heavy_check_mark:")} | N/A |");
        string page = "# Completion\n\n## Fields\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n" + string.Join('\n', rows) + "\n";

        (int members, int lines, int characters) = Assert.Single(Measure(GeneratorRun.Of(new Project(new Page("completion.md", page)))));

        Assert.Equal(10, members);
        Assert.InRange(lines, 1, 80);
        Assert.InRange(characters, 1, 4096);
    }

    /// <summary>Measures the converters of records, without what stands before them in their files.</summary>
    internal static IEnumerable<(int Members, int Lines, int Characters)> Measure(GeneratorRun run) =>
        from file in run.Sources.Values
        let text = file.Replace("\r", "", StringComparison.Ordinal)
        where text.Contains(" sealed partial record ", StringComparison.Ordinal)
        let converter = text[text.LastIndexOf("\n[", StringComparison.Ordinal)..].Trim()
        select (Regex.Count(converter, @"^ +case \d+: ", RegexOptions.Multiline), converter.Count(static c => c == '\n') + 1, converter.Length);
}
