using System.Linq;
using SpecModels.Generator.Spec;
using SpecModels.Generator.Tests.Harness;
using Xunit;

namespace SpecModels.Generator.Tests.Readers;

public sealed class OpenApiObjectTests
{
    [Fact]
    public void ObjectsWithMembersAreTypesAndAllElseStandsForWhatItIs() => Reads("""
        Pet:
          type: object
          required: [id, tags]
          properties:
            id: { $ref: '#/components/schemas/Id' }
            tags: { $ref: '#/components/schemas/Tags' }
            owner: { type: object, properties: { name: { type: string } } }
            toys: { type: array, items: { type: object, properties: { size: { type: integer } } } }
            byName: { type: object, additionalProperties: { type: object, properties: { a: { type: boolean } } } }
            free: { type: object }
            any: {}
            all: true
            kind: { const: pet }
        Id: { type: string, format: uuid }
        Tags: { type: array, items: { type: string } }
        Scores: { type: object, additionalProperties: { type: number } }
        Empty: { type: object }
        Open: { type: object, additionalProperties: true }
        """, """
        Pet
            id*: Uuid
            tags*: String[]
            owner: PetOwner
            toys: PetToysItem[]
            byName: {PetByNameValue}
            free: {Any}
            any: Any
            all: Any
            kind: = 'pet'
        PetOwner
            name: String
        PetToysItem
            size: Int64
        PetByNameValue
            a: Boolean
        Empty
        """);

    [Fact]
    public void WhatIsNotNamedHasTheTypeThatTheSchemasGive() => Reads("""
        A: { type: object, properties: { a: { type: string } }, additionalProperties: { type: integer } }
        B: { type: object, properties: { a: { type: string } }, additionalProperties: true }
        C: { type: object, properties: { a: { type: string } }, additionalProperties: false }
        D: { type: object, properties: { a: { type: string } }, patternProperties: { '^x-': { type: [string, 'null'] } } }
        E: { type: object, properties: { m: { type: object, patternProperties: { '^a': { type: string }, '^b': { type: integer } }, additionalProperties: false } } }
        F: { type: object, properties: { a: { type: string } }, unevaluatedProperties: { type: boolean } }
        G: { type: object, properties: { a: { type: string } }, patternProperties: { '^x-': { type: string } }, additionalProperties: false }
        H: { type: object, properties: { a: { type: string } }, patternProperties: { '^x-': { type: string } }, additionalProperties: true }
        I: { type: object, properties: { a: { type: string } }, patternProperties: { '^x-': { type: string } }, additionalProperties: { type: integer } }
        J: { type: object, properties: { a: { type: string } }, patternProperties: { '^x-': { type: string } }, additionalProperties: { type: string } }
        K: { type: object, properties: { a: { type: string } }, patternProperties: { '^.*$': { type: string } } }
        L: { type: object, properties: { a: { type: string } }, patternProperties: { '^x-': { type: string } }, unevaluatedProperties: false }
        M: { type: object, properties: { a: { type: string } }, patternProperties: { '^x-': false } }
        """, """
        A
            a: String
            ...: Int64
        B
            a: String
            ...: Any
        C
            a: String
        D
            a: String
            ...: Any
        E
            m: {EMValue}
        EMValue
            | String
            | Int64
        F
            a: String
            ...: Boolean
        G
            a: String
            ...: String
        H
            a: String
            ...: Any
        I
            a: String
            ...: Any
        J
            a: String
            ...: String
        K
            a: String
            ...: String
        L
            a: String
            ...: String
        M
            a: String
        """);

