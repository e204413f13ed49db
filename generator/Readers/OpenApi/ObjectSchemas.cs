using System;
using System.Collections.Generic;
using System.Linq;
using SpecModels.Generator.Collections;
using SpecModels.Generator.Readers.Nodes;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Readers.OpenApi;

/// <summary>The members of objects, and the items of lists.</summary>
internal sealed class ObjectSchemas(SchemaTypes types, EventStreams events)
{
    private static readonly string[] _rest = ["additionalProperties", "unevaluatedProperties"];

    /// <summary>Patterns that match every name.</summary>
    private static readonly string[] _everything = ["", ".*", "^.*", ".*$", "^.*$", ".+", "^.+", ".+$", "^.+$"];

    public static bool HasMembers(SchemaView view) => view.Parts.Any(static part => part.Node["properties"] is SpecNode.Mapping { Members.Count: > 0 });

    public SpecObject Read(SchemaPlace place, SchemaView view)
    {
        HashSet<string> required = Required(view);
        List<SpecField> fields = [];
        foreach ((string name, SchemaPlace member) in Members(place, view))
        {
            SpecField field = Field(name, member, required.Contains(name), events.IsData(place, name));
            fields.Add(member.Source == place.Source ? field : field with { Where = place.RangeOf(member), TypeWhere = place.RangeOf(member) });
        }

        return SchemaTypes.ObjectAt(place) with { Fields = fields, AdditionalProperties = Additional(place, view) };
    }

    /// <summary>The type of members that are not named; <see langword="null"/> where the schemas say nothing of them, or that there are none.</summary>
    public SpecType? Additional(SchemaPlace place, SchemaView view)
    {
        SchemaPlace[] patterned = Possible(view.Children("patternProperties"));
        SchemaPlace[] all = _rest.SelectMany(view.Children).ToArray();
        SchemaPlace[] rest = Possible(all);
        if (patterned.Length == 0)
        {
            return rest.Length == 0 ? null : OneOf(place, "/values", "Value", rest);
        }

        // What no pattern matches is any JSON, unless the schemas say that all is matched, or that there is nothing else.
        bool isClosed = rest.Length < all.Length || patterned.Any(static pattern => _everything.Contains(JsonPointer.Last(pattern.Pointer)));
        SpecType[] known = rest.Length > 0 ? TypesOf([.. patterned, .. rest]) : [];
        return known.Length == 1 ? known[0]
            : rest.Length == 0 && isClosed ? OneOf(place, "/values", "Value", patterned)
            : SpecType.Any;
    }

    private static SchemaPlace[] Possible(IEnumerable<SchemaPlace> schemas) => schemas.Where(static schema => !SpecNode.IsFalse(schema.Node)).ToArray();

    public SpecType Items(SchemaPlace place, SchemaView view)
    {
        SchemaPlace[] items = view.Children("items").ToArray();
        SchemaPlace[] tuple = view.Children("prefixItems").Concat(items.Where(IsOfTuple)).ToArray();
        if (tuple.Length > 0)
        {
            return OneOf(place, "/items", "Item", [.. tuple, .. items.Except(tuple).Where(static item => !SpecNode.IsFalse(item.Node))]);
        }

        return items.Length switch
        {
            0 => SpecType.Any,
            1 => types.Use(items[0]).InPlace,
            _ => types.Use(place.Join("/items", place.Name.Then("Item"), items)).InPlace,
        };
    }

    // Before 2020-12 a tuple was a list of schemas in `items`.
    private static bool IsOfTuple(SchemaPlace item) => JsonPointer.TryIndex(JsonPointer.Last(item.Pointer), out _);

    private SpecType OneOf(SchemaPlace place, string spot, string label, IReadOnlyList<SchemaPlace> schemas)
    {
        SpecType[] distinct = TypesOf(schemas);
        return distinct.Length == 1 ? distinct[0]
            : distinct.Contains(SpecType.Any) ? SpecType.Any
            : types.UnionOf(place.Spot(spot, label), schemas).InPlace;
    }

    private SpecType[] TypesOf(IReadOnlyList<SchemaPlace> schemas) => schemas.Select(schema => types.Use(schema).InPlace).Distinct().ToArray();

