using System;
using System.Collections.Generic;
using System.Linq;
using SpecModels.Generator.Collections;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Resolution;

/// <summary>Which of the declared types a project wants: those that its patterns name, and everything these are made of.</summary>
internal sealed class Selection
{
    private readonly (DocumentFacts Document, TypeFacts Type)[] _declared;
    private readonly IndexedType[] _types;
    private readonly TypeLookup _lookup;
    private readonly HashSet<(string Set, string Option, string Pattern)> _matched = new();

    /// <param name="declared">The declared types with their documents.</param>
    /// <param name="types">The same under their names.</param>
    /// <param name="lookup">Finds their positions.</param>
    public Selection((DocumentFacts Document, TypeFacts Type)[] declared, IndexedType[] types, TypeLookup lookup)
    {
        _declared = declared;
        _types = types;
        _lookup = lookup;
    }

    /// <summary>The types, marked with whether they are wanted.</summary>
    public IndexedType[] Mark()
    {
        HashSet<string> setsWithPages = new(_declared.Where(static pair => pair.Document.Dialect != SpecDialect.OpenApi).Select(static pair => pair.Document.SetNamespace), StringComparer.Ordinal);
        bool[] isLeftOut = new bool[_types.Length];
        bool[] isWanted = new bool[_types.Length];
        foreach (IGrouping<string, int> own in Enumerable.Range(0, _types.Length).GroupBy(i => _types[i].Path, StringComparer.Ordinal))
        {
            DocumentFacts document = _declared[own.First()].Document;
            HashSet<int> left = Matching(document, own, "SpecExclude", document.Exclude, i => _types[i].Pointer.Length == 0 || _declared[i].Type.IsInline);
            HashSet<int> asked = Matching(document, own, "SpecInclude", document.Include, static _ => true);

            // A page stands for the schema it describes; what only schemas have is there where a page is made of it.
            bool isAllAsked = document.Include.Count == 0 && (document.Dialect != SpecDialect.OpenApi || !setsWithPages.Contains(document.SetNamespace));
            foreach (int i in own)
            {
                isLeftOut[i] = left.Contains(i);
                isWanted[i] = isAllAsked || asked.Contains(i);
            }
        }

        Stack<int> open = new(Enumerable.Range(0, _types.Length).Where(i => isWanted[i]));
        while (open.Count > 0)
        {
            int i = open.Pop();
            if (isLeftOut[i] || !_types[i].IsSelected)
            {
                continue;
            }

            foreach (int used in UsedBy(_declared[i].Type).Select(type => _lookup.Position(_types[i].Place, type)).Where(used => used >= 0 && !isWanted[used]))
            {
                isWanted[used] = true;
                open.Push(used);
            }
        }

        return _types.Select((type, i) => type.IsSelected && (!isWanted[i] || isLeftOut[i]) ? type with { IsSelected = false } : type).ToArray();
    }

    /// <summary>Patterns that match nothing, each with the first document it is given for.</summary>
    public EquatableArray<UnmatchedPattern> Unmatched() => _declared.GroupBy(static pair => pair.Document.Path, StringComparer.Ordinal).Select(static own => own.First().Document)
        .SelectMany(static document => Patterns(document), static (document, pattern) => (document.SetNamespace, pattern.Option, pattern.Pattern, document.Path))
        .GroupBy(static given => (given.SetNamespace, given.Option, given.Pattern))
        .Where(given => !_matched.Contains(given.Key))
        .Select(static given => new UnmatchedPattern(given.Key.Option, given.Key.Pattern, given.First().Path))
        .ToEquatableArray();

    /// <summary>The types that a type names.</summary>
    public static IEnumerable<SpecType> UsedBy(TypeFacts type) =>
        type.Fields.Select(static field => field.Type).Concat(type.Cases.Select(static c => c.Type)).Concat(type.Additional is null ? Array.Empty<SpecType>() : new[] { type.Additional }).SelectMany(Named);

    private static IEnumerable<SpecType> Named(SpecType type) => type switch
    {
        SpecType.Named or SpecType.Reference => new[] { type },
        SpecType.List list => Named(list.Element),
        SpecType.Map map => Named(map.Value),
        SpecType.Nullable nullable => Named(nullable.Value),
        SpecType.Embedded embedded => Named(embedded.Value),
        SpecType.OneOf oneOf => oneOf.Cases.SelectMany(Named),
        _ => Array.Empty<SpecType>(),
    };

    private static IEnumerable<(string Option, string Pattern)> Patterns(DocumentFacts document) =>
        document.Include.Select(static pattern => ("SpecInclude", pattern)).Concat(document.Exclude.Select(static pattern => ("SpecExclude", pattern)));

    /// <param name="document">The document.</param>
    /// <param name="own">The positions of its types.</param>
    /// <param name="option">The option that the patterns are of.</param>
    /// <param name="patterns">The patterns.</param>
    /// <param name="isOfPath">Whether a type that an operation uses goes with it.</param>
    private HashSet<int> Matching(DocumentFacts document, IEnumerable<int> own, string option, EquatableArray<string> patterns, Func<int, bool> isOfPath)
    {
        HashSet<int> matching = new();
        foreach (string pattern in patterns)
        {
            int[] found = pattern.IndexOf('/') < 0 ? own.Where(i => Matches(pattern, _types[i].Title) || Matches(pattern, _types[i].Name)).ToArray()
                : document.Dialect == SpecDialect.OpenApi ? OfOperations(document, pattern)
                : Matches(pattern.TrimStart('/'), PlaceOf(document)) ? own.ToArray()
                : Array.Empty<int>();
            if (found.Length > 0)
            {
                _matched.Add((document.SetNamespace, option, pattern));
            }

            matching.UnionWith(pattern.IndexOf('/') < 0 ? found : found.Where(isOfPath));
        }

        return matching;
    }

    private int[] OfOperations(DocumentFacts document, string pattern)
    {
        PagePlace from = new(PagePath.Normalize(document.Path), document.SetNamespace, document.Folder);
        return document.Operations.Where(operation => Matches(pattern, operation.Path)).SelectMany(static operation => operation.Types).SelectMany(Named)
            .Select(type => _lookup.Position(from, type)).Where(static i => i >= 0).Distinct().ToArray();
    }

    /// <summary>A page's folder below its set and its name without extension: <c>operations/send</c>.</summary>
    private static string PlaceOf(DocumentFacts document)
    {
        string name = PagePath.WithoutExtension(PagePath.Name(PagePath.Normalize(document.Path)));
        return document.Folder.Length == 0 ? name : document.Folder + "/" + name;
    }

    /// <summary>Whether a text is as a pattern says, in which <c>*</c> stands for any characters.</summary>
    public static bool Matches(string pattern, string text)
    {
        // Where a part does not fit, only the last star may take one more character: that is enough, and takes no more steps than the product of the lengths.
        int star = -1;
        int resumed = 0;
        int p = 0;
        for (int t = 0; t < text.Length;)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                star = p++;
                resumed = t;
            }
            else if (p < pattern.Length && pattern[p] == text[t])
            {
                p++;
                t++;
            }
            else if (star >= 0)
            {
                p = star + 1;
                t = ++resumed;
            }
            else
            {
                return false;
            }
        }

        return pattern.Skip(p).All(static c => c == '*');
    }
}

/// <summary>A pattern of types or paths that names none.</summary>
/// <param name="Option">The option it is given by.</param>
/// <param name="Pattern">The pattern.</param>
/// <param name="Path">The first document it is given for.</param>
internal sealed record UnmatchedPattern(string Option, string Pattern, string Path);
