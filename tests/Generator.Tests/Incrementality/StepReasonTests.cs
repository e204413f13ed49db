using System;
using SpecModels.Generator.Tests.Harness;
using Xunit;

namespace SpecModels.Generator.Tests.Incrementality;

/// <summary>An edit runs again what depends on it, and nothing else.</summary>
public sealed class StepReasonTests
{
    private const string Message = """
        # Message

        A message.

        ## Fields

        | Field | Type | Required | Description |
        | --- | --- | --- | --- |
        | `id` | *string* | :heavy_check_mark: | N/A |
        | `role` | [models.Role](role.md) | :heavy_check_mark: | N/A |
        """;

    private static readonly Project Project = new(
        new Page("message.md", Message),
        new Page("role.md", """
            # Role

            ## Values

            ```typescript
            "user" | "bot"
            ```
            """),
        new Page("usage.md", """
            # Usage

            ## Example Usage

            ```typescript
            let value: Usage = {
              kind: "total",
            };
            ```

            ## Fields

            | Field | Type | Required | Description |
            | --- | --- | --- | --- |
            | `kind` | [models.KindTotal](kindtotal.md) | :heavy_check_mark: | N/A |
            """));

    [Fact]
    public void EveryStepIsTracked() => Lines.Equal("""
        Files: message.md New, role.md New, usage.md New
        Documents: message.md New, role.md New, usage.md New
        Facts: message.md New, role.md New, usage.md New
        Completions: New
        Completed: message.md New, role.md New, usage.md New
        CompletedFacts: New
        Index: New
        Target: New
        Resolved: Acme.Message.g.cs New, Acme.Role.g.cs New, Acme.Usage.g.cs New
        Code: Acme.Message.g.cs New, Acme.Role.g.cs New, Acme.Usage.g.cs New
        Inferred: Acme.KindTotal.g.cs New
        Resolvers: New
        """, StepReasons.Of(GeneratorRun.Of(Project)));

    [Fact]
    public void AnUnrelatedSourceRunsNothing() => Lines.Equal("""
        Files: message.md Cached, role.md Cached, usage.md Cached
        Documents: message.md Cached, role.md Cached, usage.md Cached
        Facts: message.md Cached, role.md Cached, usage.md Cached
        Completions: Cached
        Completed: message.md Cached, role.md Cached, usage.md Cached
        CompletedFacts: Cached
        Index: Cached
        Target: Unchanged
        Resolved: Acme.Message.g.cs Cached, Acme.Role.g.cs Cached, Acme.Usage.g.cs Cached
        Code: Acme.Message.g.cs Cached, Acme.Role.g.cs Cached, Acme.Usage.g.cs Cached
        Inferred: Acme.KindTotal.g.cs Cached
        Resolvers: Cached
        """, StepReasons.Of(GeneratorRun.Of(Project).AddSource("internal sealed class Unrelated { }")));

    [Fact]
    public void APageThatIsSavedUnchangedRunsNothing() => Lines.Equal("""
        Files: message.md Cached, role.md Cached, usage.md Cached
        Documents: message.md Cached, role.md Cached, usage.md Cached
        Facts: message.md Cached, role.md Cached, usage.md Cached
        Completions: Cached
        Completed: message.md Cached, role.md Cached, usage.md Cached
        CompletedFacts: Cached
        Index: Cached
        Target: Cached
        Resolved: Acme.Message.g.cs Cached, Acme.Role.g.cs Cached, Acme.Usage.g.cs Cached
        Code: Acme.Message.g.cs Cached, Acme.Role.g.cs Cached, Acme.Usage.g.cs Cached
        Inferred: Acme.KindTotal.g.cs Cached
        Resolvers: Cached
        """, StepReasons.Of(GeneratorRun.Of(Project).Save(new Page("message.md", Message))));

    [Fact]
    public void ALineThatMovesEmitsNothing() => Lines.Equal("""
        Files: message.md Modified, role.md Cached, usage.md Cached
        Documents: message.md Modified, role.md Cached, usage.md Cached
        Facts: message.md Unchanged, role.md Cached, usage.md Cached
        Completions: Cached
        Completed: message.md Modified, role.md Cached, usage.md Cached
        CompletedFacts: Unchanged
        Index: Cached
        Target: Cached
        Resolved: Acme.Message.g.cs Unchanged, Acme.Role.g.cs Cached, Acme.Usage.g.cs Cached
        Code: Acme.Message.g.cs Cached, Acme.Role.g.cs Cached, Acme.Usage.g.cs Cached
        Inferred: Acme.KindTotal.g.cs Cached
        Resolvers: Cached
        """, AfterSaving(Message.Replace("\n\n", "\n\n\n", StringComparison.Ordinal)));

    [Fact]
    public void AnEditOfProseEmitsItsPage() => Lines.Equal("""
        Files: message.md Modified, role.md Cached, usage.md Cached
        Documents: message.md Modified, role.md Cached, usage.md Cached
        Facts: message.md Unchanged, role.md Cached, usage.md Cached
        Completions: Cached
        Completed: message.md Modified, role.md Cached, usage.md Cached
        CompletedFacts: Unchanged
        Index: Cached
        Target: Cached
        Resolved: Acme.Message.g.cs Modified, Acme.Role.g.cs Cached, Acme.Usage.g.cs Cached
        Code: Acme.Message.g.cs Modified, Acme.Role.g.cs Cached, Acme.Usage.g.cs Cached
        Inferred: Acme.KindTotal.g.cs Cached
        Resolvers: Cached
        """, AfterSaving(Message.Replace("A message.", "A message, sent.", StringComparison.Ordinal)));

