using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using SpecModels.Generator.Collections;
using SpecModels.Generator.Readers.Nodes;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Readers.OpenApi;

/// <summary>A JSON or YAML file that is an API's description, or that one may refer to.</summary>
/// <remarks>Equal by what came in, though it holds nodes: they are made of nothing else, and only where somebody asks for them.</remarks>
internal sealed class OpenApiFile : IEquatable<OpenApiFile>
{
    private Tree? _tree;

    public OpenApiFile(SpecFile file)
    {
        File = file;
        IsRoot = OpenApiMark.IsIn(file.Text ?? "");
    }

    public SpecFile File { get; }

    /// <summary>Whether the file is an API's description by itself: its root says <c>openapi</c> or <c>swagger</c>.</summary>
    public bool IsRoot { get; }

    /// <summary>The files of each set in an order of their own.</summary>
    public static IEnumerable<EquatableArray<OpenApiFile>> Sets(IEnumerable<OpenApiFile> files) => files
        .GroupBy(static file => file.File.Options.Namespace, StringComparer.Ordinal)
        .Where(static set => set.Any(static file => file.IsRoot || file.File.Options.IsSpec == true))
        .Select(static set => set.OrderBy(static file => file.File.Path, StringComparer.Ordinal).ToEquatableArray());

    public bool Equals(OpenApiFile? other) => other is not null && File.Equals(other.File);

    public override bool Equals(object? obj) => Equals(obj as OpenApiFile);

    public override int GetHashCode() => File.GetHashCode();

    /// <summary>The file's nodes, parsed when they are first asked for.</summary>
    public Tree Parse(CancellationToken cancellation)
    {
        // Whoever comes first wins, so that all see the same nodes.
        if (_tree is null)
        {
            Interlocked.CompareExchange(ref _tree, Tree.Of(File, cancellation), null);
        }

        return _tree;
    }

    /// <param name="Root">The file's value; <see langword="null"/> where it cannot be read, which the problems tell.</param>
    /// <param name="Lines">Where the file's lines begin.</param>
    /// <param name="Problems">What is wrong with the file's text.</param>
    public sealed record Tree(SpecNode? Root, TextLines Lines, EquatableArray<SpecProblem> Problems)
    {
        public static Tree Of(SpecFile file, CancellationToken cancellation)
        {
            TextLines lines = new(file.Text ?? "");
            SpecSource source = new(file.Path, lines);
            SpecNode? root = Read(file, source, cancellation);
            return new Tree(root, lines, source.Problems);
        }

        private static SpecNode? Read(SpecFile file, SpecSource source, CancellationToken cancellation)
        {
            string text = source.Text;
            int nul = text.IndexOf('\0');
            if (!file.IsUnicode || nul >= 0)
            {
                source.Report(SpecRule.NotText, nul < 0 ? new TextSlice(text, 0, 0) : new TextSlice(text, nul, 1));
                return null;
            }

            if (text.Length > NodeLimits.MaxCharacters)
            {
                source.Report(SpecRule.FileTooLarge, new TextSlice(text, 0, 0), text.Length.ToString(CultureInfo.InvariantCulture), NodeLimits.MaxCharacters.ToString(CultureInfo.InvariantCulture));
                return null;
            }

            return SpecFile.IsJson(file.Path) ? JsonNodes.Read(source, cancellation) : YamlNodes.Read(source, cancellation);
        }
    }
}
