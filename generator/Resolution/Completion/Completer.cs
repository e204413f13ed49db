using System;
using System.Collections.Generic;
using System.Linq;
using SpecModels.Generator.Collections;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Resolution.Completion;

/// <summary>A page → the page with what only its schemas say.</summary>
/// <remarks>Names, order and prose are the page's; what goes over the wire is the schema's.</remarks>
internal sealed class Completer
{
    private readonly SpecSchema _page;
    private readonly Declaration _declared;
    private readonly Declaration _schema;
    private readonly SetDeclarations _set;
    private readonly Likeness _likeness;
    private readonly Completions _completions;
    private readonly TypeCompletion _types;
    private readonly Drift _drift;

    private Completer(SpecSchema page, Declaration declared, Declaration schema, SetDeclarations set, Likeness likeness, Completions completions, List<SpecProblem> problems)
    {
        _page = page;
        _declared = declared;
        _schema = schema;
        _set = set;
        _likeness = likeness;
        _completions = completions;
        _types = new TypeCompletion(set, likeness, completions.SchemaOf, declared.Indexed.Place);
        _drift = new Drift(declared.Indexed.Path, schema.Indexed.Path, problems);
    }

    public static Parsed<SpecDocument> Complete(Parsed<SpecDocument> page, Completions completions)
    {
        if (completions.SetOf(page.Value.Path) is not { } set)
        {
            return page;
        }

        Likeness likeness = new(set);
        List<SpecProblem> problems = new(page.Problems);
        SpecSchema[] schemas = set.DeclaredBy(page.Value.Path)
            .Zip(page.Value.Schemas, (declared, schema) => Complete(schema, declared, set, likeness, completions, problems))
            .ToArray();
        return new Parsed<SpecDocument>(page.Value with { Schemas = schemas }, problems);
    }

    private static SpecSchema Complete(SpecSchema page, Declaration declared, SetDeclarations set, Likeness likeness, Completions completions, List<SpecProblem> problems)
    {
        if (completions.MatchOf(declared.Indexed.Path, declared.Position) is not { } match || set.FindSchema(match.Schema) is not { } target || completions.Find(match.Schema) is not { } found)
        {
            return page;
        }

        SpecSchema complete = new Completer(page, declared, target, set, likeness, completions, problems).Complete(found.Schema, match.IsFirst);
        return complete with { Describes = match.IsFirst ? target.Reference : null };
    }

    private SpecSchema Complete(SpecSchema schema, bool isFirst)
    {
        switch (_page, schema)
        {
            case (SpecObject page, SpecObject target):
                return Object(page, target);
            case (SpecEnum page, SpecEnum target):
                return Enum(page, target, isFirst);
            case (SpecUnion page, SpecUnion target):
                return Union(page, target);
            case (SpecUnion page, SpecEnum target) when _likeness.Of(_declared, _schema) >= 0:
                return Values(page, target);
            default:
                _drift.Add(SpecRule.KindsDiffer, _page.Where, schema.Where, _page.Name, TypeWords.Of(_declared.Facts.Kind), TypeWords.Of(_schema.Facts.Kind));
                return InPlaceOfPage(schema);
        }
    }

    private SpecObject Object(SpecObject page, SpecObject schema)
    {
        int[] pairs = MemberPairs.Of(_declared.Facts.Fields, _schema.Facts.Fields);
        List<SpecField> fields = new(page.Fields.Count);
        for (int i = 0; i < pairs.Length; i++)
        {
            if (pairs[i] >= 0)
            {
                fields.Add(Field(page.Fields[i], schema.Fields[pairs[i]]));
            }
            else
            {
                _drift.Add(SpecRule.FieldOnlyOnPage, page.Fields[i].Where, schema.Where, page.Fields[i].Name);
                fields.Add(page.Fields[i]);
            }
        }

        foreach (SpecField field in schema.Fields.Where((field, i) => !pairs.Contains(i) && !field.IsLeftOut))
        {
            _drift.Add(SpecRule.FieldOnlyInSchema, page.Where, field.Where, field.Name);
            fields.Add(field with { WireName = field.WireName ?? field.Name, Where = page.Where, TypeWhere = page.Where });
        }

        return page with
        {
            Fields = fields,
            AdditionalProperties = page.AdditionalProperties is { } written && schema.AdditionalProperties is { } unnamed ? _types.Complete(written, unnamed).Type : page.AdditionalProperties ?? schema.AdditionalProperties,
            Description = Prose(page.Description, schema.Description),
        };
    }

