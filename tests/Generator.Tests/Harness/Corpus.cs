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

    /// <summary>What is generated from <see cref="OpenRouterSeed"/>, once for all tests.</summary>
    public static GeneratorRun OpenRouterSeedRun => Run.Value;

    /// <summary><see cref="OpenRouterSeedRun"/>, compiled and loaded.</summary>
    public static Assembly OpenRouterSeedAssembly => Loaded.Value;

    /// <summary>What is generated from <see cref="OpenRouterHead"/>, once for all tests.</summary>
    public static GeneratorRun OpenRouterHeadRun => HeadRun.Value;

    /// <summary><see cref="OpenRouterHeadRun"/>, compiled and loaded.</summary>
    public static Assembly OpenRouterHeadAssembly => HeadLoaded.Value;

    /// <summary>The 492 pages of OpenRouter's TypeScript SDK, as <c>models/**/*.md</c>.</summary>
    public static Project OpenRouterSeed() => Models(Repository.Shared("corpus/markdown/openrouter-ts-seed"), "*.md");

    /// <summary>The pages of a later age of the same SDK, as <c>models/**/*.mdx</c>.</summary>
    public static Project OpenRouterHead() => Models(Repository.Shared("corpus/markdown/openrouter-ts-mdx"), "*.mdx");

    /// <summary>The pages of <c>specs/OpenRouter</c>, written here.</summary>
    public static Project OwnPages() => Models(Path.Combine(Repository.Root, "specs/OpenRouter"), "*.md");

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
