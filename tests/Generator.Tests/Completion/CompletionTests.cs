using System.Linq;
using SpecModels.Generator.Spec;
using SpecModels.Generator.Tests.Harness;
using Xunit;

namespace SpecModels.Generator.Tests.Completion;

/// <summary>What pages take from their schemas, and what stays theirs.</summary>
public sealed class CompletionTests
{
    [Fact]
    public void WhatGoesOverTheWireIsTheSchemas()
    {
        Completed completed = new(
            """
            components:
              schemas:
                Order:
                  type: object
                  required: [orderId, note, kind]
                  properties:
                    orderId: { type: integer, format: int32, readOnly: true, minimum: 1 }
                    note: { type: [string, 'null'], maxLength: 80 }
                    _kind: { type: string }
                    kind: { const: order }
                    at: { type: string, format: date-time, default: '2026-01-01T00:00:00Z' }
            """,
            Completed.OfFields("models/order.md", "Order", "at? *string*", "orderId *number*", "note *string*", "kind *string*", "_kind? *string*"));

        Assert.Empty(completed.Problems);
        Assert.Equal(["at", "orderId", "note", "kind", "_kind"], completed.Record("models/order.md").Fields.Select(field => field.WireName));
        Assert.Equal(new SpecType.Constant(new SpecLiteral.Text("order")), completed.Field("models/order.md", "kind").Type);

        SpecField id = completed.Field("models/order.md", "orderId");
        Assert.Equal((new SpecType.Primitive(SpecPrimitive.Int32), false, true, "1"), (id.Type, id.IsNullable, id.IsReadOnly, id.Constraints?.Minimum));
        SpecField note = completed.Field("models/order.md", "note");
        Assert.Equal((SpecType.String, true, 80), (note.Type, note.IsNullable, note.Constraints?.MaxLength));
        SpecField at = completed.Field("models/order.md", "at");
        Assert.Equal((new SpecType.Primitive(SpecPrimitive.DateTime), new SpecLiteral.Text("2026-01-01T00:00:00Z")), (at.Type, at.Default));
    }

    [Fact]
    public void NamesOrderProseAndLinksArePages()
    {
        Completed completed = new(
            """
            components:
              schemas:
                Order:
                  type: object
                  description: Of the schema.
                  properties:
                    b: { type: string, description: Of the schema. }
                    a: { $ref: '#/components/schemas/Line' }
                Line: { type: object, properties: { n: { type: integer, format: int64 } } }
            """,
            new Page("models/order.md", """
                # Order

                Of the page.

                ## Fields

                | Field | Type | Required | Description |
                | --- | --- | --- | --- |
                | `a` | [models.Line](line.md) | :heavy_minus_sign: | Of the page. |
                | `b` | *string* | :heavy_minus_sign: | N/A |
                """),
            Completed.OfFields("models/line.md", "Line", "n? *number*"));

        Assert.Equal("Of the page.", completed.Record("models/order.md").Description);
        Assert.Equal([("a", "Of the page."), ("b", "Of the schema.")], completed.Record("models/order.md").Fields.Select(field => (field.Name, field.Description)));
        Assert.Equal(new SpecType.Named("models", "Line", "line.md"), completed.Field("models/order.md", "a").Type);
        Assert.Equal("/components/schemas/Order", completed.Record("models/order.md").Describes?.Pointer);
    }

    [Fact]
    public void ATypeWithoutAPageAndAnyValueAreWhatTheSchemaSays()
    {
        Completed completed = new(
            """
            components:
              schemas:
                Order: { type: object, properties: { line: { $ref: '#/components/schemas/Line' }, rest: { $ref: '#/components/schemas/Line' } } }
                Line: { type: object, properties: { n: { type: integer } } }
            """,
            Completed.OfFields("models/order.md", "Order", "line? [models.Line](line.md)", "rest? *any*"));

        Assert.Empty(completed.Problems);
        Assert.All(completed.Record("models/order.md").Fields, field => Assert.Equal(new SpecType.Reference("api.yaml", "/components/schemas/Line"), field.Type));
    }

    [Fact]
    public void NullIsSaidOfItemsToo() => Assert.Equal(
        new SpecType.List(new SpecType.Nullable(new SpecType.Primitive(SpecPrimitive.Int64))),
        new Completed(
            "components:\n  schemas:\n    Row: { type: object, properties: { cells: { type: array, items: { type: [integer, 'null'] } } } }\n",
            Completed.OfFields("models/row.md", "Row", "cells? *number*[]")).Field("models/row.md", "cells").Type);

