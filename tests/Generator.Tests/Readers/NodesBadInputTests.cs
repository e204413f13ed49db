using System;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Text;
using SpecModels.Generator.Readers.Nodes;
using Xunit;

namespace SpecModels.Generator.Tests.Readers;

/// <summary>A JSON or YAML text that is broken, or made to hurt: a located problem, in bounded time and memory.</summary>
public sealed class NodesBadInputTests
{
    /// <summary>On a slow machine with other work; each takes a fraction of it.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    [Theory]
    [InlineData("", "InvalidSyntax 1:1 «» JSON, The input does not contain any JSON tokens. Expected the input to start with a valid JSON token, when isFinalBlock is true")]
    [InlineData("{\"a\": 1,\n \"é😀\": ]}", "InvalidSyntax 2:9 «]» JSON, ']' is an invalid start of a value")]
    [InlineData("{\"a\": 1,}", "InvalidSyntax 1:9 «}» JSON, The JSON object contains a trailing comma at the end")]
    [InlineData("{\"a\": 1", "InvalidSyntax 1:8 «» JSON, '1' is an invalid end of a number. Expected a delimiter")]
    [InlineData("{\"a\": [1]", "InvalidSyntax 1:10 «» JSON, Expected depth to be zero at the end of the JSON payload. There is an open JSON object or array that should be closed")]
    [InlineData("{\"a\": 1}\n{", "InvalidSyntax 2:1 «{» JSON, '{' is invalid after a single JSON value. Expected end of data")]
    [InlineData("{\"a\": \"\\uD800\"}", "InvalidSyntax 1:7 «\"» JSON, Cannot read incomplete UTF-16 JSON text as string with missing low surrogate")]
    [InlineData("{\"a\": \"x\ny\"}", "InvalidSyntax 1:9 «\n» JSON, '0x0A' is invalid within a JSON string. The string should be correctly escaped")]
    [InlineData("{\"a\": 01}", "InvalidSyntax 1:8 «1» JSON, Invalid leading zero before '1'")]
    [InlineData("{\"a\": 1} // no", "InvalidSyntax 1:10 «/» JSON, '/' is invalid after a single JSON value. Expected end of data")]
    [InlineData("\uFEFF{\"a\" 1}", "InvalidSyntax 1:7 «1» JSON, '1' is invalid after a property name. Expected a ':'")]
    [InlineData("openapi: 3.0.0", "InvalidSyntax 1:1 «o» JSON, 'o' is an invalid start of a value")]
    public void JsonWithAFault(string text, string problem)
    {
        NodeReading json = NodeReading.Json(text);

        Assert.Equal("nothing", json.Tree);
        Assert.Equal([problem], json.Problems);
    }

    [Theory]
    [InlineData("a: [1, 2\nb: 3", "InvalidSyntax 2:1 «b» YAML, A list or a mapping in brackets does not end")]
    [InlineData("a: 1\n b: 2\n", "InvalidSyntax 2:3 «:» YAML, While scanning a plain scalar value, found invalid mapping")]
    [InlineData("a: \"x\nb: 1", "InvalidSyntax 1:4 «\"» YAML, While scanning a multi-line double-quoted scalar, found wrong indentation")]
    [InlineData("[a, b", "InvalidSyntax 1:6 «» YAML, While parsing a flow sequence, did not find expected ',' or ']'")]
    [InlineData("a: {b: 1", "InvalidSyntax 1:9 «» YAML, While parsing a flow mapping, did not find expected ',' or '}'")]
    [InlineData("- a\nb", "InvalidSyntax 2:1 «b» YAML, While scanning a simple key, could not find expected ':'")]
    [InlineData("a: @x", "InvalidSyntax 1:4 «@» YAML, While scanning for the next token, found character that cannot start any token")]
    [InlineData("a:\n\t- b", "InvalidSyntax 2:1 «\t» YAML, While scanning a mapping, found invalid tab as indentation")]
    [InlineData("a: \"\\uD800\"", "InvalidSyntax 1:4 «\"» YAML, While scanning a quoted scalar, found invalid Unicode surrogates")]
    [InlineData("a: \"\\xZZ\"", "InvalidSyntax 1:4 «\"» YAML, While scanning a quoted scalar, did not find expected hexadecimal number")]
    [InlineData("%YAML 3.0\n---\na: 1", "InvalidSyntax 1:1 «%» YAML, Found incompatible YAML document")]
    [InlineData("&a &b c: 1", "InvalidSyntax 1:4 «&» YAML, While parsing a node, found more than one anchor")]
    [InlineData("? [a]\n: b", "InvalidSyntax 1:3 «[» YAML, A name is a text, not a list or a mapping")]
    [InlineData("a: &x [1]\n*x : 1", "InvalidSyntax 2:1 «*» YAML, A name is a text, not a list or a mapping")]
    [InlineData("\uFEFFa: b: c", "InvalidSyntax 1:6 «:» YAML, While scanning a plain scalar value, found invalid mapping")]
    public void YamlWithAFault(string text, string problem)
    {
        NodeReading yaml = NodeReading.Yaml(text);

        Assert.Equal("nothing", yaml.Tree);
        Assert.Equal([problem], yaml.Problems);
    }

