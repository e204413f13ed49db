using System.Linq;
using SpecModels.Generator.Tests.Harness;
using Xunit;

namespace SpecModels.Generator.Tests.Compilation;

/// <summary>Names of a spec that C# or the generated code has for something else: they compile all the same.</summary>
public sealed class NameClashTests
{
    private const string Id = "\n## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n| `id` | *string* | yes |\n";

    [Theory]
    [InlineData("Value", "ValueT")]
    [InlineData("HasValue", "HasValueT")]
    [InlineData("TryGetValue", "TryGetValueT")]
    [InlineData("Equals", "EqualsT")]
    [InlineData("ToString", "ToStringT")]
    [InlineData("JsonScanner", "JsonScanner")]
    [InlineData("AcmeJson", "AcmeJsonT")]
    public void AUnionMayHaveAnyName(string name, string type) => CompilesAs(type, new Page("models/clash.md", $$"""
        # {{name}}

        ## Supported Types

        ### `string`

        ### `number`
        """));

    [Theory]
    [InlineData("AdditionalProperties", "AdditionalProperties")]
    [InlineData("Extra", "ExtraT")]
    [InlineData("Type", "Type")]
    [InlineData("System", "System")]
    [InlineData("EqualityContract", "EqualityContractT")]
    [InlineData("ExtraMembersBuilder", "ExtraMembersBuilder")]
    public void ARecordMayHaveAnyName(string name, string type) => CompilesAs(type, new Page("models/clash.md", $$"""
        # {{name}}

        ## Fields

        | Field | Type | Required | Description |
        | --- | --- | --- | --- |
        | `name` | *string* | :heavy_check_mark: | N/A |
        | `seen` | *number* | :heavy_minus_sign: | N/A |
        | `{{name}}` | *any* | :heavy_check_mark: | N/A |
        | `equals` | *boolean* | :heavy_minus_sign: | N/A |
        | `additionalProperties` | Record<string, *number*> | :heavy_minus_sign: | N/A |
        """));

    [Theory]
    [InlineData("Read")]
    [InlineData("Text")]
    [InlineData("String")]
    [InlineData("Object")]
    public void AnEnumMayHaveAnyName(string name)
    {
        GeneratorRun run = GeneratorRun.Of(new Project(
            new Page("models/clash.md", $"# {name}\n\n## Values\n\n```typescript\n\"value__\" | \"tostring\" | \"\" | \"class\"\n```\n"),
            new Page("models/user.md", $"# User\n\n## Fields\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n| `{name}` | [models.{name}](clash.md) | :heavy_minus_sign: | N/A |\n")));
        run.Compile();
        Assert.Contains(run.Sources.Keys, hint => hint.EndsWith($".{name}.g.cs", System.StringComparison.Ordinal));
    }

    [Fact]
    public void PublicAndInternalPagesOfOneSetCompile() => GeneratorRun.Of(new Project(
        new Page("models/a.md", "# A\n\n## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n| `b` | [models.B](b.md) | :heavy_check_mark: |\n"),
        new Page("models/b.md", "# B\n\n## Values\n\n```typescript\n\"x\" | \"y\"\n```\n") { Metadata = { ["SpecAccess"] = "internal" } })).Compile();

    [Fact]
    public void TheSamePageUnderTwoPathsCostsNothingElse()
    {
        string page = "# A\n\n## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n| `b` | *string* | :heavy_check_mark: |\n";
        GeneratorRun run = GeneratorRun.Of(new Project(new Page("models/a.md", page), new Page("models/./a.md", page), new Page("models/b.md", page.Replace("# A", "# B"))));
        Assert.DoesNotContain("SPEC0027", run.Diagnostics, System.StringComparison.Ordinal);
        Assert.Contains("Acme.B.g.cs", run.Sources.Keys);
    }

    [Fact]
    public void ATypeOfAnotherNameIsFoundByItsTitleAndByAnyLink()
    {
        GeneratorRun run = GeneratorRun.Of(new Project(
            new Page("models/pet.md", "# Pet\n" + Id),
            new Page("models/pet/inner.md", "# Inner\n" + Id) { Metadata = { ["SpecFolder"] = "pet/" } },
            new Page("models/3d.md", "# My 3D type\n" + Id),
            new Page("models/owner.md", """
                # Owner

                ## Fields

                | Field | Type | Required |
                | --- | --- | --- |
                | `a` | Pet | no |
                | `b` | *models.Pet* | no |
                | `c` | [models.Pet](pet.md) | no |
                | `d` | [my-pet](pet.md)[] | no |
                | `e` | Record<string, [models.3D](3d.md)> | no |
                | `f` | [My 3D type](3d.md) | no |
                """)));

        Lines.Equal("models/pet.md(1,3)-(1,6): warning SPEC0018: 'Pet' becomes the type 'PetT', since the name clashes with the namespace Acme.Pet", run.Diagnostics);
        run.Compile();
        string owner = run.Sources["Acme.Owner.g.cs"];
        foreach (string type in new[] { "PetT? A", "PetT? B", "PetT? C", "global::SpecModels.ValueList<PetT>? D", "global::SpecModels.ValueMap<My3DType>? E", "My3DType? F" })
            Assert.Contains($"    public {type} {{", owner, System.StringComparison.Ordinal);
    }

    [Fact]
    public void TheSameTypeTwiceOnOnePageCostsNothingElse()
    {
        string type = "# A\n\n## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n| `b` | *string* | :heavy_check_mark: |\n\n";
        GeneratorRun run = GeneratorRun.Of(new Project(new Page("models/a.md", type + type), new Page("models/b.md", type.Replace("# A", "# B"))));
        Assert.Equal(2, run.Diagnostics.Split("SPEC0017").Length - 1);
        Assert.Contains("Acme.A.g.cs", run.Sources.Keys);
        Assert.Contains("Acme.B.g.cs", run.Sources.Keys);
    }

    [Fact]
    public void UnionsThatHoldEachOtherCompile() => GeneratorRun.Of(new Project(
        new Page("models/a.md", "# A\n\n## Supported Types\n\n### `models.B`\n\n### `string`\n"),
        new Page("models/b.md", "# B\n\n## Supported Types\n\n### `models.A`\n\n### `number`\n"))).Compile();

    [Fact]
    public void AUnionOfFiveHundredCasesCompiles()
    {
        Page[] cases = [.. Enumerable.Range(0, 500).Select(i => new Page($"models/c{i}.md", $"# C{i}\n\n## Fields\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n| `type` | *\"t{i}\"* | :heavy_check_mark: | N/A |\n"))];
        Page union = new("models/all.md", "# All\n\n## Supported Types\n\n" + string.Concat(Enumerable.Range(0, 500).Select(i => $"### `models.C{i}`\n\n")));
        GeneratorRun run = GeneratorRun.Of(new Project(cases.Append(union)));
        run.Compile();
        Assert.Equal(501, run.Sources["Acme.All.g.cs"].Split('\n').Count(line => line.Contains("implicit operator", System.StringComparison.Ordinal)));
    }

    private static void CompilesAs(string type, Page page)
    {
        GeneratorRun run = GeneratorRun.Of(new Project(page));
        run.Compile();
        Assert.Contains($"Acme.{type}.g.cs", run.Sources.Keys);
    }
}
