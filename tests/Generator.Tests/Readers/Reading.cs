using System.Linq;
using System.Threading;
using SpecModels.Generator.Readers;
using SpecModels.Generator.Spec;
using Xunit;

namespace SpecModels.Generator.Tests.Readers;

/// <summary>What reading a text gave, in a form that assertions can quote.</summary>
internal sealed class Reading
{
    private readonly string _text;
    private readonly Parsed<SpecDocument> _parsed;

    public Reading(string text, string path = "pages/foo.md", bool? isSpec = null)
    {
        _text = text;
        SpecFile file = new() { Path = path, Text = text, Options = new SpecOptions { Namespace = "Acme", IsSpec = isSpec } };
        _parsed = SpecReader.Read(file, CancellationToken.None);
        Assert.Equal(_parsed, SpecReader.Read(file, CancellationToken.None));
    }

    public SpecDialect Dialect => _parsed.Value.Dialect;

    public bool IsOperations => _parsed.Value.IsOperations;

    public SpecSchema[] Schemas => [.. _parsed.Value.Schemas];

    public SpecObject Object => Assert.IsType<SpecObject>(Assert.Single(Schemas));

    public SpecEnum Enum => Assert.IsType<SpecEnum>(Assert.Single(Schemas));

    public SpecUnion Union => Assert.IsType<SpecUnion>(Assert.Single(Schemas));

    public SpecField Field => Assert.Single(Object.Fields);

    /// <summary>Each problem as <c>Rule line:column «what it covers» arguments</c>, counted from 1 as editors do.</summary>
    public string[] Problems => [.. _parsed.Problems.Select(Render)];

    /// <summary>A page with one field, of these cells.</summary>
    public static Reading OfField(string name = "`a`", string type = "*string*", string required = "Yes", string description = "N/A") =>
        OfTable("| Field | Type | Required | Description |", $"| {name} | {type} | {required} | {description} |");

    /// <summary>A page with a table, whose header is line 5 and first row line 7.</summary>
    public static Reading OfTable(string header, params string[] rows) =>
        new($"# Foo\n\n## Fields\n\n{header}\n| --- | --- | --- |\n{string.Join("\n", rows)}\n\n## Example Usage\n\n```typescript\n```\n");

    public static Reading OfSnippet(string code) =>
        new($"# Foo\n\n## Example Usage\n\n```typescript\n{code}\n```\n\n## Fields\n\n| Field | Type |\n| --- | --- |\n| `a` | *string* |\n");

    public static Reading OfValues(string code) => new($"# Foo\n\n## Values\n\n```typescript\n{code}\n```\n");

    public string At(TextRange range) => $"{range.Line + 1}:{range.Column + 1} «{_text.Substring(range.Start, range.Length)}»";

    private string Render(SpecProblem problem) => $"{problem.Rule} {At(problem.Where)} {string.Join(", ", problem.Arguments)}".TrimEnd();
}
