using System;
using System.Collections.Generic;
using System.Linq;
using SpecModels.Generator.CodeModel;
using SpecModels.Generator.Collections;

namespace SpecModels.Generator.Resolution;

/// <summary>Finds the tests by which documents tell the cases of a union apart.</summary>
internal sealed class UnionChoices
{
    // One tag tells most unions, two all known ones; each further one could double the tests.
    private const int MaxTags = 3;

    private static readonly JsonKinds[] _kinds = { JsonKinds.String, JsonKinds.Number, JsonKinds.Boolean, JsonKinds.Object, JsonKinds.Array, JsonKinds.Null };

    private readonly bool _keepsUnknown;

    private readonly string? _discriminator;
    private bool _isInItems;

    /// <param name="discriminator">The member that the spec says tells the cases apart; <see langword="null"/> where it does not say.</param>
    /// <param name="keepsUnknown">Whether a document that is of no case, by its tag, is kept as raw JSON.</param>
    public UnionChoices(string? discriminator, bool keepsUnknown)
    {
        _discriminator = discriminator;
        _keepsUnknown = keepsUnknown;
    }

    /// <summary>Pairs of cases of which no document can be the second.</summary>
    public List<(CodeType Taken, CodeType Never)> Ambiguities { get; } = new();

    /// <summary>Whether a document may be kept as raw JSON although no case says so.</summary>
    public bool KeepsRaw { get; private set; }

    /// <param name="cases">The cases in the order in which they are to be tried.</param>
    public ChoiceModel Choose(IReadOnlyList<CaseFacts> cases)
    {
        CaseFacts? any = cases.FirstOrDefault(static c => c.Shape.Kinds == JsonKinds.Any);
        List<(JsonKinds Kind, ChoiceModel Choice)> branches = new();
        foreach (JsonKinds kind in _kinds)
        {
            CaseFacts[] candidates = cases.Where(c => c != any && c.Shape.Kinds.HasFlag(kind)).ToArray();
            if (candidates.Length > 0 || any is not null)
            {
                branches.Add((kind, ChooseOfKind(kind, candidates, any)));
            }
        }

        if (branches.Count == 0)
        {
            return new ChoiceModel.None();
        }

        KindBranch[] grouped = branches
            .GroupBy(static branch => branch.Choice)
            .Select(static group => new KindBranch(group.Aggregate(JsonKinds.None, static (all, branch) => all | branch.Kind), group.Key))
            .ToArray();
        return grouped is [{ Kinds: JsonKinds.Any } only] ? only.Choice : new ChoiceModel.ByKind(grouped);
    }

    private ChoiceModel ChooseOfKind(JsonKinds kind, CaseFacts[] candidates, CaseFacts? any) => kind switch
    {
        _ when candidates.Length == 0 => new ChoiceModel.Case(any!.Type),
        JsonKinds.String => ByText(candidates, any),
        JsonKinds.Object => ByMembers(candidates, any),
        JsonKinds.Array => ByItem(candidates, any),
        JsonKinds.Number => ByNumber(candidates),
        _ => First(candidates),
    };

    private ChoiceModel ByText(CaseFacts[] candidates, CaseFacts? any)
    {
        List<CodeType.Enum> enums = new();
        List<CaseFacts> free = new();
        List<string> known = new();
        foreach (CaseFacts candidate in candidates)
        {
            if (candidate.Type is not CodeType.Enum of || candidate.Shape.Texts.Count == 0)
            {
                free.Add(candidate);
                continue;
            }

            if (candidate.Shape.Texts.All(known.Contains))
            {
                Ambiguities.Add((enums[0], of));
            }

            known.AddRange(candidate.Shape.Texts);
            enums.Add(of);
        }

        ChoiceModel otherwise = free.Count > 0 ? First(free) : any is not null ? new ChoiceModel.Case(any.Type) : new ChoiceModel.None();
        return enums.Count == 0 ? otherwise
            : enums.Count == 1 && otherwise is ChoiceModel.None ? new ChoiceModel.Case(enums[0])
            : new ChoiceModel.ByText(enums, otherwise);
    }

