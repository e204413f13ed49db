using System;
using System.Collections.Generic;
using System.Linq;
using SpecModels.Generator.CodeModel;
using SpecModels.Generator.Collections;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Resolution;

/// <summary>The cases of a spec's union → a union.</summary>
internal sealed class UnionResolver
{
    private static readonly CodeType _text = new CodeType.Scalar(ScalarKind.String);

    private readonly SpecDocument _document;
    private readonly IndexedType _type;
    private readonly SpecIndex _index;
    private readonly Target _target;
    private readonly List<SpecProblem> _problems;

    public UnionResolver(SpecDocument document, IndexedType type, SpecIndex index, Target target, List<SpecProblem> problems)
    {
        _document = document;
        _type = type;
        _index = index;
        _target = target;
        _problems = problems;
    }

    public TypeModel Resolve(SpecUnion union)
    {
        bool isPublic = _index.IsPublic(_type.Place.SetNamespace);
        if (_type.Kind == TypeKind.StringEnum)
        {
            return EnumResolver.Resolve(union, _type, isPublic);
        }

        TypeResolver types = new(_document.Path, _type.Place, _index, _target, _problems);
        CodeType self = new CodeType.Union(_type.Namespace, _type.Name);
        List<CodeType> cases = new();
        Dictionary<CodeType, Shape> shapes = new();
        bool usesObsolete = union.IsDeprecated;
        bool takesNull = false;
        foreach (UnionCase unionCase in _type.Cases)
        {
            SpecType caseType = unionCase.Type;
            TextRange where = union.Cases.LastOrDefault(c => c.Type == caseType)?.Where ?? union.Where;
            ResolvedType resolved = types.Resolve(caseType, null, union.Name, where);
            usesObsolete |= resolved.IsDeprecated;
            Shape shape = ShapeOf(_type, unionCase);
            if (resolved.Type is CodeType.Nullable nullable)
            {
                takesNull = true;
                resolved = resolved with { Type = nullable.Value };
                shape = shape with { Kinds = shape.Kinds & ~JsonKinds.Null };
            }

            if (resolved.Type == self)
            {
                _problems.Add(SpecProblem.At(SpecRule.SelfCase, _document.Path, where, union.Name));
            }
            else if (resolved.Type is CodeType.Union inner && LeadsTo(inner, self))
            {
                // Two unions that hold each other stand for the same documents; were each to leave one to the other, reading it would never end.
                foreach ((ResolvedType own, Shape ownShape) in Members(inner, self, new HashSet<CodeType> { self }))
                {
                    usesObsolete |= own.IsDeprecated;
                    Add(own.Type, ownShape);
                }
            }
            else if (!Add(resolved.Type, shape))
            {
                _problems.Add(SpecProblem.At(SpecRule.SameCase, _document.Path, where, Describe(resolved.Type), union.Name));
            }
        }

        bool Add(CodeType type, Shape documents)
        {
            if (cases.FirstOrDefault(known => known.Erased() == type.Erased()) is { } same)
            {
                shapes[same] = shapes[same].With(_type.Discriminator, TagsOf(shapes[same]).Concat(TagsOf(documents)).Distinct(StringComparer.Ordinal).ToEquatableArray());
                return false;
            }

            cases.Add(type);
            shapes.Add(type, documents);
            return true;
        }

        IEnumerable<string> TagsOf(Shape documents) => documents.Tags.Where(tag => tag.WireName == _type.Discriminator).SelectMany(static tag => tag.Texts);

        bool takesText = cases.Any(static type => type is CodeType.Enum { IsWrapped: true }) && cases.Remove(_text);
        UnionChoices choices = new(_type.Discriminator, _document.Options.UnknownCases == SpecUnknownCases.Keep);
        CaseFacts[] facts = cases.Select(type => new CaseFacts(type, shapes[type])).ToArray();
        if (takesNull)
        {
            facts = facts.Append(new CaseFacts(CodeType.Json, new Shape { Kinds = JsonKinds.Null })).ToArray();
        }

        ChoiceModel choice = choices.Choose(facts);
        HashSet<CodeType> found = new(choice.Found());
        foreach ((CodeType taken, CodeType never) in choices.Ambiguities.Distinct().Where(pair => !found.Contains(pair.Never)))
        {
            _problems.Add(SpecProblem.At(SpecRule.AmbiguousCases, _document.Path, union.Where, Describe(never), Describe(taken), union.Name));
        }

        if ((choices.KeepsRaw || takesNull || choice is ChoiceModel.None) && !cases.Contains(CodeType.Json))
        {
            cases.Add(CodeType.Json);
        }

        (ConversionModel Model, bool IsDeprecated)[] conversions = Conversions(takesText ? cases.Append(_text).ToArray() : cases.ToArray());
        return new UnionModel
        {
            Name = _type.Name,
            IsPublic = isPublic,
            Docs = union.Description,
            Obsolete = union.IsDeprecated ? union.DeprecationMessage : null,
            UsesObsolete = usesObsolete || conversions.Any(static conversion => conversion.IsDeprecated),
            Cases = Models(cases, takesText),
            Conversions = conversions.Select(static conversion => conversion.Model).ToEquatableArray(),
            Choice = choice is ChoiceModel.None ? new ChoiceModel.Case(CodeType.Json) : choice,
            IsLanguageUnion = _target.HasUnions,
            Expected = Expected(facts),
        };
    }

