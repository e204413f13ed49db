using System.Linq;
using SpecModels.Generator.Tests.Harness;
using Xunit;

namespace SpecModels.Generator.Tests.Compilation;

/// <summary>Pages that once gave no output, or output that did not compile.</summary>
public sealed class HardPagesTests
{
    private const string Head = "| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n";

    [Fact]
    public void APageMayRepeatATitle()
    {
        GeneratorRun run = GeneratorHarness.Run(new Page("a.md", Record("A", "| `a` | *string* | yes | N/A |") + "\n" + Record("A", "| `b` | *string* | yes | N/A |")), new Page("b.md", Record("B")));
        run.Compile();
        Assert.Contains("Acme.B.g.cs", run.Sources.Keys);
        Assert.Equal(2, run.Result.Diagnostics.Count(diagnostic => diagnostic.Id == "SPEC0017"));
    }

    [Fact]
    public void ALinkWithoutAnEndIsText() => GeneratorHarness.Run(new Page("a.md", "# A\n\n[x](" + new string('a', 60_000) + "\n\n## Fields\n\n" + Head)).Compile();

    [Fact]
    public void ListsMayBeNestedDeeply() => GeneratorRun.Of(new Project(new Page("a.md", Record("A", $"| `a` | *string*{string.Concat(Enumerable.Repeat("[]", 40))} | yes | N/A |")))).Compile();

    [Fact]
    public void UnionsOfEachOtherAloneAreRawJson() => GeneratorHarness.Run(new Page("a.md", Union("A", "models.B")), new Page("b.md", Union("B", "models.A"))).Compile();

    [Fact]
    public void UnionsOfEachOtherLeaveNoDocumentToEachOther()
    {
        GeneratorRun run = GeneratorHarness.Run(new Page("a.md", Union("A", "models.B", "string")), new Page("b.md", Union("B", "models.A", "string", "number")));
        System.Type a = run.Load().GetType("Acme.A")!;
        Assert.Equal("\"x\"", System.Text.Json.JsonSerializer.Serialize(System.Text.Json.JsonSerializer.Deserialize("\"x\"", a), a));
        Assert.Equal("1", System.Text.Json.JsonSerializer.Serialize(System.Text.Json.JsonSerializer.Deserialize("1", a), a));
    }

    [Fact]
    public void AnInnerUnionMayTakeWhatIsDeprecated() => GeneratorHarness.Run(
        new Page("models/outer.md", Union("Outer", "models.Inner", "boolean")),
        new Page("models/inner.md", Union("Inner", "models.Old", "number")),
        new Page("models/map.md", Record("Map", "| `additionalProperties` | Record<string, [models.Old](old.md)> | no | N/A |")),
        new Page("models/old.md", Record("~~Old~~"))).Compile();

    [Fact]
    public void TextIsConvertedOnce() => GeneratorHarness.Run(
        new Page("models/outer.md", Union("Outer", "models.E", "string", "models.Inner")),
        new Page("models/inner.md", Union("Inner", "string", "number")),
        new Page("models/e.md", "# E\n\n## Values\n\n```typescript\n\"a\" | \"b\" | Unrecognized<string>\n```\n")).Compile();

    [Fact]
    public void AllThatIsMissingIsToldAtOnceHoweverManyMembersThereAre()
    {
        GeneratorRun run = GeneratorHarness.Run(new Page("a.md", Record("A", [.. Enumerable.Range(0, 200).Select(i => $"| `f{i}` | *string* | {(i is 0 or 70 or 134 ? "yes" : "no")} | N/A |")])));
        run.Compile();
        Assert.Contains("if (seen != 1 || seen_2 != 64 || seen_3 != 64) throw reader.Missing(_names, seen ^ 1, seen_2 ^ 64, seen_3 ^ 64);", run.Sources["Acme.A.g.cs"], System.StringComparison.Ordinal);
    }

    [Fact]
    public void ARequiredMemberMayBeCalledSeen2() => GeneratorHarness.Run(new Page("a.md", Record("A", [.. Enumerable.Range(0, 65).Select(i => $"| `f{i}` | *string* | yes | N/A |"), "| `seen2` | *string* | yes | N/A |"]))).Compile();

    [Fact]
    public void AConstantHasTheNameThatThePageGives() => GeneratorHarness.Run(
        new Page("models/kind.md", "# Kind\n\n## Values\n\n| Name | Value |\n| --- | --- |\n| `LIBRARY_DEFAULT` | lib |\n\n```typescript\n```\n"),
        new Page("models/a.md", Record("A", "| `kind` | [models.Kind](kind.md) | yes | N/A |"))).Compile();

    [Fact]
    public void PathsOfWindowsAreOrderedAlike()
    {
        static string[] Sources(char slash) => [.. GeneratorHarness.Run(
            new Page($"C:{slash}api{slash}x.md", Record("Foo", "| `a` | *string* | yes | N/A |")),
            new Page($"C:{slash}apiV2{slash}x.md", Record("Foo", "| `b` | *string* | yes | N/A |"))).Sources.Values];
        Assert.Equal(Sources('/'), Sources('\\'));
    }

    [Fact]
    public void AnOldLanguageIsToldAtThePathThatTheCompilerHas() =>
        GeneratorHarness.Run(new Project(new Page("C:\\models\\a.md", Record("A"))) { LanguageVersion = Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp10 });

    [Theory]
    [InlineData("Acmejson")]
    [InlineData("ACMEJSON")]
    public void ATypeMayDifferFromTheResolverByCase(string name) => GeneratorHarness.Run(new Page("a.md", Record(name))).Compile();

    [Theory]
    [InlineData("FooConverter")]
    [InlineData("AcmeJson")]
    [InlineData("Sub")]
    [InlineData("JsonScanner")]
    public void AnInferredTypeThatClashesIsRawJson(string name) => GeneratorHarness.Run(
        new Page("models/foo.md", Record("Foo", $"| `c` | [models.{name}](missing.md) | yes | N/A |") + "\n## Example Usage\n\n```typescript\nlet v: Foo = { c: \"x\" };\n```\n"),
        new Page("models/sub/b.md", Record("B")) { Metadata = { ["SpecFolder"] = "sub/" } }).Compile();

    private static string Record(string title, params string[] rows) => $"# {title}\n\n## Fields\n\n{Head}{string.Join("\n", rows)}\n";

    private static string Union(string title, params string[] cases) => $"# {title}\n\n## Supported Types\n\n" + string.Concat(cases.Select(one => $"### `{one}`\n\n"));
}
