using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using SpecModels.Generator.Collections;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Resolution.Completion;

/// <summary>The schemas that pages are completed by, and which page is which schema.</summary>
/// <remarks>Equal by content. Holds what belongs to sets that have both pages and schemas, so that the pages of others never wait for it.</remarks>
internal sealed class Completions : IEquatable<Completions>
{
    private readonly EquatableArray<DocumentFacts> _facts;
    private readonly EquatableArray<SpecDocument> _documents;
    private readonly EquatableArray<Match> _matches;
    private readonly Dictionary<string, SetDeclarations> _sets = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Path, int Position), Match> _byPage = new();
    private readonly Dictionary<SpecType, (SpecDocument Document, SpecSchema Schema)> _schemas = new();

    private Completions(EquatableArray<DocumentFacts> facts, EquatableArray<SpecDocument> documents, EquatableArray<Match> matches)
    {
        _facts = facts;
        _documents = documents;
        _matches = matches;
        foreach (SetDeclarations set in SetDeclarations.Of(facts))
        {
            foreach (Declaration page in set.Pages)
            {
                _sets[page.Indexed.Path] = set;
            }
        }

        foreach (Match match in matches)
        {
            _byPage[(match.Path, match.Position)] = match;
        }

        foreach (SpecDocument document in documents)
        {
            foreach (SpecSchema schema in document.Schemas)
            {
                _schemas[new SpecType.Reference(document.Path, schema.Pointer)] = (document, schema);
            }
        }
    }

    public static Completions None { get; } = new(default, default, default);

    /// <summary>For each set, how many of its pages no schema was found for; located at the first of them.</summary>
    public IEnumerable<SpecProblem> Problems => _sets.Values.Distinct()
        .Select(set => (set.Pages, Alone: set.Pages.Where(page => SchemaOf(page) is null).ToArray()))
        .Where(static set => set.Alone.Length > 0)
        .Select(static set => SpecProblem.At(SpecRule.PagesWithoutSchema, set.Alone[0].Indexed.Path, default, Count(set.Alone.Length), Count(set.Pages.Count), set.Alone[0].Indexed.Place.SetNamespace));

    /// <param name="facts">Of all documents.</param>
    /// <param name="documents">Those of schemas.</param>
    /// <param name="cancellation">Ends the search.</param>
    public static Completions Of(IReadOnlyCollection<DocumentFacts> facts, IReadOnlyCollection<SpecDocument> documents, CancellationToken cancellation)
    {
        HashSet<string> sets = new(SetDeclarations.Of(facts).Select(static set => set.Pages[0].Indexed.Place.SetNamespace), StringComparer.Ordinal);
        return sets.Count == 0 ? None : new Completions(
            facts.Where(document => sets.Contains(document.SetNamespace)).ToEquatableArray(),
            documents.Where(document => sets.Contains(document.Options.Namespace)).ToEquatableArray(),
            Matcher.Match(facts, cancellation));
    }

    /// <summary>The facts of pages, of those that were completed what they are now.</summary>
    public static IEnumerable<DocumentFacts> Replace(IEnumerable<DocumentFacts> pages, EquatableArray<DocumentFacts> completed)
    {
        HashSet<string> paths = new(completed.Select(static page => page.Path), StringComparer.Ordinal);
        return pages.Where(page => !paths.Contains(page.Path)).Concat(completed);
    }

    /// <summary>The set that a page belongs to, where it has schemas.</summary>
    public SetDeclarations? SetOf(string path) => _sets.TryGetValue(path, out SetDeclarations? set) ? set : null;

    /// <summary>What a page's type was found to be.</summary>
    public Match? MatchOf(string path, int position) => _byPage.TryGetValue((path, position), out Match? match) ? match : null;

    /// <summary>What a page's type was found to be; <see langword="null"/> for nothing.</summary>
    public SpecType? SchemaOf(Declaration page) => MatchOf(page.Indexed.Path, page.Position)?.Schema;

    /// <summary>The schema that a reference leads to, and its file.</summary>
    public (SpecDocument Document, SpecSchema Schema)? Find(SpecType type) => _schemas.TryGetValue(type, out (SpecDocument, SpecSchema) found) ? found : null;

    public bool Equals(Completions? other) => other is not null && _facts == other._facts && _documents == other._documents && _matches == other._matches;

    public override bool Equals(object? obj) => Equals(obj as Completions);

    public override int GetHashCode() => (_facts, _documents, _matches).GetHashCode();

    private static string Count(int count) => count.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
