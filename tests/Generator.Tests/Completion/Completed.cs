using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using SpecModels.Generator.Readers;
using SpecModels.Generator.Readers.OpenApi;
using SpecModels.Generator.Resolution;
using SpecModels.Generator.Resolution.Completion;
using SpecModels.Generator.Spec;
using SpecModels.Generator.Tests.Harness;

namespace SpecModels.Generator.Tests.Completion;

/// <summary>Pages beside an OpenAPI file, completed, in a form that assertions can quote.</summary>
internal sealed class Completed
{
    private readonly Dictionary<string, SpecSchema> _pages;

    /// <param name="schemas">The OpenAPI file, from <c>paths</c> or <c>components</c> on.</param>
    /// <param name="pages">The pages.</param>
    public Completed(string schemas, params Page[] pages)
    {
        Parsed<SpecDocument>[] written = [.. pages.Select(page => SpecReader.Read(File(page), CancellationToken.None))];
        SpecFile file = File(new Page("api.yaml", "openapi: 3.1.0\n" + schemas));
        SpecDocument[] described = [.. SpecReader.Read([new OpenApiFile(file)], CancellationToken.None).Select(document => document.Value)];
        DocumentFacts[] facts = [.. written.Select(page => page.Value).Concat(described).Where(document => document.Schemas.Count > 0).Select(DocumentFacts.Of)];
        Completions completions = Completions.Of(facts, described, CancellationToken.None);

        Parsed<SpecDocument>[] completed = [.. written.Select(page => Completer.Complete(page, completions))];
        _pages = completed.Select(page => page.Value).ToDictionary(page => page.Path, page => page.Schemas.Single());
        Problems = [.. completed.SelectMany(page => page.Problems).Concat(completions.Problems).Select(problem => $"{problem.Path}:{problem.Where.Line + 1} {problem.Rule} {string.Join(", ", problem.Arguments)}")];
        Matches = string.Join('\n', pages.Select(page => page.Path).Order(StringComparer.Ordinal).Select(path => $"{path} {Rendered(completions.MatchOf(path, 0)?.Schema)}"));
    }

    /// <summary>Each page and what it was found to be, one a line.</summary>
    public string Matches { get; }

    public string[] Problems { get; }

    public SpecObject Record(string path) => (SpecObject)_pages[path];

    public SpecField Field(string path, string name) => Record(path).Fields.Single(field => field.Name == name);

    public SpecEnum Enum(string path) => (SpecEnum)_pages[path];

    public SpecUnion Union(string path) => (SpecUnion)_pages[path];

    /// <summary>A page of fields, each as <c>name type</c>: required unless the name ends in <c>?</c>.</summary>
    public static Page OfFields(string path, string title, params string[] fields) => new(path, $"# {title}\n\n## Fields\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n" + string.Concat(fields.Select(Row)));

    public static Page OfValues(string path, string title, string values) => new(path, $"# {title}\n\n## Values\n\n```typescript\n{values}\n```\n");

    public static Page OfCases(string path, string title, params string[] cases) => new(path, $"# {title}\n\n## Supported Types\n\n" + string.Concat(cases.Select(type => $"### `{type}`\n\n")));

    private static string Row(string field)
    {
        string name = field.Split(' ', 2)[0];
        return $"| `{name.TrimEnd('?')}` | {field.Split(' ', 2)[1]} | {(name.EndsWith('?') ? ":heavy_minus_sign:" : ":heavy_check_mark:")} | N/A |\n";
    }

    private static string Rendered(SpecType? type) => type switch
    {
        null => "has none",
        SpecType.Reference reference => "is " + reference.Pointer,
        SpecType.OneOf oneOf => string.Join(" and ", oneOf.Cases.Select(Rendered)),
        SpecType.Constant constant => "is " + constant.Value,
        _ => "is " + type,
    };

    private static SpecFile File(Page page) => new() { Path = page.Path, Text = page.Text, Options = new SpecOptions { Namespace = "Acme", Naming = SpecNaming.SnakeCase } };
}
