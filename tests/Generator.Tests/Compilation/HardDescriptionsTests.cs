using SpecModels.Generator.Tests.Harness;
using Xunit;

namespace SpecModels.Generator.Tests.Compilation;

/// <summary>OpenAPI files that are hard on the generated code, each once met.</summary>
public sealed class HardDescriptionsTests
{
    [Fact]
    public void NullAsTheTextOfJsonIsText() => Assert.Contains("public string? Data { get; init; }", Compiled("""
        openapi: 3.1.0
        components:
          schemas:
            Frame:
              type: object
              properties:
                data: {type: string, contentMediaType: application/json, contentSchema: {$ref: '#/components/schemas/Event'}}
            Event: {oneOf: [{$ref: '#/components/schemas/Started'}, {type: object, properties: {why: {type: integer}}}]}
            Started: {type: [string, 'null']}
        """, "Frame"), System.StringComparison.Ordinal);

    [Fact]
    public void AnEnumOfSeveralKindsIsFoundWhereItIsUsed()
    {
        string source = Compiled("""
            openapi: 3.1.0
            components:
              schemas:
                Dial:
                  type: object
                  properties:
                    level: {enum: [1, max, null]}
                    mode: {$ref: '#/components/schemas/Mode'}
                Mode: {enum: [0, auto, true]}
            """, "Dial");

        Assert.Contains("public DialLevel? Level { get; init; }", source, System.StringComparison.Ordinal);
        Assert.Contains("public Mode? Mode { get; init; }", source, System.StringComparison.Ordinal);
    }

    /// <summary>The source of a type, when all has compiled without a diagnostic.</summary>
    private static string Compiled(string description, string type)
    {
        GeneratorRun run = GeneratorHarness.Run(new Project(new Page("api.yaml", description)));
        run.Compile();
        return run.Sources[$"Acme.{type}.g.cs"];
    }
}
