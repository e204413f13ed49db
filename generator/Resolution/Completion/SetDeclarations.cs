using System;
using System.Collections.Generic;
using System.Linq;
using SpecModels.Generator.Collections;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Resolution.Completion;

/// <summary>What the pages and the schemas of one API declare, and how to find it from where it is named.</summary>
internal sealed class SetDeclarations
{
    private readonly TypeLookup _lookup;
    private readonly ILookup<string, Declaration> _byDocument;
    private readonly Dictionary<SpecType, Declaration> _schemas = new();

    private SetDeclarations(IReadOnlyList<Declaration> pages, IReadOnlyList<Declaration> schemas)
    {
        Pages = pages;
        Schemas = schemas;
        _byDocument = pages.ToLookup(static page => page.Indexed.Path, StringComparer.Ordinal);
        _lookup = new TypeLookup(pages.Select(static page => page.Indexed).ToEquatableArray());
        foreach (Declaration schema in schemas)
        {
            _schemas[schema.Reference] = schema;
        }
    }

    /// <summary>The types of pages, in ordinal order of their paths.</summary>
    public IReadOnlyList<Declaration> Pages { get; }

    /// <summary>The types of schemas, in ordinal order of their files and as these declare them.</summary>
    public IReadOnlyList<Declaration> Schemas { get; }

    /// <summary>The sets that have both pages and schemas.</summary>
    public static IEnumerable<SetDeclarations> Of(IEnumerable<DocumentFacts> documents)
    {
        foreach (IGrouping<string, DocumentFacts> set in documents.GroupBy(static document => document.SetNamespace, StringComparer.Ordinal).OrderBy(static set => set.Key, StringComparer.Ordinal))
        {
            ILookup<bool, DocumentFacts> bySchema = set.Where(static document => document.Types.Count > 0).ToLookup(static document => document.Dialect == SpecDialect.OpenApi);
            if (bySchema[true].Any() && bySchema[false].Any())
            {
                yield return new SetDeclarations(Declare(bySchema[false]), Declare(bySchema[true]));
            }
        }
    }

    /// <summary>The page's type that a name on a page stands for.</summary>
    public Declaration? FindPage(Declaration from, SpecType named) => FindPage(from.Indexed.Place, named);

    /// <summary>The page's type that a name on a page stands for.</summary>
    public Declaration? FindPage(PagePlace from, SpecType named) =>
        named is SpecType.Named && _lookup.Position(from, named) is >= 0 and int position ? Pages[position] : null;

    /// <summary>The schema that a reference leads to; <see langword="null"/> for any other type.</summary>
    public Declaration? FindSchema(SpecType type) => _schemas.TryGetValue(type, out Declaration? schema) ? schema : null;

    /// <summary>The types that a page declares, in its order.</summary>
    public IEnumerable<Declaration> DeclaredBy(string path) => _byDocument[path];

    private static Declaration[] Declare(IEnumerable<DocumentFacts> documents)
    {
        (DocumentFacts Document, TypeFacts Type, int Position)[] declared = documents
            .OrderBy(static document => PagePath.Normalize(document.Path), StringComparer.Ordinal)
            .SelectMany(static document => document.Types.Select((type, i) => (document, type, i)))
            .ToArray();
        return declared.Zip(IndexBuilder.WithNames(declared.Select(static one => (one.Document, one.Type)).ToArray()), static (one, indexed) => new Declaration(indexed, one.Type, one.Position)).ToArray();
    }
}
