using System;
using System.Collections.Generic;
using System.Linq;
using SpecModels.Generator.CodeModel;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Resolution;

/// <summary>An object of a spec → a record.</summary>
internal sealed class RecordResolver
{
    private readonly string _additionalName;
    private readonly SpecDocument _document;
    private readonly IndexedType _type;
    private readonly SpecIndex _index;
    private readonly Target _target;
    private readonly TypeResolver _types;
    private readonly List<SpecProblem> _problems;

    public RecordResolver(SpecDocument document, IndexedType type, SpecIndex index, Target target, List<SpecProblem> problems)
    {
        _document = document;
        _type = type;
        _index = index;
        _target = target;
        _types = new TypeResolver(document.Path, type.Place, index, target, problems);
        _problems = problems;
        _additionalName = CSharpNames.Property("additionalProperties", type.Name);
    }

    public RecordModel Resolve(SpecObject record)
    {
        ResolvedType? unnamed = record.AdditionalProperties is { } value ? _types.Resolve(value, null, _additionalName, record.Where) : null;
        CodeType? additional = unnamed?.Type == CodeType.Json ? null : unnamed?.Type;
        SpecField[] fields = DistinctOnTheWire(record.Fields);
        string[] names = PropertyNames(fields, additional is not null);
        string[] locals = CSharpNames.Distinct(names.Append(_additionalName).Select(static name => (name, CSharpNames.Local(name))).ToArray());

        List<PropertyModel> properties = new(fields.Length);
        bool usesObsolete = unnamed?.IsDeprecated == true;
        for (int i = 0; i < fields.Length; i++)
        {
            ResolvedType type = _types.Resolve(WithoutNull(fields[i].Type), fields[i].Format, fields[i].Name, fields[i].TypeWhere);
            usesObsolete |= type.IsDeprecated || fields[i].IsDeprecated;
            properties.Add(Property(fields[i], names[i], locals[i], type));
        }

        return new RecordModel
        {
            Name = _type.Name,
            IsPublic = _index.IsPublic(_type.Place.SetNamespace),
            Docs = record.Description,
            Obsolete = record.IsDeprecated ? record.DeprecationMessage : null,
            UsesObsolete = usesObsolete || record.IsDeprecated,
            Properties = properties,
            Additional = additional is null ? null : new AdditionalModel(_additionalName, locals[fields.Length], additional),
            UnknownMembers = _document.Options.UnknownMembers switch
            {
                SpecUnknownMembers.Ignore => UnknownMembers.Ignore,
                SpecUnknownMembers.Reject => UnknownMembers.Reject,
                _ => UnknownMembers.Keep,
            },
        };
    }

    // One JSON member cannot be two properties: the second would never be read, and be written as a second member of the name.
    private SpecField[] DistinctOnTheWire(IEnumerable<SpecField> fields)
    {
        Dictionary<string, SpecField> taken = new(StringComparer.Ordinal);
        foreach (SpecField field in fields)
        {
            string wireName = WireNames.Of(field, _document.Options);
            if (taken.TryGetValue(wireName, out SpecField? first))
            {
                _problems.Add(SpecProblem.At(SpecRule.SameWireName, _document.Path, field.Where, field.Name, first.Name, wireName));
            }
            else
            {
                taken.Add(wireName, field);
            }
        }

        return fields.Where(field => taken[WireNames.Of(field, _document.Options)] == field).ToArray();
    }

    private PropertyModel Property(SpecField field, string name, string local, ResolvedType type)
    {
        Presence presence = PresenceOf(field, type.Type);
        bool isConstant = presence == Presence.Required && type.Constant is not null;
        return new PropertyModel
        {
            Name = name,
            Local = local,
            WireName = WireNames.Of(field, _document.Options),
            Type = type.Type,
            Presence = presence,
            Constant = isConstant ? type.Constant : null,
            Docs = field.Description,
            Remarks = isConstant ? default : Constraints.Remarks(field),
            Validations = isConstant || !_document.Options.Validation ? default : Constraints.Validations(field.Constraints, type.Type, _target.Validation),
            Obsolete = field.IsDeprecated ? field.DeprecationMessage : null,
        };
    }

    private Presence PresenceOf(SpecField field, CodeType type)
    {
        if (!field.IsRequired || field.IsDeprecated || field.IsReadOnly || field.IsWriteOnly)
        {
            return Presence.Optional;
        }

        if (_document.Options.Nulls == SpecNulls.Allow)
        {
            return Presence.RequiredNullable;
        }

        if (_document.Dialect != SpecDialect.OpenApi && TakesAny(field.Type, type))
        {
            return Presence.RequiredAny;
        }

        bool takesNull = field.Type is SpecType.Nullable or SpecType.Constant { Value: SpecLiteral.Null } || (field.IsNullable ?? _index.IsNullShown(_type, field.Name));
        return takesNull && type != CodeType.Json ? Presence.RequiredNullable : Presence.Required;
    }

    private static SpecType WithoutNull(SpecType type) => type is SpecType.Nullable nullable ? nullable.Value : type;

    // Where any value fits, undefined does: the SDKs whose pages these are leave such members out although they document them as required.
    private bool TakesAny(SpecType written, CodeType type) =>
        written == SpecType.Any || (type is CodeType.Union union && _index.FindNamed(union.Namespace, union.Name)?.Cases.Any(static c => c.Type == SpecType.Any) == true);

    private string[] PropertyNames(SpecField[] fields, bool hasAdditional)
    {
        (string Text, string Name)[] wanted = fields.Select(field => (field.Name, CSharpNames.Property(field.Name, _type.Name))).ToArray();
        string[] names = CSharpNames.Distinct(wanted, hasAdditional ? new[] { _type.Name, _additionalName } : new[] { _type.Name });
        for (int i = 0; i < fields.Length; i++)
        {
            if (names[i] != wanted[i].Name)
            {
                string other = fields[Array.IndexOf(names, wanted[i].Name) is >= 0 and int first ? first : i].Name;
                _problems.Add(SpecProblem.At(SpecRule.FieldNameClash, _document.Path, fields[i].Where, fields[i].Name, names[i], other));
            }
        }

        return names;
    }
}
