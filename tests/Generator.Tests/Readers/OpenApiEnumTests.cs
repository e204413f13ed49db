using System.Linq;
using SpecModels.Generator.Spec;
using SpecModels.Generator.Tests.Harness;
using Xunit;

namespace SpecModels.Generator.Tests.Readers;

public sealed class OpenApiEnumTests
{
    [Fact]
    public void ListsOfValuesAreTypesAndOneValueIsAConstant() => Reads("""
        Status: { type: string, enum: [on, off] }
        Only: { type: string, enum: [one] }
        Fixed: { const: fixed }
        Code: { type: integer, enum: [1, 2] }
        Mixed: { enum: [a, 1, true] }
        A:
          type: object
          properties:
            a: { type: string, enum: [x, y, null], nullable: true }
            b: { type: string, enum: [x] }
            c: { $ref: '#/components/schemas/Fixed' }
            d: { $ref: '#/components/schemas/Only' }
            e: { type: boolean, enum: [true] }
            f: { type: boolean, enum: [true, false] }
            g: { type: number, enum: [1.5, 2.5] }
            h: { const: 5 }
            i: { type: array, items: { type: string, enum: [p, q] } }
            j: { enum: [null] }
            k: { enum: [{ a: 1 }, { a: 2 }], type: object }
        """, """
        Status = 'on' | 'off'
        Only = 'one'
        Code = 1 | 2
        Mixed = 'a' | 1 | true
        A
            a: AA?
            b: = 'x'
            c: = 'fixed'
            d: Only
            e: = true
            f: Boolean
            g: Number
            h: = 5
            i: AIItem[]
            j: = null?
            k: {Any}
        AA = 'x' | 'y'
        AIItem = 'p' | 'q'
        """);

    [Fact]
    public void AConstantIsOfTheTypeThatTheSchemaSays()
    {
        OpenApiReading read = OpenApiReading.OfSchemas("""
            A:
              type: object
              properties:
                a: { type: string, const: 1.0 }
                b: { type: string, const: true }
                c: { type: [string, 'null'], const: null }
                d: { type: number, const: 1 }
                e: { type: integer, const: high }
            """);
        Lines.Equal("""
            A
                a: = '1.0'
                b: = 'true'
                c: = null?
                d: = 1
                e: Int64
            """, read.Types);
        Assert.Equal(3, read.Problems.Split('\n').Length);
    }

    [Fact]
    public void OtherValuesMayComeWhereTheSpecSaysSo() => Reads("""
        A:
          type: object
          properties:
            a: { type: string, enum: [x, y], x-speakeasy-unknown-values: allow }
            b: { type: string, enum: [x], x-extensible-enum: true }
            c: { type: string, x-extensible-enum: [x, y] }
            d: { anyOf: [{ type: string }, { type: string, enum: [x, y] }] }
            e: { anyOf: [{ type: string, enum: [x] }, { const: y }, { type: string }, { type: 'null' }] }
            f: { anyOf: [{ $ref: '#/components/schemas/Open' }, { type: string }] }
            g: { anyOf: [{ $ref: '#/components/schemas/Closed' }, { type: string }] }
            h: { type: string, enum: [x, y], x-ms-enum: { modelAsString: true } }
            i: { anyOf: [{ $ref: '#/components/schemas/Open' }, { enum: [y, z] }, { type: 'null' }] }
            j: { anyOf: [{ $ref: '#/components/schemas/Open' }, { $ref: '#/components/schemas/Closed' }, { type: integer }] }
        Open: { anyOf: [{ type: string }, { enum: [x, y] }] }
        Closed: { enum: [x, y] }
        """, """
        A
            a: AA
            b: AB
            c: AC
            d: AD
            e: AE?
            f: Open
            g: AG
            h: AH
            i: AI?
            j: AJ
        AA open = 'x' | 'y'
        AB open = 'x'
        AC open = 'x' | 'y'
        AD open = 'x' | 'y'
        AE open = 'x' | 'y'
        AG
            | Closed
            | String
        AH open = 'x' | 'y'
        AI open = 'x' | 'y' | 'z'
        AJ
            | AJEnum
            | Int64
        AJEnum open = 'x' | 'y'
        Open open = 'x' | 'y'
        Closed = 'x' | 'y'
        """);

    [Fact]
    public void ValuesHaveNamesAndWords()
    {
        OpenApiReading reading = OpenApiReading.OfSchemas("""
            A: { type: integer, enum: [1, 2], x-enum-varnames: [One, Two], x-enum-descriptions: [The first., The second.] }
            B: { type: string, enum: [a, b], x-enumNames: [Alpha, Beta] }
            C: { type: string, enum: [a, b], x-enum-descriptions: { a: Of a. } }
            D: { type: string, enum: [a, b], x-speakeasy-enums: { a: First } }
            E: { type: string, oneOf: [{ const: a, title: Alpha, description: Of a. }, { const: b, title: Beta }] }
            F: { anyOf: [{ const: a, title: Type }, { const: b, title: Type }] }
            """);
        Lines.Equal("""
            A = 1 One | 2 Two
            B = 'a' Alpha | 'b' Beta
            C = 'a' | 'b'
            D = 'a' First | 'b'
            E = 'a' Alpha | 'b' Beta
            F = 'a' | 'b'
            """, reading.Types);
        Assert.Equal(["The first.", "The second."], Assert.IsType<SpecEnum>(reading.Schema("A")).Values.Select(value => value.Description));
        Assert.Equal(["Of a.", ""], Assert.IsType<SpecEnum>(reading.Schema("C")).Values.Select(value => value.Description));
        Assert.Equal(["Of a.", ""], Assert.IsType<SpecEnum>(reading.Schema("E")).Values.Select(value => value.Description));
    }

    [Fact]
    public void ValuesBesideOtherTypesAreOneCase() => Reads("""
        A:
          type: object
          properties:
            a: { oneOf: [{ type: string, enum: [auto] }, { type: integer }] }
            b: { anyOf: [{ const: none }, { $ref: '#/components/schemas/A' }, { const: auto }] }
            c: { oneOf: [{ type: integer, enum: [-1] }, { type: integer }, { type: boolean, enum: [false] }] }
            d: { oneOf: [{ enum: [a, b] }, { enum: [c] }] }
        """, """
        A
            a: AA
            b: AB
            c: AC
            d: AD
        AA
            | AAEnum
            | Int64
        AAEnum = 'auto'
        AB
            | ABEnum
            | A
        ABEnum = 'none' | 'auto'
        AC
            | Int64
            | Boolean
        AD = 'a' | 'b' | 'c'
        """);

    private static void Reads(string schemas, string types)
    {
        OpenApiReading reading = OpenApiReading.OfSchemas(schemas);
        Lines.Equal(types, reading.Types);
        Lines.None(reading.Problems);
    }
}
