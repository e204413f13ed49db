using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using SpecModels.Generator.Collections;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Resolution.Completion;

/// <summary>Finds the schema of each page: by name, else by the place where a matched page names it, else by its members where these tell.</summary>
internal sealed class Matcher
{
    // What shares a name and less than this is another type that happens to be called so.
    private const double MinShare = 0.25;

    private readonly SetDeclarations _set;
    private readonly Likeness _likeness;
    private readonly MatchTable _table = new();
    private readonly CancellationToken _cancellation;

    private Matcher(SetDeclarations set, CancellationToken cancellation)
    {
        _set = set;
        _likeness = new Likeness(set);
        _cancellation = cancellation;
    }

    public static EquatableArray<Match> Match(IEnumerable<DocumentFacts> documents, CancellationToken cancellation) =>
        SetDeclarations.Of(documents).SelectMany(set => new Matcher(set, cancellation).Run()).ToEquatableArray();

    private EquatableArray<Match> Run()
    {
        ByName();
        ByResponse();
        ByPlace();
        while (ByMembers(isOfArea: true) || ByMembers(isOfArea: false))
        {
            ByPlace();
        }

        ByNameAlone();
        return _table.ToMatches(_set.Pages);
    }

    private void ByName()
    {
        ILookup<(bool, string), Declaration> schemas = _set.Schemas
            .SelectMany(static schema => Names(schema).Distinct(StringComparer.Ordinal).Select(name => (Key: (schema.IsOfOperation, name), schema)))
            .ToLookup(static pair => pair.Key, static pair => pair.schema);
        foreach (Func<Declaration, string?> variant in PageNames.Variants)
        {
            // What an exact name has taken is not for one that had to be changed to fit.
            (Declaration Page, Declaration Schema)[] found = _set.Pages
                .Where(page => !_table.IsMatched(page) && variant(page) is not null)
                .Select(page => (Page: page, Schema: Best(page, schemas[(page.IsOfOperation, variant(page)!)].Where(schema => !_table.IsTaken(schema)))))
                .Where(static pair => pair.Schema is not null)
                .Select(static pair => (pair.Page, pair.Schema!))
                .ToArray();
            foreach ((Declaration page, Declaration schema) in found)
            {
                _table.Add(page, schema);
            }
        }
    }

    /// <summary>What comes back may have no name of its own: as the items of a list, or in several media types, whose page is a union of what each holds.</summary>
    private void ByResponse()
    {
        ILookup<string, Declaration> responses = _set.Schemas.Where(static schema => schema.Facts is { IsEnvelope: true, Fields.Count: 1 }).ToLookup(static schema => DocumentedName.Key(schema.Facts.Title), StringComparer.Ordinal);
        foreach (Declaration page in _set.Pages.Where(page => page.IsOfOperation && !_table.IsMatched(page)))
        {
            SpecType? result = responses[DocumentedName.Key(page.Facts.Title)].FirstOrDefault()?.Facts.Fields[0].Type;
            if (result is SpecType.OneOf contents && page.Facts.Kind == TypeKind.Union)
            {
                _table.Add(page, contents);
                FollowCases(page, contents.Cases);
            }
            else if (result is SpecType.List list && _set.FindSchema(list.Element) is { } item && _likeness.Of(page, item) >= MinShare)
            {
                _table.Add(page, item);
            }
        }
    }

    private Declaration? Best(Declaration page, IEnumerable<Declaration> schemas) => schemas
        .Select(schema => (Schema: schema, Likeness: _likeness.Of(page, schema)))
        .Where(static pair => pair.Likeness >= MinShare)
        .OrderByDescending(static pair => pair.Likeness)
        .ThenBy(static pair => pair.Schema.Facts.IsEnvelope)
        .Select(static pair => pair.Schema)
        .FirstOrDefault();

    private static IEnumerable<string> Names(Declaration schema) => new[] { schema.Facts.Title, schema.Facts.SdkName }.Where(static name => name.Length > 0).Select(DocumentedName.Key);

    private void ByPlace()
    {
        while (_table.TryNext(out (Declaration Page, Declaration Schema) match))
        {
            _cancellation.ThrowIfCancellationRequested();
            (TypeFacts page, TypeFacts schema) = (match.Page.Facts, match.Schema.Facts);
            if (page.Kind == TypeKind.Union && schema.Kind == TypeKind.Union)
            {
                FollowCases(match.Page, schema.Cases.Select(static unionCase => unionCase.Type).ToArray());
            }
            else if (page.Kind == TypeKind.Union)
            {
                FollowValues(match.Page, match.Schema);
            }
            else
            {
                FollowMembers(match.Page, schema);
            }
        }
    }

    private void FollowCases(Declaration page, IReadOnlyList<SpecType> cases)
    {
        foreach (CasePair pair in CasePairs.Of(page, cases, _set, _likeness, _table.SchemaOf))
        {
            if (pair.IsPart)
            {
                AddPart(page, page.Facts.Cases[pair.Page].Type);
            }
            else
            {
                Follow(page, page.Facts.Cases[pair.Page].Type, cases[pair.Schema]);
            }
        }
    }

