using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using SpecModels.Generator.Tests.Harness;
using Xunit;

namespace SpecModels.Generator.Tests.Snapshots;

/// <summary>JSON and YAML files that cannot be read are named with their place, and cost no other file; those that are no specs are left alone.</summary>
public sealed class DataFileTests
{
    private static readonly Page Good = new("models/good.md", """
        # Good

        ## Fields

        | Field | Type | Required | Description |
        | --- | --- | --- | --- |
        | `id` | *string* | :heavy_check_mark: | N/A |
        """) { Metadata = { ["SpecNamespace"] = "Acme" } };

    [Fact]
    public void ATextThatBreaksTheFormat() => Says("""
        api.json(1,22)-(1,22): error SPEC0036: The file is not valid JSON, so nothing of it is read: Expected start of a property name or value, but instead reached end of data
        api.yaml(2,8)-(2,9): error SPEC0036: The file is not valid YAML, so nothing of it is read: While scanning a plain scalar value, found invalid mapping
        """, new Page("api.json", "{\"openapi\": \"3.1.0\", "), new Page("api.yaml", "openapi: 3.1.0\ninfo: a: b\n"));

    [Fact]
    public void AMemberThatIsWrittenTwice() => Says("""
        api.yaml(5,1)-(5,6): warning SPEC0037: The member 'paths' is written twice, and this one is taken; remove the other
        """, new Page("api.yaml", "openapi: 3.1.0\ninfo: {title: a, version: '1'}\npaths: {}\ncomponents: {}\npaths: {}\n"));

    [Fact]
    public void ValuesThatLieTooDeep() => Says("""
        api.json(1,282)-(1,283): error SPEC0038: Values lie in each other more than 256 levels deep, so nothing of the file is read
        """, new Page("api.json", "{\"openapi\": \"3.1.0\", \"a\": " + new string('[', 100_000)));

    [Fact]
    public void AnAliasThatLeadsNowhere() => Says("""
        api.yaml(3,8)-(3,15): error SPEC0039: The alias '*absent' is left out, since no anchor of that name stands before it
        """, new Page("api.yaml", "openapi: 3.1.0\ninfo: {title: a, version: '1'}\npaths: *absent\n"));

    [Fact]
    public void AnEncodingThatIsNotUnicode() => Says("""
        api.yaml(1,1)-(1,1): error SPEC0023: The file is not UTF-8 text; save it as UTF-8, or exclude it with Spec="false"
        """, new Page("api.yaml", Encoding.Latin1.GetBytes("openapi: 3.1.0 # café\n")), new Page("other.yaml", Encoding.Latin1.GetBytes("a: café\n")));

    [Fact]
    public void AFileThatIsTooLarge() => Says("""
        api.json(1,1)-(1,1): error SPEC0022: The file has 32000020 characters, and at most 32000000 are read; split it, or exclude it with Spec="false"
        """, new Page("api.json", "{\"openapi\": \"3.1.0\"}".PadRight(32_000_020)));

    [Fact]
    public void AFileThatIsMarkedAndIsNoSpec() => Says("""
        data.json(1,1)-(1,1): error SPEC0021: The file is marked Spec="true" but is not recognised: a page has a title '# Name' and a section '## Fields' with columns for name and type, '## Values' or '## Supported Types', an OpenAPI file has the member 'openapi' or 'swagger' with a version; correct it, or remove the mark
        """, new Page("data.json", "{\"a\": 1}") { Metadata = { ["Spec"] = "true" } });

    [Fact]
    public void AFileThatIsNoSpecIsLeftAlone() => Says(
        "",
        new Page("appsettings.json", "{ // with a comment\n \"swagger\": {\"enabled\": true},}"),
        new Page("stylecop.json", "{\"a\": 1, \"a\": 2"),
        new Page("config.yml", "a: *b\nc: [\n"),
        new Page("empty.yaml", ""),
        new Page("deep.json", new string('[', 100_000)),
        new Page("bytes.json", new byte[] { 0, 1, 2, 255, 0, 0, 0 }));

    [Fact]
    public void AFileThatIsExcludedIsNotRead() => Says("", new Page("api.yaml", "openapi: 3.1.0\ninfo: a: b\n") { Metadata = { ["Spec"] = "false" } });

    /// <summary>The good page, which is of another set, is there whatever the others are.</summary>
    private static void Says(string expected, params IEnumerable<Page> pages)
    {
        GeneratorRun run = GeneratorHarness.Run(new Project(pages.Append(Good)) { Properties = { ["SpecNamespace"] = "Api" } });

        Lines.Equal(expected, run.Diagnostics);
        Assert.Equal(["Acme.AcmeJson.g.cs", "Acme.Good.g.cs"], run.Sources.Keys.Where(name => name.StartsWith("Acme.", StringComparison.Ordinal)));
    }
}
