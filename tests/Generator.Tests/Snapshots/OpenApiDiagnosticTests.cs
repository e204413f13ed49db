using System.Linq;
using SpecModels.Generator.Tests.Harness;
using Xunit;

namespace SpecModels.Generator.Tests.Snapshots;

/// <summary>What is said of an OpenAPI file that is wrong: at which line, in which words; and the other types are there all the same.</summary>
public sealed class OpenApiDiagnosticTests
{
    [Fact]
    public void AVersionThatIsNotKnown()
    {
        GeneratorRun run = GeneratorHarness.Run(new Project(new Page("api.yaml", """
            swagger: '1.2'
            definitions:
              Good: { type: object }
            """)));
        Lines.Equal("api.yaml(1,10)-(1,15): error SPEC0040: The version '1.2' of 'swagger' is not known, so nothing of the file is generated; OpenAPI 3 and Swagger 2.0 are", run.Diagnostics);
        Assert.Empty(run.Sources);
    }

    [Fact]
    public void AVersionThatIsNotWrittenInFull()
    {
        GeneratorRun run = GeneratorHarness.Run(new Project(new Page("api.yaml", "openapi: 3\ncomponents:\n  schemas:\n    Good: { type: object }\n")));
        Lines.Equal("api.yaml(1,10)-(1,11): error SPEC0040: The version '3' of 'openapi' is not known, so nothing of the file is generated; write it in full, such as 3.0.3", run.Diagnostics);
    }

    /// <summary>Where the schemas were meant to be, else the beginning; unmarked files are left alone.</summary>
    [Theory]
    [InlineData("(2,1)-(2,8)", "openapi: 3.1.0\nschemas:\n  A: { type: object }\n")]
    [InlineData("(2,1)-(2,11)", "openapi: 3.1.0\ncomponents: []\n")]
    [InlineData("(2,1)-(2,10)", "openapi: 3.1.0\ncomponent:\n  schemas:\n    A: { type: object }\n")]
    [InlineData("(2,1)-(2,11)", "swagger: '2.0'\ndefinition:\n  A: { type: object }\n")]
    [InlineData("(1,1)-(1,1)", "openapi: 3.1.0\npaths:\n  /a:\n    get:\n      responses:\n        '204': { description: Done }\n")]
    public void ADescriptionThatDeclaresNoType(string where, string text)
    {
        // The good page is of another set.
        Page good = new("good.md", "# Good\n\n## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n| `a` | *string* | :heavy_check_mark: |\n") { Metadata = { ["SpecNamespace"] = "Pages" } };
        Lines.Equal(
            $"api.yaml{where}: error SPEC0052: The file is marked Spec=\"true\" but declares no type: OpenAPI 3 has its schemas in 'schemas' within 'components', Swagger 2.0 in 'definitions', each below its name; correct it, or remove the mark",
            GeneratorHarness.Run(new Project(good, new Page("api.yaml", text) { Metadata = { ["Spec"] = "true" } })).Diagnostics);
        Lines.None(GeneratorHarness.Run(new Project(good, new Page("api.yaml", text))).Diagnostics);
    }

    [Fact]
    public void AMarkedDescriptionOfWhatAnotherFileHas() => Lines.None(GeneratorHarness.Run(new Project(
        new Page("api.yaml", "openapi: 3.1.0\ncomponents:\n  schemas:\n    A: { $ref: 'a.yaml#/A' }\n") { Metadata = { ["Spec"] = "true" } },
        new Page("a.yaml", "A: { type: object, properties: { a: { type: string } } }\n"))).Diagnostics);

    [Fact]
    public void AVersionIsANumber()
    {
        GeneratorRun run = GeneratorRun.Of(new Project(new Page("api.yaml", "openapi: v3.1.0\ncomponents:\n  schemas:\n    Good: { type: object }\n")));
        Lines.Equal("api.yaml(1,10)-(1,16): error SPEC0040: The version 'v3.1.0' of 'openapi' is not known, so nothing of the file is generated; OpenAPI 3 and Swagger 2.0 are", run.Diagnostics);
    }

