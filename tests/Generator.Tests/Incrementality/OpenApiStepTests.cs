using System;
using SpecModels.Generator.Tests.Harness;
using Xunit;

namespace SpecModels.Generator.Tests.Incrementality;

/// <summary>An edit of an OpenAPI file emits what it changes; one of anything else reads no OpenAPI file again.</summary>
public sealed class OpenApiStepTests
{
    private const string Pets = """
        openapi: 3.1.0
        info: { title: Pets, version: "1" }
        paths: {}
        components:
          schemas:
            Pet:
              type: object
              description: An animal.
              required: [id]
              properties:
                id: { type: string }
                owner: { $ref: 'common.yaml#/Owner' }
            Shop:
              type: object
              properties:
                pets: { type: array, items: { $ref: '#/components/schemas/Pet' } }
        """;

    private const string Common = """
        Owner:
          type: object
          properties:
            name: { type: string }
        """;

    private const string Page = """
        # Note

        A note.

        ## Fields

        | Field | Type | Required | Description |
        | --- | --- | --- | --- |
        | `id` | *string* | :heavy_check_mark: | N/A |
        """;

    private static readonly Project Project = new(
        new Page("pets.yaml", Pets),
        new Page("common.yaml", Common),
        new Page("cars.json", """{"openapi": "3.0.3", "paths": {}, "components": {"schemas": {"Car": {"type": "object", "properties": {"id": {"type": "string"}}}}}}""") { Metadata = { ["SpecNamespace"] = "Cars" } },
        new Page("note.md", Page) { Metadata = { ["SpecNamespace"] = "Notes" } });

    [Fact]
    public void EveryStepIsTracked() => Lines.Equal("""
        Files: cars.json New, common.yaml New, note.md New, pets.yaml New
        OpenApiFiles: cars.json New, common.yaml New, pets.yaml New
        OpenApiSets: cars.json New, common.yaml+pets.yaml New
        Documents: cars.json New, common.yaml New, note.md New, pets.yaml New
        Facts: cars.json New, common.yaml New, note.md New, pets.yaml New
        Completions: New
        Completed: note.md New
        CompletedFacts: New
        Index: New
        Target: New
        Resolved: Acme.Owner.g.cs New, Acme.Pet.g.cs+Acme.Shop.g.cs New, Cars.Car.g.cs New, Notes.Note.g.cs New
        Code: Acme.Owner.g.cs New, Acme.Pet.g.cs New, Acme.Shop.g.cs New, Cars.Car.g.cs New, Notes.Note.g.cs New
        Resolvers: New, New, New
        """, StepReasons.Of(GeneratorRun.Of(Project)));

    [Fact]
    public void AnUnrelatedSourceRunsNothing() => Lines.Equal("""
        Files: cars.json Cached, common.yaml Cached, note.md Cached, pets.yaml Cached
        OpenApiFiles: cars.json Cached, common.yaml Cached, pets.yaml Cached
        OpenApiSets: cars.json Cached, common.yaml+pets.yaml Cached
        Documents: cars.json Cached, common.yaml Cached, note.md Cached, pets.yaml Cached
        Facts: cars.json Cached, common.yaml Cached, note.md Cached, pets.yaml Cached
        Completions: Cached
        Completed: note.md Cached
        CompletedFacts: Cached
        Index: Cached
        Target: Unchanged
        Resolved: Acme.Owner.g.cs Cached, Acme.Pet.g.cs+Acme.Shop.g.cs Cached, Cars.Car.g.cs Cached, Notes.Note.g.cs Cached
        Code: Acme.Owner.g.cs Cached, Acme.Pet.g.cs Cached, Acme.Shop.g.cs Cached, Cars.Car.g.cs Cached, Notes.Note.g.cs Cached
        Resolvers: Cached, Cached, Cached
        """, StepReasons.Of(GeneratorRun.Of(Project).AddSource("internal sealed class Unrelated { }")));

