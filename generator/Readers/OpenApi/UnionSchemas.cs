using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Readers.OpenApi;

/// <summary><c>oneOf</c> and <c>anyOf</c>: which schemas one of which holds.</summary>
internal sealed class UnionSchemas(SchemaTypes types, SchemaViews views, SchemaReduction reduction, Discriminators discriminators)
{
    /// <summary>How many unions may hold at once.</summary>
    private const int MaxUnions = 16;

    /// <summary>How many cases unions within <c>allOf</c> may multiply to, the impossible ones among them.</summary>
    private const int MaxCases = 500;

    /// <summary>How many such cases all unions of a set may have: a union within each branch of another doubles them at every level.</summary>
    private const int MaxMultiplied = 10_000;

    private int _multiplied;

    private readonly UnionCases _cases = new(types, views, reduction);

    /// <summary>The type of a schema with unions; <see langword="null"/> for one without.</summary>
    public SchemaUse? Read(SchemaPlace place, SchemaView view)
    {
        Group[] groups = Groups(view);
        if (groups.Length == 0)
        {
            return null;
        }

        if (IsMultiplied(view, groups) && _multiplied >= MaxMultiplied)
        {
            place.Report(SpecRule.TooComplex, "cases of unions within allOf", MaxMultiplied.ToString(CultureInfo.InvariantCulture));
            return new SchemaUse(new SpecType.Unknown(place.Pointer), null);
        }

        return _cases.Read(place, Branches(place, view, groups), discriminators.Of(view));
    }

    /// <summary>The type of a schema of several kinds.</summary>
    public SpecType OfKinds(SchemaPlace place, SchemaKinds kinds)
    {
        SchemaKinds[] each = [SchemaKinds.String, SchemaKinds.Number, SchemaKinds.Boolean, SchemaKinds.Object, SchemaKinds.Array];
        return Of(place, each.Select(kind => kind & kinds).Where(static kind => kind != SchemaKinds.None).Select(place.Only)).Type;
    }

    public SchemaUse Of(SchemaPlace place, IEnumerable<SchemaPlace> schemas) => _cases.Read(place, schemas.Select(static schema => new UnionBranch(schema, schema)).ToArray(), null);

    /// <summary>The union of the schemas that extend one.</summary>
    public SpecType OfChildren(SchemaPlace place, SchemaView view) => types.DeclareUnion(place, discriminators.PropertyOf(view), discriminators.ChildrenOf(place, view, types));

    private Group[] Groups(SchemaView view)
    {
        bool isShaped = view.Parts.Any(static part => SchemaKeywords.Shapes(part.Node));
        return view.Parts
            .Where(static part => part.HasUnions)
            .SelectMany(static part => SchemaKeywords.Unions, static (part, keyword) => new Group(keyword, part.Place.Children(keyword)))
            .Where(group => group.Branches.Count > 0 && !(isShaped && group.Branches.All(IsConstraint)))
            .ToArray();
    }

    // `anyOf: [{ required: [a] }, { required: [b] }]` says which members come together, not what they are.
    private static bool IsConstraint(SchemaPlace branch) =>
        branch.Mapping is { } node && node.Members.Count > 0 && node.Members.All(static member => member.Name is "required" or "not" or "description" or "title" or "type" or "minProperties" or "maxProperties")
        && node["required"] is not null | node["not"] is not null;

    private List<UnionBranch> Branches(SchemaPlace place, SchemaView view, Group[] groups)
    {
        List<UnionBranch> branches = [];
        if (IsMultiplied(view, groups))
        {
            Multiply(place, groups, branches);
            return branches;
        }

        bool isTyped = view.Parts.Any(static part => part.Node["type"] is not null);
        for (int i = 0; i < groups[0].Branches.Count; i++)
        {
            SchemaPlace branch = groups[0].Branches[i];
            if (IsUnionAlone(branch))
            {
                SchemaView inner = views.Of(branch);
                branches.AddRange(Branches(branch, inner, Groups(inner)));
            }
            else
            {
                // `type: string` above `oneOf` holds for branches that say only a format.
                bool isJoined = isTyped && reduction.Of(branch) == branch && views.Of(branch).Kinds == SchemaKinds.All && EnumSchema.Of(views.Of(branch)) is null;
                branches.Add(new UnionBranch(isJoined ? place.WithBranches(Tail(groups[0].Keyword, i), branch.Label, [branch]) : branch, branch));
            }
        }

        return branches;
    }

