using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using SpecModels.Generator.Collections;
using SpecModels.Generator.Readers.Markdown;
using SpecModels.Generator.Readers.OpenApi;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Readers;

/// <summary>Reads files, whatever their format, into the neutral model.</summary>
internal static class SpecReader
{
    /// <summary>The largest known page has 200,000 characters; what is larger is a mistake or an attack.</summary>
    public const int MaxCharacters = 1_048_576;

    /// <summary>Reads a page, which stands for itself.</summary>
    public static Parsed<SpecDocument> Read(SpecFile page, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        SpecSource source = new(page.Path, page.Text ?? "");
        SpecDocument document = MarkdownReader.Read(page, source, cancellationToken);
        if (document.Dialect == SpecDialect.None && page.Options.IsSpec == true && source.Problems.All(static problem => problem.Rule is SpecRule.UnknownHeading or SpecRule.EmptySection))
        {
            source.Report(SpecRule.NotASpec, new TextSlice(source.Text, 0, 0));
        }

        return new Parsed<SpecDocument>(document, source.Problems);
    }

    /// <summary>Reads the JSON and YAML files of one set, which may refer to each other.</summary>
    public static EquatableArray<Parsed<SpecDocument>> Read(IReadOnlyList<OpenApiFile> files, CancellationToken cancellationToken)
    {
        EquatableArray<Parsed<SpecDocument>> documents = OpenApiReader.Read(files, cancellationToken);
        HashSet<string> read = new(documents.Select(static document => document.Value.Path), StringComparer.Ordinal);
        return documents.Concat(files
            .Where(file => file is { IsRoot: false, File.Options.IsSpec: true } && !read.Contains(file.File.Path))
            .Select(static file => new Parsed<SpecDocument>(Nothing(file.File), new[] { SpecProblem.At(SpecRule.NotASpec, file.File.Path, default) })))
            .ToEquatableArray();
    }

    public static SpecDocument Nothing(SpecFile file) => new() { Path = file.Path, Options = file.Options, Dialect = SpecDialect.None };
}
