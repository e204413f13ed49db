using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Resolution;

/// <summary>Follows the values that pages show through the types they are of, and gathers what pages do not say otherwise: which members may be null, and the values of types without a page.</summary>
internal sealed class ShownValues
{
    private readonly IndexedType[] _types;
    private readonly TypeFacts[] _facts;
    private readonly TypeLookup _lookup;

    /// <param name="types">The declared types.</param>
    /// <param name="facts">The facts of each, in the same order.</param>
    /// <param name="lookup">Finds their positions.</param>
    public ShownValues(IndexedType[] types, TypeFacts[] facts, TypeLookup lookup)
    {
        _types = types;
        _facts = facts;
        _lookup = lookup;
    }

    public HashSet<FieldKey> Nulls { get; } = new();

    /// <summary>Texts shown for types that no page declares.</summary>
    public Dictionary<(string Namespace, string Name), ShownTexts> Texts { get; } = new();

    /// <summary>Texts shown for members of which the pages say no more than that they are strings.</summary>
    public Dictionary<FieldKey, SortedSet<string>> FieldTexts { get; } = new();

    public void Collect(CancellationToken cancellation)
    {
        for (int i = 0; i < _types.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (ShownValue shown in _facts[i].Shown)
            {
                if (shown.Case is null)
                {
                    VisitType(i, shown.Value);
                }
                else
                {
                    Visit(shown.Case, shown.Value, _types[i].Place);
                }
            }

            foreach (FieldFacts field in _facts[i].Fields)
            {
                if (field.Example is not null)
                {
                    VisitField(_types[i], field, field.Example);
                }
            }
        }
    }

    private void VisitType(int type, SpecLiteral value)
    {
        if (value is not SpecLiteral.Object shown)
        {
            return;
        }

        foreach (SpecMember member in shown.Members)
        {
            if (_facts[type].Fields.FirstOrDefault(field => field.Name == member.Name) is { } field)
            {
                VisitField(_types[type], field, member.Value);
            }
        }
    }

    private void VisitField(IndexedType type, FieldFacts field, SpecLiteral value)
    {
        if (value is SpecLiteral.Null)
        {
            Nulls.Add(new FieldKey(type.Namespace, type.Name, field.Name));
        }
        else if (field.Type == SpecType.String && value is SpecLiteral.Text text)
        {
            FieldKey key = new(type.Namespace, type.Name, field.Name);
            if (!FieldTexts.TryGetValue(key, out SortedSet<string>? texts))
            {
                FieldTexts.Add(key, texts = new SortedSet<string>(StringComparer.Ordinal));
            }

            texts.Add(text.Value);
        }
        else
        {
            Visit(field.Type, value, type.Place);
        }
    }

    private void Visit(SpecType type, SpecLiteral value, PagePlace from)
    {
        switch (type)
        {
            case SpecType.List list when value is SpecLiteral.List items:
                foreach (SpecLiteral item in items.Items)
                {
                    Visit(list.Element, item, from);
                }

                break;
            case SpecType.Map map when value is SpecLiteral.Object entries:
                foreach (SpecMember entry in entries.Members)
                {
                    Visit(map.Value, entry.Value, from);
                }

                break;
            case SpecType.Nullable nullable:
                Visit(nullable.Value, value, from);
                break;
            case SpecType.Named or SpecType.Reference when _lookup.Position(from, type) is >= 0 and int declared:
                VisitType(declared, value);
                break;
            case SpecType.Named named when value is SpecLiteral.Text text && !IsPlaceholder(text.Value):
                (string, string) key = (_lookup.TargetNamespace(from, named), CSharpNames.Type(named.Name));
                if (!Texts.TryGetValue(key, out ShownTexts? texts))
                {
                    Texts.Add(key, texts = new ShownTexts(from));
                }

                texts.Values.Add(text.Value);
                break;
        }
    }

    // <id>, <value 1>: what a documentation tool writes where it knows no value.
    public static bool IsPlaceholder(string text) => text.Length == 0 || (text[0] == '<' && text[text.Length - 1] == '>');
}

/// <summary>Texts shown for one type.</summary>
internal sealed class ShownTexts
{
    public ShownTexts(PagePlace from) => From = from;

    /// <summary>The first page that names the type.</summary>
    public PagePlace From { get; }

    public SortedSet<string> Values { get; } = new(StringComparer.Ordinal);
}