    [Fact]
    public void ReferencesThatLeadNowhere() => Says("""
        api.yaml(10,20)-(10,47): warning SPEC0041: The reference '#/components/schemas/None' cannot be followed: nothing stands there. A type there is raw JSON.
        api.yaml(11,20)-(11,62): warning SPEC0041: The reference 'https://example.com/schemas/User.json#/A' cannot be followed: nothing is fetched; add the file to the project and refer to it by a relative path. A type there is raw JSON.
        api.yaml(12,20)-(12,35): warning SPEC0041: The reference 'other.yaml#/A' cannot be followed: no additional file of its SpecNamespace lies there. A type there is raw JSON.
        api.yaml(13,20)-(13,29): warning SPEC0041: The reference '#anchor' cannot be followed: no schema has that anchor. A type there is raw JSON.
        """, """
        Bad:
          type: object
          properties:
            a: { $ref: '#/components/schemas/None' }
            b: { $ref: 'https://example.com/schemas/User.json#/A' }
            c: { $ref: 'other.yaml#/A' }
            d: { $ref: '#anchor' }
        """);

    [Fact]
    public void ReferencesThatDifferInCase()
    {
        GeneratorRun run = GeneratorHarness.Run(new Project(
            new Page("api.yaml", """
                openapi: 3.1.0
                components:
                  schemas:
                    Good:
                      type: object
                      properties:
                        a: { $ref: '#/components/Schemas/good' }
                        b: { $ref: 'Common.yaml#/P' }
                        c: { $ref: './/common.yaml#/P' }
                    Pet: { oneOf: [{ $ref: '#/components/schemas/Cat' }], discriminator: { propertyName: kind, mapping: { cat: cat } } }
                    Cat: { type: object, properties: { kind: { type: string } } }
                """),
            new Page("common.yaml", "P: { type: string }\n")));
        Lines.Equal(
            """
            api.yaml(7,20)-(7,47): warning SPEC0041: The reference '#/components/Schemas/good' cannot be followed: nothing stands there; '#/components/schemas/Good' differs in upper and lower case only. A type there is raw JSON.
            api.yaml(8,20)-(8,36): warning SPEC0041: The reference 'Common.yaml#/P' cannot be followed: no additional file of its SpecNamespace lies there; 'common.yaml' differs in upper and lower case only. A type there is raw JSON.
            api.yaml(10,112)-(10,115): warning SPEC0041: The reference 'cat' cannot be followed: no schema has that name; 'Cat' differs in upper and lower case only. A type there is raw JSON.
            """,
            run.Diagnostics);
    }

    [Fact]
    public void ANameThatWouldBreakTheLine() => Says("""
        api.yaml(11,9)-(11,17): info SPEC0009: Field 'a"b\n' becomes property 'AB2', since field 'a b' has the same name in C#
        """, """
        Bad:
          type: object
          properties:
            "a b": { type: string }
            "a\"b\n": { type: string }
        """);

    [Fact]
    public void SchemasWithOneNameInCSharp() => Says("""
        api.yaml(7,5)-(7,9): warning SPEC0018: 'user' becomes the type 'User3', since the name clashes with the schema 'User'
        api.yaml(10,5)-(10,10): warning SPEC0018: 'u-ser' becomes the type 'USer2', since the name clashes with the schema 'USer'
        """, """
        user: { type: object, properties: { a: { type: string } } }
        User: { type: object, properties: { b: { $ref: '#/components/schemas/user' }, c: { $ref: '#/components/schemas/User2' } } }
        User2: { type: object, properties: { d: { type: string } } }
        u-ser: { type: object, properties: { e: { type: string } } }
        USer: { type: object, properties: { f: { $ref: '#/components/schemas/u-ser' } } }
        """);

    [Fact]
    public void WhatIsWrittenInPlaceIsNumberedAsItsSchemas() => Says("""
        api.yaml(7,5)-(7,9): warning SPEC0018: 'user' becomes the type 'User2', since the name clashes with the schema 'User'
        api.yaml(7,41)-(7,45): warning SPEC0018: 'User_Kind' becomes the type 'User_Kind2', since the name clashes with the schema 'User_Kind'
        """, """
        user: { type: object, properties: { kind: { type: string, enum: [a, b] } } }
        User: { type: object, properties: { kind: { type: string, enum: [c, d] } } }
        """);

