using System.Threading;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Readers.Markdown;

/// <summary>Reads a page by the dialect that it shows.</summary>
internal static class MarkdownReader
{
    private static readonly char[] NotInText = ['\0', '\uFFFD'];

    /// <summary>As much of a file that is too large as tells whether it is meant as a spec.</summary>
    private const int RecognisedCharacters = 65_536;

    public static SpecDocument Read(SpecFile file, SpecSource source, CancellationToken cancellationToken)
    {
        string text = source.Text;
        int notText = text.IndexOfAny(NotInText);

        // No text has a NUL. U+FFFD is what undecodable bytes become, but a page that is no spec may well speak of it.
        if (file.Text is null || !file.IsUnicode || text.IndexOf('\0') >= 0)
        {
            source.Report(SpecRule.NotText, notText < 0 ? new TextSlice(text, 0, 0) : new TextSlice(text, notText, 1));
            return SpecReader.Nothing(file);
        }

        bool isTooLarge = text.Length > SpecReader.MaxCharacters;
        MarkdownPage page = MarkdownPage.Read(isTooLarge ? Beginning(text) : text);
        TypeScriptDialect dialect = new(page, source, file.Options.IsSpec, cancellationToken);
        SpecDocument document = SpecReader.Nothing(file) with { Dialect = SpecDialect.TypeScript };
        bool claims = dialect.Claims();
        bool isOperations = !claims && dialect.IsOperations();
        if (!isOperations && (file.Options.IsNamed || file.Options.IsSpec == true))
        {
            dialect.CheckHeadings();
        }

        if (!claims)
        {
            return isOperations ? document with { IsOperations = true } : SpecReader.Nothing(file);
        }

        if (isTooLarge)
        {
            source.Report(SpecRule.FileTooLarge, new TextSlice(text, 0, 0), Number(text.Length), Number(SpecReader.MaxCharacters));
        }
        else if (notText >= 0)
        {
            source.Report(SpecRule.NotText, new TextSlice(text, notText, 1));
        }
        else
        {
            return document with { Schemas = dialect.Read() };
        }

        return document;
    }

    /// <summary>Whole lines: half a type cell may look like another language's.</summary>
    private static string Beginning(string text) => text.Substring(0, text.LastIndexOf('\n', RecognisedCharacters) + 1);

    private static string Number(int value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