    [Fact]
    public void OfTwoMembersOfOneNameTheLastIsTaken()
    {
        NodeReading json = NodeReading.Json("""{"a": 1, "b": 2, "a": {"c": 3}, "\u0061": 4}""");
        NodeReading yaml = NodeReading.Yaml("a: 1\nb: 2\n\"a\": 3\n");

        Assert.Equal("""{"a":4,"b":2}""", json.Tree);
        Assert.Equal(["DuplicateKey 1:18 «\"a\"» a", "DuplicateKey 1:33 «\"\\u0061\"» a"], json.Problems);
        Assert.Equal("""{"a":3,"b":2}""", yaml.Tree);
        Assert.Equal(["DuplicateKey 3:1 «\"a\"» a"], yaml.Problems);
    }

    [Fact]
    public void OfManyMembersOfOneNameTheLastIsTakenToo()
    {
        string[] members = [.. Enumerable.Range(0, 50_000).Select(i => $"\"k{i % 25_000}\": {i}")];
        NodeReading json = NodeReading.Json($"{{{string.Join(',', members)}}}");

        SpecNode.Mapping mapping = Assert.IsType<SpecNode.Mapping>(json.Root);
        Assert.Equal(25_000, mapping.Members.Count);
        Assert.All(mapping.Members, (member, i) => Assert.Equal((i + 25_000).ToString(CultureInfo.InvariantCulture), Assert.IsType<SpecNode.Scalar>(member.Value).Text));
        Assert.Equal(1000, json.Problems.Length);
    }

    [Theory]
    [InlineData("api.json", "[", "TooDeep 1:257 «[» 256")]
    [InlineData("api.json", "{\"a\":", "TooDeep 1:1281 «{» 256")]
    [InlineData("api.yaml", "[", "TooDeep 1:257 «» 256")]
    [InlineData("api.yaml", "{a: ", "TooDeep 1:1025 «» 256")]
    [InlineData("api.yaml", "- ", "TooDeep 1:513 «» 256")]
    [InlineData("api.yaml", "? ", "InvalidSyntax 1:3 «?» YAML, A name is a text, not a list or a mapping")]
    public void DepthIsBounded(string path, string opening, string problem)
    {
        NodeReading reading = InTime(() => NodeReading.Of(path, string.Concat(Enumerable.Repeat(opening, 100_000))));

        Assert.Equal("nothing", reading.Tree);
        Assert.Equal([problem], reading.Problems);
    }

    [Fact]
    public void WhatIsAsDeepAsAllowedIsRead()
    {
        string open = new('[', NodeLimits.MaxDepth);
        string close = new(']', NodeLimits.MaxDepth);

        Assert.Equal(open + close, NodeReading.Json(open + close).Tree);
        Assert.Equal(open + close, NodeReading.Yaml(open + close).Tree);
        Assert.Equal(["TooDeep 1:257 «[» 256"], NodeReading.Json($"[{open}{close}]").Problems);
    }

    [Fact]
    public void AnAliasThatStandsForNothingIsLeftOut()
    {
        NodeReading yaml = NodeReading.Yaml("a: *none\nb: &x\n  c: *x\n  d: [1, *x]\ne: *x\n");

        Assert.Equal("""{"b":{"d":[1]},"e":{"d":[1]}}""", yaml.Tree);
        Assert.Equal(
            [
                "InvalidAlias 1:4 «*none» none, no anchor of that name stands before it",
                "InvalidAlias 3:6 «*x» x, it stands within the value of its own anchor",
                "InvalidAlias 4:10 «*x» x, it stands within the value of its own anchor",
            ],
            yaml.Problems);
    }

    [Fact]
    public void AliasesStandForABoundedNumberOfValues()
    {
        StringBuilder bomb = new("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 30; i++)
        {
            string alias = $"*a{i - 1}";
            bomb.Append(CultureInfo.InvariantCulture, $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat(alias, 9))}]\n");
        }

        NodeReading yaml = InTime(() => NodeReading.Yaml(bomb.Append("end: 1\n").ToString()));

