using System;
using SpecModels.Generator.Tests.Harness;
using Xunit;

namespace SpecModels.Generator.Tests.Snapshots;

/// <summary>Where a page and its schema say differently, the page's line says so with the schema's.</summary>
public sealed class DriftTests
{
    private static readonly string Fields = "## Fields\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n";

    [Fact]
    public void APageThatNoSchemaIsFoundFor() => Says("""
        models/upload.md(1,1)-(1,1): info SPEC0061: 1 of 2 pages of Acme have no schema in the OpenAPI file and stay as they say
        """, "{ type: object, properties: { id: { type: string } } }", "# Thing\n\n" + Fields + "| `id` | *string* | No | N/A |\n",
        new Page("models/upload.md", "# Upload\n\n" + Fields + "| `content` | *string* | No | N/A |\n"));

    [Fact]
    public void AFieldOnOneSide() => Says("""
        models/thing.md(1,3)-(1,8): warning SPEC0063: The page does not list 'new_name', which the schema has (api.yaml:6)
        models/thing.md(8,3)-(8,12): warning SPEC0062: The schema has no member 'oldName' (api.yaml:5)
        """, """{ type: object, properties: { id: { type: string },""" + "\n" + """      new_name: { type: string } } }""",
        "# Thing\n\n" + Fields + "| `id` | *string* | No | N/A |\n| `oldName` | *string* | No | N/A |\n");

    [Fact]
    public void AFieldThatIsRequiredOnOneSide() => Says("""
        models/thing.md(7,3)-(7,7): warning SPEC0064: 'id' is required on the page and optional in the schema (api.yaml:5)
        models/thing.md(8,3)-(8,9): warning SPEC0064: 'name' is optional on the page and required in the schema (api.yaml:5)
        """, "{ type: object, required: [name], properties: { id: { type: string }, name: { type: string }, kind: { type: string, default: a } } }",
        "# Thing\n\n" + Fields + "| `id` | *string* | Yes | N/A |\n| `name` | *string* | No | N/A |\n| `kind` | *string* | Yes | N/A |\n");

    [Fact]
    public void AFieldOfAnotherType() => Says("""
        models/thing.md(7,10)-(7,18): warning SPEC0065: 'id' is a string on the page and a number in the schema (api.yaml:5)
        models/thing.md(8,12)-(8,20): warning SPEC0065: 'tags' is a string on the page and a list in the schema (api.yaml:5)
        """, "{ type: object, properties: { id: { type: integer }, tags: { type: array, items: { type: string } } } }",
        "# Thing\n\n" + Fields + "| `id` | *string* | No | N/A |\n| `tags` | *string* | No | N/A |\n");

    [Fact]
    public void ATypeOfAnotherKind() => Says("""
        models/thing.md(1,3)-(1,8): warning SPEC0065: 'Thing' is an object on the page and one of some texts in the schema (api.yaml:5)
        """, "{ type: string, enum: [a, b] }", "# Thing\n\n" + Fields + "| `id` | *string* | No | N/A |\n");

    [Fact]
    public void AValueOnOneSide() => Says("""
        models/thing.md(1,3)-(1,8): warning SPEC0067: The page does not list the value 'c', which the schema has (api.yaml:5)
        models/thing.md(6,7)-(6,10): warning SPEC0066: The schema has no value 'b' (api.yaml:5)
        """, "{ type: string, enum: [a, c] }", "# Thing\n\n## Values\n\n```typescript\n\"a\" | \"b\"\n```\n");

    [Fact]
    public void ACaseOnOneSide() => Says("""
        models/thing.md(1,3)-(1,8): warning SPEC0069: The page does not list the case 'a list', which the schema has (api.yaml:5)
        models/thing.md(7,5)-(7,14): warning SPEC0068: The schema has no case 'a boolean' (api.yaml:5)
        """, "{ anyOf: [{ type: string }, { type: array, items: { type: string } }] }", "# Thing\n\n## Supported Types\n\n### `string`\n\n### `boolean`\n");

    [Fact]
    public void WhatPagesCannotSayIsNoDrift() => Says("", """
        { type: object, required: [n, at], properties: { n: { type: [integer, 'null'], format: int32 }, at: { type: string, format: date-time },
              free: {}, hidden: { type: string, x-speakeasy-ignore: true }, big_number: { type: number } } }
        """, "# Thing\n\n" + Fields + "| `n` | *number* | Yes | N/A |\n| `at` | *string* | Yes | N/A |\n| `free` | *any* | No | N/A |\n| `bigNumber` | *number* | No | N/A |\n| `additionalProperties` | Record<string, *any*> | No | N/A |\n");

    private static void Says(string diagnostics, string schema, string page, params Page[] others)
    {
        Project project = new([new Page("models/thing.md", page), .. others, new Page("api.yaml", "openapi: 3.1.0\npaths: {}\ncomponents:\n  schemas:\n    Thing: " + schema.ReplaceLineEndings("\n") + "\n")]);
        GeneratorRun run = GeneratorHarness.Run(project with { Properties = new(StringComparer.OrdinalIgnoreCase) { ["RootNamespace"] = "Acme" } });
        Lines.Equal(diagnostics, run.Diagnostics);
        Assert.NotNull(run.Compile().GetTypeByMetadataName("Acme.Thing"));
    }
}
