using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using SpecModels.Generator.CodeModel;
using SpecModels.Generator.Tests.Harness;
using Xunit;

namespace SpecModels.Generator.Tests.Incrementality;

/// <summary>Pages beside an OpenAPI file: an edit of either emits what it changes.</summary>
public sealed class CompletionTests
{
    private const string Order = "# Order\n\nAn order.\n\n## Fields\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n| `orderId` | *number* | No | N/A |\n";

    private const string Line = "# Line\n\n## Fields\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n| `count` | *number* | No | How many. |\n";

    private const string Schemas = """
        openapi: 3.1.0
        components:
          schemas:
            Order: { type: object, description: Of the schema., properties: { order-id: { type: integer } } }
            Line: { type: object, properties: { count: { type: integer } } }
        """;

    private static readonly Project Project = new(new Page("order.md", Order), new Page("line.md", Line), new Page("api.yaml", Schemas));

    [Fact]
    public void AnEditOfAPagesProseEmitsThatPage() => Assert.Equal(["Acme.Order.g.cs"], Emitted(new Page("order.md", Order.Replace("An order.", "What was bought.", StringComparison.Ordinal))));

    [Fact]
    public void AnEditOfProseThatPagesHaveAlreadyEmitsNothing() => Assert.Empty(Emitted(new Page("api.yaml", Schemas.Replace("Of the schema.", "Other words.", StringComparison.Ordinal))));

    [Fact]
    public void AnEditOfASchemaEmitsThePageThatIsAboutIt() => Assert.Equal(["Acme.Line.g.cs"], Emitted(new Page("api.yaml", Schemas.Replace("count: { type: integer }", "count: { type: number }", StringComparison.Ordinal))));

    [Fact]
    public void AnUnrelatedSourceRunsNothing() => Promises.NothingRunsAgain(GeneratorRun.Of(Project).AddSource("internal sealed class Unrelated { }"));

    private static IEnumerable<string> Emitted(Page saved) => GeneratorRun.Of(Project).Save(saved).Outputs(TrackingNames.Code)
        .Where(output => output.Reason is IncrementalStepRunReason.Modified or IncrementalStepRunReason.New)
        .Select(output => ((CodeFile)output.Value).HintName);
}