    private ChoiceModel First(IReadOnlyList<CaseFacts> candidates)
    {
        foreach (CaseFacts other in candidates.Skip(1))
        {
            Ambiguities.Add((candidates[0].Type, other.Type));
        }

        return new ChoiceModel.Case(candidates[0].Type);
    }

    private ChoiceModel ByNumber(CaseFacts[] candidates)
    {
        CaseFacts[] integers = candidates.Where(static c => c.Shape.IsInteger).ToArray();
        CaseFacts[] others = candidates.Where(static c => !c.Shape.IsInteger).ToArray();

        // What the first item is says nothing of the next: a list of numbers takes one of integers, and not the reverse.
        return integers.Length == 0 || others.Length == 0 ? First(candidates)
            : _isInItems ? First(others.Concat(integers).ToArray())
            : new ChoiceModel.ByInteger(First(integers), First(others));
    }

    private ChoiceModel ByItem(CaseFacts[] candidates, CaseFacts? any)
    {
        CaseFacts[] lists = candidates.Where(static c => c.Shape.Item is not null && c.Type is CodeType.List).ToArray();
        if (lists.Length < candidates.Length || (lists.Length == 1 && any is null))
        {
            return First(candidates);
        }

        // The items choose, and the list of the chosen item is the case.
        CaseFacts[] items = lists.Select(static list => new CaseFacts(list.Type, list.Shape.Item!)).ToArray();
        bool wasInItems = _isInItems;
        _isInItems = true;
        ChoiceModel item = Choose(any is null ? items : items.Append(any).ToArray());
        _isInItems = wasInItems;
        return item is ChoiceModel.Case ? item : new ChoiceModel.ByItem(item, new ChoiceModel.Case(lists[0].Type));
    }

    private ChoiceModel ByMembers(CaseFacts[] candidates, CaseFacts? any)
    {
        // Nothing tells one map from another; one of any JSON takes what all others take.
        CaseFacts[] maps = candidates.Where(static c => c.Type is CodeType.Map).OrderByDescending(static c => c.Type is CodeType.Map { Value: var value } && value == CodeType.Json).ToArray();
        CaseFacts[] records = candidates.Where(static c => c.Type is not CodeType.Map).ToArray();
        ChoiceModel? rest = maps.Length > 0 ? First(maps) : any is null ? null : new ChoiceModel.Case(any.Type);
        return records.Length == 0 ? rest! : ByMembers(records, rest, Array.Empty<string>());
    }

    /// <param name="candidates">The records.</param>
    /// <param name="rest">What takes an object that is none of them.</param>
    /// <param name="asked">The tags that have been asked on the way: each once, so that there is an end.</param>
    private ChoiceModel ByMembers(IReadOnlyList<CaseFacts> candidates, ChoiceModel? rest, string[] asked)
    {
        if (candidates.Count == 1 && rest is null)
        {
            return new ChoiceModel.Case(candidates[0].Type);
        }

        CaseFacts[] typed = WithTags(candidates, allowShown: false);
        if (BestTag(typed, rest, asked) is { } tag)
        {
            return ByTag(tag, typed, rest, asked.Append(tag).ToArray());
        }

        // Where types do not tell, the values shown may: some pages write a fixed text as a plain string.
        CaseFacts[] shown = WithTags(candidates, allowShown: true);
        if (IsAmbiguous(candidates) && BestTag(shown, rest, asked) is { } shownTag)
        {
            return ByTag(shownTag, shown, rest, asked.Append(shownTag).ToArray());
        }

        List<(string[] Required, List<CaseFacts> Cases)> groups = new();
        foreach (CaseFacts candidate in candidates)
        {
            string[] required = candidate.Shape.Required.Except(asked, StringComparer.Ordinal).ToArray();
            if (groups.FirstOrDefault(group => group.Required.All(required.Contains)).Cases is { } same)
            {
                same.Add(candidate);
            }
            else
            {
                groups.Add((required, new List<CaseFacts> { candidate }));
            }
        }

        List<MemberBranch> branches = groups.Select(group => new MemberBranch(group.Required, BySpareMembers(group.Cases))).ToList();

        // The last one needs no test where nothing else is left: its own reader says what is missing.
        ChoiceModel last = branches[branches.Count - 1].Choice;
        if (rest is null || branches[branches.Count - 1].WireNames.Count == 0)
        {
            branches.RemoveAt(branches.Count - 1);
            return branches.Count == 0 ? last : new ChoiceModel.ByMembers(branches, last);
        }

        return new ChoiceModel.ByMembers(branches, rest);
    }

