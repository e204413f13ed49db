using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using SpecModels.Generator.Collections;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Resolution;

/// <summary>All documents' facts → the index.</summary>
internal static class IndexBuilder
{
    /// <summary>Members of every union; a union of the same name does not compile [CS0542].</summary>
    private static readonly HashSet<string> _unionMembers = new(StringComparer.Ordinal) { "Value", "HasValue", "TryGetValue" };

    public static SpecIndex Build(IEnumerable<DocumentFacts> documents, CancellationToken cancellation)
    {
        DocumentFacts[] all = documents.OrderBy(static document => PagePath.Normalize(document.Path), StringComparer.Ordinal).ToArray();
        DocumentFacts[] ordered = all.Where(static document => document.Types.Count > 0).ToArray();
        (DocumentFacts Document, TypeFacts Type)[] declared = ordered.SelectMany(static document => document.Types, static (document, type) => (document, type)).ToArray();

        (string Namespace, string Name)[] resolvers = ordered.Select(static document => document.SetNamespace).Distinct(StringComparer.Ordinal).Select(static set => (set, ResolverName(set))).ToArray();
        IndexedType[] types = WithNames(declared);
        TypeLookup lookup = new(types);
        Selection selection = new(declared, types, lookup);
        types = selection.Mark();
        HintNames hints = new(types.Where(static type => type.IsGenerated).Select(static type => (type.Namespace, type.Name)).Concat(resolvers).Append(HintNames.Polyfills));
        types = types.Select(type => type with { HintName = hints.Of(type.Namespace, type.Name) }).ToArray();
        EquatableArray<SetFacts> sets = Sets(ordered, hints);
        TypeFacts[] facts = declared.Select(static pair => pair.Type).ToArray();
        ShownValues shown = new(types, facts, lookup);
        shown.Collect(cancellation);
        EquatableArray<InferredType> inferred = Inferred(shown, ordered, types, resolvers, sets, NamedBySelected(types, facts, lookup));
        Dictionary<(string, string), InferredType> inferredByName = inferred.ToDictionary(static type => (type.Namespace, type.Name));
        InferredType? FindInferred(PagePlace from, SpecType.Named named) =>
            inferredByName.TryGetValue((lookup.TargetNamespace(from, named), CSharpNames.Type(named.Name)), out InferredType? type) ? type : null;

        return new SpecIndex(
            UnionFacts.Complete(types, facts, lookup, FindInferred, shown.FieldTexts),
            lookup,
            shown.Nulls.OrderBy(static fact => fact.Namespace, StringComparer.Ordinal).ThenBy(static fact => fact.Type, StringComparer.Ordinal).ThenBy(static fact => fact.Field, StringComparer.Ordinal).ToEquatableArray(),
            inferred,
            sets,
            Operations(all),
            selection.Unmatched(),
            all.Where(static document => document.Types.Count == 0).Select(static document => PagePath.Normalize(document.Path)).ToEquatableArray());
    }

    /// <summary>Names without a page among the types that are wanted.</summary>
    private static HashSet<(string Namespace, string Name)> NamedBySelected(IndexedType[] types, TypeFacts[] facts, TypeLookup lookup) => new(
        Enumerable.Range(0, types.Length).Where(i => types[i].IsSelected)
            .SelectMany(i => Selection.UsedBy(facts[i]).OfType<SpecType.Named>().Select(named => (lookup.TargetNamespace(types[i].Place, named), CSharpNames.Type(named.Name)))));

    /// <summary>The name of a set's resolver: the last segment of its namespace without a trailing <c>Models</c>, and <c>Json</c>.</summary>
    public static string ResolverName(string setNamespace)
    {
        string last = setNamespace.Substring(setNamespace.LastIndexOf('.') + 1);
        return (last.Length > "Models".Length && last.EndsWith("Models", StringComparison.Ordinal) ? last.Substring(0, last.Length - "Models".Length) : last) + "Json";
    }