    private static bool IsMultiplied(SchemaView view, Group[] groups) => groups.Length > 1 || view.Parts.Any(static part => SchemaKeywords.Shapes(part.Node));

    /// <summary>Whether a branch is a union written in place: its branches are those of the outer one.</summary>
    private bool IsUnionAlone(SchemaPlace branch) =>
        branch.Mapping is { } node && SchemaKeywords.IsUnion(node) && node["discriminator"] is null && reduction.Of(branch) == branch
        && !views.Of(branch).Parts.Any(static part => SchemaKeywords.Shapes(part.Node)) && Groups(views.Of(branch)).Length == 1;

    /// <summary>Each branch with what holds for all: members beside <c>oneOf</c>, or a union taken in with <c>allOf</c>.</summary>
    private void Multiply(SchemaPlace place, Group[] groups, List<UnionBranch> branches)
    {
        bool isLabelled = groups.Any(static group => group.Branches.Count(static branch => !SchemaKeywords.IsNull(branch.Node)) > 1);
        int tried = 0;
        if (groups.Length > MaxUnions)
        {
            place.Report(SpecRule.TooComplex, "unions within allOf", MaxUnions.ToString(CultureInfo.InvariantCulture));
            groups = groups.Take(MaxUnions).ToArray();
        }

        foreach ((string tail, SchemaPlace[] chosen) in Choices(groups, 0))
        {
            if (tried++ == MaxCases)
            {
                place.Report(SpecRule.TooComplex, "cases of unions within allOf", MaxCases.ToString(CultureInfo.InvariantCulture));
                return;
            }

            _multiplied++;
            SchemaPlace branch = place.WithBranches(tail, isLabelled ? string.Join(" ", chosen.Select(LabelOf)) : "", chosen);
            if (IsPossible(views.Of(branch)))
            {
                branches.Add(new UnionBranch(branch, chosen[chosen.Length - 1]));
            }
        }
    }

    private static IEnumerable<(string Tail, SchemaPlace[] Chosen)> Choices(Group[] groups, int first)
    {
        if (first == groups.Length)
        {
            return [("", [])];
        }

        Group group = groups[first];
        return Enumerable.Range(0, group.Branches.Count)
            .Where(i => !SchemaKeywords.IsNull(group.Branches[i].Node))
            .SelectMany(i => Choices(groups, first + 1), (i, rest) => (Tail(group.Keyword, i) + rest.Tail, (SchemaPlace[])[group.Branches[i], .. rest.Chosen]));
    }

    /// <summary>Whether the parts have a kind and a value in common: what narrows a union mostly takes cases out of it.</summary>
    private static bool IsPossible(SchemaView branch) =>
        branch.Parts.Select(SchemaKindsReader.Of).OfType<SchemaKinds>().Aggregate(SchemaKinds.All, static (common, kinds) => common & kinds) != SchemaKinds.None && !EnumSchema.IsEmpty(branch);

    private string LabelOf(SchemaPlace branch) => branch.Label.Length > 0 ? branch.Label : reduction.Of(branch)?.Name.Text ?? "";

    private static string Tail(string keyword, int index) => JsonPointer.Append("", keyword, index);

    private sealed record Group(string Keyword, IReadOnlyList<SchemaPlace> Branches);
}

/// <param name="Place">The schema of the case.</param>
/// <param name="Written">The branch as the spec writes it: a discriminator's mapping names what it refers to.</param>
internal sealed record UnionBranch(SchemaPlace Place, SchemaPlace Written);
