using System;
using System.Collections.Generic;
using System.Linq;
using SpecModels.Generator.Readers.Nodes;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Readers.OpenApi;

/// <summary>A schema where it stands. One instance a place, so that it is its own identity.</summary>
internal sealed class SchemaPlace
{
    private readonly Dictionary<string, IReadOnlyList<SchemaPlace>> _children = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SchemaPlace> _joints = new(StringComparer.Ordinal);

    public SchemaPlace(OpenApiSource source, string pointer, SpecNode node, TextSlice where, PlaceName name, bool isNamed = false)
    {
        Source = source;
        Pointer = pointer;
        Node = node;
        Where = where;
        Name = name;
        IsNamed = isNamed;
    }

    public OpenApiSource Source { get; }

    /// <summary>The JSON Pointer; for a schema that is put together here, one that no schema of a file can have.</summary>
    public string Pointer { get; }

    /// <summary>What the file says there; nothing of its own for a schema that is put together.</summary>
    public SpecNode Node { get; }

    public SpecNode.Mapping? Mapping => Node as SpecNode.Mapping;

    /// <summary>Where its name stands.</summary>
    public TextSlice Where { get; }

    public PlaceName Name { get; }

    /// <summary>Whether the spec names it.</summary>
    public bool IsNamed { get; }

    /// <summary>What a type made of it is called, before names that clash are told apart.</summary>
    public string TypeName => IsNamed ? Name.Text : Name.Plain;

    /// <summary>The word that tells it from the other branches of its union; empty where it needs none.</summary>
    public string Label { get; private init; } = "";

    /// <summary>The schemas that must all hold, for one that is put together; else empty.</summary>
    public IReadOnlyList<SchemaPlace> Joined { get; private init; } = [];

    /// <summary>Whether the unions of <see cref="Joined"/>'s first count no more: its branches are joined with it.</summary>
    public bool IsBranch { get; private init; }

    /// <summary>The kinds of values it is narrowed to.</summary>
    public SchemaKinds Kinds { get; private init; } = SchemaKinds.All;

    public bool IsPutTogether => Joined.Count > 0;

    public string Path => Source.Path;

    public SpecType.Reference Reference => new(Path, Pointer);

    /// <summary>Where another schema stands, as this one's file can say it.</summary>
    public TextRange RangeOf(SchemaPlace other) => Source.RangeOf(other.Source == Source ? other.Where : Where);

    public void Report(SpecRule rule, params string[] arguments) => Source.Report(rule, Where, arguments);

    /// <summary>The schemas that a keyword holds: one, a list of them, or a mapping of names to them.</summary>
    public IReadOnlyList<SchemaPlace> Children(string keyword)
    {
        if (!_children.TryGetValue(keyword, out IReadOnlyList<SchemaPlace>? children))
        {
            _children.Add(keyword, children = Mapping?.Find(keyword) is { } member ? Read(keyword, member) : []);
        }

        return children;
    }

    /// <summary>The schema that several schemas at one place of this one make together.</summary>
    /// <param name="place">The place in this one.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="joined">The schemas, those taken over first.</param>
    public SchemaPlace Join(string place, PlaceName name, IReadOnlyList<SchemaPlace> joined) =>
        Joint(place, () => new SchemaPlace(Source, At(place), Node, WhereOf(joined), name) { Joined = joined });

    /// <summary>This schema with one branch of each of its unions.</summary>
    public SchemaPlace WithBranches(string place, string label, IReadOnlyList<SchemaPlace> branches) =>
        Joint(place, () => new SchemaPlace(Source, At(place), Node, WhereOf(branches), Name.Then(label)) { Joined = [this, .. branches], IsBranch = true, Label = label });

    /// <summary>This schema as far as it is about values of one kind.</summary>
    public SchemaPlace Only(SchemaKinds kind) =>
        Joint("/" + kind, () => new SchemaPlace(Source, At("/" + kind), Node, Where, kind == SchemaKinds.Array ? Name : Name.Then(kind.ToString())) { Joined = [this], Kinds = kind });

