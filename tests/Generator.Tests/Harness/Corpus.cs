using System;
using System.IO;
using System.Linq;
using System.Reflection;

namespace SpecModels.Generator.Tests.Harness;

/// <summary>Whole sets of pages, as a consumer would add them: public ones beside the repository, and our own.</summary>
internal static class Corpus
{
    private static readonly Lazy<GeneratorRun> Run = new(() => GeneratorHarness.Run(OpenRouterSeed()));

    private static readonly Lazy<Assembly> Loaded = new(() => Run.Value.Load());

    private static readonly Lazy<GeneratorRun> HeadRun = new(() => GeneratorHarness.Run(OpenRouterHead()));

    private static readonly Lazy<Assembly> HeadLoaded = new(() => HeadRun.Value.Load());

    private static readonly Lazy<GeneratorRun> WholeRun = new(() => GeneratorHarness.Run(OpenRouterSeedWhole()));

    private static readonly Lazy<Assembly> WholeLoaded = new(() => WholeRun.Value.Load());

    private static readonly Lazy<GeneratorRun> HeadWholeRun = new(() => GeneratorRun.Of(OpenRouterHeadWhole()));

    private static readonly Lazy<Assembly> HeadWholeLoaded = new(() => HeadWholeRun.Value.Load());

    private static readonly Lazy<GeneratorRun> MistralRun = new(() => GeneratorRun.Of(MistralWhole()));

    /// <summary>What is generated from <see cref="OpenRouterSeed"/>, once for all tests.</summary>
    public static GeneratorRun OpenRouterSeedRun => Run.Value;

    /// <summary><see cref="OpenRouterSeedRun"/>, compiled and loaded.</summary>
    public static Assembly OpenRouterSeedAssembly => Loaded.Value;

    /// <summary>What is generated from <see cref="OpenRouterHead"/>, once for all tests.</summary>
    public static GeneratorRun OpenRouterHeadRun => HeadRun.Value;

    /// <summary><see cref="OpenRouterHeadRun"/>, compiled and loaded.</summary>
    public static Assembly OpenRouterHeadAssembly => HeadLoaded.Value;

    /// <summary>What is generated from <see cref="OpenRouterSeedWhole"/>, once for all tests.</summary>
    public static GeneratorRun OpenRouterSeedWholeRun => WholeRun.Value;

    /// <summary><see cref="OpenRouterSeedWholeRun"/>, compiled and loaded.</summary>
    public static Assembly OpenRouterSeedWholeAssembly => WholeLoaded.Value;

    /// <summary>What is generated from <see cref="OpenRouterHeadWhole"/>, once for all tests.</summary>
    public static GeneratorRun OpenRouterHeadWholeRun => HeadWholeRun.Value;

    /// <summary><see cref="OpenRouterHeadWholeRun"/>, compiled and loaded.</summary>
    public static Assembly OpenRouterHeadWholeAssembly => HeadWholeLoaded.Value;

    /// <summary>What is generated from <see cref="MistralWhole"/>, once for all tests.</summary>
    public static GeneratorRun MistralWholeRun => MistralRun.Value;

    /// <summary>The 492 pages of OpenRouter's TypeScript SDK, as <c>models/**/*.md</c>.</summary>
    public static Project OpenRouterSeed() => Models(Repository.Shared("corpus/markdown/openrouter-ts-seed"), "*.md");

    /// <summary>The pages of a later age of the same SDK, as <c>models/**/*.mdx</c>.</summary>
    public static Project OpenRouterHead() => Models(Repository.Shared("corpus/markdown/openrouter-ts-mdx"), "*.mdx");

    /// <summary><see cref="OpenRouterSeed"/> beside the OpenAPI file that the SDK was made from.</summary>
    public static Project OpenRouterSeedWhole() => Whole(OpenRouterSeed(), "openrouter-2025-10.yaml");

    /// <summary><see cref="OpenRouterHead"/> beside the OpenAPI file that the SDK was made from.</summary>
    public static Project OpenRouterHeadWhole() => Whole(OpenRouterHead(), "openrouter-2026-08.yaml");

    /// <summary>The 520 pages of Mistral's TypeScript SDK beside the OpenAPI file that it was made from.</summary>
    public static Project MistralWhole() => Whole(Models(Repository.Shared("corpus/markdown/mistral-ts"), "*.md"), "mistral-2026-03.yaml");

    /// <summary>The pages of <c>specs/OpenRouter</c>, written here.</summary>
    public static Project OwnPages() => Models(Path.Combine(Repository.Root, "specs/OpenRouter"), "*.md");

    // No naming: the OpenAPI file has the names.
    private static Project Whole(Project pages, string file) => pages with
    {
        Pages = [.. pages.Pages, new Page(file, File.ReadAllText(Repository.Shared("corpus/openapi/" + file)))],
        Properties = new(StringComparer.OrdinalIgnoreCase) { ["SpecNamespace"] = "OpenRouter" },
    };

    private static Project Models(string root, string pattern) =>
        new(Directory.EnumerateFiles(Path.Combine(root, "models"), pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(path => Page(root, path)))
        {
            Properties = { ["SpecNamespace"] = "OpenRouter", ["SpecNaming"] = "SnakeCase" },
        };

    private static Page Page(string root, string path)
    {
        string name = Path.GetRelativePath(root, path).Replace('\\', '/');
        return new Page(name, File.ReadAllText(path))
        {
            Metadata = { ["SpecFolder"] = name["models/".Length..(name.LastIndexOf('/') + 1)] },
        };
    }
}