    /// <summary>The members by name, those taken over first; one that several schemas speak of is what they say together.</summary>
    private IEnumerable<(string Name, SchemaPlace Place)> Members(SchemaPlace place, SchemaView view)
    {
        List<string> names = [];
        Dictionary<string, List<SchemaPlace>> byName = new(StringComparer.Ordinal);
        foreach (SchemaPlace member in view.Children("properties"))
        {
            string name = JsonPointer.Last(member.Pointer);
            if (member.Mapping?["required"] is { } required && SpecNode.IsTrue(required))
            {
                member.Source.Report(SpecRule.MalformedKeyword, required.Where, "required", $"a list of names; name '{name}' in the 'required' of the object that has it");
            }

            if (!byName.TryGetValue(name, out List<SchemaPlace>? places))
            {
                byName.Add(name, places = []);
                names.Add(name);
            }

            places.Add(member);
        }

        return names
            .Where(name => byName[name].All(static member => !SpecNode.IsFalse(member.Node)))
            .Select(name => (name, byName[name].Count == 1 ? byName[name][0] : place.Join(JsonPointer.Append("/properties", name), place.Name.Then(name), byName[name])));
    }

    private static HashSet<string> Required(SchemaView view)
    {
        HashSet<string> required = new(StringComparer.Ordinal);
        foreach (SchemaPart part in view.Parts)
        {
            // A member's own `required: true` is told where it is a member, a parameter's means what it says.
            if (part.Node["required"] is { } value and not (SpecNode.Sequence or SpecNode.Scalar { Kind: NodeKind.Boolean }))
            {
                part.Place.Source.Report(SpecRule.MalformedKeyword, value.Where, "required", "a list of names");
            }

            foreach (SpecNode item in part.Node["required"] is SpecNode.Sequence list ? list.Items : [])
            {
                if (item is not SpecNode.Scalar { Kind: NodeKind.String } name)
                {
                    part.Place.Source.Report(SpecRule.MalformedKeyword, item.Where, "required", "a list of names");
                }
                else if (required.Add(name.Text) && !view.Parts.Any(other => other.Node["properties"] is SpecNode.Mapping members && members[name.Text] is not null))
                {
                    part.Place.Source.Report(SpecRule.RequiredWithoutProperty, item.Where, name.Text);
                }
            }
        }

        return required;
    }

    public SpecField Field(string name, SchemaPlace member, bool isRequired, bool isEventData = false)
    {
        SchemaUse use = types.Use(member);
        IReadOnlyList<SchemaView> layers = types.Layers(member);
        SchemaPart[] own = layers.SelectMany(static (layer, depth) => depth == 0 ? layer.Own : layer.Outermost).ToArray();
        EquatableArray<SpecLiteral> examples = SchemaWords.Examples(own);
        OpenApiSource source = member.Source;
        return new SpecField
        {
            Name = name,
            SdkName = SchemaWords.SdkName(own),
            WireName = name,
            Type = isEventData && use.Type is not SpecType.Primitive { Kind: SpecPrimitive.String } ? new SpecType.Embedded(use.InPlace) : use.Type,
            IsRequired = isRequired,
            IsNullable = use.IsNullable,
            Default = SchemaWords.Default(own),
            Constraints = SchemaConstraints.Of(layers),
            IsReadOnly = own.Any(static part => SpecNode.IsTrue(part.Node["readOnly"])),
            IsWriteOnly = own.Any(static part => SpecNode.IsTrue(part.Node["writeOnly"])),
            IsLeftOut = layers.SelectMany(static layer => layer.Parts).Any(static part => SpecNode.IsTrue(part.Node["x-speakeasy-ignore"])),
            Description = SchemaWords.Description(own, name),
            IsDeprecated = SchemaWords.IsDeprecated(own),
            DeprecationMessage = SchemaWords.DeprecationMessage(own),
            ExampleValue = examples.Count > 0 ? examples[0] : null,
            Where = source.RangeOf(member.Where),
            TypeWhere = source.RangeOf(TypeWhere(member)),
        };
    }

    private static TextSlice TypeWhere(SchemaPlace member) => (member.Mapping?["$ref"] ?? member.Mapping?["type"])?.Where ?? member.Where;
}
