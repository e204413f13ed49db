using System.Collections.Generic;
using System.Linq;
using SpecModels.Generator.Collections;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Resolution.Completion;

/// <summary>What has been matched so far: each page once, and never undone.</summary>
internal sealed class MatchTable
{
    private readonly Dictionary<Declaration, (SpecType Schema, bool IsFirst)> _matches = new();
    private readonly HashSet<SpecType> _taken = new();
    private readonly Queue<(Declaration Page, Declaration Schema)> _open = new();

    public bool IsMatched(Declaration page) => _matches.ContainsKey(page);

    public bool IsTaken(Declaration schema) => _taken.Contains(schema.Reference);

    /// <summary>What a page was matched with; <see langword="null"/> for nothing yet.</summary>
    public SpecType? SchemaOf(Declaration page) => _matches.TryGetValue(page, out (SpecType Schema, bool) match) ? match.Schema : null;

    public void Add(Declaration page, Declaration schema)
    {
        Add(page, schema.Reference);
        _open.Enqueue((page, schema));
    }

    /// <summary>Matches a page with a type that has no members or cases to look into.</summary>
    public void Add(Declaration page, SpecType schema) => _matches.Add(page, (schema, schema is SpecType.Reference && _taken.Add(schema)));

    /// <summary>The next match that has not been looked into.</summary>
    public bool TryNext(out (Declaration Page, Declaration Schema) match)
    {
        match = _open.Count > 0 ? _open.Dequeue() : default;
        return match.Page is not null;
    }

    public EquatableArray<Match> ToMatches(IEnumerable<Declaration> pages) => pages
        .Where(IsMatched)
        .Select(page => new Match(page.Indexed.Path, page.Position, _matches[page].Schema, _matches[page].IsFirst))
        .ToEquatableArray();
}
