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
    public async Task LibraryForOldAndNewTargetsTakesTwoSetsAndLeavesOtherFilesAlone()
    {
        Consumer consumer = package.NewConsumer("library");
        consumer.WriteProject(
            "<TargetFrameworks>netstandard2.0;net8.0</TargetFrameworks><LangVersion>latest</LangVersion>",
            """
            <AdditionalFiles Include="pets/**/*.md" SpecNamespace="Acme.Pets" SpecNaming="SnakeCase" />
                <AdditionalFiles Include="shop/**/*.md" SpecNamespace="Acme.Shop" SpecNaming="AsWritten" />
                <AdditionalFiles Include="NOTES.md;settings.json" />
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
        consumer.Write("Sale.cs", """
            namespace Acme;

            /// <summary>A pet of each set, the first one in the folder's namespace.</summary>
            public static class Sale
            {
                /// <summary>Gets the line on the bill.</summary>
                public static string Line(Pets.Models.Pet pet, Shop.Pet offer) => pet.PetName + (pet.Kind == Pets.Models.PetKind.Dog ? " the dog" : "") + offer.Price;
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
