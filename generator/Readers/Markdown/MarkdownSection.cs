using System;
using System.Collections.Generic;
using System.Threading;

namespace SpecModels.Generator.Readers.Markdown;

/// <summary>A heading, what stands below it up to the next heading, and the sections of lower levels that follow.</summary>
internal sealed class MarkdownSection(int level, TextSlice heading, int bodyStart)
{
    private static readonly char[] Marks = ['*', '_', '`', ':', ' '];

    private readonly List<MarkdownSection> _parts = [];
    private readonly List<MarkdownFence> _fences = [];
    private MarkdownTable? _table;
    private bool _isTableRead;

    /// <summary>1 to 6; 0 for the page.</summary>
    public int Level { get; } = level;

    /// <summary>The heading's text.</summary>
    public TextSlice Heading { get; } = heading;

    /// <summary>Without the parts.</summary>
    public TextSlice Body { get; private set; }

    public IReadOnlyList<MarkdownSection> Parts => _parts;

    public IReadOnlyList<MarkdownFence> Fences => _fences;

    /// <summary>Whether the heading is a text, whatever its case. Marks around it and a colon behind it say nothing.</summary>
    public bool IsTitled(string title) => Heading.IsWord(title) || string.Equals(Heading.ToString().Trim(Marks), title, StringComparison.OrdinalIgnoreCase);

    /// <returns>The first table; <see langword="null"/> for none.</returns>
    public MarkdownTable? Table(CancellationToken cancellationToken)
    {
        if (!_isTableRead)
        {
            cancellationToken.ThrowIfCancellationRequested();
            _table = MarkdownTable.Find(Body);
            _isTableRead = true;
        }

        return _table;
    }

    internal void AddPart(MarkdownSection part) => _parts.Add(part);

    internal MarkdownFence AddFence(TextSlice opening, TextSlice closing)
    {
        MarkdownFence fence = MarkdownFence.Between(opening, closing);
        _fences.Add(fence);
        return fence;
    }

    internal void EndBody(int offset) => Body = TextSlice.Between(Heading.Source, bodyStart, offset);
}