    [Fact]
    public void AFileThatIsSavedUnchangedRunsNothing() => Lines.Equal("""
        Files: cars.json Cached, common.yaml Cached, note.md Cached, pets.yaml Cached
        OpenApiFiles: cars.json Cached, common.yaml Cached, pets.yaml Cached
        OpenApiSets: cars.json Cached, common.yaml+pets.yaml Cached
        Documents: cars.json Cached, common.yaml Cached, note.md Cached, pets.yaml Cached
        Facts: cars.json Cached, common.yaml Cached, note.md Cached, pets.yaml Cached
        Completions: Cached
        Completed: note.md Cached
        CompletedFacts: Cached
        Index: Cached
        Target: Cached
        Resolved: Acme.Owner.g.cs Cached, Acme.Pet.g.cs+Acme.Shop.g.cs Cached, Cars.Car.g.cs Cached, Notes.Note.g.cs Cached
        Code: Acme.Owner.g.cs Cached, Acme.Pet.g.cs Cached, Acme.Shop.g.cs Cached, Cars.Car.g.cs Cached, Notes.Note.g.cs Cached
        Resolvers: Cached, Cached, Cached
        """, AfterSaving("pets.yaml", Pets));

    [Fact]
    public void ALineThatMovesEmitsNothing() => Lines.Equal("""
        Files: cars.json Cached, common.yaml Cached, note.md Cached, pets.yaml Modified
        OpenApiFiles: cars.json Cached, common.yaml Cached, pets.yaml Modified
        OpenApiSets: cars.json Unchanged, common.yaml+pets.yaml Modified
        Documents: cars.json Cached, common.yaml Unchanged, note.md Cached, pets.yaml Modified
        Facts: cars.json Cached, common.yaml Cached, note.md Cached, pets.yaml Unchanged
        Completions: Unchanged
        Completed: note.md Cached
        CompletedFacts: Cached
        Index: Cached
        Target: Cached
        Resolved: Acme.Owner.g.cs Cached, Acme.Pet.g.cs+Acme.Shop.g.cs Unchanged, Cars.Car.g.cs Cached, Notes.Note.g.cs Cached
        Code: Acme.Owner.g.cs Cached, Acme.Pet.g.cs Cached, Acme.Shop.g.cs Cached, Cars.Car.g.cs Cached, Notes.Note.g.cs Cached
        Resolvers: Cached, Cached, Cached
        """, AfterSaving("pets.yaml", "# Pets and their shops\n\n" + Pets));

    [Fact]
    public void AnEditOfProseEmitsItsType() => Lines.Equal("""
        Files: cars.json Cached, common.yaml Cached, note.md Cached, pets.yaml Modified
        OpenApiFiles: cars.json Cached, common.yaml Cached, pets.yaml Modified
        OpenApiSets: cars.json Unchanged, common.yaml+pets.yaml Modified
        Documents: cars.json Cached, common.yaml Unchanged, note.md Cached, pets.yaml Modified
        Facts: cars.json Cached, common.yaml Cached, note.md Cached, pets.yaml Unchanged
        Completions: Unchanged
        Completed: note.md Cached
        CompletedFacts: Cached
        Index: Cached
        Target: Cached
        Resolved: Acme.Owner.g.cs Cached, Acme.Pet.g.cs+Acme.Shop.g.cs Modified, Cars.Car.g.cs Cached, Notes.Note.g.cs Cached
        Code: Acme.Owner.g.cs Cached, Acme.Pet.g.cs Modified, Acme.Shop.g.cs Unchanged, Cars.Car.g.cs Cached, Notes.Note.g.cs Cached
        Resolvers: Cached, Cached, Cached
        """, AfterSaving("pets.yaml", Pets.Replace("An animal.", "An animal with a name.", StringComparison.Ordinal)));

    [Fact]
    public void ANewMemberEmitsItsType() => Lines.Equal("""
        Files: cars.json Cached, common.yaml Cached, note.md Cached, pets.yaml Modified
        OpenApiFiles: cars.json Cached, common.yaml Cached, pets.yaml Modified
        OpenApiSets: cars.json Unchanged, common.yaml+pets.yaml Modified
        Documents: cars.json Cached, common.yaml Unchanged, note.md Cached, pets.yaml Modified
        Facts: cars.json Cached, common.yaml Cached, note.md Cached, pets.yaml Modified
        Completions: Unchanged
        Completed: note.md Cached
        CompletedFacts: Cached
        Index: Unchanged
        Target: Cached
        Resolved: Acme.Owner.g.cs Cached, Acme.Pet.g.cs+Acme.Shop.g.cs Modified, Cars.Car.g.cs Cached, Notes.Note.g.cs Cached
        Code: Acme.Owner.g.cs Cached, Acme.Pet.g.cs Unchanged, Acme.Shop.g.cs Modified, Cars.Car.g.cs Cached, Notes.Note.g.cs Cached
        Resolvers: Cached, Cached, Cached
        """, AfterSaving("pets.yaml", Pets.Replace("    pets:", "    name: { type: string }\n        pets:", StringComparison.Ordinal)));

