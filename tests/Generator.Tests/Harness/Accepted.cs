using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace SpecModels.Generator.Tests.Harness;

/// <summary>A file that a person has read and accepted, and that a test holds its output to.</summary>
/// <param name="Verified">The accepted file's path.</param>
/// <param name="Received">Where output that differs is put, for comparison.</param>
internal sealed record Accepted(string Verified, string Received)
{
    /// <summary>What a failing test says.</summary>
    public const string HowTo = "Compare the .received file with the accepted one; to accept, run the test with SPECMODELS_ACCEPT=1.";

    private static readonly string Project = Path.Combine(Repository.Root, "tests", "Generator.Tests");

    /// <summary>The files of <c>Snapshots/</c> that some name begins.</summary>
    public static IEnumerable<string> Snapshots(string beginning) =>
        Directory.EnumerateFiles(Path.Combine(Project, "Snapshots"), beginning + "*.verified.cs").Select(path => Path.GetFileName(path)[..^".verified.cs".Length]);

    public static Accepted Snapshot(string name) => At($"Snapshots/{name}", ".verified.cs", ".received.cs");

    /// <summary>A list below this project's folder.</summary>
    public static Accepted List(string path) => At(path, ".txt", ".received.txt");

    /// <summary>Whether the output is as accepted; <see langword="null"/> where there should be none.</summary>
    public bool Is(string? output)
    {
        File.Delete(Received);
        string? accepted = File.Exists(Verified) ? File.ReadAllText(Verified) : null;
        if (accepted == output)
        {
            return true;
        }

        bool accepts = Environment.GetEnvironmentVariable("SPECMODELS_ACCEPT") == "1";
        if (output is not null)
        {
            File.WriteAllText(accepts ? Verified : Received, output);
        }
        else if (accepts)
        {
            File.Delete(Verified);
        }

        return accepts;
    }

    private static Accepted At(string path, string verified, string received) => new(Path.Combine(Project, path + verified), Path.Combine(Project, path + received));
}
