using System;
using System.Collections.Generic;
using System.Linq;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Readers.OpenApi;

/// <summary>Names of the types that the spec gives none: where another type has the same, the joints are seen. A new schema renames nothing but what it clashes with.</summary>
internal static class TypeNames
{
    public static IEnumerable<(SchemaPlace Place, SpecSchema Schema)> Unique(IEnumerable<(SchemaPlace Place, SpecSchema Schema)> declared) => declared
        .GroupBy(static type => (type.Place.Source.File.Options.Namespace, type.Place.Source.File.Options.Folder))
        .SelectMany(static set => UniqueIn(set.ToArray()));

    private static IEnumerable<(SchemaPlace Place, SpecSchema Schema)> UniqueIn((SchemaPlace Place, SpecSchema Schema)[] set)
    {
        HashSet<string> clashing = new(set.GroupBy(static type => Words.Pascal(type.Schema.Name), StringComparer.Ordinal).Where(static same => same.Count() > 1).Select(static same => same.Key), StringComparer.Ordinal);
        return set.Select(type => type.Schema.IsInline && clashing.Contains(type.Schema.Name) ? (type.Place, type.Schema with { Name = type.Place.Name.Jointed }) : type);
    }
}
