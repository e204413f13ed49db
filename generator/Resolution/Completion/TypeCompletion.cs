using System;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Resolution.Completion;

/// <summary>A type as a page writes it and as its schema has it → one type: what the page names, with what only the schema says.</summary>
internal sealed class TypeCompletion
{
    private readonly SetDeclarations _set;
    private readonly Likeness _likeness;
    private readonly Func<Declaration, SpecType?> _schemaOf;
    private readonly PagePlace _from;

    public TypeCompletion(SetDeclarations set, Likeness likeness, Func<Declaration, SpecType?> schemaOf, PagePlace from)
    {
        _set = set;
        _likeness = likeness;
        _schemaOf = schemaOf;
        _from = from;
    }

    /// <returns>The type on the wire, and whether page and schema agree as far as pages can say.</returns>
    public (SpecType Type, bool Agrees) Complete(SpecType page, SpecType schema) => (page, schema) switch
    {
        (_, SpecType.Nullable nullable) => With(Complete(page is SpecType.Nullable written ? written.Value : page, nullable.Value), static type => new SpecType.Nullable(type)),
        (SpecType.Nullable written, _) => Complete(written.Value, schema),
        (_, SpecType.Embedded embedded) => With(Complete(page, embedded.Value), static type => new SpecType.Embedded(type)),
        (_, SpecType.Primitive { Kind: SpecPrimitive.Any } or SpecType.Unknown) => (page, true),
        (SpecType.Primitive { Kind: SpecPrimitive.Any } or SpecType.Unknown or SpecType.OneOf, _) => (schema, true),
        (SpecType.List list, SpecType.List other) => With(Complete(list.Element, other.Element), static type => new SpecType.List(type)),
        (SpecType.Map map, SpecType.Map other) => With(Complete(map.Value, other.Value), static type => new SpecType.Map(type)),
        (SpecType.Named, _) => Named(page, schema),
        (SpecType.Constant written, SpecType.Constant constant) => (schema, written.Value == constant.Value),

        // A literal on the page is the only value of an enum that has no other.
        (SpecType.Constant written, SpecType.Reference) when _set.FindSchema(schema)?.Facts.Values is [var only] => (only == written.Value ? page : schema, only == written.Value),
        _ => (schema, _likeness.Of(page, schema, _from) >= 0),
    };

    private (SpecType Type, bool Agrees) Named(SpecType page, SpecType schema)
    {
        if (_set.FindPage(_from, page) is not { } declared)
        {
            return (schema, true);
        }

        SpecType? known = _schemaOf(declared);
        return known == schema || (known is SpecType.OneOf { Cases: [var only] } && only == schema) || _likeness.Of(page, schema, _from) >= 0 ? (page, true) : (schema, false);
    }

    private static (SpecType Type, bool Agrees) With((SpecType Type, bool Agrees) inner, Func<SpecType, SpecType> wrap) => (wrap(inner.Type), inner.Agrees);
}
