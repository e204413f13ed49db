using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using Xunit;

namespace SpecModels.Generator.Tests.Harness;

/// <summary>Holds generated sources to accepted ones.</summary>
/// <remarks>
/// Verify's file convention, so that Verify.SourceGenerators can take over without touching a file: <c>Class.Test#Hint.g.verified.cs</c>, and
/// <c>.received.cs</c> beside it where it differs. https://github.com/VerifyTests/Verify.SourceGenerators
/// </remarks>
internal static class Snapshot
{
    /// <summary>Generates, compiles, and compares the sources of the types; a set's resolver is the same in every case and has a case of its own.</summary>
    /// <param name="project">What to generate from.</param>
    /// <param name="diagnostics">What the generator says, as <see cref="GeneratorRun.Diagnostics"/> has it.</param>
    /// <param name="wanted">The hint names to compare; all but the resolvers' without it.</param>
    /// <param name="file">The test's class.</param>
    /// <param name="test">The test.</param>
    public static void Verify(Project project, string diagnostics = "", Func<string, bool>? wanted = null, [CallerFilePath] string file = "", [CallerMemberName] string test = "")
    {
        GeneratorRun run = GeneratorHarness.Run(project);
        Lines.Equal(diagnostics, run.Diagnostics);
        run.Compile();

        string name = $"{Path.GetFileNameWithoutExtension(file)}.{test}#";
        Dictionary<string, string> received = run.Sources.Where(source => wanted?.Invoke(source.Key) ?? !source.Key.EndsWith("Json.g.cs", StringComparison.Ordinal))
            .ToDictionary(source => name + source.Key[..^".cs".Length], source => $"//HintName: {source.Key}\n{source.Value}");
        string[] wrong = [.. received.Keys.Union(Accepted.Snapshots(name)).Order(StringComparer.Ordinal).Where(key => !Accepted.Snapshot(key).Is(received.GetValueOrDefault(key)))];
        Assert.True(wrong.Length == 0, $"{Accepted.HowTo}\n{string.Join('\n', wrong)}");
    }
}
