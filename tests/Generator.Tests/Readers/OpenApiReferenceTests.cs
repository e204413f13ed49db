using System.Linq;
using SpecModels.Generator.Spec;
using SpecModels.Generator.Tests.Harness;
using Xunit;

namespace SpecModels.Generator.Tests.Readers;

public sealed class OpenApiReferenceTests
{
    [Fact]
    public void AReferenceLeadsToAnyPlaceOfTheFile()
    {
        OpenApiReading reading = OpenApiReading.OfSchemas("""
            A:
              type: object
              properties:
                a: { $ref: '#/components/schemas/B/properties/in~1ner' }
                b: { $ref: '#/components/schemas/C%20D' }
                c: { $ref: '#/components/schemas/B/properties/list/items' }
                d: { $ref: '#/components/schemas/Chain' }
                e: { $ref: '#/components/schemas/A/properties/a' }
                f: { $ref: '#there' }
                g: { $ref: '#/components/schemas/B/$defs/G' }
            B:
              type: object
              properties:
                in/ner: { type: object, properties: { x: { type: string } } }
                list: { type: array, items: { type: object, properties: { y: { type: string } } } }
              $defs:
                G: { type: object, properties: { g: { type: string } } }
            C D: { type: object, $anchor: there }
            Chain: { $ref: '#/components/schemas/Link' }
            Link: { $ref: '#/components/schemas/B' }
            """);
        Lines.Equal("""
            A
                a: BInNer
                b: C D
                c: BListItem
                d: B
                e: BInNer
                f: C D
                g: BG
            B
                in/ner: BInNer
                list: BListItem[]
            BInNer
                x: String
            BListItem
                y: String
            BG
                g: String
            C D
            """, reading.Types);
        Lines.None(reading.Problems);
        Assert.Equal("/components/schemas/B/properties/in~1ner", reading.Schema("BInNer").Pointer);
    }

    [Fact]
    public void AReferenceLeadsToOtherFilesOfTheProject()
    {
        OpenApiReading reading = new(
            ("api/v1/api.yaml", """
                openapi: 3.1.0
                paths:
                  /pets: { $ref: '../paths.json#/pets' }
                components:
                  schemas:
                    Pet: { type: object, properties: { id: { $ref: '../common/types.yaml#/Id' }, owner: { $ref: '../common/owner.yml' }, self: { $ref: 'api.yaml#/components/schemas/Pet' } } }
                """),
            ("api/common/types.yaml", "Id: { type: string, format: uuid }\nName: { type: object, properties: { first: { type: string } } }\nUnused: { type: object }\n"),
            ("api/common/owner.yml", "type: object\nproperties:\n  name: { $ref: 'types.yaml#/Name' }\n  pets: { type: array, items: { $ref: '../v1/api.yaml#/components/schemas/Pet' } }\n"),
            ("api/paths.json", """{ "pets": { "get": { "operationId": "listPets", "responses": { "200": { "content": { "application/json": { "schema": { "type": "object", "properties": { "n": { "type": "integer" } } } } } } } } } }"""),
            ("api/other.yaml", "a: [unclosed"));
        Lines.Equal("""
            owner
                name: Name
                pets: Pet[]
            Name
                first: String
            ListPetsResponse
                n: Int64
            Pet
                id: Uuid
                owner: owner
                self: Pet
            """, reading.Types);
        Lines.None(reading.Problems);
        Assert.Equal(["api/common/owner.yml", "api/common/types.yaml", "api/paths.json", "api/v1/api.yaml"], reading.Documents.Select(document => document.Path));
        Assert.All(reading.Documents, document => Assert.Equal(SpecDialect.OpenApi, document.Dialect));
    }

    [Fact]
    public void WhatCannotBeFollowedIsToldAndCostsTheMemberAlone()
    {
        OpenApiReading reading = OpenApiReading.OfSchemas("""
            A:
              type: object
              properties:
                a: { $ref: '#/components/schemas/None' }
                b: { type: array, items: { $ref: 'https://example.com/a.yaml#/B' } }
                c: { $ref: '#/components/schemas/Circle' }
                d: { type: string }
                e: { oneOf: [{ $ref: 'lost.yaml' }, { type: string }] }
            Circle: { $ref: '#/components/schemas/Circle2' }
            Circle2: { allOf: [{ $ref: '#/components/schemas/Circle' }] }
            """);
        Lines.Equal("""
            A
                a: unknown
                b: unknown[]
                c: unknown
                d: String
                e: AE
            AE
                | unknown
                | String
            """, reading.Types);
        Lines.Equal("""
            CircularReference 14:5 «Circle» /components/schemas/Circle
            UnresolvedReference 9:20 «'#/components/schemas/None'» #/components/schemas/None, nothing stands there
            UnresolvedReference 10:42 «'https://example.com/a.yaml#/B'» https://example.com/a.yaml#/B, nothing is fetched; add the file to the project and refer to it by a relative path
            UnresolvedReference 13:30 «'lost.yaml'» lost.yaml, no additional file of its SpecNamespace lies there
            """, reading.Problems);
    }

    [Fact]
    public void ADynamicReferenceIsToWhoOffersItself() => Lines.Equal("""
        Filter
            left: Filter
            right: Filter
        Node
            children: Node[]
        """, OpenApiReading.OfSchemas("""
        Filter: { $recursiveAnchor: true, type: object, properties: { left: { $recursiveRef: '#' }, right: { $ref: '#/components/schemas/Filter' } } }
        Node: { $dynamicAnchor: node, type: object, properties: { children: { type: array, items: { $dynamicRef: '#node' } } } }
        """).Types);
}
