using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using SpecModels.Generator.Readers.Nodes;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Readers.OpenApi;

/// <summary>The files of a project and what they say of each other: <c>$ref</c> reaches no further.</summary>
internal sealed class OpenApiSet
{
    private readonly Dictionary<string, OpenApiFile> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OpenApiSource> _sources = new(StringComparer.Ordinal);
    private readonly Dictionary<SpecNode, OpenApiValue> _values = [];
    private readonly CancellationToken _cancellation;

    public OpenApiSet(IEnumerable<OpenApiFile> files, CancellationToken cancellation)
    {
        _cancellation = cancellation;
        foreach (OpenApiFile file in files.OrderBy(static file => file.File.Path, StringComparer.Ordinal))
        {
            string path = PagePath.Normalize(file.File.Path);
            if (!_files.ContainsKey(path))
            {
                _files.Add(path, file);
            }
        }

        Roots = _files.Where(static pair => pair.Value.IsRoot).OrderBy(static pair => pair.Key, StringComparer.Ordinal).Select(pair => Open(pair.Key)!).ToArray();
        OpenReferred();
    }

    /// <summary>The descriptions of APIs.</summary>
    public IReadOnlyList<OpenApiSource> Roots { get; }

    /// <summary>All files that were read, in the order of their paths.</summary>
    public IEnumerable<OpenApiSource> Sources => _sources.OrderBy(static pair => pair.Key, StringComparer.Ordinal).Select(static pair => pair.Value);

    /// <summary>The schema that a <c>$ref</c> names; <see langword="null"/>, and told, where there is none.</summary>
    public SchemaPlace? Find(OpenApiSource from, SpecNode reference)
    {
        if (reference is not SpecNode.Scalar { Kind: NodeKind.String } text)
        {
            from.Report(SpecRule.MalformedKeyword, reference.Where, "$ref", "a reference, as text");
            return null;
        }

        (SchemaPlace? place, string reason) = Find(from, text.Text);
        if (place is null)
        {
            from.Report(SpecRule.UnresolvedReference, reference.Where, text.Text, reason);
        }

        return place;
    }

    /// <summary>The value that a <c>$ref</c> of something other than a schema names, with its file and its place there.</summary>
    public OpenApiValue Find(OpenApiValue value)
    {
        if (value.Mapping?["$ref"] is not { } reference)
        {
            return value;
        }

        if (!_values.TryGetValue(reference, out OpenApiValue? target))
        {
            _values.Add(reference, target = Follow(value));
        }

        return target;
    }

    /// <summary>The schema that a text names (a <c>$ref</c>, or a discriminator's mapping); else why there is none.</summary>
    public (SchemaPlace? Place, string Reason) Find(OpenApiSource from, string reference)
    {
        (OpenApiSource? source, string pointer, string reason) = Place(from, reference);
        SchemaPlace? place = source?.Find(pointer);
        return (place, place is null && source is not null ? Missing(source, pointer) : reason);
    }

    private OpenApiValue Follow(OpenApiValue value)
    {
        // Longer chains are circles.
        const int MaxChain = 64;

        for (int i = 0; i < MaxChain && value.Mapping?["$ref"] is SpecNode.Scalar reference; i++)
        {
            (OpenApiSource? source, string pointer, string reason) = Place(value.Source, reference.Text);
            OpenApiValue? target = source is null ? null : OpenApiValue.At(source, pointer);
            if (target is null)
            {
                value.Source.Report(SpecRule.UnresolvedReference, reference.Where, reference.Text, source is not null ? Missing(source, pointer) : reason);
                return value;
            }

            value = target;
        }

        if (value.Mapping?["$ref"] is { } circle)
        {
            value.Source.Report(SpecRule.CircularReference, circle.Where, value.Pointer);
        }

        return value;
    }

    /// <summary>The end of a message about a name that nothing has: another is the same but for case.</summary>
    public static string ButFor(string other) => $"; '{other}' differs in upper and lower case only";

    private static string Missing(OpenApiSource source, string pointer) => "nothing stands there" + (source.FindInAnyCase(pointer) is { } other ? ButFor("#" + other) : "");

    private (OpenApiSource? Source, string Pointer, string Reason) Place(OpenApiSource from, string reference)
    {
        int hash = reference.IndexOf('#');
        string file = JsonPointer.Unescape(hash < 0 ? reference : reference.Substring(0, hash));
        string fragment = JsonPointer.Unescape(hash < 0 ? "" : reference.Substring(hash + 1));
        if (file.Contains("://"))
        {
            return (null, "", "nothing is fetched; add the file to the project and refer to it by a relative path");
        }

        string path = file.Length == 0 ? "" : Combine(from.Path, file);
        OpenApiSource? source = file.Length == 0 ? from : Open(path);
        if (source is null)
        {
            return (null, "", "no additional file of its SpecNamespace lies there" + (_files.Keys.FirstOrDefault(known => known.Equals(path, StringComparison.OrdinalIgnoreCase)) is { } other ? ButFor(PagePath.Name(other)) : ""));
        }

        if (source.Root is null)
        {
            return (null, "", "the file cannot be read");
        }

        return fragment.Length == 0 || fragment[0] == '/' ? (source, fragment, "")
            : source.FindAnchor(fragment) is { } pointer ? (source, pointer, "")
            : (null, "", "no schema has that anchor");
    }

    /// <summary>All files are known before the first schema is read, so that what a schema becomes does not depend on who comes by first.</summary>
    private void OpenReferred()
    {
        Stack<(OpenApiSource Source, SpecNode Node)> rest = new();
        HashSet<string> walked = [];
        foreach (OpenApiSource root in Roots)
        {
            Walk(root);
        }

        while (rest.Count > 0)
        {
            (OpenApiSource source, SpecNode node) = rest.Pop();
            if (node is SpecNode.Mapping mapping)
            {
                foreach (NodeMember member in mapping.Members)
                {
                    if (member is { Name: "$ref", Value: SpecNode.Scalar { Kind: NodeKind.String } reference } && reference.Text.Length > 0 && reference.Text[0] != '#')
                    {
                        Walk(Place(source, reference.Text).Source);
                    }

                    rest.Push((source, member.Value));
                }
            }
            else if (node is SpecNode.Sequence sequence)
            {
                foreach (SpecNode item in sequence.Items)
                {
                    rest.Push((source, item));
                }
            }
        }

        void Walk(OpenApiSource? source)
        {
            if (source?.Root is not null && walked.Add(source.Path))
            {
                rest.Push((source, source.Root));
            }
        }
    }

    private OpenApiSource? Open(string path)
    {
        if (!_sources.TryGetValue(path, out OpenApiSource? source) && _files.TryGetValue(path, out OpenApiFile? file))
        {
            _sources.Add(path, source = new OpenApiSource(file, _cancellation));
        }

        return source;
    }

    private static string Combine(string from, string relative)
    {
        string path = PagePath.Normalize(from);
        return PagePath.Normalize(relative.StartsWith("/", StringComparison.Ordinal) ? relative : path.Substring(0, path.LastIndexOf('/') + 1) + relative);
    }
}