        Assert.Equal("InvalidAlias 6:10 «*a4» a4, the aliases of the file stand for more than 100,000 values", yaml.Problems[0]);
        Assert.Equal("31:6 «1»", yaml.Where("end"));
    }

    [Fact]
    public void MergedMembersCountAsTheValuesOfAliases()
    {
        string wide = string.Join('\n', Enumerable.Range(0, 10_000).Select(i => $"  k{i}: {i}"));
        string taking = string.Join('\n', Enumerable.Range(0, 10_000).Select(i => $"t{i}: {{<<: *a}}"));

        NodeReading yaml = InTime(() => NodeReading.Yaml($"a: &a\n{wide}\n{taking}\n"));

        Assert.Equal("InvalidAlias 10011:10 «*a» a, the aliases of the file stand for more than 100,000 values", yaml.Problems[0]);
    }

    [Fact]
    public void AliasesGoNoDeeperThanTheRest()
    {
        StringBuilder chain = new("a0: &a0 [x]\n");
        for (int i = 1; i < 1000; i++)
        {
            chain.Append(CultureInfo.InvariantCulture, $"a{i}: &a{i} [*a{i - 1}]\n");
        }

        NodeReading yaml = NodeReading.Yaml(chain.ToString());

        Assert.Equal("InvalidAlias 256:14 «*a254» a254, with what it stands for, values lie deeper in each other than 256 levels", yaml.Problems[0]);
    }

    [Theory]
    [InlineData("api.json", "{\"openapi\": \"3.1.0\"\0}", 20)]
    [InlineData("api.yaml", "openapi: 3.1.0\0\nb: 2", 15)]
    public void ATextWithANulIsNone(string path, string text, int column)
    {
        NodeReading reading = NodeReading.Of(path, text);

        Assert.Equal("nothing", reading.Tree);
        Assert.Equal([$"NotText 1:{column} «\0»"], reading.Problems);
    }

    [Fact]
    public void AFileBeyondAllMeasureIsNotRead()
    {
        string text = "openapi: 3.1.0\n".PadRight(NodeLimits.MaxCharacters + 1, '#');

        Assert.Equal(["FileTooLarge 1:1 «» 32000001, 32000000"], InTime(() => NodeReading.Yaml(text)).Problems);
        Assert.Equal(["FileTooLarge 1:1 «» 32000001, 32000000"], InTime(() => NodeReading.Json(text)).Problems);
    }

    [Theory]
    [InlineData("api.json")]
    [InlineData("api.yaml")]
    public void AFileOfThirtyMillionCharactersIsReadInTimeAndMemory(string path)
    {
        const string Json = "\"Name{0}\": {{\"type\": \"object\", \"properties\": {{\"a\": {{\"type\": \"string\", \"maxLength\": 64}}, \"b\": {{\"$ref\": \"#/components/schemas/Name1\"}}}}, \"required\": [\"a\"]}},\n";
        const string Yaml = "Name{0}:\n  type: object\n  description: |\n    About the type, at some length.\n  properties:\n    a:\n      type: string\n      maxLength: 64\n    b:\n      $ref: '#/components/schemas/Name1'\n  required:\n    - a\n";
        bool isJson = path == "api.json";
        StringBuilder text = new(isJson ? "{" : "");
        int count = 0;
        for (; text.Length < 30_000_000; count++)
        {
            text.AppendFormat(CultureInfo.InvariantCulture, isJson ? Json : Yaml, count);
        }

        string all = text.Append(isJson ? "\"end\": 1}" : "end: 1\n").ToString();
        long before = GC.GetAllocatedBytesForCurrentThread();
        NodeReading reading = InTime(() => NodeReading.Of(path, all));

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_500_000_000);
        Assert.Empty(reading.Problems);
        Assert.Equal(count + 1, Assert.IsType<SpecNode.Mapping>(reading.Root).Members.Count);
    }

    [Theory]
    [InlineData("a: \"", "\\n", "\"")]
    [InlineData("a: ", "x ", "")]
    [InlineData("a: |\n  ", "x\n  ", "")]
    [InlineData("a: '", "''", "'")]
    [InlineData("a: >\n  ", " x\n\n  ", "")]
    [InlineData("a: [", "b, ", "]")]
    [InlineData("a: {", "? b\n", "}")]
    [InlineData("", "a: &a\n", "")]
    [InlineData("", "# c\n", "a: 1")]
    [InlineData("", "\n", "a: 1")]
    [InlineData("", "- - - a\n", "")]
    [InlineData("!", "a", "")]
    [InlineData("&", "a", " b")]
    [InlineData("\"", "a", "\": b")]
    [InlineData("a: |\n", " \n", "  b")]
    public void YamlOfAnyShapeTakesTimeByItsLength(string start, string repeated, string end)
    {
        string text = start + string.Concat(Enumerable.Repeat(repeated, 3_000_000 / repeated.Length)) + end;

        Assert.True(InTime(() => NodeReading.Yaml(text)) is { Problems.Length: <= 1000 });
    }

    private static NodeReading InTime(Func<NodeReading> read)
    {
        long start = Stopwatch.GetTimestamp();
        NodeReading reading = read();
        Assert.InRange(Stopwatch.GetElapsedTime(start), TimeSpan.Zero, Soon);
        return reading;
    }
}