    [Fact]
    public void ANewFieldEmitsItsPage() => Lines.Equal("""
        Files: message.md Modified, role.md Cached, usage.md Cached
        Documents: message.md Modified, role.md Cached, usage.md Cached
        Facts: message.md Modified, role.md Cached, usage.md Cached
        Completions: Unchanged
        Completed: message.md Modified, role.md Cached, usage.md Cached
        CompletedFacts: Unchanged
        Index: Unchanged
        Target: Cached
        Resolved: Acme.Message.g.cs Modified, Acme.Role.g.cs Cached, Acme.Usage.g.cs Cached
        Code: Acme.Message.g.cs Modified, Acme.Role.g.cs Cached, Acme.Usage.g.cs Cached
        Inferred: Acme.KindTotal.g.cs Cached
        Resolvers: Cached
        """, AfterSaving(Message + "\n| `text` | *string* | :heavy_minus_sign: | N/A |"));

    [Fact]
    public void ANewTitleEmitsItsPageAndTheResolver() => Lines.Equal("""
        Files: message.md Modified, role.md Cached, usage.md Cached
        Documents: message.md Modified, role.md Cached, usage.md Cached
        Facts: message.md Modified, role.md Cached, usage.md Cached
        Completions: Unchanged
        Completed: message.md Modified, role.md Cached, usage.md Cached
        CompletedFacts: Unchanged
        Index: Modified
        Target: Cached
        Resolved: Acme.Letter.g.cs Modified, Acme.Role.g.cs Unchanged, Acme.Usage.g.cs Unchanged
        Code: Acme.Letter.g.cs Modified, Acme.Role.g.cs Cached, Acme.Usage.g.cs Cached
        Inferred: Acme.KindTotal.g.cs Cached
        Resolvers: Modified
        """, AfterSaving(Message.Replace("# Message", "# Letter", StringComparison.Ordinal)));

    [Fact]
    public void ANewPageEmitsItselfAndTheResolver() => Lines.Equal("""
        Files: letter.md New, message.md Cached, role.md Cached, usage.md Cached
        Documents: letter.md New, message.md Cached, role.md Cached, usage.md Cached
        Facts: letter.md New, message.md Cached, role.md Cached, usage.md Cached
        Completions: Unchanged
        Completed: letter.md New, message.md Cached, role.md Cached, usage.md Cached
        CompletedFacts: Unchanged
        Index: Modified
        Target: Cached
        Resolved: Acme.Letter.g.cs New, Acme.Message.g.cs Unchanged, Acme.Role.g.cs Unchanged, Acme.Usage.g.cs Unchanged
        Code: Acme.Letter.g.cs New, Acme.Message.g.cs Cached, Acme.Role.g.cs Cached, Acme.Usage.g.cs Cached
        Inferred: Acme.KindTotal.g.cs Cached
        Resolvers: Modified
        """, StepReasons.Of(GeneratorRun.Of(Project).Save(new Page("letter.md", Message.Replace("# Message", "# Letter", StringComparison.Ordinal)))));

    [Fact]
    public void APageThatIsRemovedEmitsWhatNamedItAndTheResolver() => Lines.Equal("""
        Files: message.md Cached, role.md Removed, usage.md Cached
        Documents: message.md Cached, role.md Removed, usage.md Cached
        Facts: message.md Cached, role.md Removed, usage.md Cached
        Completions: Unchanged
        Completed: message.md Cached, role.md Removed, usage.md Cached
        CompletedFacts: Unchanged
        Index: Modified
        Target: Cached
        Resolved: Acme.Message.g.cs Modified, Acme.Role.g.cs Removed, Acme.Usage.g.cs Unchanged
        Code: Acme.Message.g.cs Modified, Acme.Role.g.cs Removed, Acme.Usage.g.cs Cached
        Inferred: Acme.KindTotal.g.cs Cached
        Resolvers: Modified
        """, StepReasons.Of(GeneratorRun.Of(Project).Remove("role.md")));

    [Fact]
    public void AnEditOfAPageOfOperationsRunsNothingElse()
    {
        const string Operations = "# SDK\n\nWhat it does.\n\n## list\n\n### Parameters\n\n| Parameter | Type |\n| --- | --- |\n| `id` | *string* |\n\n### Response\n\nNone.\n";
        GeneratorRun run = GeneratorRun.Of(new Project([.. Project.Pages, new Page("sdk.md", Operations)]));

        Lines.Equal("""
            Files: message.md Cached, role.md Cached, sdk.md Modified, usage.md Cached
            Documents: message.md Cached, role.md Cached, sdk.md Unchanged, usage.md Cached
            Facts: message.md Cached, role.md Cached, sdk.md Cached, usage.md Cached
            Completions: Cached
            Completed: message.md Cached, role.md Cached, usage.md Cached
            CompletedFacts: Cached
            Index: Cached
            Target: Cached
            Resolved: Acme.Message.g.cs Cached, Acme.Role.g.cs Cached, Acme.Usage.g.cs Cached
            Code: Acme.Message.g.cs Cached, Acme.Role.g.cs Cached, Acme.Usage.g.cs Cached
            Inferred: Acme.KindTotal.g.cs Cached
            Resolvers: Cached
            """, StepReasons.Of(run.Save(new Page("sdk.md", Operations.Replace("`id`", "`name`", StringComparison.Ordinal)))));
    }

    private static string AfterSaving(string message) => StepReasons.Of(GeneratorRun.Of(Project).Save(new Page("message.md", message)));
}