    [Fact]
    public void ASchemaBesideThePageOfAnother()
    {
        GeneratorRun run = GeneratorRun.Of(new Project(
            new Page("models/user.md", "# User\n\n## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n| `id` | *string* | :heavy_check_mark: |\n| `boss` | [models.Boss](boss.md) | :heavy_check_mark: |\n"),
            new Page("models/boss.md", "# Boss\n\n## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n| `of` | *any* | :heavy_check_mark: |\n"),
            new Page("api.yaml", """
                openapi: 3.1.0
                components:
                  schemas:
                    user: { type: object, properties: { a: { type: string } } }
                    User: { type: object, required: [id, boss], properties: { id: { type: string }, boss: { $ref: '#/components/schemas/Boss' } } }
                    Boss: { type: object, required: [of], properties: { of: { $ref: '#/components/schemas/user' } } }
                """)));
        Lines.Equal("api.yaml(4,5)-(4,9): warning SPEC0018: 'user' becomes the type 'User2', since the name clashes with the schema 'User'", run.Diagnostics);
        run.Compile();
    }

    [Fact]
    public void SchemasThatAreNothingButThemselves() => Says("""
        api.yaml(7,5)-(7,6): warning SPEC0042: The schema '/components/schemas/A' takes in itself by $ref or allOf, so that part of it is left out
        api.yaml(9,5)-(9,6): warning SPEC0042: The schema '/components/schemas/C' takes in itself by $ref or allOf, so that part of it is left out
        api.yaml(10,5)-(10,6): warning SPEC0042: The schema '/components/schemas/D' takes in itself by $ref or allOf, so that part of it is left out
        """, """
        A: { $ref: '#/components/schemas/B' }
        B: { $ref: '#/components/schemas/A' }
        C: { allOf: [{ $ref: '#/components/schemas/C' }, { type: object, properties: { c: { type: string } } }] }
        D: { oneOf: [{ $ref: '#/components/schemas/E' }] }
        E: { oneOf: [{ $ref: '#/components/schemas/D' }] }
        """);

    [Fact]
    public void KeywordsWithImpossibleValues() => Says("""
        api.yaml(9,17)-(9,21): warning SPEC0043: The value of 'required' is left out, as it must be a list of names
        api.yaml(11,23)-(11,27): warning SPEC0043: The value of 'type' is left out, as it must be one of string, number, integer, boolean, array, object and null, not 'text'
        api.yaml(12,42)-(12,46): warning SPEC0043: The value of 'maxLength' is left out, as it must be a count
        api.yaml(13,23)-(13,24): warning SPEC0043: The value of 'enum' is left out, as it must be a list of values
        api.yaml(14,14)-(14,15): warning SPEC0043: The value of 'pet' is left out, as it must be a schema
        api.yaml(15,23)-(15,25): warning SPEC0043: The value of '$ref' is left out, as it must be a reference, as text
        api.yaml(18,19)-(18,20): warning SPEC0043: The value of 'properties' is left out, as it must be a mapping of names to schemas
        """, """
        Bad:
          type: object
          required: name
          properties:
            name: { type: text }
            nick: { type: string, maxLength: long }
            list: { enum: a }
            pet: 5
            tree: { $ref: [] }
        Worse:
          type: object
          properties: a
        """);

    [Fact]
    public void TypesThatProgramsCallOtherwise() => Says("""
        api.yaml(10,20)-(10,23): warning SPEC0043: The value of 'type' is left out, as it must be one of string, number, integer, boolean, array, object and null, not 'int'; write 'integer'
        api.yaml(11,20)-(11,23): warning SPEC0043: The value of 'type' is left out, as it must be one of string, number, integer, boolean, array, object and null, not 'str'; write 'string'
        api.yaml(12,20)-(12,26): warning SPEC0043: The value of 'type' is left out, as it must be one of string, number, integer, boolean, array, object and null, not 'String'; write 'string'
        api.yaml(13,20)-(13,26): warning SPEC0043: The value of 'type' is left out, as it must be one of string, number, integer, boolean, array, object and null, not 'obejct'; write 'object'
        api.yaml(14,20)-(14,25): warning SPEC0043: The value of 'type' is left out, as it must be one of string, number, integer, boolean, array, object and null, not 'float'
        """, """
        Bad:
          type: object
          properties:
            a: { type: int }
            b: { type: str }
            c: { type: String }
            d: { type: obejct }
            e: { type: float }
        """);