    [Fact]
    public void NullIsSaidInEachVersionsWay() => Reads("""
        A:
          type: object
          required: [a, b, c, d, e, f, g, h]
          properties:
            a: { type: string, nullable: true }
            b: { type: [string, 'null'] }
            c: { type: string, x-nullable: true }
            d: { anyOf: [{ type: string }, { type: 'null' }] }
            e: { $ref: '#/components/schemas/N' }
            f: { allOf: [{ $ref: '#/components/schemas/A' }], nullable: true }
            g: { type: array, items: { $ref: '#/components/schemas/N' } }
            h: { allOf: [{ $ref: '#/components/schemas/N' }], nullable: false }
            i: { type: 'null' }
            j: { oneOf: [{ $ref: '#/components/schemas/N' }, { type: integer }] }
            k: { $ref: '#/components/schemas/R' }
        N: { type: string, nullable: true }
        R: { type: [object, 'null'], properties: { a: { type: string } } }
        """, """
        A
            a*: String?
            b*: String?
            c*: String?
            d*: String?
            e*: String?
            f*: A?
            g*: String?[]
            h*: String
            i: = null?
            j: AJ?
            k: R?
        AJ
            | String
            | Int64
        R
            a: String
        """);

    /// <summary>Each schema on the way from the one who refers has its say, the outermost first.</summary>
    [Fact]
    public void NullIsSaidOnTheWayToAType() => Reads("""
        A:
          type: object
          required: [a, b, c, d, e]
          properties:
            a: { $ref: '#/components/schemas/Yes' }
            b: { $ref: '#/components/schemas/No' }
            c: { allOf: [{ $ref: '#/components/schemas/No' }], nullable: true }
            d: { $ref: '#/components/schemas/Far' }
            e: { type: array, items: { $ref: '#/components/schemas/Yes' } }
        B: { type: object, properties: { b: { type: string } } }
        Yes: { type: object, allOf: [{ $ref: '#/components/schemas/B' }], nullable: true }
        No: { allOf: [{ $ref: '#/components/schemas/Yes' }], nullable: false }
        Far: { description: Of the same, allOf: [{ $ref: '#/components/schemas/Yes' }] }
        """, """
        A
            a*: B?
            b*: B
            c*: B?
            d*: B?
            e*: B?[]
        B
            b: String
        """);

    [Fact]
    public void AllOfIsOneObject() => Reads("""
        Cat:
          allOf:
            - $ref: '#/components/schemas/Animal'
            - type: object
              required: [lives]
              properties:
                lives: { type: integer }
                kind: { type: string, enum: [cat] }
                home: { type: object, properties: { street: { type: string } } }
          required: [name]
        Animal:
          type: object
          required: [kind]
          properties:
            name: { type: string }
            kind: { type: string, enum: [cat, dog] }
            home: { type: object, properties: { city: { type: string } } }
        """, """
        Cat
            name*: String
            kind*: = 'cat'
            home: CatHome
            lives*: Int64
        CatHome
            city: String
            street: String
        Animal
            name: String
            kind*: AnimalKind
            home: AnimalHome
        AnimalKind = 'cat' | 'dog'
        AnimalHome
            city: String
        """);

    [Fact]
    public void AllOfOfOneIsThatOneAndWhatIsSaidBesideItIsSaidOfTheMember()
    {
        OpenApiReading reading = Reads("""
            A:
              type: object
              properties:
                a: { description: Of a., deprecated: true, allOf: [{ $ref: '#/components/schemas/B' }] }
                b: { description: Of b., $ref: '#/components/schemas/B', default: { x: y } }
                c: { type: object, allOf: [{ $ref: '#/components/schemas/B' }, {}, { description: Of c. }] }
                d: { $ref: '#/components/schemas/S' }
                e: { $ref: '#/components/schemas/S', description: Of e., maxLength: 3 }
            B: { type: object, description: Of B., properties: { x: { type: string } } }
            S: { type: string, description: Of S., maxLength: 5, minLength: 1, example: abc }
            """, """
            A
                a: B
                b: B
                c: B
                d: String
                e: String
            B
                x: String
            """);
        Assert.Equal(["Of a.", "Of b.", "Of c.", "Of S.", "Of e."], Assert.IsType<SpecObject>(reading.Schema("A")).Fields.Select(field => field.Description));
        Assert.True(reading.Field("A", "a").IsDeprecated);
        Assert.Equal("{x: 'y'}", OpenApiReading.Render(reading.Field("A", "b").Default!));
        Assert.Equal(new SpecConstraints { MinLength = 1, MaxLength = 5 }, reading.Field("A", "d").Constraints);
        Assert.Equal(new SpecConstraints { MinLength = 1, MaxLength = 3 }, reading.Field("A", "e").Constraints);
        Assert.Equal("'abc'", OpenApiReading.Render(reading.Field("A", "e").ExampleValue!));
    }

