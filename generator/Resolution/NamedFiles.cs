using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SpecModels.Generator.Collections;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Resolution;

/// <summary>The files whose items say one namespace: somebody took them for specs.</summary>
/// <param name="Namespace">The namespace.</param>
/// <param name="FirstPath">The first of them in ordinal order.</param>
/// <param name="Count">How many there are.</param>
internal sealed record NamedFiles(string Namespace, string FirstPath, int Count)
{
    public static EquatableArray<NamedFiles> Of(IEnumerable<(string Namespace, string Path)> files) => files
        .GroupBy(static file => file.Namespace, static file => file.Path, StringComparer.Ordinal)
        .OrderBy(static set => set.Key, StringComparer.Ordinal)
        .Select(static set => new NamedFiles(set.Key, set.OrderBy(static path => path, StringComparer.Ordinal).First(), set.Count()))
        .ToEquatableArray();

    /// <summary>What is to be said of those that declare no type at all. A file that is none beside others that are is left alone: globs take in what lies there.</summary>
    public static EquatableArray<SpecProblem> Problems(EquatableArray<NamedFiles> sets, SpecIndex index) => sets
        .Where(set => !index.Sets.Any(known => known.Namespace == set.Namespace))
        .Select(static set => SpecProblem.At(SpecRule.EmptySet, set.FirstPath, default, set.Namespace, set.Count.ToString(CultureInfo.InvariantCulture)))
        .ToEquatableArray();
}