    [Fact]
    public void ListsOfSchemasThatAreNone() => Says("""
        api.yaml(9,9)-(9,21): warning SPEC0043: The value of 'allOf' is left out, as it must be a list of schemas, with one at least
        api.yaml(14,21)-(14,37): warning SPEC0043: The value of 'oneOf' is left out, as it must be a list of schemas, with one at least
        api.yaml(15,21)-(15,23): warning SPEC0043: The value of 'anyOf' is left out, as it must be a list of schemas, with one at least
        """, """
        Bad:
          allOf:
            type: object
            properties: { a: { type: string } }
        Worse:
          type: object
          properties:
            a: { oneOf: { type: string } }
            b: { anyOf: [] }
        """);

    /// <summary>The mapping and the members themselves say which case is meant; documents have to go by both.</summary>
    [Fact]
    public void AMappingThatItsCasesDoNotAllow() => Says("""
        api.yaml(11,20)-(11,23): warning SPEC0044: 'dog' contradicts the values of 'kind' in 'Cat', so no document with it can be read
        api.yaml(11,30)-(11,33): warning SPEC0044: 'cat' contradicts the values of 'kind' in 'Dog', so no document with it can be read
        """, """
        Pet:
          oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }, { $ref: '#/components/schemas/Cow' }]
          discriminator:
            propertyName: kind
            mapping: { dog: Cat, cat: Dog, cow: Cow, calf: Cow }
        Cat: { type: object, required: [kind], properties: { kind: { const: cat } } }
        Dog: { type: object, required: [kind], properties: { kind: { type: string, enum: [dog] } } }
        Cow: { type: object, required: [kind], properties: { kind: { type: string } } }
        """);

    [Fact]
    public void PropertiesThatAreAList() => Says("""
        api.yaml(9,19)-(9,32): warning SPEC0043: The value of 'properties' is left out, as it must be a mapping of names to schemas
        """, """
        Bad:
          type: object
          properties: [{ name: a }]
        """);

    [Fact]
    public void FlagsThatAreNeitherTrueNorFalse()
    {
        GeneratorRun run = GeneratorHarness.Run(new Project(new Page("api.yaml", """
            openapi: 3.0.3
            paths:
              /a:
                get:
                  parameters: [{ name: p, in: query, required: 'true', schema: { type: string } }]
                  responses: {}
            components:
              schemas:
                Good:
                  type: object
                  properties:
                    a: { type: string, nullable: "true" }
                    b: { type: string, nullable: yes }
                    c: { $ref: '#/components/schemas/Good', nullable: 1 }
                    d: { type: string, deprecated: 'true', readOnly: on, writeOnly: [] }
                    e: { type: integer, minimum: 1, exclusiveMinimum: 'true' }
                    f: { type: array, items: { type: string }, uniqueItems: yes }
                Again: { allOf: [{ $ref: '#/components/schemas/Good' }, { properties: { g: { type: string, nullable: true } } }] }
            """)));
        Lines.Equal(
            """
            api.yaml(5,52)-(5,58): warning SPEC0043: The value of 'required' is left out, as it must be true or false, without quotes
            api.yaml(12,38)-(12,44): warning SPEC0043: The value of 'nullable' is left out, as it must be true or false, without quotes
            api.yaml(13,38)-(13,41): warning SPEC0043: The value of 'nullable' is left out, as it must be true or false, without quotes
            api.yaml(14,59)-(14,60): warning SPEC0043: The value of 'nullable' is left out, as it must be true or false, without quotes
            api.yaml(15,40)-(15,46): warning SPEC0043: The value of 'deprecated' is left out, as it must be true or false, without quotes
            api.yaml(15,58)-(15,60): warning SPEC0043: The value of 'readOnly' is left out, as it must be true or false, without quotes
            api.yaml(15,73)-(15,75): warning SPEC0043: The value of 'writeOnly' is left out, as it must be true or false, without quotes
            api.yaml(16,59)-(16,65): warning SPEC0043: The value of 'exclusiveMinimum' is left out, as it must be a number, or in OpenAPI 3.0 true or false
            api.yaml(17,65)-(17,68): warning SPEC0043: The value of 'uniqueItems' is left out, as it must be true or false, without quotes
            """,
            run.Diagnostics);
    }

