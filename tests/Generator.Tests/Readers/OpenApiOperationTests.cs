using System.Linq;
using SpecModels.Generator.Tests.Harness;
using Xunit;

namespace SpecModels.Generator.Tests.Readers;

public sealed class OpenApiOperationTests
{
    private const string Pets = """
        /pets/{id}:
          parameters:
            - { name: id, in: path, required: true, schema: { type: string, format: uuid } }
            - { name: limit, in: query, schema: { type: integer, format: int32, maximum: 100 } }
          post:
            operationId: updatePet
            parameters:
              - { name: limit, in: query, description: How many., schema: { type: string } }
              - { name: X-Trace, in: header, deprecated: true, content: { application/json: { schema: { $ref: '#/components/schemas/Trace' } } } }
            requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
            responses:
              '200': { content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
              '404': { description: Nothing. }
          get:
            responses: { '200': { content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Pet' } } } } } }
        """;

    private const string Schemas = """
        schemas:
          Pet: { type: object }
          Trace: { type: object }
        """;

    [Fact]
    public void AnEnvelopeHasTheParametersAndTheBodySideBySide()
    {
        OpenApiReading reading = OpenApiReading.OfPaths(Pets, Schemas);
        Lines.Equal("""
            UpdatePetRequest
                id*: Uuid
                limit: String
                X-Trace: Trace
                Pet*: Pet
            UpdatePetResponse
                Result*: Pet
            GetPetsIdRequest
                id*: Uuid
                limit: Int32
            GetPetsIdResponse
                Result*: Pet[]
            """, reading.Envelopes);
        Lines.None(reading.Problems);
    }

    [Fact]
    public void AnOperationTellsWhichTypesItUses()
    {
        OpenApiReading reading = OpenApiReading.OfPaths(Pets, Schemas);
        Lines.Equal("/pets/{id}: Uuid, String, Trace, Pet, Int32, Pet[]", string.Join("\n", reading.Documents.Single().Operations.Select(operation => $"{operation.Path}: {string.Join(", ", operation.Types.Select(reading.Render))}")));
    }

    [Fact]
    public void CallbacksAndWebhooksHaveOperationsToo()
    {
        OpenApiReading reading = OpenApiReading.OfPaths("""
            /subscribe:
              post:
                operationId: subscribe
                callbacks:
                  onEvent:
                    '{$request.body#/url}':
                      post: { operationId: onEvent, requestBody: { content: { application/json: { schema: { type: object, properties: { event: { type: string } } } } } } }
            """);
        Assert.Contains("OnEventRequest", reading.Schemas.Select(schema => schema.Name));
        Assert.Equal(["/subscribe", "{$request.body#/url}"], reading.Documents.Single().Operations.Select(operation => operation.Path));

        OpenApiReading hooks = new(("api.yaml", "openapi: 3.1.0\nwebhooks:\n  newPet: { post: { requestBody: { content: { application/json: { schema: { type: object, properties: { a: { type: string } } } } } } } }\n"));
        Assert.Equal(["PostNewPetRequest"], hooks.Schemas.Select(schema => schema.Name));
    }

    [Fact]
    public void WhatAStreamSendsIsJsonWithinItsData() => Lines.Equal("""
        Chunk
            text: String
        Event
            data*: json Chunk
            id: String
        Other
            data: String
        Named
            data: Chunk
            more: String
        """, string.Join("\n", OpenApiReading.OfPaths("""
        /a: { get: { responses: { '200': { content: { text/event-stream: { schema: { oneOf: [{ $ref: '#/components/schemas/Event' }, { $ref: '#/components/schemas/Other' }, { $ref: '#/components/schemas/Named' }] } } } } } } }
        """, """
        schemas:
          Chunk: { type: object, properties: { text: { type: string } } }
          Event: { type: object, required: [data], properties: { data: { $ref: '#/components/schemas/Chunk' }, id: { type: string } } }
          Other: { type: object, properties: { data: { type: string } } }
          Named: { type: object, properties: { data: { $ref: '#/components/schemas/Chunk' }, more: { type: string } } }
        """).Types.Split("\nGet")[0].Split('\n').SkipWhile(line => line != "Chunk")));

    [Fact]
    public void SwaggerSaysTheSameInItsOwnPlaces()
    {
        OpenApiReading reading = new(("api.yaml", """
            swagger: '2.0'
            paths:
              /pets:
                post:
                  operationId: addPet
                  parameters:
                    - { name: pet, in: body, schema: { $ref: '#/definitions/Pet' } }
                    - { name: sort, in: query, type: string, enum: [a, b], required: true }
                    - { name: file, in: formData, type: file }
                    - { $ref: '#/parameters/tags' }
                  responses:
                    '200': { schema: { type: object, properties: { ok: { type: boolean } } } }
                    default: { $ref: '#/responses/Error' }
            parameters: { tags: { name: tags, in: query, type: array, items: { type: string, enum: [x, y] } } }
            responses: { Error: { schema: { type: object, properties: { message: { type: string } } } } }
            definitions:
              Pet: { type: object, required: [kind], properties: { kind: { type: string }, size: { type: integer, x-nullable: true } }, discriminator: kind }
              Cat: { allOf: [{ $ref: '#/definitions/Pet' }, { type: object, properties: { lives: { type: integer } } }] }
            """));
        Lines.Equal("""
            AddPetSort = 'a' | 'b'
            AddPetResponse
                ok: Boolean
            TagsItem = 'x' | 'y'
            ErrorResponse
                message: String
            Pet by kind
                | Cat 'Cat'
            Cat
                kind*: String
                size: Int64?
                lives: Int64
            """, reading.Types);
        Lines.Equal("""
            AddPetRequest
                sort*: AddPetSort
                file: String
                tags: TagsItem[]
                Pet*: Pet
            AddPetResponse
                Result*: AddPetResponse
            """, reading.Envelopes);
        Lines.None(reading.Problems);
    }

    [Theory]
    [InlineData("openapi: 3.0.3", true)]
    [InlineData("openapi: 3.2.0", true)]
    [InlineData("openapi: 3.9.1", true)]
    [InlineData("swagger: 2.0", true)]
    [InlineData("openapi: 4.0.0", false)]
    [InlineData("swagger: '1.2'", false)]
    public void OnlyAKnownVersionIsRead(string version, bool isKnown)
    {
        OpenApiReading reading = new(("api.yaml", version + "\ndefinitions: { A: { type: object } }\ncomponents: { schemas: { A: { type: object } } }\n"));
        Assert.Equal(isKnown, reading.Schemas.Any());
        Assert.Equal(isKnown, reading.Problems.Length == 0);
    }
}