    /// <summary>Tells cases with the same required members by an optional one that only some have; without any, a document is of the case with the fewest.</summary>
    private ChoiceModel BySpareMembers(List<CaseFacts> cases)
    {
        int[] order = Enumerable.Range(0, cases.Count).OrderByDescending(i => cases[i].Shape.Members.Count).ThenByDescending(static i => i).ToArray();
        CaseFacts fewest = cases[order[order.Length - 1]];
        List<MemberBranch> branches = new();
        foreach (int position in Enumerable.Range(0, order.Length - 1))
        {
            HashSet<string> others = new(order.Skip(position + 1).SelectMany(i => cases[i].Shape.Members), StringComparer.Ordinal);
            string[] own = cases[order[position]].Shape.Members.Where(name => !others.Contains(name)).ToArray();
            if (own.Length > 0)
            {
                branches.Add(new MemberBranch(own, new ChoiceModel.Case(cases[order[position]].Type), IsAny: true));
            }
        }

        foreach (CaseFacts never in cases.Where(c => c != fewest && !branches.Any(branch => branch.Choice is ChoiceModel.Case taken && taken.Type == c.Type)))
        {
            Ambiguities.Add((fewest.Type, never.Type));
        }

        ChoiceModel otherwise = new ChoiceModel.Case(fewest.Type);
        return branches.Count == 0 ? otherwise : new ChoiceModel.ByMembers(branches, otherwise);
    }

    private ChoiceModel ByTag(string tag, IReadOnlyList<CaseFacts> candidates, ChoiceModel? rest, string[] asked)
    {
        CaseFacts[] untagged = candidates.Where(candidate => TextsOf(candidate, tag).Count == 0).ToArray();
        CaseFacts[] mayLackTag = candidates.Where(candidate => TextsOf(candidate, tag).Count == 0 || !IsRequired(candidate, tag)).ToArray();

        // What a tag does not decide, as a required member is missing, is for those that know no tag.
        ChoiceModel? otherwise = untagged.Length > 0 ? ByMembers(untagged, rest, asked) : rest;

        // One branch for the texts that lead to the same cases.
        TagBranch[] branches = candidates
            .SelectMany(candidate => TextsOf(candidate, tag))
            .Distinct(StringComparer.Ordinal)
            .Select(text => (Text: text, Cases: candidates.Where(candidate => TextsOf(candidate, tag).Contains(text, StringComparer.Ordinal)).ToEquatableArray()))
            .GroupBy(static pair => pair.Cases)
            .Select(group => new TagBranch(group.Select(static pair => pair.Text).ToEquatableArray(), ByMembers(group.Key.ToArray(), otherwise is null ? null : new ChoiceModel.Next(), asked)))
            .ToArray();

        ChoiceModel unknown = otherwise ?? Unknown(tag, branches);
        int reported = Ambiguities.Count;
        ChoiceModel missing = mayLackTag.Length > untagged.Length ? ByMembers(mayLackTag, rest, asked) : otherwise ?? new ChoiceModel.MissingTag(tag, TextsOf(branches));
        if (tag == _discriminator)
        {
            // The spec says what tells them apart; a document without it is not the spec's.
            Ambiguities.RemoveRange(reported, Ambiguities.Count - reported);
        }

        return new ChoiceModel.ByTag(tag, candidates.All(candidate => candidate.Shape.Tags.All(facts => facts.WireName != tag || facts.Kind == JsonKinds.String)), branches, unknown, missing);
    }