    /// <summary>A parameter says it so, and what need not be there need not be told.</summary>
    [Fact]
    public void AMemberThatSaysItselfThatItIsRequired()
    {
        GeneratorRun run = GeneratorHarness.Run(new Project(new Page("api.yaml", """
            openapi: 3.0.3
            paths:
              /a:
                get:
                  parameters: [{ name: p, in: query, required: true, schema: { type: string } }]
                  responses: {}
            components:
              schemas:
                Good:
                  type: object
                  properties:
                    id: { type: string, required: true }
                    name: { type: string, required: false }
                    home: { type: object, required: true, properties: { street: { type: string, required: true } } }
            """)));
        Lines.Equal(
            """
            api.yaml(12,39)-(12,43): warning SPEC0043: The value of 'required' is left out, as it must be a list of names; name 'id' in the 'required' of the object that has it
            api.yaml(14,41)-(14,45): warning SPEC0043: The value of 'required' is left out, as it must be a list of names; name 'home' in the 'required' of the object that has it
            api.yaml(14,95)-(14,99): warning SPEC0043: The value of 'required' is left out, as it must be a list of names; name 'street' in the 'required' of the object that has it
            """,
            run.Diagnostics);
    }

    [Fact]
    public void KeywordsThatAreNearlyOnes() => Says("""
        api.yaml(8,7)-(8,11): warning SPEC0053: 'Type' is no keyword, so it says nothing; write 'type'
        api.yaml(9,7)-(9,16): warning SPEC0053: 'propertis' is no keyword, so it says nothing; write 'properties'
        api.yaml(10,7)-(10,16): warning SPEC0053: 'propertys' is no keyword, so it says nothing; write 'properties'
        api.yaml(13,14)-(13,19): warning SPEC0053: 'oneof' is no keyword, so it says nothing; write 'oneOf'
        api.yaml(14,14)-(14,18): warning SPEC0053: 'Enum' is no keyword, so it says nothing; write 'enum'
        api.yaml(15,28)-(15,35): warning SPEC0053: 'nulable' is no keyword, so it says nothing; write 'nullable'
        api.yaml(15,43)-(15,52): warning SPEC0053: 'minLenght' is no keyword, so it says nothing; write 'minLength'
        api.yaml(15,57)-(15,65): warning SPEC0053: 'readonly' is no keyword, so it says nothing; write 'readOnly'
        api.yaml(16,14)-(16,17): warning SPEC0053: 'ref' is no keyword, so it says nothing; write '$ref'
        api.yaml(17,14)-(17,18): warning SPEC0053: '$Ref' is no keyword, so it says nothing; write '$ref'
        api.yaml(18,27)-(18,31): warning SPEC0053: 'item' is no keyword, so it says nothing; write 'items'
        """, """
        Bad:
          Type: object
          propertis: { a: { type: string } }
          propertys: { a: { type: string } }
          properties:
            Type: { type: string }
            a: { oneof: [{ type: string }] }
            b: { Enum: [a], type: string }
            c: { type: string, nulable: true, minLenght: 2, readonly: true }
            d: { ref: '#/components/schemas/Good' }
            e: { $Ref: '#/components/schemas/Good' }
            f: { type: array, item: { type: string } }
        """);

