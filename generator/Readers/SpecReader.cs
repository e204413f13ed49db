using System.Threading;
using SpecModels.Generator.Readers.Markdown;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Readers;

/// <summary>Reads one file, whatever its format, into the neutral model.</summary>
internal static class SpecReader
{
    /// <summary>The largest known page has 200,000 characters; what is larger is a mistake or an attack.</summary>
    public const int MaxCharacters = 1_048_576;

    public static Parsed<SpecDocument> Read(SpecFile file, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        SpecSource source = new(file.Path, file.Text ?? "");
        SpecDocument document = SpecFile.IsMarkdown(file.Path) ? MarkdownReader.Read(file, source, cancellationToken) : Nothing(file);
        if (document.Dialect == SpecDialect.None && file.Options.IsSpec == true && source.Problems.Count == 0)
        {
            source.Report(SpecRule.NotASpec, new TextSlice(source.Text, 0, 0));
        }

        return new Parsed<SpecDocument>(document, source.Problems);
    }

    public static SpecDocument Nothing(SpecFile file) => new() { Path = file.Path, Options = file.Options, Dialect = SpecDialect.None };
}