    private ChoiceModel Unknown(string tag, TagBranch[] branches)
    {
        KeepsRaw |= _keepsUnknown;
        return _keepsUnknown ? new ChoiceModel.Case(CodeType.Json) : new ChoiceModel.UnknownTag(tag, TextsOf(branches));
    }

    private static EquatableArray<string> TextsOf(TagBranch[] branches) => branches.SelectMany(static branch => branch.Texts).ToEquatableArray();

    /// <summary>The candidates without the tags that are only shown, but for those that another candidate's type confirms by a text of its own.</summary>
    private static CaseFacts[] WithTags(IReadOnlyList<CaseFacts> candidates, bool allowShown)
    {
        TagFacts[] typed = candidates.SelectMany(static c => c.Shape.Tags).Where(static tag => !tag.IsShown).ToArray();
        bool Counts(TagFacts tag)
        {
            if (!tag.IsShown)
            {
                return true;
            }

            TagFacts[] confirming = typed.Where(other => other.WireName == tag.WireName).ToArray();
            return confirming.Length == 0 ? allowShown : !confirming.Any(other => other.Texts.Intersect(tag.Texts, StringComparer.Ordinal).Any());
        }

        return candidates.Select(c => c with { Shape = c.Shape with { Tags = c.Shape.Tags.Where(Counts).ToEquatableArray() } }).ToArray();
    }

    private static bool IsAmbiguous(IReadOnlyList<CaseFacts> candidates) =>
        candidates.Select((c, i) => candidates.Skip(i + 1).Any(later => c.Shape.Required.All(later.Shape.Required.Contains))).Any(static isCovered => isCovered);

    /// <summary>The member that tells most cases apart; <see langword="null"/> where none tells any.</summary>
    private string? BestTag(IReadOnlyList<CaseFacts> candidates, ChoiceModel? rest, string[] asked)
    {
        if (_discriminator is not null && asked.Length == 0 && candidates.Any(candidate => TextsOf(candidate, _discriminator).Count > 0))
        {
            return _discriminator;
        }

        if (asked.Length == MaxTags)
        {
            return null;
        }

        string? best = null;
        (int Cases, int Groups) bestScore = default;
        foreach (string name in candidates.SelectMany(static candidate => candidate.Shape.Tags).Select(static tag => tag.WireName).Distinct(StringComparer.Ordinal).Except(asked, StringComparer.Ordinal))
        {
            CaseFacts[] tagged = candidates.Where(candidate => TextsOf(candidate, name).Count > 0).ToArray();
            int groups = tagged.Select(candidate => TextsOf(candidate, name)).Distinct().Count();

            // A member that only some have tells them by one fixed text; a list of texts, as a status has, tells nothing.
            bool tells = groups > 1 || ((tagged.Length < candidates.Count || rest is not null) && tagged.All(candidate => TextsOf(candidate, name).Count == 1 && IsRequired(candidate, name)));
            (int Cases, int Groups) score = (tagged.Length, groups);
            if (tells && score.CompareTo(bestScore) > 0)
            {
                best = name;
                bestScore = score;
            }
        }

        return best;
    }

    private static EquatableArray<string> TextsOf(CaseFacts candidate, string tag) => candidate.Shape.Tags.FirstOrDefault(facts => facts.WireName == tag)?.Texts ?? default;

    private static bool IsRequired(CaseFacts candidate, string tag) => candidate.Shape.Tags.First(facts => facts.WireName == tag).IsRequired;
}
