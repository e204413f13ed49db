using System;
using System.Linq;
using System.Threading;
using SpecModels.Generator.Collections;
using SpecModels.Generator.Readers.OpenApi;
using SpecModels.Generator.Spec;
using Xunit;

namespace SpecModels.Generator.Tests.Readers;

/// <summary>Which JSON and YAML files are an API's description, and which belong together.</summary>
public sealed class NodesFileTests
{
    [Theory]
    [InlineData("{\"openapi\": \"3.1.0\"}")]
    [InlineData("\uFEFF \n { \"info\": {\"a\": [\"}\\\"\"]}, \"swagger\" :\n\"2.0\" }")]
    [InlineData("{\"info\": {}, , \"openapi\": \"3.0.0\"")]
    [InlineData("{\"openapi\": 3.1, \"paths\": {")]
    [InlineData("{openapi: 3.1.0}")]
    [InlineData("--- # first\nopenapi: 3.1.0\n---\n")]
    [InlineData("{info: {}, 'openapi': '3.1.0'}")]
    [InlineData("openapi: 3.1.0\n")]
    [InlineData("\uFEFFopenapi: 3.1.0\n")]
    [InlineData("# an API\r\n---\r\ninfo:\r\n  title: x\r\n'swagger' : \"2.0\"\r\n")]
    [InlineData("%YAML 1.2\n---\n  info: {}\n  openapi: \"4.0\"\n")]
    [InlineData("paths: [1, 2\nopenapi: 3.0.3")]
    public void ADescriptionSaysSoAtItsRoot(string text) => Assert.True(OpenApiMark.IsIn(text));

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[\"openapi\", \"3.1.0\"]")]
    [InlineData("{\"dependencies\": {\"openapi\": \"3.1.0\"}}")]
    [InlineData("{\"name\": \"openapi\", \"openapi-version\": \"3.1.0\"}")]
    [InlineData("{\"swagger\": {\"enabled\": true}}")]
    [InlineData("{\"openapi\": \"latest\"}")]
    [InlineData("{\"a\": 1} {\"openapi\": \"3.1.0\"}")]
    [InlineData("{\"a\": \"\\\", \\\"openapi\\\": \\\"3\"}")]
    [InlineData("{\"openapi\"")]
    [InlineData("{anopenapi: 3.1.0}")]
    [InlineData("swagger:\n  version: 2.0\n")]
    [InlineData("a:\n  openapi: 3.1.0\n")]
    [InlineData("text: |\n  x\n  openapi: 3.1.0\n")]
    [InlineData("a: 1\n...\nopenapi: 3.1.0\n")]
    [InlineData("a: 1\n---\nopenapi: 3.1.0\n")]
    [InlineData("openapi-version: 3.1.0\n")]
    [InlineData("openapi 3.1.0\n")]
    [InlineData("# openapi: 3.1.0\n")]
    [InlineData("openapi:")]
    public void AnythingElseIsNone(string text) => Assert.False(OpenApiMark.IsIn(text));

    [Fact]
    public void FilesAreReadInTheOrderOfTheirPathsWithThoseOfTheirNamespace()
    {
        string[][] sets = [.. OpenApiFile.Sets([File("b.yaml", "B"), File("c/common.yaml", "A", "a: 1"), File("a.json", "A", "{\"openapi\": \"3.0.0\"}"), File("package.json", "C", "{}"), File("B.yaml", "B")])
            .Select(set => set.Select(file => file.File.Path).ToArray())];

        Assert.Equal([["B.yaml", "b.yaml"], ["a.json", "c/common.yaml"]], sets);
    }

    [Fact]
    public void AFileIsParsedOnceAndEqualByWhatCameIn()
    {
        OpenApiFile file = File("a.yaml", "A", "openapi: 3.1.0\na: [");
        OpenApiFile same = File("a.yaml", "A", "openapi: 3.1.0\na: [");

        Assert.Same(file.Parse(CancellationToken.None), file.Parse(CancellationToken.None));
        Assert.Equal(file, same);
        Assert.Equal(file.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(file, File("a.yaml", "A", "openapi: 3.1.0\na: []"));
        Assert.Equal(SpecRule.InvalidSyntax, Assert.Single(file.Parse(CancellationToken.None).Problems).Rule);
        EquatableArray<OpenApiFile> set = new[] { file };
        Assert.Equal(set, new[] { same });
    }

    [Fact]
    public void ParsingEndsWhenItIsCancelled() => Assert.Throws<OperationCanceledException>(() => new OpenApiFile(Spec("a.yaml", "A", "openapi: 3.1.0")).Parse(new CancellationToken(canceled: true)));

    private static OpenApiFile File(string path, string space, string text = "openapi: 3.1.0") => new(Spec(path, space, text));

    private static SpecFile Spec(string path, string space, string text) => new() { Path = path, Text = text, Options = new SpecOptions { Namespace = space } };
}
