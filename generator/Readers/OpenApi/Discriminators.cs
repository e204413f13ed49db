using System;
using System.Collections.Generic;
using System.Linq;
using SpecModels.Generator.Collections;
using SpecModels.Generator.Readers.Nodes;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Readers.OpenApi;

/// <summary>Which member tells the cases of a union apart, and which texts of it mean which.</summary>
internal sealed class Discriminators(OpenApiSet set, SchemaViews views, SchemaReduction reduction, Inheritance inheritance)
{
    /// <summary>The discriminator beside a schema's unions; <see langword="null"/> for none.</summary>
    public Discriminator? Of(SchemaView view)
    {
        SchemaPart? part = view.Outermost.FirstOrDefault(static part => part.HasUnions && part.Node["discriminator"] is not null);
        if (part is null || PropertyOf(part) is not { } property)
        {
            return null;
        }

        Dictionary<SchemaPlace, List<string>> names = Mapping(part, property);
        SchemaPlace[] branches = SchemaKeywords.Unions.SelectMany(view.Children).ToArray();
        int missing = 0;
        foreach (SchemaPlace branch in branches)
        {
            if (reduction.Of(branch) is { } schema && !HasMember(schema, property, []))
            {
                missing++;
                part.Place.Source.Report(SpecRule.UnknownDiscriminator, NameOf(part)!.Where, property, schema.TypeName);
            }
        }

        return missing > 0 && missing == branches.Length ? null : new Discriminator(property, branch => TagsOf(branch, property, names));
    }

    /// <summary>The member that tells the children of a schema apart.</summary>
    public string? PropertyOf(SchemaView view) => view.Own.Where(static part => part.Node["discriminator"] is not null).Select(PropertyOf).FirstOrDefault();

    /// <summary>The cases of a schema that others extend, with the names that mean them.</summary>
    public IReadOnlyList<SpecUnionCase> ChildrenOf(SchemaPlace place, SchemaView view, SchemaTypes types)
    {
        SchemaPart part = view.Own.First(static part => part.Node["discriminator"] is not null);
        string property = PropertyOf(part) ?? "";
        Dictionary<SchemaPlace, List<string>> names = Mapping(part, property);
        IReadOnlyList<SchemaPlace> children = inheritance.Descendants(place);

        // A child that others extend in turn, with a discriminator of its own, stands for them.
        HashSet<SchemaPlace> inner = new(children.Where(inheritance.IsBase).SelectMany(inheritance.Descendants));
        return children
            .Where(child => !inner.Contains(child))
            .Select(child => new SpecUnionCase(types.Use(child).Type, null, place.RangeOf(child))
            {
                Tags = (inheritance.IsBase(child) ? inheritance.Descendants(child).Prepend(child) : [child]).SelectMany(tagged => TagsOf(tagged, property, names)).Distinct(StringComparer.Ordinal).ToEquatableArray(),
            }).ToArray();
    }

    private static string? PropertyOf(SchemaPart part)
    {
        // Swagger 2.0 has the name alone.
        if (NameOf(part) is SpecNode.Scalar { Kind: NodeKind.String } name)
        {
            return name.Text;
        }

        part.Place.Source.Report(SpecRule.MalformedKeyword, part.Node["discriminator"]!.Where, "discriminator", "a mapping with the propertyName");
        return null;
    }

    private static SpecNode? NameOf(SchemaPart part) => part.Node["discriminator"] is SpecNode.Mapping mapping ? mapping["propertyName"] : part.Node["discriminator"];

    private Dictionary<SchemaPlace, List<string>> Mapping(SchemaPart part, string property)
    {
        Dictionary<SchemaPlace, List<string>> names = [];
        foreach (NodeMember entry in (part.Node["discriminator"] as SpecNode.Mapping)?["mapping"] is SpecNode.Mapping mapping ? mapping.Members : [])
        {
            if (!entry.Name.StartsWith("x-", StringComparison.Ordinal) && Named(part.Place.Source, entry.Value) is { } schema)
            {
                schema = reduction.Of(schema) ?? schema;
                if (!names.TryGetValue(schema, out List<string>? own))
                {
                    names.Add(schema, own = []);
                }

                own.Add(entry.Name);
                if (ValuesOf(schema, property) is { IsOpen: false } values && !values.Values.Any(value => IsWritten(value.Literal, entry.Name)))
                {
                    part.Place.Source.Report(SpecRule.ContradictorySchema, entry.NameWhere, entry.Name, $"the values of '{property}' in '{schema.TypeName}'", "so no document with it can be read");
                }
            }
        }

        return names;
    }