    [Fact]
    public void SchemasThatHoldEachOtherInTwoWaysAreOneType() => Reads("""
        A: { allOf: [{ $ref: '#/components/schemas/B' }, { $ref: '#/components/schemas/C' }] }
        B: { type: object, properties: { b: { type: string }, x: { $ref: '#/components/schemas/B' } } }
        C: { type: object, properties: { c: { type: string }, x: { $ref: '#/components/schemas/C' } } }
        """, """
        A
            b: String
            x: A
            c: String
        B
            b: String
            x: B
        C
            c: String
            x: C
        """);

    [Fact]
    public void WhatOnlyRequestsOrResponsesHaveIsSaid()
    {
        OpenApiReading reading = OpenApiReading.OfSchemas("""
            A:
              type: object
              properties:
                id: { type: string, readOnly: true }
                password: { type: string, writeOnly: true }
                by: { readOnly: true, allOf: [{ $ref: '#/components/schemas/A' }] }
            """);
        Assert.Equal([true, false, true], Assert.IsType<SpecObject>(reading.Schema("A")).Fields.Select(field => field.IsReadOnly));
        Assert.Equal([false, true, false], Assert.IsType<SpecObject>(reading.Schema("A")).Fields.Select(field => field.IsWriteOnly));
    }

    [Fact]
    public void WhatIsDemandedIsKeptInJsonSchemasWords()
    {
        OpenApiReading reading = OpenApiReading.OfSchemas("""
            A:
              type: object
              properties:
                a: { type: string, minLength: 1, maxLength: 5, pattern: '^a' }
                b: { type: number, minimum: 0.5, exclusiveMinimum: true, maximum: 10, multipleOf: 0.25 }
                c: { type: integer, exclusiveMinimum: 1, exclusiveMaximum: 9 }
                d: { type: array, items: { type: string }, minItems: 1, maxItems: 3, uniqueItems: true }
                e: { type: object, minProperties: 1, maxProperties: 2 }
                f: { anyOf: [{ type: string, maxLength: 7 }, { type: 'null' }] }
                g: { type: string }
            """);
        Assert.Equal(
            [
                new SpecConstraints { MinLength = 1, MaxLength = 5, Pattern = "^a" },
                new SpecConstraints { ExclusiveMinimum = "0.5", Maximum = "10", MultipleOf = "0.25" },
                new SpecConstraints { ExclusiveMinimum = "1", ExclusiveMaximum = "9" },
                new SpecConstraints { MinItems = 1, MaxItems = 3, UniqueItems = true },
                new SpecConstraints { MinProperties = 1, MaxProperties = 2 },
                new SpecConstraints { MaxLength = 7 },
                null,
            ],
            Assert.IsType<SpecObject>(reading.Schema("A")).Fields.Select(field => field.Constraints));
    }

    [Fact]
    public void WordsAndValuesAreKept()
    {
        OpenApiReading reading = OpenApiReading.OfSchemas("""
            A:
              type: object
              title: The letter A
              deprecated: true
              x-speakeasy-deprecation-message: Use B.
              examples: [{ a: 1 }, { a: 2 }]
              properties:
                a: { type: integer, title: A, default: 5, example: 7 }
                item_id: { type: string, title: Item Id }
                b: { type: string, title: What it is about, examples: [x, y] }
            """);
        SpecObject type = Assert.IsType<SpecObject>(reading.Schema("A"));
        Assert.Equal(("The letter A", true, "Use B."), (type.Description, type.IsDeprecated, type.DeprecationMessage));
        Assert.Equal(["{a: 1}", "{a: 2}"], type.Examples.Select(OpenApiReading.Render));
        Assert.Equal(["", "", "What it is about"], type.Fields.Select(field => field.Description));
        Assert.Equal(["5", null, null], type.Fields.Select(field => field.Default is null ? null : OpenApiReading.Render(field.Default)));
        Assert.Equal(["7", null, "'x'"], type.Fields.Select(field => field.ExampleValue is null ? null : OpenApiReading.Render(field.ExampleValue)));
    }

