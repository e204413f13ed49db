using System.Collections.Generic;
using System.Linq;
using System.Text;
using Markdig;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SpecModels.Generator.Readers.Markdown;

/// <summary>What a piece of inline Markdown reads as: its text without marks, and where links lead.</summary>
internal sealed class MarkdownText
{
    /// <summary>What is wrong with text that <see cref="Read"/> refuses.</summary>
    public const string TooDeep = "it is longer or nested deeper than a name or a type can be";

    private const int MaxLength = 4096;

    /// <summary>Far more than any known name or type has. Markdig's time on brackets and asterisks without counterpart grows with the square of their number, and in the end it throws.</summary>
    private const int MaxMarks = 256;

    private static readonly char[] Special = ['`', '*', '~', '[', '\\', '&', '\u200B', '\r'];

    private static readonly MarkdownPipeline Pipeline = InlineOnly();

    private readonly List<(int Start, int End, string Target)> _links = [];

    private MarkdownText(string text) => Text = text;

    public string Text { get; private set; }

    /// <summary>Whether the text is struck through, which is how pages mark what is deprecated.</summary>
    public bool IsStruck { get; private set; }

    /// <returns><see langword="null"/> where the Markdown is longer or nested deeper than is read.</returns>
    public static MarkdownText? Read(string markdown)
    {
        if (markdown.IndexOfAny(Special) < 0)
        {
            return new MarkdownText(markdown);
        }

        if (markdown.Length > MaxLength || markdown.Count(static character => character is '[' or '*' or '~') > MaxMarks)
        {
            return null;
        }

        MarkdownDocument document = Markdig.Markdown.Parse(markdown.Replace('\r', ' ').Replace("\u200B", ""), Pipeline);
        MarkdownText text = new("");
        StringBuilder builder = new();
        foreach (Block block in document)
        {
            if (block is LeafBlock { Inline: { } inline })
            {
                text.Append(inline, builder);
            }
        }

        text.Text = builder.ToString();
        return text;
    }

    /// <summary>The target of the link that a position of the text stands in; <see langword="null"/> for none.</summary>
    public string? LinkAt(int position) => Find(position)?.Target;

    /// <summary>The rest of the label of the link that a position of the text stands in; empty for none.</summary>
    public string LabelFrom(int position) => Find(position) is { } link ? Text.Substring(position, link.End - position) : "";

    /// <remarks>
    /// A cell or heading is one paragraph whatever it begins with, so no other block parser. No HTML and no autolinks: in <c>Record&lt;string></c> the brackets
    /// are the type's. No emphasis by underscores: they belong to names.
    /// </remarks>
    private static MarkdownPipeline InlineOnly()
    {
        EmphasisInlineParser emphasis = new();
        emphasis.EmphasisDescriptors.Clear();
        emphasis.EmphasisDescriptors.Add(new EmphasisDescriptor('*', 1, 2, enableWithinWord: true));
        emphasis.EmphasisDescriptors.Add(new EmphasisDescriptor('~', 2, 2, enableWithinWord: true));

        MarkdownPipelineBuilder builder = new();
        builder.BlockParsers.Clear();
        builder.BlockParsers.Add(new ParagraphBlockParser { ParseSetextHeadings = false });
        builder.InlineParsers.Clear();
        builder.InlineParsers.AddRange([new EscapeInlineParser(), new CodeInlineParser(), new LinkInlineParser(), emphasis, new HtmlEntityParser()]);
        return builder.Build();
    }

    private (int Start, int End, string Target)? Find(int position)
    {
        foreach ((int Start, int End, string Target) link in _links)
        {
            if (position >= link.Start && position < link.End)
            {
                return link;
            }
        }

        return null;
    }

    private void Append(ContainerInline container, StringBuilder builder)
    {
        foreach (Inline inline in container)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    builder.Append(literal.Content.Text, literal.Content.Start, literal.Content.Length);
                    break;
                case CodeInline code:
                    builder.Append(code.Content);
                    break;
                case HtmlEntityInline entity:
                    builder.Append(entity.Transcoded.Text, entity.Transcoded.Start, entity.Transcoded.Length);
                    break;
                case LinkInline link:
                    int start = builder.Length;
                    Append(link, builder);
                    _links.Add((start, builder.Length, link.Url ?? ""));
                    break;
                case DelimiterInline delimiter:
                    builder.Append(delimiter.ToLiteral());
                    Append(delimiter, builder);
                    break;
                case EmphasisInline emphasis:
                    IsStruck |= emphasis.DelimiterChar == '~';
                    Append(emphasis, builder);
                    break;
            }
        }
    }
}
