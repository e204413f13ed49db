using SpecModels.Generator.Tests.Harness;
using Xunit;

namespace SpecModels.Generator.Tests.Readers;

public sealed class OpenApiUnionTests
{
    [Fact]
    public void CasesAreTheBranchesWithoutNull() => Reads("""
        A:
          type: object
          properties:
            a: { oneOf: [{ $ref: '#/components/schemas/X' }, { $ref: '#/components/schemas/Y' }, { type: 'null' }] }
            b: { anyOf: [{ type: string }, { type: array, items: { type: string } }] }
            c: { anyOf: [{ $ref: '#/components/schemas/X' }, { type: 'null' }] }
            d: { oneOf: [{ $ref: '#/components/schemas/X' }, { $ref: '#/components/schemas/X' }] }
            e: { type: [string, integer, array], items: { type: boolean } }
            f: { anyOf: [{ oneOf: [{ type: string }, { type: boolean }] }, { type: integer }] }
            g: { anyOf: [{ type: string }, {}] }
        X: { type: object, properties: { x: { type: string } } }
        Y: { type: object, properties: { y: { type: string } } }
        """, """
        A
            a: AA?
            b: AB
            c: X?
            d: X
            e: AE
            f: AF
            g: AG
        AA
            | X
            | Y
        AB
            | String
            | String[]
        AE
            | String
            | Int64
            | Boolean[]
        AF
            | String
            | Boolean
            | Int64
        AG
            | String
            | Any
        X
            x: String
        Y
            y: String
        """);

    [Fact]
    public void BranchesWithoutANameAreCalledByTitleTagWhatTheyExtendOrKind() => Reads("""
        A:
          oneOf:
            - { title: First of all, type: object, properties: { a: { type: string } } }
            - { type: object, required: [type], properties: { type: { const: second.one }, b: { type: string } } }
            - { allOf: [{ $ref: '#/components/schemas/X' }, { type: object, properties: { c: { type: string } } }] }
            - { type: object, properties: { d: { type: string } } }
            - { type: object, properties: { e: { type: string } } }
            - { type: array, items: { type: object, properties: { f: { type: string } } } }
            - { $ref: '#/components/schemas/X' }
        X: { type: object, properties: { x: { type: string } } }
        """, """
        A
            | AFirstOfAll
            | ASecondOne
            | AX
            | AObject
            | AOption5
            | AItem[]
            | X
        AFirstOfAll
            a: String
        ASecondOne
            type*: = 'second.one'
            b: String
        AX
            x: String
            c: String
        AObject
            d: String
        AOption5
            e: String
        AItem
            f: String
        X
            x: String
        """);

    [Fact]
    public void ADiscriminatorSaysWhichTextsMeanWhichCase() => Reads("""
        Mapped:
          oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }, { $ref: '#/components/schemas/Cow' }]
          discriminator:
            propertyName: kind
            mapping:
              cat: '#/components/schemas/Cat'
              kitten: Cat
              Dog: Dog
        Implicit:
          oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }, { $ref: '#/components/schemas/Cow' }]
          discriminator: { propertyName: kind }
        Cat: { type: object, required: [kind], properties: { kind: { type: string } } }
        Dog: { type: object, required: [kind], properties: { kind: { type: string }, bark: { type: string } } }
        Cow: { type: object, required: [kind], properties: { kind: { const: cow } } }
        """, """
        Mapped by kind
            | Cat 'cat' 'kitten'
            | Dog 'Dog'
            | Cow
        Implicit by kind
            | Cat 'Cat'
            | Dog 'Dog'
            | Cow
        Cat
            kind*: String
        Dog
            kind*: String
            bark: String
        Cow
            kind*: = 'cow'
        """);

    [Fact]
    public void WhereABaseWithADiscriminatorIsUsedOneOfItsChildrenStands() => Reads("""
        Owner: { type: object, properties: { pet: { $ref: '#/components/schemas/Pet' }, cat: { $ref: '#/components/schemas/Cat' } } }
        Pet:
          type: object
          required: [kind]
          properties: { kind: { type: string }, name: { type: string } }
          discriminator: { propertyName: kind, mapping: { dog: '#/components/schemas/Dog' } }
        Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }, { type: object, properties: { lives: { type: integer } } }] }
        Dog: { allOf: [{ $ref: '#/components/schemas/Pet' }] }
        Puppy: { allOf: [{ $ref: '#/components/schemas/Dog' }, { type: object, properties: { weeks: { type: integer } } }] }
        """, """
        Owner
            pet: Pet
            cat: Cat
        Pet by kind
            | Cat 'Cat'
            | Dog 'dog'
            | Puppy 'Puppy'
        Cat
            kind*: String
            name: String
            lives: Int64
        Dog
            kind*: String
            name: String
        Puppy
            kind*: String
            name: String
            weeks: Int64
        """);

