using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using SpecModels.Generator.Tests.Harness;
using Xunit;

namespace SpecModels.Generator.Tests.Snapshots;

public sealed class OpenApiTests
{
    private const string Limits = """
        openapi: 3.1.0
        components:
          schemas:
            Limits:
              type: object
              required: [code]
              properties:
                code: { type: string, pattern: '^[A-Z]{2}\d+$', maxLength: 12 }
                part: { type: string, pattern: '[a-z]' }
                day: { type: string, format: date, maxLength: 10 }
                share: { type: number, exclusiveMinimum: 0, maximum: 1 }
                price: { type: number, format: decimal, minimum: 0.01, multipleOf: 0.01 }
                count: { type: integer, minimum: 0, maximum: 9007199254740993 }
                small: { type: integer, format: int32, exclusiveMinimum: 0 }
                tags: { type: array, items: { type: string }, minItems: 1, maxItems: 5, uniqueItems: true }
                labels: { type: object, additionalProperties: { type: string }, maxProperties: 2 }
                kind: { const: a, minLength: 1 }
        """;

    private static readonly Lazy<Assembly> ValidatedAssembly = new(static () => GeneratorHarness.Run(Api(Limits, ("SpecValidation", "true"))).Load());

    [Fact]
    public void ProseKeepsItsParagraphsListsAndCode() => Snapshot.Verify(Api("""
        openapi: 3.1.0
        components:
          schemas:
            Query:
              type: object
              description: |
                What is asked.

                1. Write it down.
                2. Send it
                   as `text`.

                ```json
                { "text": "a < b",

                  "limit": 3 }
                ```
                Or not:
                - never
                - later
              properties:
                text:
                  type: string
                  description: "~~~~\nselect *\n~~~\n  from ```x``` </code>\n~~~~~\nAs SQL."
                limit:
                  type: integer
                  description: "Up to ```10```.\n\n```\nlimit: 3"
        """));

    [Fact]
    public void MembersAreTypedByFormatNullabilityAndDirection() => Snapshot.Verify(Api("""
        openapi: 3.1.0
        components:
          schemas:
            Person:
              description: Somebody.
              type: object
              required: [id, name, born, nickname, secret, created]
              properties:
                id: { type: integer, readOnly: true }
                name: { type: string, minLength: 1, maxLength: 64 }
                born: { type: string, format: date }
                nickname: { type: [string, 'null'], description: What friends say. }
                secret: { type: string, writeOnly: true }
                created: { type: string, format: date-time }
                age: { type: integer, format: int32, minimum: 0, default: 18 }
                scores: { type: array, items: { type: [integer, 'null'] }, maxItems: 3 }
                labels: { type: object, additionalProperties: { type: [string, 'null'] } }
                version: { const: 2 }
                picture: { type: string, contentEncoding: base64 }
                any: {}
        """));

    [Fact]
    public void TextThatIsJsonIsReadAsWhatItHolds() => Snapshot.Verify(Api("""
        openapi: 3.1.0
        components:
          schemas:
            Call:
              type: object
              required: [arguments]
              properties:
                arguments:
                  type: string
                  contentMediaType: application/json
                  contentSchema: { $ref: '#/components/schemas/Arguments' }
                more:
                  type: string
                  contentMediaType: application/json
                  contentSchema: { type: array, items: { type: integer } }
            Arguments:
              type: object
              properties:
                city: { type: string }
        """), wanted: hint => hint == "Acme.Call.g.cs");

    [Fact]
    public void ADiscriminatorChoosesTheCase() => Snapshot.Verify(Api("""
        openapi: 3.1.0
        components:
          schemas:
            Pet:
              oneOf:
                - { $ref: '#/components/schemas/Cat' }
                - { $ref: '#/components/schemas/Dog' }
                - { $ref: '#/components/schemas/Fish' }
              discriminator:
                propertyName: kind
                mapping: { cat: '#/components/schemas/Cat', tiger: '#/components/schemas/Cat', dog: Dog }
            Cat: { type: object, required: [kind], properties: { kind: { type: string } } }
            Dog: { type: object, required: [kind], properties: { kind: { type: string } } }
            Fish: { type: object, required: [kind], properties: { kind: { type: string } } }
        """), wanted: hint => hint == "Acme.Pet.g.cs");