    private SpecField Field(SpecField page, SpecField schema)
    {
        (SpecType type, bool agrees) = _types.Complete(page.Type, schema.Type);
        if (!agrees)
        {
            _drift.Add(SpecRule.KindsDiffer, page.TypeWhere, schema.TypeWhere, page.Name, Words(page.Type), Words(schema.Type));
        }

        // SDKs fill in a default, so what they call optional or required is not what is on the wire.
        if (page.IsRequired != schema.IsRequired && schema.Default is null && !page.IsDeprecated && !schema.IsDeprecated)
        {
            _drift.Add(SpecRule.RequirednessDiffers, page.Where, schema.Where, page.Name, Requiredness(page), Requiredness(schema));
        }

        return page with
        {
            WireName = schema.WireName ?? schema.Name,
            Type = type,
            IsRequired = schema.IsRequired,
            IsNullable = schema.IsNullable ?? false,
            Format = schema.Format ?? page.Format,
            Default = schema.Default ?? page.Default,
            Constraints = schema.Constraints ?? page.Constraints,
            IsReadOnly = schema.IsReadOnly,
            IsWriteOnly = schema.IsWriteOnly,
            IsDeprecated = page.IsDeprecated || schema.IsDeprecated,
            DeprecationMessage = Prose(page.DeprecationMessage, schema.DeprecationMessage),
            Description = Prose(page.Description, schema.Description),
        };
    }

    private SpecEnum Enum(SpecEnum page, SpecEnum schema, bool isFirst)
    {
        ILookup<SpecLiteral, SpecEnumValue> known = schema.Values.ToLookup(static value => value.Literal);
        ILookup<SpecLiteral, SpecEnumValue> listed = page.Values.ToLookup(static value => value.Literal);
        List<SpecEnumValue> values = new(page.Values.Count);
        foreach (SpecEnumValue value in page.Values)
        {
            SpecEnumValue? same = known[value.Literal].FirstOrDefault();
            if (same is null)
            {
                _drift.Add(SpecRule.ValueOnlyOnPage, value.Where, schema.Where, Text(value.Literal));
            }

            values.Add(same is null ? value : value with { Name = value.Name ?? same.Name, Description = Prose(value.Description, same.Description) });
        }

        foreach (SpecEnumValue value in schema.Values.Where(value => !listed.Contains(value.Literal)))
        {
            _drift.Add(SpecRule.ValueOnlyInSchema, page.Where, value.Where, Text(value.Literal));
            values.Add(value with { Where = page.Where });
        }

        // Of a union of an enum and other texts the SDK documents the enum alone; the union is open already.
        return page with { Values = values, IsOpen = page.IsOpen || (schema.IsOpen && isFirst), Description = Prose(page.Description, schema.Description) };
    }

    /// <summary>Enums in a union that the schema has as one enum: a union of enums is one in C# too, but for values that may come besides.</summary>
    private SpecSchema Values(SpecUnion page, SpecEnum schema)
    {
        SpecLiteral[] listed = _likeness.UnionOfValues(_declared);
        ILookup<SpecLiteral, SpecEnumValue> known = schema.Values.ToLookup(static value => value.Literal);
        SpecLiteral[] unknown = listed.Where(value => !known.Contains(value)).ToArray();
        SpecEnumValue[] missing = schema.Values.Where(value => !listed.Contains(value.Literal)).ToArray();
        foreach (SpecLiteral value in unknown)
        {
            _drift.Add(SpecRule.ValueOnlyOnPage, page.Where, schema.Where, Text(value));
        }

        foreach (SpecEnumValue value in missing)
        {
            _drift.Add(SpecRule.ValueOnlyInSchema, page.Where, value.Where, Text(value.Literal));
        }

        bool takesText = page.Cases.Any(static unionCase => unionCase.Type == SpecType.String);
        return unknown.Length == 0 && missing.Length == 0 && (takesText || !schema.IsOpen) ? page : InPlaceOfPage(schema);
    }