    [Fact]
    public void APlaceIsWhereTheNameStands()
    {
        OpenApiReading reading = OpenApiReading.OfSchemas("Pet: { type: object, properties: { name: { type: string }, owner: { $ref: '#/components/schemas/Pet' } } }");
        SpecField owner = reading.Field("Pet", "owner");
        Assert.Equal(["6:5 «Pet»", "6:64 «owner»", "6:79 «'#/components/schemas/Pet'»"], new[] { reading.Schema("Pet").Where, owner.Where, owner.TypeWhere }.Select(where => reading.At("api.yaml", where)));
    }

    [Fact]
    public void TuplesAreListsOfAnyOfTheirItems() => Reads("""
        A:
          type: object
          properties:
            point: { type: array, prefixItems: [{ type: number }, { type: number }], items: false }
            pair: { type: array, prefixItems: [{ type: string }, { type: object, properties: { x: { type: string } } }] }
            old: { type: array, items: [{ type: boolean }, { type: string }] }
            any: { type: array }
        """, """
        A
            point: Number[]
            pair: APairItem[]
            old: AOldItem[]
            any: Any[]
        APairItem
            | String
            | APairItem2
        APairItem2
            x: String
        AOldItem
            | Boolean
            | String
        """);

    [Theory]
    [InlineData("type: integer", "Int64")]
    [InlineData("type: integer, format: int32", "Int32")]
    [InlineData("type: integer, format: uint8", "Int32")]
    [InlineData("type: integer, format: int64", "Int64")]
    [InlineData("type: integer, format: uint32", "Int64")]
    [InlineData("type: integer, format: uint64", "BigInteger")]
    [InlineData("type: integer, format: unixtime", "Int64")]
    [InlineData("type: integer, maximum: 18446744073709551615", "BigInteger")]
    [InlineData("type: number", "Number")]
    [InlineData("type: number, format: float", "Number")]
    [InlineData("type: number, format: decimal", "Decimal")]
    [InlineData("type: number, format: int32", "Int32")]
    [InlineData("type: boolean", "Boolean")]
    [InlineData("type: string", "String")]
    [InlineData("type: string, format: date-time", "DateTime")]
    [InlineData("type: string, format: date", "Date")]
    [InlineData("type: string, format: time", "String")]
    [InlineData("type: string, format: duration", "String")]
    [InlineData("type: string, format: uuid", "Uuid")]
    [InlineData("type: string, format: uri", "String")]
    [InlineData("type: string, format: byte", "Bytes")]
    [InlineData("type: string, format: binary", "String")]
    [InlineData("type: string, contentEncoding: base64", "Bytes")]
    [InlineData("type: string, contentEncoding: base64url", "String")]
    [InlineData("type: string, contentMediaType: application/json", "json Any")]
    [InlineData("type: string, contentMediaType: application/json, contentSchema: { type: array, items: { type: integer } }", "json Int64[]")]
    [InlineData("type: string, contentMediaType: text/html", "String")]
    [InlineData("properties: { a: { type: string } }", "AX")]
    [InlineData("items: { type: string }", "String[]")]
    [InlineData("format: uuid", "Any")]
    [InlineData("type: [integer, number]", "Number")]
    [InlineData("type: [string, number, integer, boolean, object, array, 'null']", "Any")]
    public void AScalarIsWhatItsFormatSaysWhereNothingIsLost(string schema, string type)
    {
        OpenApiReading reading = OpenApiReading.OfSchemas($"A: {{ type: object, properties: {{ x: {{ {schema} }} }} }}");
        Assert.Equal(type, reading.Render(reading.Field("A", "x").Type));
        Assert.Equal("", reading.Problems);
    }

    private static OpenApiReading Reads(string schemas, string types)
    {
        OpenApiReading reading = OpenApiReading.OfSchemas(schemas);
        Lines.Equal(types, reading.Types);
        Lines.None(reading.Problems);
        return reading;
    }
}