    /// <summary>A place for a type that is made of several schemas of this one.</summary>
    public SchemaPlace Spot(string place, string label) => Joint(place, () => new SchemaPlace(Source, At(place), Node, Where, Name.Then(label)));

    /// <summary>The schema that a pointer leads to from here.</summary>
    public SchemaPlace? Find(IReadOnlyList<string> segments)
    {
        SchemaPlace? place = this;
        for (int i = 0; i < segments.Count && place is not null; i++)
        {
            string keyword = segments[i];
            IReadOnlyList<SchemaPlace> children = place.Children(keyword);
            bool holdsOne = children.Count == 1 && children[0].Pointer == JsonPointer.Append(place.Pointer, keyword);
            string pointer = holdsOne || i + 1 == segments.Count ? JsonPointer.Append(place.Pointer, keyword) : JsonPointer.Append(JsonPointer.Append(place.Pointer, keyword), segments[++i]);
            place = children.FirstOrDefault(child => child.Pointer == pointer);
        }

        return place;
    }

    private SchemaPlace Joint(string place, Func<SchemaPlace> make)
    {
        if (!_joints.TryGetValue(place, out SchemaPlace? joint))
        {
            _joints.Add(place, joint = make());
        }

        return joint;
    }

    /// <summary>Where something of this schema stands that others are part of: where it says so itself.</summary>
    private TextSlice WhereOf(IReadOnlyList<SchemaPlace> others) =>
        others.LastOrDefault(other => other.Source == Source && other.Pointer.StartsWith(Pointer + "/", StringComparison.Ordinal))?.Where ?? Where;

    // `allOf` holds a list, so no schema of a file stands behind a name in it.
    private string At(string place) => Pointer + "/allOf" + place;

    private IReadOnlyList<SchemaPlace> Read(string keyword, NodeMember member)
    {
        string pointer = JsonPointer.Append(Pointer, keyword);
        switch (member.Value)
        {
            case SpecNode.Sequence sequence when !HoldsByName(keyword):
                string[] labels = SchemaKeywords.Unions.Contains(keyword) ? BranchLabels.Of(Mapping!, sequence.Items) : [];
                return sequence.Items.Select((item, i) => new SchemaPlace(
                    Source,
                    JsonPointer.Append(Pointer, keyword, i),
                    item,
                    OpenApiSource.Beginning(item),
                    labels.Length > 0 ? Name.Then(labels[i]) : keyword is "items" or "prefixItems" ? Name.Then("Item" + (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)) : Name)
                {
                    Label = labels.Length > 0 ? labels[i] : "",
                }).ToArray();
            case SpecNode.Mapping mapping when HoldsByName(keyword):
                return mapping.Members.Select(inner => new SchemaPlace(
                    Source,
                    JsonPointer.Append(pointer, inner.Name),
                    inner.Value,
                    inner.NameWhere,
                    Name.Then(keyword == "patternProperties" ? "Value" : inner.Name))).ToArray();
            case not SpecNode.Sequence when SchemaKeywords.Lists.Contains(keyword):
                return [];
            case SpecNode.Mapping or SpecNode.Scalar { Kind: NodeKind.Boolean }:
                string word = keyword switch
                {
                    "items" => "Item",
                    "additionalProperties" or "unevaluatedProperties" => "Value",
                    "contentSchema" or "schema" => "",
                    _ => keyword,
                };
                return [new SchemaPlace(Source, pointer, member.Value, member.NameWhere, Name.Then(word))];
            default:
                Source.Report(SpecRule.MalformedKeyword, member.Value.Where, keyword, HoldsByName(keyword) ? "a mapping of names to schemas" : "a schema");
                return [];
        }
    }

    /// <summary>Whether a keyword holds schemas by names.</summary>
    private static bool HoldsByName(string keyword) => keyword is "properties" or "patternProperties" or "$defs" or "definitions";
}