    [Fact]
    public void CasesAreToldByNumbersBooleansAndMembers() => Snapshot.Verify(Api("""
        openapi: 3.1.0
        components:
          schemas:
            Shape:
              oneOf:
                - { $ref: '#/components/schemas/Circle' }
                - { $ref: '#/components/schemas/Square' }
            Circle: { type: object, required: [type], properties: { type: { const: 1 }, radius: { type: number } } }
            Square: { type: object, required: [type], properties: { type: { type: integer, enum: [2] }, side: { type: number } } }
            Result:
              oneOf:
                - { type: object, title: Good, required: [ok], properties: { ok: { const: true } } }
                - { type: object, title: Bad, required: [ok, error], properties: { ok: { const: false }, error: { type: string } } }
            Change:
              anyOf:
                - { type: object, title: Rename, properties: { name: { type: string } } }
                - { type: object, title: Redraw, properties: { name: { type: string }, icon: { type: string } } }
                - { type: object, title: Move, properties: { name: { type: string }, icon: { type: string }, parent: { type: string } } }
            Amount:
              oneOf: [{ type: integer }, { type: number }, { type: array, items: { type: boolean } }]
        """), wanted: hint => hint is "Acme.Shape.g.cs" or "Acme.Result.g.cs" or "Acme.Change.g.cs" or "Acme.Amount.g.cs");

    [Fact]
    public void EnumsHaveTheirSpecsNamesAndWords() => Snapshot.Verify(Api("""
        openapi: 3.1.0
        components:
          schemas:
            Level:
              type: integer
              enum: [1, 2]
              x-enum-varnames: [LOW, HIGH]
              x-enum-descriptions: [Hardly any., '']
            Color:
              type: string
              enum: [red, dark-blue]
              x-enum-descriptions: [Of blood., Of the sea.]
        """));

    [Fact]
    public void ConstraintsAreAttributesWhereOneMeansTheSame() => Snapshot.Verify(Api(Limits, ("SpecValidation", "true")));

    [Theory]
    [InlineData("""{"code":"AB1"}""", "")]
    [InlineData("""{"code":""}""", "Code")]
    [InlineData("""{"code":"ab1"}""", "Code")]
    [InlineData("""{"code":"AB123456789012"}""", "Code")]
    [InlineData("""{"code":"AB\u0661"}""", "Code")]
    [InlineData("""{"code":"AB1","part":"1","day":"2020-01-01"}""", "")]
    [InlineData("""{"code":"AB1","share":0}""", "Share")]
    [InlineData("""{"code":"AB1","share":1}""", "")]
    [InlineData("""{"code":"AB1","price":0.009999}""", "Price")]
    [InlineData("""{"code":"AB1","price":0.01}""", "")]
    [InlineData("""{"code":"AB1","count":9007199254740994}""", "Count")]
    [InlineData("""{"code":"AB1","count":9007199254740993,"small":1}""", "")]
    [InlineData("""{"code":"AB1","small":0}""", "Small")]
    [InlineData("""{"code":"AB1","tags":[]}""", "Tags")]
    [InlineData("""{"code":"AB1","tags":["a","b","c","d","e"]}""", "")]
    [InlineData("""{"code":"AB1","labels":{"a":"","b":"","c":""}}""", "Labels")]
    public void AttributesRefuseWhatTheSpecRefuses(string json, string refused)
    {
        Type type = ValidatedAssembly.Value.GetType("Acme.Limits", throwOnError: true)!;
        object value = JsonSerializer.Deserialize(json, type)!;

        List<ValidationResult> results = [];
        Validator.TryValidateObject(value, new ValidationContext(value), results, validateAllProperties: true);

        Assert.Equal(refused, string.Join(' ', results.SelectMany(static result => result.MemberNames).Distinct()));
    }

    [Fact]
    public void ATargetWithoutTheAttributesIsTold()
    {
        GeneratorRun run = GeneratorHarness.Run(Api(Limits, ("SpecValidation", "true")) with { References = References.NetStandard });

        Lines.Equal("api.yaml(1,1)-(1,1): warning SPEC0056: SpecValidation is set, but the project has no System.ComponentModel.DataAnnotations; reference the package System.ComponentModel.Annotations, or take the option away", run.Diagnostics);
        run.Compile();
    }