    /// <summary>The types under their names, in the order given.</summary>
    public static IndexedType[] WithNames((DocumentFacts Document, TypeFacts Type)[] declared)
    {
        HashSet<(string, string)> described = new(declared.Where(static pair => pair.Type.Describes is not null).Select(static pair => (pair.Type.Describes!.Path, pair.Type.Describes.Pointer)));
        IndexedType[] types = declared.Select(pair => new IndexedType
        {
            Place = new PagePlace(PagePath.Normalize(pair.Document.Path), pair.Document.SetNamespace, pair.Document.Folder),
            Path = pair.Document.Path,
            Title = pair.Type.Title,
            Namespace = CSharpNames.Namespace(pair.Document.SetNamespace, pair.Document.Folder),
            Name = pair.Type.IsInline ? CSharpNames.Inline(pair.Type.Title) : CSharpNames.Type(pair.Type.Title),
            Pointer = pair.Type.Pointer,
            Describes = pair.Type.Describes,
            IsSelected = !pair.Type.IsEnvelope && !described.Contains((pair.Document.Path, pair.Type.Pointer)),
            HintName = "",
            Kind = pair.Type.Kind,
            IsOpen = pair.Type.IsOpen,
            Texts = pair.Type.Texts,
            OnlyMember = pair.Type.OnlyMember,
            Cases = pair.Type.Cases,
            Discriminator = pair.Type.Discriminator,
            IsDeprecated = pair.Type.IsDeprecated,
        }).ToArray();

        // What is never generated takes no name from what is.
        int[] named = Enumerable.Range(0, types.Length).Where(i => types[i].IsSelected).ToArray();
        HashSet<(string, string)> names = new(named.Select(i => (types[i].Namespace, types[i].Name)));
        Number(types, named, names);
        HashSet<string> namespaces = new(types.Select(static type => type.Namespace).SelectMany(Outer), StringComparer.Ordinal);
        foreach (int i in named)
        {
            if (ClashOf(types[i], names, namespaces) is { } clash)
            {
                string name = types[i].Name + "T";
                while (names.Contains((types[i].Namespace, name)))
                {
                    name += "T";
                }

                types[i] = types[i] with { Name = name, ClashesWith = clash };
            }
        }

        foreach (IGrouping<(string, string), int> same in named.GroupBy(i => (types[i].Namespace, types[i].Name)).Where(static group => group.Count() > 1))
        {
            int[] indexes = same.ToArray();
            string first = PagePath.Name(types[indexes[0]].Place.Path);
            types[indexes[0]] = types[indexes[0]] with { Duplicate = PagePath.Name(types[indexes[1]].Place.Path) };
            foreach (int i in indexes.Skip(1))
            {
                types[i] = types[i] with { DuplicateOf = first };
            }
        }

        return types;
    }

    /// <summary>Tells apart schemas of one document whose names differ in what C# has no place for (<c>user</c> and <c>User</c>): their author cannot move them elsewhere.</summary>
    private static void Number(IndexedType[] types, int[] named, HashSet<(string Namespace, string Name)> names)
    {
        // A page that describes a schema stands for it, and keeps its name.
        foreach (IGrouping<(string? Path, string Namespace, string Name), int> same in named.GroupBy(i => (types[i].Pointer.Length > 0 ? types[i].Path : types[i].Describes?.Path, types[i].Namespace, types[i].Name)).Where(static group => group.Key.Item1 is not null && group.Count() > 1))
        {
            // By their places where they have one name in the spec too, as what is written in place may.
            int[] schemas = same.Where(i => types[i].Pointer.Length > 0).OrderBy(i => types[i].Pointer, StringComparer.Ordinal).ToArray();
            bool isPages = schemas.Length < same.Count();
            string[] reserved = names.Where(other => other.Namespace == same.Key.Namespace && (isPages || other.Name != same.Key.Name)).Select(static other => other.Name).ToArray();
            string[] distinct = CSharpNames.Distinct(schemas.Select(i => (types[i].Title, types[i].Name)).ToArray(), reserved);
            int keeper = isPages ? same.First(i => types[i].Pointer.Length == 0) : schemas[Array.IndexOf(distinct, same.Key.Name)];
            for (int i = 0; i < schemas.Length; i++)
            {
                if (schemas[i] != keeper)
                {
                    names.Add((same.Key.Namespace, distinct[i]));
                    types[schemas[i]] = types[schemas[i]] with { Name = distinct[i], ClashesWith = $"the schema '{types[keeper].Title}'" };
                }
            }
        }
    }

    private static string? ClashOf(IndexedType type, HashSet<(string, string)> names, HashSet<string> namespaces)
    {
        string qualified = type.Namespace + "." + type.Name;
        if (namespaces.Contains(qualified))
        {
            return "the namespace " + qualified;
        }

        if (ConvertedBy(type.Namespace, type.Name, names) is { } converted)
        {
            return "the converter of " + converted;
        }

        if (type.Namespace == type.Place.SetNamespace && type.Name == ResolverName(type.Namespace))
        {
            return "the set's resolver";
        }

        return type.Kind == TypeKind.Union && _unionMembers.Contains(type.Name) ? "a member of every union" : null;
    }

