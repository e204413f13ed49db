using System;
using System.Collections.Generic;
using System.Linq;
using SpecModels.Generator.Collections;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Resolution;

/// <summary>Finds declared types, by their positions, by the ways specs name them.</summary>
internal sealed class TypeLookup
{
    private readonly Dictionary<string, int> _byPage = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _byPageIgnoringCase = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<(string Set, string Folder, string Title), List<int>> _byQualifiedName = new();
    private readonly Dictionary<(string Namespace, string Name), int> _byName = new();
    private readonly Dictionary<(string Namespace, string Name), int> _byTitle = new();
    private readonly Dictionary<(string Set, string LastSegment), string> _folders = new();
    private readonly Dictionary<(string Path, string Pointer), int> _byPointer = new();
    private readonly ILookup<string, int> _byDocument;
    private readonly EquatableArray<IndexedType> _types;

    public TypeLookup(EquatableArray<IndexedType> types)
    {
        _types = types;
        _byDocument = Enumerable.Range(0, types.Count).ToLookup(i => types[i].Path, StringComparer.Ordinal);
        for (int i = 0; i < types.Count; i++)
        {
            IndexedType type = types[i];
            PagePlace place = type.Place;
            if (!type.IsGenerated)
            {
                continue;
            }

            if (type.Pointer.Length > 0)
            {
                AddFirst(_byPointer, (type.Path, type.Pointer), i);
                AddFirst(_byName, (type.Namespace, type.Name), i);
                continue;
            }

            if (type.Describes is { } described)
            {
                AddFirst(_byPointer, (described.Path, described.Pointer), i);
            }

            string page = PagePath.WithoutExtension(place.Path);
            AddFirst(_byPage, page, i);
            AddFirst(_byPageIgnoringCase, page, i);
            AddFirst(_byName, (type.Namespace, type.Name), i);
            AddFirst(_byTitle, (type.Namespace, CSharpNames.Type(type.Title)), i);
            string folder = PagePath.Name(PagePath.Directory(place.Path));
            AddFirst(_folders, (place.SetNamespace, folder), place.Folder);
            if (!_byQualifiedName.TryGetValue((place.SetNamespace, folder, type.Title), out List<int>? named))
            {
                _byQualifiedName.Add((place.SetNamespace, folder, type.Title), named = new List<int>());
            }

            named.Add(i);
        }
    }

    /// <summary>The position of the declared type that a type as written stands for; -1 where it stands for none.</summary>
    public int Position(PagePlace from, SpecType reference) => reference switch
    {
        SpecType.Named named => Position(from, named),
        SpecType.Reference place => _byPointer.TryGetValue((place.Path, place.Pointer), out int type) ? type : -1,
        _ => -1,
    };

    /// <summary>
    /// By link path first, then by qualified name, last in the namespace where the name would belong: by the C# name, or the one that the title would have given if nothing else
    /// had it. Never by the bare title, which several pages share.
    /// </summary>
    private int Position(PagePlace from, SpecType.Named reference)
    {
        if (reference.Link is not null && PagePath.Target(from.Path, reference.Link) is { } target
            && (_byPage.TryGetValue(target, out int type) || _byPageIgnoringCase.TryGetValue(target, out type)))
        {
            return type;
        }

        if (_byQualifiedName.TryGetValue((from.SetNamespace, LastSegment(reference.Qualifier), reference.Name), out List<int>? named))
        {
            return named.OrderByDescending(candidate => CommonLength(_types[candidate].Place.Path, from.Path)).First();
        }

        string typeNamespace = TargetNamespace(from, reference);
        string name = CSharpNames.Type(reference.Name);
        return Position(typeNamespace, name) is >= 0 and int found ? found
            : _byTitle.TryGetValue((typeNamespace, name), out int titled) ? titled
            : -1;
    }

    /// <summary>The position of the declared type of a C# name; -1 for none.</summary>
    public int Position(string typeNamespace, string name) => _byName.TryGetValue((typeNamespace, name), out int type) ? type : -1;

    /// <summary>The positions of the types that a document declares, in its order.</summary>
    public IEnumerable<int> DeclaredBy(string path) => _byDocument[path];

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
