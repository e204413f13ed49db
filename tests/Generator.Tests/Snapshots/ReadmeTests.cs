using System;
using System.IO;
using System.Text.RegularExpressions;
using SpecModels.Generator.Tests.Harness;
using Xunit;

namespace SpecModels.Generator.Tests.Snapshots;

/// <summary>Who tries the README has to see what it shows.</summary>
public sealed class ReadmeTests
{
    private static readonly string _text = File.ReadAllText(Path.Combine(Repository.Root, "README.md")).ReplaceLineEndings("\n");

    [Fact]
    public void ItsPagesBecomeTheCodeItShows()
    {
        Project project = new(new Page("models/pet.md", Behind("`models/pet.md`:")), new Page("models/petkind.md", Behind("`models/petkind.md`:")));
        project.Properties["RootNamespace"] = "Petstore";

        GeneratorRun run = GeneratorRun.Of(project);

        Assert.Equal(Behind("the record first and its converter below it:"), run.Sources["Petstore.Pet.g.cs"].TrimStart('\uFEFF'));
        Assert.Contains(Behind("becomes an enum, with a converter of the same kind:"), run.Sources["Petstore.PetKind.g.cs"], StringComparison.Ordinal);
    }

    /// <summary>Returns the code block that follows a line.</summary>
    private static string Behind(string line) =>
        Regex.Match(_text, $@"{Regex.Escape(line)}\n\n(`{{3,}})\w+\n(?<code>.*?\n)\1\n", RegexOptions.Singleline) is { Success: true } match
            ? match.Groups["code"].Value
            : throw new InvalidOperationException($"No code block follows '{line}'.");
}
