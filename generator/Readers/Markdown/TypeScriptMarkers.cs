using System;
using System.Collections.Generic;
using System.Linq;

namespace SpecModels.Generator.Readers.Markdown;

/// <summary>What tells TypeScript pages from those of SDKs in other languages, which have the same sections and headers.</summary>
internal static class TypeScriptMarkers
{
    private static readonly string[] Languages = ["typescript", "ts", "tsx", "javascript", "js"];

    private static readonly string[] OtherLanguages = ["csharp", "cs", "go", "java", "kotlin", "php", "py", "python", "ruby", "rust", "swift"];

    private static readonly HashSet<string> Words = new(["number", "integer", "Record", "RFCDate"], StringComparer.Ordinal);

    /// <summary>Types as TypeScript's pages mark them. Some other languages' do too, beside types of their own; so they outvote a block of code, and fewer words without marks.</summary>
    private static readonly HashSet<string> Marked = new(["*string*", "*boolean*", "*any*", "*Date*", "*string*[]", "*boolean*[]", "*any*[]"], StringComparer.Ordinal);

    private static readonly HashSet<string> OtherWords = new(
        ("Any Boolean Crystalline Dict Dictionary Double Float Integer JsonNullable List Literal Long Map Nullable Optional OptionalNullable String T Union array bool byte bytes decimal "
        + "double float float32 float64 int int32 int64 interface long map mixed optionalnullable str").Split(' '),
        StringComparer.Ordinal);

    /// <summary>Words of other languages that people write too.</summary>
    private static readonly HashSet<string> SharedWords = new(["bool", "bytes", "decimal", "double", "float", "int", "int32", "int64", "long"], StringComparer.Ordinal);

    private static readonly string[] OtherBeginnings = ["*", "?", "[]"];

    private static readonly string[] OtherMarks = ["::", "\\"];

    public static bool IsTypeScript(MarkdownFence fence) => fence.IsIn(Languages);

    /// <summary>The code or, where a page shows none, the first type of its fields that is of another language; <see langword="null"/> for a page in TypeScript's words.</summary>
    /// <remarks>A page for people may show code in their language, and have one type in its words; the types that are marked tell what the rest is.</remarks>
    public static (TextSlice Where, string Text)? FindOther(MarkdownPage page, IEnumerable<MarkdownTable> fields)
    {
        if (page.Fences.Any(IsTypeScript))
        {
            return null;
        }

        (TextSlice Where, string Text)? other = null;
        (TextSlice Where, string Text)? slip = null;
        int votes = 0;
        foreach (MarkdownTable table in fields)
        {
            bool isByHand = table.Columns.IsByHand;
            foreach (MarkdownRow row in table.Rows)
            {
                string markdown = table.Columns.Text(row, FieldColumn.Type);
                string type = table.Columns.Plain(row, FieldColumn.Type);
                string word = new TypeScriptScanner(type).Name().Split('.')[0];
                if (Words.Contains(word))
                {
                    return null;
                }

                // No SDK's page has words without marks: they are a person's, and so may be a slip.
                bool isPlain = markdown == type;
                bool isShared = SharedWords.Contains(word) && (isByHand || isPlain);
                if ((OtherWords.Contains(word) && !isShared)
                    || OtherMarks.Any(mark => type.IndexOf(mark, StringComparison.Ordinal) >= 0)
                    || OtherBeginnings.Any(mark => type.StartsWith(mark, StringComparison.Ordinal)))
                {
                    (TextSlice, string) found = (table.Columns.Cell(row, FieldColumn.Type)!.Value.Where, type);
                    slip ??= found;
                    other ??= isPlain ? null : found;
                    votes--;
                }
                else if (Marked.Contains(markdown))
                {
                    votes++;
                }
            }
        }

        if (other is null && votes > 0)
        {
            return null;
        }

        return FindOtherCode(page) ?? slip;
    }

    /// <summary>The first code of another language on a page without TypeScript; <see langword="null"/> for none.</summary>
    public static (TextSlice Where, string Text)? FindOtherCode(MarkdownPage page)
    {
        foreach (MarkdownFence fence in page.Fences.Any(IsTypeScript) ? [] : page.Fences.Where(static fence => fence.IsIn(OtherLanguages)))
        {
            return (fence.Language, fence.Language.ToString());
        }

        return null;
    }
}