    [Fact]
    public void TheDataOfAnEventIsJsonInAString()
    {
        Completed completed = new(
            """
            paths:
              /chat:
                post:
                  operationId: chat
                  responses:
                    '200':
                      description: Events
                      content: { text/event-stream: { schema: { $ref: '#/components/schemas/Event' } } }
            components:
              schemas:
                Event: { type: object, required: [data], properties: { data: { $ref: '#/components/schemas/Chunk' } } }
                Chunk: { type: object, properties: { id: { type: string } } }
            """,
            Completed.OfFields("models/event.md", "Event", "data [models.Chunk](chunk.md)"),
            Completed.OfFields("models/chunk.md", "Chunk", "id? *string*"));

        Assert.Equal(new SpecType.Embedded(new SpecType.Named("models", "Chunk", "chunk.md")), completed.Field("models/event.md", "data").Type);
        Assert.Contains("models/chunk.md is /components/schemas/Chunk", completed.Matches, System.StringComparison.Ordinal);
    }

    [Fact]
    public void AUnionTakesTheSchemasDiscriminatorAndItsTexts()
    {
        Completed completed = new(
            """
            components:
              schemas:
                Pet:
                  oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }]
                  discriminator: { propertyName: kind, mapping: { feline: '#/components/schemas/Cat', canine: '#/components/schemas/Dog' } }
                Cat: { type: object, required: [kind], properties: { kind: { type: string } } }
                Dog: { type: object, required: [kind], properties: { kind: { type: string } } }
            """,
            Completed.OfCases("models/pet.md", "Pet", "models.Dog", "models.Cat"),
            Completed.OfFields("models/cat.md", "Cat", "kind *string*"),
            Completed.OfFields("models/dog.md", "Dog", "kind *string*"));

        Assert.Empty(completed.Problems);
        Assert.Equal("kind", completed.Union("models/pet.md").Discriminator);
        Assert.Equal([["canine"], ["feline"]], completed.Union("models/pet.md").Cases.Select(unionCase => unionCase.Tags.ToArray()));
    }

    [Fact]
    public void AnEnumIsOpenWhereTheSchemaSaysSo()
    {
        const string Schemas = "components:\n  schemas:\n    State: { type: string, enum: [on, off], x-speakeasy-unknown-values: allow }\n";
        Assert.True(new Completed(Schemas, Completed.OfValues("models/state.md", "State", "\"on\" | \"off\"")).Enum("models/state.md").IsOpen);
        Assert.False(new Completed(Schemas.Replace(", x-speakeasy-unknown-values: allow", "", System.StringComparison.Ordinal), Completed.OfValues("models/state.md", "State", "\"on\" | \"off\"")).Enum("models/state.md").IsOpen);
    }

    [Fact]
    public void NumbersThatBeginANameAreWordsInSdks()
    {
        Completed completed = new(
            "components:\n  schemas:\n    Options: { type: object, properties: { 01ai: { type: string }, ai-21: { type: string } } }\n",
            Completed.OfFields("models/options.md", "Options", "oneai? *string*", "ai21? *string*"));

        Assert.Empty(completed.Problems);
        Assert.Equal(["01ai", "ai-21"], completed.Record("models/options.md").Fields.Select(field => field.WireName));
    }

    [Fact]
    public void AMemberMayHaveAnotherNameInSdks()
    {
        Completed completed = new(
            "components:\n  schemas:\n    File: { type: object, properties: { bytes: { type: integer, x-speakeasy-name-override: size_bytes } } }\n",
            Completed.OfFields("models/file.md", "File", "sizeBytes? *number*"));

        Assert.Empty(completed.Problems);
        Assert.Equal("bytes", completed.Field("models/file.md", "sizeBytes").WireName);
    }

    [Fact]
    public void ASchemaOfTwoPagesMeansTheFirst()
    {
        Completed completed = new(
            """
            components:
              schemas:
                Base: { type: object, properties: { mode: { type: string, enum: [a, b] } } }
                Child: { allOf: [{ $ref: '#/components/schemas/Base' }, { type: object, properties: { id: { type: string } } }] }
            """,
            Completed.OfFields("models/base.md", "Base", "mode? [models.BaseMode](basemode.md)"),
            Completed.OfValues("models/basemode.md", "BaseMode", "\"a\" | \"b\""),
            Completed.OfFields("models/child.md", "Child", "mode? [models.ChildMode](childmode.md)", "id? *string*"),
            Completed.OfValues("models/childmode.md", "ChildMode", "\"a\" | \"b\""));

        Assert.Empty(completed.Problems);
        Assert.Equal("/components/schemas/Base/properties/mode", completed.Enum("models/basemode.md").Describes?.Pointer);
        Assert.Null(completed.Enum("models/childmode.md").Describes);
    }

    [Fact]
    public void ASetWithoutSchemasStaysAsItIs()
    {
        Page page = Completed.OfFields("models/order.md", "Order", "orderId *number*");
        Assert.Null(new Completed("paths: {}\n", page).Field("models/order.md", "orderId").WireName);
    }
}
