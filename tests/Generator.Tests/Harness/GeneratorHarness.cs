namespace SpecModels.Generator.Tests.Harness;

/// <summary>Runs the generator over a project, and holds every run to what is promised of all of them.</summary>
internal static class GeneratorHarness
{
    public static GeneratorRun Run(params Page[] pages) => Run(new Project(pages));

    /// <summary>Runs the generator several times and checks each promise.</summary>
    public static GeneratorRun Run(Project project)
    {
        GeneratorRun run = GeneratorRun.Of(project);
        Promises.NothingIsThrown(run);
        Promises.SourcesParse(run);
        Promises.LocationsAreTrue(run);
        Promises.ModelsHoldValuesOnly(run);
        Promises.EqualPagesGiveEqualModels(run, GeneratorRun.Of(project));
        Promises.NothingRunsAgain(run.AddSource("internal static class Unrelated { }"));
        return run;
    }
}
