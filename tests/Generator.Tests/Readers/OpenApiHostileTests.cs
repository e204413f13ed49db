using System;
using System.Diagnostics;
using System.Linq;
using SpecModels.Generator.Spec;
using Xunit;

namespace SpecModels.Generator.Tests.Readers;

/// <summary>Descriptions that nobody would write by hand: they end in bounded time, without an exception, and the other types are there.</summary>
public sealed class OpenApiHostileTests
{
    [Fact]
    public void AChainOfReferences() => Ends(Many(5000, i => $"A{i}: {{ $ref: '#/components/schemas/A{i + 1}' }}") + "\nA5000: { type: string }");

    [Fact]
    public void AChainOfAllOf() => Ends(Many(2000, i => $"A{i}: {{ allOf: [{{ $ref: '#/components/schemas/A{i + 1}' }}, {{ type: object, properties: {{ p{i}: {{ type: string }} }} }}] }}") + "\nA2000: { type: object }");

    [Fact]
    public void AChainOfUnions() => Ends(Many(3000, i => $"A{i}: {{ oneOf: [{{ $ref: '#/components/schemas/A{i + 1}' }}, {{ type: object, properties: {{ p{i}: {{ type: string }} }} }}], discriminator: {{ propertyName: t }} }}") + "\nA3000: { type: string }");

    [Fact]
    public void AllOfInTwoWaysAtEachLevel() => Ends(Many(60, i => $"A{i}: {{ allOf: [{{ $ref: '#/components/schemas/A{i + 1}' }}, {{ $ref: '#/components/schemas/A{i + 1}' }}, {{ $ref: '#/components/schemas/A{i + 2}' }}] }}") + "\nA60: { type: object }\nA61: { type: object }");

    [Fact]
    public void UnionsThatMultiply() => Ends("A: { allOf: [" + string.Join(", ", Enumerable.Repeat("{ oneOf: [{ properties: { a: { type: string } } }, { properties: { b: { type: string } } }, { properties: { c: { type: string } } }] }", 40)) + "] }");

    [Fact]
    public void UnionsThatMultiplyAtEachLevel() => Ends(
        Many(40, i => $"A{i}: {{ oneOf: [{{ $ref: '#/components/schemas/A{i + 1}' }}, {{ allOf: [{{ $ref: '#/components/schemas/A{i + 1}' }}, {{ type: object, properties: {{ p{i}: {{ type: string }} }} }}] }}] }}") + "\nA40: { type: object, properties: { z: { type: string } } }");

    [Fact]
    public void MembersOfManySchemasThatHoldEachOther() => Ends(
        Many(12, i => $"M{i}: {{ type: object, properties: {{ a: {{ $ref: '#/components/schemas/M{(i + 1) % 12}' }}, b: {{ $ref: '#/components/schemas/M{(i * 5) % 12}' }}, c: {{ $ref: '#/components/schemas/M{(i * 7) % 12}' }} }} }}")
        + "\nA: { allOf: [" + string.Join(", ", Enumerable.Range(0, 12).Select(i => $"{{ $ref: '#/components/schemas/M{i}' }}")) + "] }");

    [Fact]
    public void ManyParts() => Ends(Many(300, i => $"M{i}: {{ type: object, properties: {{ x: {{ $ref: '#/components/schemas/M{i}' }}, p{i}: {{ type: string }} }} }}")
        + "\nA: { allOf: [" + string.Join(", ", Enumerable.Range(0, 300).Select(i => $"{{ $ref: '#/components/schemas/M{i}' }}")) + "] }");

    [Fact]
    public void ManyValues() => Ends("A: { type: string, enum: [" + string.Join(", ", Enumerable.Range(0, 50_000).Select(i => $"v{i}")) + "] }\nB: { oneOf: [" + string.Join(", ", Enumerable.Range(0, 5_000).Select(i => $"{{ const: v{i} }}")) + "] }");

    [Fact]
    public void ManyBranches() => Ends("A: { oneOf: [" + string.Join(", ", Enumerable.Range(0, 3_000).Select(i => $"{{ type: object, properties: {{ p{i}: {{ type: string }} }} }}")) + "], discriminator: { propertyName: t } }");

    [Fact]
    public void ManyChildren() => Ends("A: { type: object, properties: { t: { type: string } }, discriminator: { propertyName: t } }\n"
        + Many(3000, i => $"C{i}: {{ allOf: [{{ $ref: '#/components/schemas/A' }}, {{ type: object, properties: {{ p: {{ $ref: '#/components/schemas/A' }} }} }}] }}"));

    [Fact]
    public void KeywordsOfAnyKind()
    {
        string[] values = ["5", "true", "null", "text", "[]", "{}", "[[], {}]", "{ a: { b: [] } }", "[1, null, x]"];
        string[] keywords =
        [
            "$ref", "$dynamicRef", "type", "properties", "required", "additionalProperties", "patternProperties", "items", "prefixItems", "allOf", "oneOf", "anyOf", "enum", "const", "format", "discriminator",
            "nullable", "default", "example", "examples", "title", "description", "deprecated", "readOnly", "minLength", "minimum", "exclusiveMinimum", "contentMediaType", "contentSchema", "x-enum-varnames",
        ];
        Ends(string.Join('\n', keywords.SelectMany(keyword => values.Select((value, i) => $"{keyword.Replace("$", "", StringComparison.Ordinal)}{i}: {{ {keyword}: {value}, description: d }}"))));
        Ends(string.Join('\n', keywords.SelectMany(keyword => values.Select((value, i) => $"{keyword.Replace("$", "", StringComparison.Ordinal)}{i}: {{ type: object, properties: {{ p: {{ {keyword}: {value}, type: [object, 'null'] }} }} }}"))));
    }

    [Fact]
    public void OperationsOfAnyKind()
    {
        string[] values = ["5", "null", "text", "[]", "{}", "[[], {}, 5]", "{ a: [], b: 5, c: { d: {} } }", "[{ $ref: 5 }, { $ref: '#/paths' }]"];
        string[] members = ["parameters", "requestBody", "responses", "callbacks", "operationId", "$ref"];
        foreach (string value in values)
        {
            Assert.NotEmpty(OpenApiReading.OfPaths($"/a: {value}\n/b: {{ get: {value}, parameters: {value} }}\n" + string.Join('\n', members.Select((member, i) => $"/c{i}: {{ post: {{ {member}: {value} }} }}")) + $"\n/d: {{ get: {{ responses: {{ '200': {{ content: {value}, headers: {value}, schema: {value} }} }}, requestBody: {{ content: {{ application/json: {value} }} }} }} }}", "schemas: { Good: { type: object } }").Schemas);
        }
    }

    private static string Many(int count, Func<int, string> line) => string.Join('\n', Enumerable.Range(0, count).Select(line));

    /// <summary>Generous, since other tests run beside it.</summary>
    private static void Ends(string schemas)
    {
        Stopwatch time = Stopwatch.StartNew();
        OpenApiReading reading = OpenApiReading.OfSchemas("Good: { type: object }\n" + schemas);
        Assert.InRange(time.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20));
        Assert.IsType<SpecObject>(reading.Schema("Good"));
    }
}