    [Fact]
    public void AnEditOfAFileThatAnotherRefersToReadsTheirSet() => Lines.Equal("""
        Files: cars.json Cached, common.yaml Modified, note.md Cached, pets.yaml Cached
        OpenApiFiles: cars.json Cached, common.yaml Modified, pets.yaml Cached
        OpenApiSets: cars.json Unchanged, common.yaml+pets.yaml Modified
        Documents: cars.json Cached, common.yaml Modified, note.md Cached, pets.yaml Unchanged
        Facts: cars.json Cached, common.yaml Modified, note.md Cached, pets.yaml Cached
        Completions: Unchanged
        Completed: note.md Cached
        CompletedFacts: Cached
        Index: Unchanged
        Target: Cached
        Resolved: Acme.Owner.g.cs Modified, Acme.Pet.g.cs+Acme.Shop.g.cs Cached, Cars.Car.g.cs Cached, Notes.Note.g.cs Cached
        Code: Acme.Owner.g.cs Modified, Acme.Pet.g.cs Cached, Acme.Shop.g.cs Cached, Cars.Car.g.cs Cached, Notes.Note.g.cs Cached
        Resolvers: Cached, Cached, Cached
        """, AfterSaving("common.yaml", Common.Replace("name:", "names:", StringComparison.Ordinal)));

    [Fact]
    public void AnEditOfAPageReadsNoOpenApiFile() =>
        Lines.Equal("""
        Files: cars.json Cached, common.yaml Cached, note.md Modified, pets.yaml Cached
        OpenApiFiles: cars.json Cached, common.yaml Cached, pets.yaml Cached
        OpenApiSets: cars.json Cached, common.yaml+pets.yaml Cached
        Documents: cars.json Cached, common.yaml Cached, note.md Modified, pets.yaml Cached
        Facts: cars.json Cached, common.yaml Cached, note.md Modified, pets.yaml Cached
        Completions: Unchanged
        Completed: note.md Modified
        CompletedFacts: Unchanged
        Index: Unchanged
        Target: Cached
        Resolved: Acme.Owner.g.cs Cached, Acme.Pet.g.cs+Acme.Shop.g.cs Cached, Cars.Car.g.cs Cached, Notes.Note.g.cs Modified
        Code: Acme.Owner.g.cs Cached, Acme.Pet.g.cs Cached, Acme.Shop.g.cs Cached, Cars.Car.g.cs Cached, Notes.Note.g.cs Modified
        Resolvers: Cached, Cached, Cached
        """, StepReasons.Of(GeneratorRun.Of(Project).Save(Project.Pages[3] with { Text = Page + "\n| `text` | *string* | :heavy_minus_sign: | N/A |" })));

    [Fact]
    public void AFaultWhileTypingCostsItsSetOnly() => Lines.Equal("""
        Files: cars.json Cached, common.yaml Cached, note.md Cached, pets.yaml Modified
        OpenApiFiles: cars.json Cached, common.yaml Cached, pets.yaml Modified
        OpenApiSets: cars.json Unchanged, common.yaml+pets.yaml Modified
        Documents: cars.json Cached, note.md Cached, pets.yaml Modified, pets.yaml Removed
        Facts: cars.json Cached, common.yaml Removed, note.md Cached, pets.yaml Removed
        Completions: Unchanged
        Completed: note.md Cached
        CompletedFacts: Cached
        Index: Modified
        Target: Cached
        Resolved:  Modified, Acme.Pet.g.cs+Acme.Shop.g.cs Removed, Cars.Car.g.cs Unchanged, Notes.Note.g.cs Unchanged
        Code: Acme.Owner.g.cs Removed, Acme.Pet.g.cs Removed, Acme.Shop.g.cs Removed, Cars.Car.g.cs Cached, Notes.Note.g.cs Cached
        Resolvers: Modified, Modified, Removed
        """, AfterSaving("pets.yaml", Pets + "\n  x: ["));

    private static string AfterSaving(string path, string text) => StepReasons.Of(GeneratorRun.Of(Project).Save(new Page(path, text)));
}
