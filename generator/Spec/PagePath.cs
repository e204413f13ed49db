using System;
using System.Collections.Generic;

namespace SpecModels.Generator.Spec;

/// <summary>Paths of spec files, and of links and references between them, as text: the generator touches no file system.</summary>
internal static class PagePath
{
    /// <summary>Slashes forward, <c>.</c> and <c>..</c> taken out where they can be.</summary>
    public static string Normalize(string path)
    {
        string[] segments = path.Replace('\\', '/').Split('/');
        List<string> kept = new(segments.Length);
        for (int i = 0; i < segments.Length; i++)
        {
            string segment = segments[i];
            if (segment == "." || (segment.Length == 0 && i > 0))
            {
                continue;
            }

            if (segment == ".." && kept.Count > 0 && kept[kept.Count - 1] is not ("" or ".."))
            {
                kept.RemoveAt(kept.Count - 1);
            }
            else
            {
                kept.Add(segment);
            }
        }

        return string.Join("/", kept);
    }

    /// <summary>Everything before the last slash; empty where there is none.</summary>
    public static string Directory(string path) => path.LastIndexOf('/') is > 0 and int slash ? path.Substring(0, slash) : "";

    /// <summary>The last segment.</summary>
    public static string Name(string path) => path.Substring(path.LastIndexOf('/') + 1);

    /// <summary>The path without the extension of its last segment: pages link to each other as <c>.md</c>, <c>.mdx</c> or without one.</summary>
    public static string WithoutExtension(string path) => path.LastIndexOf('.') is int dot && dot > path.LastIndexOf('/') + 1 ? path.Substring(0, dot) : path;

    /// <summary>The place a link leads to from a page, without extension; <see langword="null"/> for an address outside the set's files.</summary>
    public static string? Target(string fromPage, string link)
    {
        int end = link.IndexOfAny(_behindPath);
        string path = end < 0 ? link : link.Substring(0, end);
        return path.Length == 0 || path.Contains("://") || path[0] == '/'
            ? null
            : WithoutExtension(Normalize(Directory(fromPage) + "/" + path));
    }

    /// <summary>The directory that a page's folder hangs below; <see langword="null"/> where its path does not end in the folder.</summary>
    public static string? Root(string page, string folder)
    {
        string directory = Directory(page);
        if (folder.Length == 0)
        {
            return directory;
        }

        return directory.EndsWith("/" + folder, StringComparison.OrdinalIgnoreCase)
            ? directory.Substring(0, directory.Length - folder.Length - 1)
            : directory.Equals(folder, StringComparison.OrdinalIgnoreCase) ? "" : null;
    }

    private static readonly char[] _behindPath = { '#', '?' };
}
