using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Xunit;

namespace SpecModels.Generator.Tests.Harness;

/// <summary>OpenAPI files of real APIs beside the repository, each as the only spec of a consumer.</summary>
internal static class OpenApiCorpus
{
    private const string Folder = "corpus/openapi/";

    /// <summary>Named here, so that each is a test of its own that is skipped where the files are absent.</summary>
    private static readonly string[] Files =
    [
        "discord.json", "figma.yaml", "kubernetes-swagger.json", "mistral-2026-03.yaml", "openai-2026-08.yaml", "openrouter-2025-10.yaml", "openrouter-2026-08.yaml", "ory-client.json",
        "slack-web-v2.json", "speakeasy-uber-test-2023-11.yaml", "spotify.yml",
        "oai-examples/3.2-tags-example-v3.2.yaml", "oai-examples/api-with-examples-v3.0.yaml", "oai-examples/callback-example-v3.0.yaml", "oai-examples/mega-3.1.yaml", "oai-examples/mega-3.2.yaml",
        "oai-examples/non-oauth-scopes-v3.1.yaml", "oai-examples/petstore-expanded-v2.0.yaml", "oai-examples/petstore-expanded-v3.0.yaml", "oai-examples/petstore-v2.0.yaml", "oai-examples/petstore-v3.0.yaml",
        "oai-examples/uber-v2.0.yaml", "oai-examples/webhook-example-v3.1.yaml",
    ];

    /// <summary>Files that others refer to, which are no API of their own.</summary>
    private static readonly Dictionary<string, string[]> Parts = new() { ["speakeasy-uber-test-2023-11.yaml"] = ["components.yaml"] };

    private static readonly ConcurrentDictionary<string, Lazy<GeneratorRun>> Runs = new();

    public static TheoryData<string> Names => [.. Files];

    /// <summary>The file, and those it refers to.</summary>
    public static Project Project(string name) => new(Parts.GetValueOrDefault(name, []).Prepend(name).Select(part => new Page(part, File.ReadAllText(Path(part)))))
    {
        Properties = { ["SpecNamespace"] = "Api" },
    };

    /// <summary>What is generated from the file, once for all tests.</summary>
    public static GeneratorRun Run(string name) => Runs.GetOrAdd(name, static name => new Lazy<GeneratorRun>(() => GeneratorRun.Of(Project(name)))).Value;

    public static string Path(string name) => Repository.Shared(Folder + name);

    /// <summary>The file's name as part of another's.</summary>
    public static string Stem(string name) => System.IO.Path.GetFileNameWithoutExtension(name);
}