    [Fact]
    public void OnlyWhatIsAskedForIsGenerated()
    {
        GeneratorRun run = GeneratorHarness.Run(Selected("Order|/pets/*", "Secret"));

        Assert.Equal(["Acme.AcmeJson.g.cs", "Acme.Line.g.cs", "Acme.Order.g.cs", "Acme.Pet.g.cs"], run.Sources.Keys);
        Lines.Equal("api.yaml(21,25)-(21,54): info SPEC0015: 'secret' has the type 'Secret' and is generated as raw JSON, since SpecInclude or SpecExclude leaves the type out", run.Diagnostics);
        run.Compile();
    }

    [Fact]
    public void APatternThatNamesNothingIsTold()
    {
        GeneratorRun run = GeneratorHarness.Run(Selected("Pet|/orders/*|Pe", "*s"));

        Assert.Equal(["Acme.AcmeJson.g.cs", "Acme.Pet.g.cs"], run.Sources.Keys);
        Lines.Equal("""
            api.yaml(1,1)-(1,1): warning SPEC0057: SpecInclude has the pattern '/orders/*', which no type, page or path matches; write a type's name, or with a slash a page's folder and name or an operation's path, with * for any characters
            api.yaml(1,1)-(1,1): warning SPEC0057: SpecInclude has the pattern 'Pe', which no type, page or path matches; write a type's name, or with a slash a page's folder and name or an operation's path, with * for any characters
            api.yaml(1,1)-(1,1): warning SPEC0057: SpecExclude has the pattern '*s', which no type, page or path matches; write a type's name, or with a slash a page's folder and name or an operation's path, with * for any characters
            """, run.Diagnostics);
    }

    [Fact]
    public void PagesAreSelectedByNameAndFolder()
    {
        GeneratorRun run = GeneratorHarness.Run(new Project(
            Record("models/a.md", "A", "[models.B](b.md)"),
            Record("models/b.md", "B", "[models.Missing](missing.md)"),
            Record("models/c.md", "C", "*nothing*"),
            Record("models/operations/d.md", "D", "*string*"),
            Record("models/operations/e.md", "E", "*string*"))
        {
            Properties = { ["SpecInclude"] = "A|operations/*", ["SpecExclude"] = "operations/e|B" },
        });

        Assert.Equal(["Acme.A.g.cs", "Acme.AcmeJson.g.cs", "Acme.Operations.D.g.cs"], run.Sources.Keys);
        Lines.Equal("models/a.md(7,13)-(7,29): info SPEC0015: 'value' has the type 'B' and is generated as raw JSON, since SpecInclude or SpecExclude leaves the type out", run.Diagnostics);
    }

    private static Page Record(string path, string title, string type) => new(path, $"""
        # {title}

        ## Fields

        | Field | Type | Required |
        | --- | --- | --- |
        | `value` | {type} | :heavy_check_mark: |
        """) { Metadata = { ["SpecFolder"] = path["models/".Length..(path.LastIndexOf('/') + 1)] } };

    private static Project Selected(string include, string exclude) => Api("""
        openapi: 3.1.0
        paths:
          /pets/{id}:
            get:
              responses:
                '200': { description: One., content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
        components:
          schemas:
            Pet:
              type: object
              properties: { name: { type: string } }
            Order:
              type: object
              properties:
                lines: { type: array, items: { $ref: '#/components/schemas/Line' } }
            Line:
              type: object
              properties:
                count: { type: integer }
                # Nobody may see it.
                secret: { $ref: '#/components/schemas/Secret' }
            Secret:
              type: object
              required: [nothing]
              properties: { text: { type: string } }
            Other:
              type: object
              required: [nothing]
              properties: { text: { type: string } }
        """, ("SpecInclude", include), ("SpecExclude", exclude));

    private static Project Api(string yaml, params (string Name, string Value)[] options)
    {
        Project project = new(new Page("api.yaml", yaml));
        foreach ((string name, string value) in options)
        {
            project.Properties[name] = value;
        }

        return project;
    }
}
