using System.Linq;
using SpecModels.Generator.Tests.Harness;
using Xunit;

namespace SpecModels.Generator.Tests.Readers;

public sealed class OpenApiNameTests
{
    [Fact]
    public void AComponentKeepsItsWholeName()
    {
        OpenApiReading reading = OpenApiReading.OfSchemas("""
            io.k8s.api.core.v1.Pod: { type: object }
            pet-food_item: { type: object, properties: { inner.part: { type: object, properties: { a: { type: string } } } } }
            """);
        Assert.Equal(["io.k8s.api.core.v1.Pod", "pet-food_item", "PetFoodItemInnerPart"], reading.Schemas.Select(schema => schema.Name));
        Assert.Equal([false, false, true], reading.Schemas.Select(schema => schema.IsInline));
    }

    [Fact]
    public void ANameMadeFromThePlaceShowsItsJointsWhereAnotherTypeHasIt()
    {
        OpenApiReading reading = OpenApiReading.OfSchemas("""
            User:
              type: object
              properties:
                address: { type: object, properties: { street: { type: string } } }
                homeAddress: { type: object, properties: { geo: { type: object, properties: { lat: { type: number } } } } }
                home: { type: object, properties: { address: { type: object, properties: { a: { type: string } } } } }
            UserAddress: { type: object }
            """);
        Assert.Equal(
            ["User", "User_Address", "User_HomeAddress", "UserHomeAddressGeo", "UserHome", "User_Home_Address", "UserAddress"],
            reading.Schemas.Select(schema => schema.Name));
    }

    [Fact]
    public void ASchemaMoreRenamesNothingButItsNamesake()
    {
        const string Schemas = """
            User:
              type: object
              properties:
                address: { type: object, properties: { street: { type: object, properties: { a: { type: string } } } } }
            """;
        string[] before = [.. OpenApiReading.OfSchemas(Schemas).Schemas.Select(schema => schema.Name)];
        string[] after = [.. OpenApiReading.OfSchemas("Address: { type: object }\nUserAddress: { type: object }\n" + Schemas).Schemas.Select(schema => schema.Name)];

        Assert.Equal(["User", "UserAddress", "UserAddressStreet"], before);
        Assert.Equal(["Address", "UserAddress", "User", "User_Address", "UserAddressStreet"], after);
    }

    [Fact]
    public void WhatOperationsTakeAndGiveIsCalledAfterThem()
    {
        OpenApiReading reading = OpenApiReading.OfPaths("""
            /pets/{id}:
              parameters:
                - { name: trace, in: header, schema: { enum: [a, b] } }
              get:
                operationId: pets.get-one
                parameters:
                  - { name: sort-by, in: query, schema: { type: string, enum: [a, b] } }
                  - $ref: '#/components/parameters/Page'
                responses:
                  '200': { content: { application/json: { schema: { type: object, properties: { a: { type: string } } } }, text/event-stream: { schema: { type: object, properties: { data: { type: string } } } } } }
                  '201': { content: { application/json: { schema: { type: object, properties: { a: { type: string } } } } } }
                  4XX: { $ref: '#/components/responses/BadRequest' }
                  default: { content: { application/json: { schema: { type: object, properties: { a: { type: string } } } } }, headers: { X-Kind: { schema: { enum: [x, y] } } } }
              post:
                requestBody: { content: { application/json: { schema: { type: object, properties: { a: { type: string } } } }, multipart/form-data: { schema: { type: object, properties: { file: { type: string, format: binary } } } } } }
              put:
                operationId: putPet
                requestBody: { $ref: '#/components/requestBodies/PetRequest' }
            """, """
            parameters: { Page: { name: page, in: query, schema: { oneOf: [{ type: integer }, { type: string }] } } }
            responses: { BadRequest: { content: { application/json: { schema: { type: object, properties: { a: { type: string } } } } } } }
            requestBodies: { PetRequest: { content: { application/json: { schema: { type: object, properties: { a: { type: string } } } } } } }
            """);
        Lines.Equal("""
            PetsIdTrace
            PetsGetOneSortBy
            PetsGetOneResponse
            PetsGetOneResponseEvent
            PetsGetOneResponse201
            PetsGetOneResponseDefault
            PetsGetOneResponseDefaultXKind
            PostPetsIdRequest
            PostPetsIdRequestForm
            Page
            BadRequestResponse
            PetRequest
            """, string.Join("\n", reading.Schemas.Select(schema => schema.Name)));
        Lines.None(reading.Problems);
    }

    [Fact]
    public void WhatIsKeptUnderTheNameOfASchemaSaysWhatItIs()
    {
        OpenApiReading reading = OpenApiReading.OfPaths("{}", """
            schemas: { Page: { type: object }, ErrorResponse: { type: object } }
            parameters: { Page: { name: page, in: query, schema: { enum: [a, b] } } }
            responses: { ErrorResponse: { content: { application/json: { schema: { type: object, properties: { a: { type: string } } } } } } }
            """);
        Assert.Equal(["Page", "ErrorResponse", "Page_Parameter", "ErrorResponse_Response"], reading.Schemas.Select(schema => schema.Name));
    }
}
