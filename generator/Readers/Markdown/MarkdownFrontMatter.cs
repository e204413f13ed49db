namespace SpecModels.Generator.Readers.Markdown;

/// <summary>The YAML block that may stand above a page. Only its title is of use, so no YAML parser is.</summary>
internal static class MarkdownFrontMatter
{
    private const string Key = "title:";

    /// <returns>Where the page proper begins.</returns>
    public static int Read(TextSlice page, out TextSlice? title)
    {
        title = null;
        int start = page.StartsWith("\uFEFF") ? 1 : 0;
        bool isOpen = false;
        foreach (TextSlice line in page.From(start))
        {
            bool isMark = line.Trim().IsWord("---");
            if (!isOpen && !isMark)
            {
                break;
            }

            if (isOpen && isMark)
            {
                return line.End;
            }

            if (isOpen && title is null && line.StartsWith(Key))
            {
                title = Unquote(line.From(Key.Length).Trim());
            }

            isOpen = true;
        }

        title = null;
        return start;
    }

    private static TextSlice Unquote(TextSlice scalar) =>
        scalar.Length >= 2 && scalar[0] is '"' or '\'' && scalar[scalar.Length - 1] == scalar[0]
            ? new TextSlice(scalar.Source, scalar.Start + 1, scalar.Length - 2)
            : scalar;
}