    /// <summary>Enums that a page keeps apart and the schema does not.</summary>
    private void FollowValues(Declaration page, Declaration schema)
    {
        foreach (UnionCase unionCase in page.Facts.Cases)
        {
            if (Likeness.Values(schema).All(_likeness.Listed(unionCase.Type, page).Contains))
            {
                Follow(page, unionCase.Type, schema.Reference);
            }
            else
            {
                AddPart(page, unionCase.Type);
            }
        }
    }

    /// <summary>An enum that is part of the schema's: its values are known, and it is no type there.</summary>
    private void AddPart(Declaration from, SpecType part)
    {
        if (_set.FindPage(from, part) is { } declared && !_table.IsMatched(declared))
        {
            _table.Add(declared, new SpecType.OneOf(Likeness.Values(declared).Select(static value => new SpecType.Constant(value)).ToArray<SpecType>()));
        }
    }

    private void FollowMembers(Declaration page, TypeFacts schema)
    {
        EquatableArray<FieldFacts> fields = page.Facts.Fields;
        int[] pairs = MemberPairs.Of(fields, schema.Fields);
        for (int i = 0; i < pairs.Length; i++)
        {
            if (pairs[i] >= 0)
            {
                Follow(page, fields[i].Type, schema.Fields[pairs[i]].Type);
            }
        }

        if (page.Facts.Additional is { } additional && schema.Additional is { } other)
        {
            Follow(page, additional, other);
        }
    }

    /// <summary>What a page names is what the schema has at the same place.</summary>
    private void Follow(Declaration from, SpecType page, SpecType schema)
    {
        switch (page, schema)
        {
            case (_, SpecType.Nullable nullable):
                Follow(from, page, nullable.Value);
                break;
            case (SpecType.Nullable nullable, _):
                Follow(from, nullable.Value, schema);
                break;
            case (_, SpecType.Embedded embedded):
                Follow(from, page, embedded.Value);
                break;
            case (SpecType.List list, SpecType.List other):
                Follow(from, list.Element, other.Element);
                break;
            case (SpecType.Map map, SpecType.Map other):
                Follow(from, map.Value, other.Value);
                break;
            case (SpecType.Named, _) when _set.FindPage(from, page) is { } declared && !_table.IsMatched(declared):
                Link(declared, page, schema, from.Indexed.Place);
                break;
        }
    }

    private void Link(Declaration declared, SpecType named, SpecType schema, PagePlace from)
    {
        if (_likeness.Of(named, schema, from) >= 0)
        {
            if (_set.FindSchema(schema) is { } target)
            {
                _table.Add(declared, target);
            }
            else
            {
                _table.Add(declared, schema);
            }
        }
        else if (declared.Facts is { Kind: TypeKind.Union, Cases: [var only] })
        {
            // A union of one, which schemas do not tell from what it holds.
            _table.Add(declared, schema is SpecType.Reference ? new SpecType.OneOf(new[] { schema }) : schema);
            Follow(declared, only.Type, schema);
        }
    }

    /// <summary>Pages and schemas that are left and have all members in common, where there is but one of each.</summary>
    /// <param name="isOfArea">Whether both must belong to operations, or neither.</param>
    private bool ByMembers(bool isOfArea)
    {
        string MemberNames(Declaration declared) => Matcher.MemberNames(declared) is { Length: > 0 } names && isOfArea && declared.IsOfOperation ? "operation " + names : Matcher.MemberNames(declared);
        ILookup<string, Declaration> schemas = _set.Schemas.Where(schema => !_table.IsTaken(schema)).ToLookup(MemberNames, StringComparer.Ordinal);
        bool found = false;
        foreach (IGrouping<string, Declaration> same in _set.Pages.Where(page => !_table.IsMatched(page)).ToLookup(MemberNames, StringComparer.Ordinal))
        {
            if (same.Key.Length > 0 && same.ToArray() is [var page] && schemas[same.Key].Where(schema => _likeness.Of(page, schema) == 1).ToArray() is [var schema])
            {
                _table.Add(page, schema);
                found = true;
            }
        }

        return found;
    }

    private static string MemberNames(Declaration declared)
    {
        IEnumerable<string> names = declared.Facts.Kind == TypeKind.Record
            ? declared.Facts.Fields.Select(static field => DocumentedName.Key(field.Name))
            : declared.Facts.Values.Select(static value => value.ToString());
        string[] members = names.OrderBy(static name => name, StringComparer.Ordinal).ToArray();
        return members.Length == 0 ? "" : declared.Facts.Kind + " " + string.Join(" ", members);
    }

    /// <summary>A page and a schema of exactly one name, whatever each says: what they disagree on is told.</summary>
    private void ByNameAlone()
    {
        ILookup<(bool, string), Declaration> schemas = _set.Schemas.Where(schema => !_table.IsTaken(schema) && !schema.Facts.IsInline && !schema.Facts.IsEnvelope).ToLookup(static schema => (schema.IsOfOperation, schema.Facts.Title));
        foreach (Declaration page in _set.Pages.Where(page => !_table.IsMatched(page)))
        {
            if (schemas[(page.IsOfOperation, page.Facts.Title)].ToArray() is [var schema] && !_table.IsTaken(schema))
            {
                _table.Add(page, schema.Reference);
            }
        }
    }
}
