using System.Text.RegularExpressions;
using Xunit;

namespace SpecModels.Package.Tests;

public sealed partial class ConsumerTests(BuiltPackage package)
{
    private const string Pet = """
        # Pet

        An animal with a name.

        ## Fields

        | Field      | Type                                      | Required           | Description          |
        | ---------- | ----------------------------------------- | ------------------ | -------------------- |
        | `petName`  | *string*                                  | :heavy_check_mark: | Its name & nickname. |
        | `kind`     | [models.PetKind](../models/petkind.md)    | :heavy_check_mark: | N/A                  |
        | `ageYears` | *number*                                  | :heavy_minus_sign: | N/A                  |
        | `tags`     | *string*[]                                | :heavy_minus_sign: | N/A                  |
        """;

    private const string PetKind = """
        # PetKind

        ## Values

        ```typescript
        "dog" | "guinea_pig"
        ```
        """;

    [Fact]
    public async Task ProgramReadsChangesAndWritesTheTypesOfItsPages()
    {
        Consumer consumer = package.NewConsumer("program");
        consumer.WriteProject(
            "<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType><ImplicitUsings>enable</ImplicitUsings>",
            """<AdditionalFiles Include="models/**/*.md" SpecNamespace="Petstore" SpecNaming="SnakeCase" />""");
        consumer.Write("models/pet.md", Pet);
        consumer.Write("models/petkind.md", PetKind);
        consumer.Write("Program.cs", """"
            using System.Text.Json;
            using Petstore;

            Pet pet = JsonSerializer.Deserialize<Pet>("""{"kind":"guinea_pig","pet_name":"Rex","age_years":3.5,"tags":["soft"],"later":[true]}""")!;
            Console.WriteLine($"{pet.PetName} {pet.Kind == PetKind.GuineaPig} {pet.AgeYears} {string.Join(',', pet.Tags!)}");
            Console.WriteLine(JsonSerializer.Serialize(pet with { Kind = PetKind.Dog, AgeYears = null }));

            JsonSerializerOptions withoutReflection = new() { TypeInfoResolver = PetstoreJson.Default };
            Console.WriteLine(JsonSerializer.Serialize(pet, withoutReflection));
            Console.WriteLine(JsonSerializer.Deserialize<Pet>("""{"tags":["soft"],"age_years":3.5,"kind":"guinea_pig","pet_name":"Rex","later":[true]}""", withoutReflection) == pet);
            """");

        await consumer.Build();

        Assert.Equal(
            """
            Rex True 3.5 soft
            {"pet_name":"Rex","kind":"dog","tags":["soft"],"later":[true]}
            {"pet_name":"Rex","kind":"guinea_pig","age_years":3.5,"tags":["soft"],"later":[true]}
            True

            """,
            await consumer.Run());
    }

    [Fact]
    public async Task ProgramReadsTheTypesOfItsOpenApiFiles()
    {
        Consumer consumer = package.NewConsumer("openapi");
        consumer.WriteProject(
            "<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType><ImplicitUsings>enable</ImplicitUsings>",
            """<AdditionalFiles Include="api/*.yaml;api/*.json" SpecNamespace="Petstore" />""");
        consumer.Write("api/petstore.yaml", """
            openapi: 3.1.0
            info: { title: Petstore, version: "1" }
            paths: {}
            components:
              schemas:
                Pet:
                  type: object
                  description: An animal with a name & an owner.
                  required: [pet_name, owner]
                  properties:
                    pet_name: { type: string, description: Its name. }
                    owner: { $ref: 'owner.json#/definitions/Owner' }
                    born: { type: [string, 'null'], format: date }
            """);
        consumer.Write("api/owner.json", """{ "definitions": { "Owner": { "type": "object", "properties": { "id": { "type": "integer" } } } } }""");
        consumer.Write("Program.cs", """"
            using System.Text.Json;
            using Petstore;

            Pet pet = JsonSerializer.Deserialize<Pet>("""{"pet_name":"Rex","owner":{"id":7},"born":"2024-02-29"}""")!;
            Console.WriteLine($"{pet.PetName} {pet.Owner.Id + 1L} {pet.Born?.Day}");
            Console.WriteLine(JsonSerializer.Serialize(pet with { Born = null }));
            """");

        await consumer.Build();

        Assert.Equal(
            """
            Rex 8 29
            {"pet_name":"Rex","owner":{"id":7}}

            """,
            await consumer.Run());
    }

    [Fact]
    public async Task LibraryForOldAndNewTargetsTakesThreeSetsAndLeavesOtherFilesAlone()
    {
        Consumer consumer = package.NewConsumer("library");
        consumer.WriteProject(
            "<TargetFrameworks>netstandard2.0;net8.0</TargetFrameworks><LangVersion>latest</LangVersion>",
            """
            <AdditionalFiles Include="pets/**/*.md" SpecNamespace="Acme.Pets" SpecNaming="SnakeCase" />
                <AdditionalFiles Include="shop/**/*.md" SpecNamespace="Acme.Shop" SpecNaming="AsWritten" />
                <AdditionalFiles Include="cars/cars.yml" SpecNamespace="Acme.Cars" />
                <AdditionalFiles Include="NOTES.md;settings.json;pipeline.yml" />
            """);
        consumer.Write("pets/models/pet.md", Pet);
        consumer.Write("pets/models/petkind.md", PetKind);
        consumer.Write("shop/pet.md", """
            # Pet

            ## Fields

            | Field   | Type     | Required           | Description |
            | ------- | -------- | ------------------ | ----------- |
            | `price` | *number* | :heavy_check_mark: | N/A         |
            """);
        consumer.Write("NOTES.md", "# Notes\n\nNothing that is a spec.");
        consumer.Write("settings.json", """{ "documentationRules": {} }""");
        consumer.Write("pipeline.yml", "steps:\n  - run: make\n");
        consumer.Write("cars/cars.yml", """
            swagger: "2.0"
            info: { title: Cars, version: "1" }
            paths: {}
            definitions:
              Car:
                type: object
                required: [seats, built]
                properties:
                  seats: { type: integer, format: int32 }
                  built: { type: string, format: date }
                  paint: { type: string, enum: [red, blue] }
            """);
        consumer.Write("Sale.cs", """
            using System.Collections.Generic;
            using System.IO;

            namespace Acme;

            /// <summary>A pet of two sets, the first one in the folder's namespace, and a car.</summary>
            public static class Sale
            {
                /// <summary>Gets the line on the bill.</summary>
                public static string Line(Pets.Models.Pet pet, Shop.Pet offer, Cars.Car car) => pet.PetName + (pet.Kind == Pets.Models.PetKind.Dog ? " the dog" : "") + offer.Price + car.Seats;

                /// <summary>Reads the pets that come in.</summary>
                public static IAsyncEnumerable<Pets.Models.Pet> Arrivals(Stream stream) => Pets.PetsJson.Default.ReadEventsAsync<Pets.Models.Pet>(stream);
            }
            """);

        await consumer.Build();
    }

    [Fact]
    public async Task WrongOptionIsReportedAtThePageWithTheAllowedValues()
    {
        Consumer consumer = package.NewConsumer("wrongoption");
        consumer.WriteProject(
            "<TargetFramework>net10.0</TargetFramework><SpecNaming>Snake</SpecNaming>",
            """<AdditionalFiles Include="models/**/*.md" SpecNamespace="Petstore" />""");
        consumer.Write("models/petkind.md", PetKind);

        (int exitCode, string output) = await consumer.TryBuild();

        Assert.NotEqual(0, exitCode);
        Match report = Report().Match(output);
        Assert.True(report.Success, output);
        foreach (string allowed in (string[])["AsWritten", "SnakeCase", "CamelCase", "PascalCase", "KebabCase"])
        {
            Assert.Contains(allowed, report.Value, StringComparison.Ordinal);
        }
    }

    [GeneratedRegex(@"models[/\\]petkind\.md\(1,1\): error SPEC\d{4}: [^\n]*'Snake'[^\n]*")]
    private static partial Regex Report();
}