    /// <summary>The type whose converter has the name; <see langword="null"/> for none.</summary>
    private static string? ConvertedBy(string typeNamespace, string name, HashSet<(string, string)> names)
    {
        const string Suffix = "Converter";
        string converted = name.EndsWith(Suffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - Suffix.Length) : "";
        return converted.Length > 0 && names.Contains((typeNamespace, converted)) ? converted : null;
    }

    private static EquatableArray<InferredType> Inferred(ShownValues shown, DocumentFacts[] ordered, IndexedType[] types, (string, string)[] resolvers, EquatableArray<SetFacts> sets, HashSet<(string, string)> named)
    {
        ILookup<string, DocumentFacts> byPath = ordered.ToLookup(static document => PagePath.Normalize(document.Path), StringComparer.Ordinal);
        HashSet<string> taken = new(types.Select(static type => type.HintName).Concat(sets.Select(static set => set.HintName)).Append(HintNames.Of(HintNames.Polyfills)), StringComparer.OrdinalIgnoreCase);
        HashSet<(string, string)> names = new(types.Select(static type => (type.Namespace, type.Name)).Concat(shown.Texts.Keys));
        HashSet<string> qualified = new(names.Select(static name => name.Item1 + "." + name.Item2), StringComparer.Ordinal);
        HashSet<string> namespaces = new(types.Select(static type => type.Namespace).Concat(shown.Texts.Keys.Select(static type => type.Namespace)).SelectMany(Outer), StringComparer.Ordinal);
        List<InferredType> inferred = new();
        foreach (((string Namespace, string Name) type, ShownTexts texts) in shown.Texts.OrderBy(static pair => pair.Key.Namespace, StringComparer.Ordinal).ThenBy(static pair => pair.Key.Name, StringComparer.Ordinal).Select(static pair => (pair.Key, pair.Value)))
        {
            // Without a page it can have no other name that anyone would find again; it stays raw JSON.
            if (!named.Contains(type)
                || namespaces.Contains(type.Namespace + "." + type.Name)
                || Outer(type.Namespace).Any(qualified.Contains)
                || names.Contains((type.Namespace, type.Name + "Converter"))
                || ConvertedBy(type.Namespace, type.Name, names) is not null
                || resolvers.Contains(type))
            {
                continue;
            }

            bool isConstant = texts.Values.Count == 1 && CSharpNames.Pascal(texts.Values.Min) is { Length: > 0 } word && type.Name.EndsWith(word, StringComparison.Ordinal);
            string hint = HintNames.Unique(type.Namespace, type.Name, taken);
            DocumentFacts from = byPath[texts.From.Path].First();
            inferred.Add(new InferredType(texts.From, type.Namespace, type.Name, hint, texts.Values.ToEquatableArray(), EnumValues.IsOpen(!isConstant, from.Enums)));
        }

        return inferred;
    }

    /// <summary>A namespace and all that it lies in.</summary>
    private static IEnumerable<string> Outer(string inner)
    {
        for (int end = inner.Length; end > 0; end = inner.LastIndexOf('.', end - 1))
        {
            yield return inner.Substring(0, end);
        }
    }

    private static EquatableArray<SetFacts> Sets(DocumentFacts[] ordered, HintNames hints) => ordered
        .GroupBy(static document => document.SetNamespace, StringComparer.Ordinal)
        .OrderBy(static set => set.Key, StringComparer.Ordinal)
        .Select(set => new SetFacts(
            set.Key,
            hints.Of(set.Key, ResolverName(set.Key)),
            set.First().Path,
            set.Any(static document => document.IsPublic),
            set.FirstOrDefault(static document => document.Validates)?.Path,
            set.Any(static document => document.Dialect == SpecDialect.OpenApi) ? null : set.FirstOrDefault(static document => document.GuessesNames)?.Path))
        .ToEquatableArray();

    private static EquatableArray<OperationFacts> Operations(DocumentFacts[] ordered) => ordered
        .Where(static document => document.IsOperations)
        .GroupBy(static document => document.SetNamespace, StringComparer.Ordinal)
        .Select(static set => new OperationFacts(set.First().Path, set.Count()))
        .ToEquatableArray();
}