    // The name of a schema, or a reference to it: https://spec.openapis.org/oas/v3.1.0#discriminator-object.
    private SchemaPlace? Named(OpenApiSource source, SpecNode value)
    {
        if (value is not SpecNode.Scalar { Kind: NodeKind.String } text)
        {
            source.Report(SpecRule.MalformedKeyword, value.Where, "mapping", "the name of a schema, or a reference to it");
            return null;
        }

        if (source.FindSchema(text.Text) is { } schema)
        {
            return schema;
        }

        if (text.Text.IndexOfAny(['#', '/', '.']) >= 0)
        {
            return set.Find(source, value);
        }

        source.Report(SpecRule.UnresolvedReference, value.Where, text.Text, "no schema has that name" + (source.Schemas.FirstOrDefault(schema => schema.Name.Text.Equals(text.Text, StringComparison.OrdinalIgnoreCase)) is { } other ? OpenApiSet.ButFor(other.Name.Text) : ""));
        return null;
    }

    /// <summary>The names that the mapping gives; without one those that the member itself allows, which whoever reads the type sees; else the schema's own.</summary>
    private IEnumerable<string> TagsOf(SchemaPlace branch, string property, Dictionary<SchemaPlace, List<string>> names)
    {
        if (reduction.Of(branch) is not { } schema)
        {
            return [];
        }

        return names.TryGetValue(schema, out List<string>? mapped) ? mapped
            : !schema.IsNamed || ValuesOf(schema, property) is not null ? []
            : [schema.Name.Text];
    }

    private EnumSchema? ValuesOf(SchemaPlace schema, string property) =>
        views.Of(schema).Children("properties").Where(member => IsCalled(member, property)).Select(member => EnumSchema.Of(views.Of(member))).FirstOrDefault(static values => values is not null);

    /// <summary>Whether the schema has the member, or all cases of the union that it is.</summary>
    private bool HasMember(SchemaPlace schema, string property, HashSet<SchemaPlace> seen)
    {
        // Nobody is told of what lies so deep.
        const int MaxDepth = 64;

        if (seen.Count == MaxDepth || !seen.Add(schema))
        {
            return true;
        }

        SchemaView view = views.Of(schema);
        if (view.Kinds == SchemaKinds.Null || view.Children("properties").Any(member => IsCalled(member, property)))
        {
            return true;
        }

        SchemaPlace[] branches = SchemaKeywords.Unions.SelectMany(view.Children).ToArray();
        return branches.Length > 0 && branches.All(branch => reduction.Of(branch) is { } inner && HasMember(inner, property, seen));
    }

    /// <summary>Whether a name in a mapping stands for a value. Names are always texts, whatever the member is.</summary>
    private static bool IsWritten(SpecLiteral value, string name) => value switch
    {
        SpecLiteral.Text text => text.Value == name,
        SpecLiteral.Number number => number.Raw == name,
        SpecLiteral.Boolean boolean => boolean.Value ? name == "true" : name == "false",
        _ => false,
    };

    private static bool IsCalled(SchemaPlace member, string name) => member.Pointer.EndsWith(JsonPointer.Append("/properties", name), StringComparison.Ordinal);
}

/// <summary>The member that tells the cases of a union apart.</summary>
/// <param name="Property">Its name.</param>
/// <param name="Tags">The texts of it that mean a branch.</param>
internal sealed record Discriminator(string Property, Func<SchemaPlace, IEnumerable<string>> Tags)
{
    public EquatableArray<string> TagsOf(SchemaPlace branch) => Tags(branch).ToEquatableArray();
}
