using System;
using System.Collections.Generic;
using System.Linq;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Resolution;

/// <summary>Finds declared types by the ways pages name them.</summary>
internal sealed class TypeLookup
{
    private readonly Dictionary<string, IndexedType> _byPage = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IndexedType> _byPageIgnoringCase = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<(string Set, string Folder, string Title), List<IndexedType>> _byQualifiedName = new();
    private readonly Dictionary<(string Namespace, string Name), IndexedType> _byName = new();
    private readonly Dictionary<(string Set, string LastSegment), string> _folders = new();
    private readonly Dictionary<(string Path, string Pointer), IndexedType> _byPointer = new();
    private readonly ILookup<string, IndexedType> _byDocument;

    public TypeLookup(IEnumerable<IndexedType> types)
    {
        _byDocument = types.ToLookup(static type => type.Path, StringComparer.Ordinal);
        foreach (IndexedType type in types)
        {
            PagePlace place = type.Place;
            if (!type.IsGenerated)
            {
                continue;
            }

            if (type.Pointer.Length > 0)
            {
                AddFirst(_byPointer, (type.Path, type.Pointer), type);
                AddFirst(_byName, (type.Namespace, type.Name), type);
                continue;
            }

            string page = PagePath.WithoutExtension(place.Path);
            AddFirst(_byPage, page, type);
            AddFirst(_byPageIgnoringCase, page, type);
            AddFirst(_byName, (type.Namespace, type.Name), type);
            string folder = PagePath.Name(PagePath.Directory(place.Path));
            AddFirst(_folders, (place.SetNamespace, folder), place.Folder);
            if (!_byQualifiedName.TryGetValue((place.SetNamespace, folder, type.Title), out List<IndexedType>? named))
            {
                _byQualifiedName.Add((place.SetNamespace, folder, type.Title), named = new List<IndexedType>());
            }

            named.Add(type);
        }
    }

    /// <summary>The declared type that a type as written stands for; <see langword="null"/> where it stands for none.</summary>
    public IndexedType? Find(PagePlace from, SpecType reference) => reference switch
    {
        SpecType.Named named => Find(from, named),
        SpecType.Reference place => _byPointer.TryGetValue((place.Path, place.Pointer), out IndexedType? type) ? type : null,
        _ => null,
    };

    /// <summary>By link path first, then by qualified name, last by the C# name in the namespace where the name would belong; never by the bare title, which several pages share.</summary>
    private IndexedType? Find(PagePlace from, SpecType.Named reference)
    {
        if (reference.Link is not null && PagePath.Target(from.Path, reference.Link) is { } target
            && (_byPage.TryGetValue(target, out IndexedType? type) || _byPageIgnoringCase.TryGetValue(target, out type)))
        {
            return type;
        }

        if (_byQualifiedName.TryGetValue((from.SetNamespace, LastSegment(reference.Qualifier), reference.Name), out List<IndexedType>? named))
        {
            return named.OrderByDescending(candidate => CommonLength(candidate.Place.Path, from.Path)).First();
        }

        return FindNamed(TargetNamespace(from, reference), CSharpNames.Type(reference.Name));
    }

    public IndexedType? FindNamed(string typeNamespace, string name) => _byName.TryGetValue((typeNamespace, name), out IndexedType? type) ? type : null;

    /// <summary>The types that a document declares, in its order.</summary>
    public IReadOnlyList<IndexedType> DeclaredBy(string path) => _byDocument[path].ToArray();

    /// <summary>The namespace a name belongs to, whether or not a page declares it.</summary>
    public string TargetNamespace(PagePlace from, SpecType.Named reference) => CSharpNames.Namespace(from.SetNamespace, TargetFolder(from, reference));

    private string TargetFolder(PagePlace from, SpecType.Named reference)
    {
        if (reference.Link is not null && PagePath.Target(from.Path, reference.Link) is { } target && PagePath.Root(from.Path, from.Folder) is { } root)
        {
            string directory = PagePath.Directory(target);
            if (directory == root)
            {
                return "";
            }

            if (root.Length > 0 && directory.StartsWith(root + "/", StringComparison.Ordinal))
            {
                return directory.Substring(root.Length + 1);
            }
        }

        return _folders.TryGetValue((from.SetNamespace, LastSegment(reference.Qualifier)), out string? folder) ? folder : from.Folder;
    }

    private static string LastSegment(string qualifier) => qualifier.Substring(qualifier.LastIndexOf('.') + 1);

    private static int CommonLength(string left, string right)
    {
        int length = 0;
        while (length < left.Length && length < right.Length && left[length] == right[length])
        {
            length++;
        }

        return length;
    }

    private static void AddFirst<TKey, TValue>(Dictionary<TKey, TValue> map, TKey key, TValue value)
        where TKey : notnull
    {
        if (!map.ContainsKey(key))
        {
            map.Add(key, value);
        }
    }
}