    /// <summary>Whether a union is, by way of its own cases, one of <paramref name="self"/>'s and <paramref name="self"/> one of its.</summary>
    private bool LeadsTo(CodeType.Union union, CodeType self)
    {
        HashSet<CodeType> seen = new() { union };
        Stack<CodeType.Union> open = new(new[] { union });
        while (open.Count > 0)
        {
            foreach (CodeType.Union inner in CasesOf(open.Pop()).Select(static c => c.Resolved.Type).OfType<CodeType.Union>())
            {
                if (inner == self)
                {
                    return true;
                }

                if (seen.Add(inner))
                {
                    open.Push(inner);
                }
            }
        }

        return false;
    }

    /// <summary>The cases of a union that leads to <paramref name="self"/>, with those of such unions in it instead of these.</summary>
    private IEnumerable<(ResolvedType Resolved, Shape Shape)> Members(CodeType.Union union, CodeType self, HashSet<CodeType> seen) => seen.Add(union)
        ? CasesOf(union).SelectMany(c => c.Resolved.Type is not CodeType.Union inner ? new[] { c } : inner == self ? Array.Empty<(ResolvedType, Shape)>() : LeadsTo(inner, self) ? Members(inner, self, seen) : new[] { c })
        : Array.Empty<(ResolvedType, Shape)>();

    private IEnumerable<(ResolvedType Resolved, Shape Shape)> CasesOf(CodeType.Union union)
    {
        if (_index.FindNamed(union.Namespace, union.Name) is not { } declared)
        {
            return Array.Empty<(ResolvedType, Shape)>();
        }

        TypeResolver types = new(_document.Path, declared.Place, _index, _target, new List<SpecProblem>());
        return declared.Cases.Select(c => (types.Resolve(c.Type, null, declared.Title, default), ShapeOf(declared, c)));
    }

    private Shape ShapeOf(IndexedType union, UnionCase unionCase) =>
        Shape.Of(unionCase.Type, type => _index.Find(union.Place, type), named => _index.FindInferred(union.Place, named)).With(union.Discriminator, unionCase.Tags);

    private static EquatableArray<CaseModel> Models(List<CodeType> cases, bool takesText)
    {
        CodeType.Enum[] enums = cases.OfType<CodeType.Enum>().Where(static of => of.IsString && !of.IsOpen).ToArray();
        return cases.Select(type => new CaseModel(
            type,
            type == _text && enums.Length == 1 ? enums[0] : null,
            takesText && type is CodeType.Enum { IsWrapped: true })).ToEquatableArray();
    }

    /// <summary>The cases of unions among the cases, where only one of them takes the type and it is no case itself.</summary>
    private (ConversionModel Model, bool IsDeprecated)[] Conversions(CodeType[] cases)
    {
        List<(ConversionModel Model, bool IsDeprecated)> conversions = new();
        foreach (CodeType.Union inner in cases.OfType<CodeType.Union>())
        {
            conversions.AddRange(CasesOf(inner)
                .Select(static c => c.Resolved)
                .Where(resolved => resolved.Type is not (CodeType.Union or CodeType.Scalar { Kind: ScalarKind.Json }) && !cases.Any(known => known.Erased() == resolved.Type.Erased()))
                .Select(resolved => (new ConversionModel(resolved.Type, inner), resolved.IsDeprecated))
                .Distinct());
        }

        return conversions.GroupBy(static conversion => conversion.Model.From).Where(static paths => paths.Count() == 1).Select(static paths => paths.First()).ToArray();
    }

    private static string Expected(CaseFacts[] cases)
    {
        JsonKinds kinds = cases.Aggregate(JsonKinds.None, static (all, c) => all | c.Shape.Kinds);
        (JsonKinds Kind, string Words)[] words =
        {
            (JsonKinds.String, "a string"), (JsonKinds.Number, "a number"), (JsonKinds.Boolean, "true or false"), (JsonKinds.Object, "an object"), (JsonKinds.Array, "an array"), (JsonKinds.Null, "null"),
        };
        return string.Join(" or ", words.Where(word => kinds.HasFlag(word.Kind)).Select(static word => word.Words));
    }

    private static string Describe(CodeType type) => type switch
    {
        CodeType.Record record => record.Name,
        CodeType.Union union => union.Name,
        CodeType.Enum of => of.Name,
        CodeType.List list => Describe(list.Element) + "[]",
        CodeType.Map map => "map of " + Describe(map.Value),
        CodeType.Nullable nullable => Describe(nullable.Value),
        CodeType.Embedded embedded => Describe(embedded.Value),
        CodeType.Scalar scalar => scalar.Kind.ToString(),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type.GetType().Name, "Not a kind of type."),
    };
}