    private SpecUnion Union(SpecUnion page, SpecUnion schema)
    {
        Dictionary<int, CasePair> pairs = CasePairs.Of(_declared, schema.Cases.Select(static unionCase => unionCase.Type).ToArray(), _set, _likeness, _completions.SchemaOf).ToDictionary(static pair => pair.Page);
        HashSet<int> paired = new(pairs.Values.Select(static pair => pair.Schema));
        List<SpecUnionCase> cases = new(page.Cases.Count);
        for (int i = 0; i < page.Cases.Count; i++)
        {
            if (pairs.TryGetValue(i, out CasePair? pair))
            {
                SpecUnionCase same = schema.Cases[pair.Schema];
                cases.Add(pair.IsPart ? page.Cases[i] : page.Cases[i] with { Type = _types.Complete(page.Cases[i].Type, same.Type).Type, Tags = same.Tags });
            }
            else if (!IsCovered(page.Cases[i].Type, schema))
            {
                _drift.Add(SpecRule.CaseOnlyOnPage, page.Cases[i].Where, schema.Where, Name(page.Cases[i].Type));
                cases.Add(page.Cases[i]);
            }
        }

        foreach (SpecUnionCase unionCase in schema.Cases.Where((_, i) => !paired.Contains(i)))
        {
            _drift.Add(SpecRule.CaseOnlyInSchema, page.Where, unionCase.Where, Name(unionCase.Type));
            cases.Add(unionCase with { Where = page.Where });
        }

        return page with { Cases = cases, Discriminator = schema.Discriminator, Description = Prose(page.Description, schema.Description) };
    }

    /// <summary>Whether the schema has the documented case under another: numbers are one case, and so are strings, whatever their format.</summary>
    private static bool IsCovered(SpecType page, SpecUnion schema) =>
        page is SpecType.Primitive primitive && schema.Cases.Any(unionCase => unionCase.Type is SpecType.Primitive other && JsonKind.Of(other.Kind) == JsonKind.Of(primitive.Kind));

    private SpecSchema InPlaceOfPage(SpecSchema schema) =>
        Moved(schema) with { Name = _page.Name, Where = _page.Where, Description = Prose(_page.Description, schema.Description), Pointer = "", IsInline = false, IsEnvelope = false, Examples = default };

    /// <summary>A schema in a page's place: problems that it has are told there.</summary>
    private SpecSchema Moved(SpecSchema schema) => schema switch
    {
        SpecObject type => type with { Fields = type.Fields.Select(field => field with { WireName = field.WireName ?? field.Name, Where = _page.Where, TypeWhere = _page.Where }).ToEquatableArray() },
        SpecEnum type => type with { Values = type.Values.Select(value => value with { Where = _page.Where }).ToEquatableArray() },
        SpecUnion type => type with { Cases = type.Cases.Select(unionCase => unionCase with { Where = _page.Where }).ToEquatableArray() },
        _ => throw new ArgumentOutOfRangeException(nameof(schema), schema.GetType().Name, "Not a kind of schema."),
    };

    private string Words(SpecType type) => TypeWords.Of(type, _set, _declared.Indexed.Place);

    private string Name(SpecType type) => (_set.FindPage(_declared, type) ?? _set.FindSchema(type))?.Facts.Title ?? Words(type);

    private static string Requiredness(SpecField field) => field.IsRequired ? "required" : "optional";

    private static string Prose(string page, string schema) => page.Length > 0 ? page : schema;

    private static string Text(SpecLiteral literal) => literal switch
    {
        SpecLiteral.Text text => text.Value,
        SpecLiteral.Number number => number.Raw,
        _ => literal.ToString(),
    };
}