    [Fact]
    public void WhatIsNoKeywordAndMeantSo() => Says("", """
        Fine:
          type: object
          x-Type: { oneof: [] }
          id: fine
          order: 1
          example: { Type: a, minLenght: 2 }
          default: { Type: a }
          enum: [{ Type: a }]
          properties:
            oneof: { type: string, propertyOrder: 1, label: A, types: [] }
            Items: { type: array, items: { type: string } }
        """);

    [Fact]
    public void SchemasThatContradictThemselves() => Says("""
        api.yaml(10,40)-(10,43): warning SPEC0044: 'enum' contradicts the schema's type, so '200' is taken as a text
        api.yaml(10,45)-(10,48): warning SPEC0044: 'enum' contradicts the schema's type, so '404' is taken as a text
        api.yaml(11,42)-(11,43): warning SPEC0044: 'minLength' contradicts 'maxLength', which is taken instead
        api.yaml(12,33)-(12,39): warning SPEC0044: 'type' contradicts what another schema of the same value says, which is taken instead
        api.yaml(13,33)-(13,39): warning SPEC0044: 'enum' contradicts what another schema of the same value says, which is taken instead
        api.yaml(14,43)-(14,47): warning SPEC0044: 'enum' contradicts the schema's type, so 'high' is left out
        api.yaml(14,49)-(14,51): warning SPEC0044: 'enum' contradicts the schema's type, so an object or array is left out
        api.yaml(15,41)-(15,44): warning SPEC0044: 'const' contradicts the schema's type, so '1.0' is taken as a text
        api.yaml(16,40)-(16,44): warning SPEC0044: 'const' contradicts the schema's type, so 'high' is left out
        """, """
        Bad:
          type: object
          properties:
            status: { type: string, enum: [200, 404] }
            name: { type: string, minLength: 3, maxLength: 2 }
            both: { allOf: [{ type: string }, { type: integer }] }
            none: { allOf: [{ enum: [a, b] }, { enum: [c, d] }] }
            level: { type: integer, enum: [1, high, {}] }
            version: { type: string, const: 1.0 }
            exact: { type: integer, const: high }
        """);

    [Fact]
    public void ADiscriminatorThatNamesNoMember() => Says("""
        api.yaml(9,38)-(9,42): warning SPEC0045: The discriminator names 'kind', which is no member of 'Dog'
        api.yaml(9,71)-(9,75): warning SPEC0041: The reference 'Bird' cannot be followed: no schema has that name. A type there is raw JSON.
        """, """
        Pet:
          oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }]
          discriminator: { propertyName: kind, mapping: { cat: Cat, bird: Bird } }
        Cat: { type: object, required: [kind], properties: { kind: { const: cat } } }
        Dog: { type: object, required: [bark], properties: { bark: { type: string } } }
        """);

    [Fact]
    public void ARequiredMemberThatIsNoProperty() => Says("""
        api.yaml(7,37)-(7,47): warning SPEC0046: 'request_id' is required, but no property has that name
        """, """
        Bad: { type: object, required: [request_id], properties: { approval_request_id: { type: string } } }
        """);

    [Fact]
    public void ListsThatLieTooDeepInEachOther() => Says("""
        api.yaml(39,5)-(39,8): warning SPEC0047: More than 64 lists, maps, unions and references within each other; what lies beyond is left out, or raw JSON
        api.yaml(71,5)-(71,8): warning SPEC0047: More than 64 lists, maps, unions and references within each other; what lies beyond is left out, or raw JSON
        """, string.Join('\n', Enumerable.Range(0, 70).Select(depth => $"L{depth}: {{ type: array, items: {{ $ref: '#/components/schemas/L{depth + 1}' }} }}")) + "\nL70: { type: string }");

    /// <summary>Line 7 of the file is the first of the schemas.</summary>
    private static void Says(string diagnostics, string schemas)
    {
        GeneratorRun run = GeneratorHarness.Run(new Project(new Page("api.yaml", "openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths: {}\ncomponents:\n  schemas:\n    Good: { type: object }\n    " + schemas.Replace("\n", "\n    ", System.StringComparison.Ordinal) + "\n")));
        Lines.Equal(diagnostics, run.Diagnostics);
        Assert.NotNull(run.Compile().GetTypeByMetadataName("Acme.Good"));
    }
}