    [Fact]
    public void MembersBesideAUnionAreInEachCase() => Reads("""
        A:
          type: object
          required: [id]
          properties: { id: { type: string } }
          oneOf:
            - { $ref: '#/components/schemas/X' }
            - { title: Inner, properties: { b: { type: string } } }
        B: { allOf: [{ $ref: '#/components/schemas/A' }, { type: object, properties: { c: { type: string } } }] }
        X: { type: object, properties: { x: { type: string } } }
        """, """
        A
            | AX
            | AInner
        AX
            id*: String
            x: String
        AInner
            id*: String
            b: String
        B
            | BX
            | BInner
        BX
            id*: String
            c: String
            x: String
        BInner
            id*: String
            c: String
            b: String
        X
            x: String
        """);

    [Fact]
    public void WhatNarrowsAUnionTakesCasesOutOfIt() => Reads("""
        Kind: { oneOf: [{ const: 1, title: One }, { const: 2, title: Two }], type: integer, format: int32 }
        Base: { type: object, properties: { kind: { $ref: '#/components/schemas/Kind' }, value: { oneOf: [{ type: string }, { type: array, items: { type: string } }] } } }
        A: { allOf: [{ $ref: '#/components/schemas/Base' }, { type: object, properties: { kind: { type: integer, enum: [1], allOf: [{ $ref: '#/components/schemas/Kind' }] }, value: { type: string } } }] }
        """, """
        Kind = 1 One | 2 Two
        Base
            kind: Kind
            value: BaseValue
        BaseValue
            | String
            | String[]
        A
            kind: = 1
            value: String
        """);

    [Fact]
    public void BranchesThatOnlyRequireMembersAreNoCases() => Reads("""
        A:
          type: object
          properties: { a: { type: string }, b: { type: string } }
          anyOf: [{ required: [a] }, { required: [b] }]
        """, """
        A
            a: String
            b: String
        """);

    [Fact]
    public void OneCaseForAllThatJsonWritesAlike() => Reads("""
        A:
          type: object
          properties:
            a: { anyOf: [{ type: string, format: date-time }, { type: string, format: uuid }, { type: integer }, { type: number }] }
            b: { anyOf: [{ type: string, format: date-time }, { type: boolean }] }
            c: { anyOf: [{ type: integer, format: int32 }, { type: integer }] }
        """, """
        A
            a: AA
            b: AB
            c: Int64
        AA
            | String
            | Number
        AB
            | DateTime
            | Boolean
        """);

    [Fact]
    public void AListOfItselfHasAName() => Reads("""
        Json: { anyOf: [{ type: string }, { type: 'null' }, { type: array, items: { $ref: '#/components/schemas/Json' } }, { type: object, additionalProperties: { $ref: '#/components/schemas/Json' } }] }
        Tree: { type: array, items: { $ref: '#/components/schemas/Tree' } }
        A: { type: object, properties: { json: { $ref: '#/components/schemas/Json' }, tree: { $ref: '#/components/schemas/Tree' } } }
        """, """
        Json
            | String
            | Json?[]
            | {Json?}
        Tree
            | Tree[]
        A
            json: Json?
            tree: Tree
        """);

    [Fact]
    public void UnionsOfEachOtherStayUnions() => Reads("""
        A: { oneOf: [{ $ref: '#/components/schemas/B' }, { type: string }] }
        B: { oneOf: [{ $ref: '#/components/schemas/A' }, { type: integer }] }
        """, """
        A
            | B
            | String
        B
            | A
            | Int64
        """);

    [Fact]
    public void ATypeAboveTheBranchesIsTheirs() => Reads("""
        A:
          type: object
          properties:
            a: { type: string, oneOf: [{ format: ipv4 }, { format: ipv6 }] }
            b: { type: object, oneOf: [{ properties: { x: { type: string } } }, { $ref: '#/components/schemas/A' }] }
        """, """
        A
            a: String
            b: AB
        AB
            | ABObject
            | A
        ABObject
            x: String
        """);

    private static void Reads(string schemas, string types)
    {
        OpenApiReading reading = OpenApiReading.OfSchemas(schemas);
        Lines.Equal(types, reading.Types);
        Lines.None(reading.Problems);
    }
}
