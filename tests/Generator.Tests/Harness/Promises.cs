using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace SpecModels.Generator.Tests.Harness;

/// <summary>What holds for every run, whatever the pages say.</summary>
internal static class Promises
{
    /// <summary>The names of the generator's own steps, read from its constants so that none is forgotten.</summary>
    public static ImmutableArray<string> Steps { get; } =
        [.. typeof(TrackingNames).GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic).Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!)];

    public static void NothingIsThrown(GeneratorRun run) => Assert.Null(run.Result.Exception);

    public static void SourcesParse(GeneratorRun run) =>
        Assert.All(run.Result.GeneratedSources, source => Lines.None(Rendered.Lines(source.SyntaxTree.GetDiagnostics())));

    /// <summary>A diagnostic's offsets and its lines name the same place, and that place is in the page.</summary>
    public static void LocationsAreTrue(GeneratorRun run)
    {
        foreach (Diagnostic diagnostic in run.Result.Diagnostics.Where(diagnostic => diagnostic.Location.GetLineSpan().Path is { Length: > 0 }))
        {
            FileLinePositionSpan lines = diagnostic.Location.GetLineSpan();
            if (run.TextOf(lines.Path).GetText() is { } text)
            {
                TextSpan span = diagnostic.Location.SourceSpan;
                Assert.True(span.End <= text.Length, $"{Rendered.Lines([diagnostic])}: {span} lies outside the page");
                Assert.Equal(text.Lines.GetLinePositionSpan(span), lines.Span);
            }
        }
    }

    /// <summary>A model that held a syntax node, a compilation or a parser's tree would never be equal to the next one, and would keep it alive.</summary>
    public static void ModelsHoldValuesOnly(GeneratorRun run) =>
        Assert.All(Steps.SelectMany(run.Outputs), output => ObjectGraph.AssertValuesOnly(output.Value));

    public static void EqualPagesGiveEqualModels(GeneratorRun one, GeneratorRun two)
    {
        Assert.Equal(one.Sources, two.Sources);
        foreach (string step in Steps)
        {
            foreach ((object left, object right) in one.Outputs(step).Select(output => output.Value).Zip(two.Outputs(step).Select(output => output.Value)))
            {
                Assert.Equal(left, right);
                Assert.Equal(left.GetHashCode(), right.GetHashCode());
                Assert.True(left.GetType().IsValueType || left is string || !ReferenceEquals(left, right), $"{step}: two runs share one {left.GetType().Name}");
            }
        }
    }

    public static void NothingRunsAgain(GeneratorRun again)
    {
        IEnumerable<IncrementalGeneratorRunStep> steps = Steps.SelectMany(name => again.Result.TrackedSteps.GetValueOrDefault(name, []))
            .Concat(again.Result.TrackedOutputSteps.Values.SelectMany(all => all));
        Assert.All(steps, step => Assert.All(step.Outputs, output =>
            Assert.True(output.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"{step.Name ?? "output"}: {output.Reason}: {output.Value}")));
    }
}
