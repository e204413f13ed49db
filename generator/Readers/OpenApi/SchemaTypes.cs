using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using SpecModels.Generator.Collections;
using SpecModels.Generator.Readers.Nodes;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Readers.OpenApi;

/// <summary>What schemas are as types: objects with members, lists of values and unions get a name, all others stand for what they are.</summary>
internal sealed class SchemaTypes
{
    /// <summary>How deep lists, maps and unions may lie in each other through all references.</summary>
    private const int MaxDepth = 64;

    /// <summary>How many types may be made of schemas that are put together.</summary>
    private const int MaxPutTogether = 10_000;

    /// <summary>Of how many schemas one of them may be made.</summary>
    private const int MaxParts = 200;

    private readonly Dictionary<SchemaPlace, SchemaUse> _uses = [];
    private readonly HashSet<SchemaPlace> _open = [];
    private readonly HashSet<SchemaPlace> _recursive = [];
    private readonly Dictionary<SchemaPlace, SpecSchema?> _declared = [];
    private readonly Dictionary<SpecType, SchemaPlace> _places = [];
    private readonly Dictionary<string, SchemaPlace> _putTogether = new(StringComparer.Ordinal);
    private readonly Queue<(SchemaPlace Place, SchemaView View)> _objects = [];
    private readonly SchemaViews _views;
    private readonly SchemaReduction _reduction;
    private readonly Nullability _nullability;
    private readonly Inheritance _inheritance;
    private readonly UnionSchemas _unions;
    private readonly ObjectSchemas _members;

    public SchemaTypes(OpenApiSet set, EventStreams events)
    {
        _views = new SchemaViews(set);
        _inheritance = new Inheritance(set, _views);
        _reduction = new SchemaReduction(_views, _inheritance);
        _nullability = new Nullability(_views, _reduction);
        _unions = new UnionSchemas(this, _views, _reduction, new Discriminators(set, _views, _reduction, _inheritance));
        _members = new ObjectSchemas(this, events);
    }

    /// <summary>The types that were declared.</summary>
    public IEnumerable<(SchemaPlace Place, SpecSchema Schema)> Declared => _declared.Select(static pair => (pair.Key, pair.Value!));

    public SchemaViews Views => _views;

    public ObjectSchemas Members => _members;

    /// <summary>The type for a schema.</summary>
    public SchemaUse Use(SchemaPlace place)
    {
        if (_uses.TryGetValue(place, out SchemaUse? use))
        {
            return use;
        }

        // Whoever holds itself must have a name to do so.
        if (_open.Contains(place))
        {
            _recursive.Add(place);
            return new SchemaUse(place.Reference, _nullability.Of(place));
        }

        if (_open.Count == MaxDepth)
        {
            place.Report(SpecRule.TooComplex, "lists, maps, unions and references within each other", MaxDepth.ToString(CultureInfo.InvariantCulture));
            return Unknown(place);
        }

        _open.Add(place);
        use = Read(place);
        _open.Remove(place);
        if (_recursive.Contains(place) && !_declared.ContainsKey(place))
        {
            use = Wrap(place, use);
        }

        _uses.Add(place, use);
        return use;
    }

    /// <summary>The schema and those it comes down to, as far as they are no types of their own: what they say is said of the value.</summary>
    public IReadOnlyList<SchemaView> Layers(SchemaPlace place)
    {
        List<SchemaView> layers = [_views.Of(place)];
        for (SchemaUse use = Use(place); use.Inner is { } inner && (!inner.IsNamed || !_declared.ContainsKey(inner)) && layers.Count < MaxDepth; use = Use(inner))
        {
            layers.Add(_views.Of(inner));
        }

        return layers;
    }

    /// <summary>Declares the types that were only named so far.</summary>
    public void Finish(CancellationToken cancellation)
    {
        while (_objects.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            (SchemaPlace place, SchemaView view) = _objects.Dequeue();
            Declare(place, _members.Read(place, view));
        }
    }

    public SpecType DeclareEnum(SchemaPlace place, EnumSchema values)
    {
        Declare(place, new SpecEnum { Name = place.TypeName, Where = Where(place), Values = values.Values.ToEquatableArray(), IsOpen = values.IsOpen });
        return place.Reference;
    }

    public SpecType DeclareUnion(SchemaPlace place, string? discriminator, IReadOnlyList<SpecUnionCase> cases)
    {
        Declare(place, new SpecUnion { Name = place.TypeName, Where = Where(place), Discriminator = discriminator, Cases = cases.ToEquatableArray() });
        return place.Reference;
    }

    /// <summary>The declared type that a type stands for.</summary>
    public SpecSchema? Find(SpecType type) => _places.TryGetValue(type, out SchemaPlace? place) ? _declared[place] : null;

    /// <summary>One of several schemas, at a place of its own.</summary>
    public SchemaUse UnionOf(SchemaPlace place, IEnumerable<SchemaPlace> schemas) => _unions.Of(place, schemas);

    public static SpecObject ObjectAt(SchemaPlace place) => new() { Name = place.TypeName, Where = Where(place) };

    /// <summary>A list of values as a type: one value alone needs no name.</summary>
    public SpecType? OfEnum(SchemaPlace place, EnumSchema values)
    {
        if (values.Values.Count == 0)
        {
            return values.HasNull ? new SpecType.Constant(new SpecLiteral.Null()) : null;
        }

        if (values.Values.All(static value => value.Literal is SpecLiteral.Boolean))
        {
            return values.Values.Count == 1 ? new SpecType.Constant(values.Values[0].Literal) : new SpecType.Primitive(SpecPrimitive.Boolean);
        }

        if (values.Values.Any(static value => value.Literal is SpecLiteral.Object or SpecLiteral.List))
        {
            return null;
        }

        if (values.Values.Count == 1 && !values.IsOpen && (values.IsConstant || !place.IsNamed))
        {
            return new SpecType.Constant(values.Values[0].Literal);
        }

        return values.Values.Any(static value => value.Literal is SpecLiteral.Number number && !NodeLiterals.IsInteger(number.Raw)) ? null : DeclareEnum(place, values);
    }

    private SchemaUse Read(SchemaPlace place)
    {
        if (place.Node is not (SpecNode.Mapping or SpecNode.Scalar { Kind: NodeKind.Boolean }))
        {
            place.Source.Report(SpecRule.MalformedKeyword, place.Node.Where, JsonPointer.Last(place.Pointer), "a schema");
            return Unknown(place);
        }

        if (_reduction.Of(place) is not { } reduced)
        {
            return Unknown(place);
        }

        if (reduced != place)
        {
            SchemaUse inner = Use(reduced);
            return inner with { IsNullable = inner.IsNullable is null ? null : _nullability.Of(place), Inner = reduced };
        }

        SchemaView view = _views.Of(place);
        if (_inheritance.IsBase(place))
        {
            return new SchemaUse(_unions.OfChildren(place, view), _nullability.Of(place));
        }

        if (_unions.Read(place, view) is { } union)
        {
            return union.Type is SpecType.Primitive { Kind: SpecPrimitive.Any } ? union : union with { IsNullable = _nullability.Of(place) };
        }

        if (EnumSchema.Of(view) is { } values && OfEnum(place, values) is { } listed)
        {
            return new SchemaUse(listed, listed is SpecType.Constant { Value: SpecLiteral.Null } || _nullability.Of(place));
        }

        SpecType type = OfKinds(place, view);
        return new SchemaUse(type, type is SpecType.Primitive { Kind: SpecPrimitive.Any } ? null : _nullability.Of(place));
    }

    private SpecType OfKinds(SchemaPlace place, SchemaView view)
    {
        switch (view.Kinds & ~SchemaKinds.Null)
        {
            case SchemaKinds.None:
                return new SpecType.Constant(new SpecLiteral.Null());
            case SchemaKinds.All & ~SchemaKinds.Null:
                return SpecType.Any;
            case SchemaKinds.Object:
                return OfObject(place, view);
            case SchemaKinds.Array:
                return new SpecType.List(_members.Items(place, view));
            case SchemaKinds.String when SchemaMedia.IsJson(view.FirstText("contentMediaType")) && view.FirstText("contentEncoding") is null:
                return new SpecType.Embedded(view.Children("contentSchema").FirstOrDefault() is { } content ? Use(content).InPlace : SpecType.Any);
            case SchemaKinds.Boolean or SchemaKinds.Integer or SchemaKinds.Number or SchemaKinds.String:
                return new SpecType.Primitive(ScalarFormats.Of(view.Kinds & ~SchemaKinds.Null, view));
            case SchemaKinds several:
                return _unions.OfKinds(place, several);
        }
    }

    private SpecType OfObject(SchemaPlace place, SchemaView view)
    {
        bool isRecord = ObjectSchemas.HasMembers(view);
        if (!isRecord)
        {
            SpecType? value = _members.Additional(place, view);
            if (value is not null || !place.IsNamed)
            {
                return new SpecType.Map(value ?? SpecType.Any);
            }
        }

        if (Same(place, view) is { } same)
        {
            return same;
        }

        _declared[place] = null;
        _objects.Enqueue((place, view));
        return place.Reference;
    }

    /// <summary>The type that is made of the same schemas already: members that lie in several schemas may lie in each other without end.</summary>
    private SpecType? Same(SchemaPlace place, SchemaView view)
    {
        SchemaPart[] shaping = view.Parts.Where(static part => SchemaKeywords.Shapes(part.Node)).ToArray();
        if (!place.IsPutTogether && (shaping.Length < 2 || shaping.Length > MaxParts))
        {
            return null;
        }

        if (shaping.Length > MaxParts || _putTogether.Count >= MaxPutTogether)
        {
            place.Report(SpecRule.TooComplex, "types made of several schemas", MaxPutTogether.ToString(CultureInfo.InvariantCulture));
            return new SpecType.Unknown(place.Pointer);
        }

        string key = string.Join("\n", shaping.Select(static part => part.Place.Path + "#" + part.Place.Pointer).OrderBy(static part => part, StringComparer.Ordinal));
        if (place.IsPutTogether && _putTogether.TryGetValue(key, out SchemaPlace? same))
        {
            return same.Reference;
        }

        _putTogether[key] = place;
        return null;
    }

    /// <summary>A list of itself, say: C# has no name for that type, so a union of one case gives it one.</summary>
    private SchemaUse Wrap(SchemaPlace place, SchemaUse use)
    {
        SpecType only = use.Type;
        if (only.Equals(place.Reference))
        {
            place.Report(SpecRule.CircularReference, place.Pointer);
            only = new SpecType.Unknown(place.Pointer);
        }

        return new SchemaUse(DeclareUnion(place, null, [new SpecUnionCase(only, null, Where(place))]), use.IsNullable);
    }

    private void Declare(SchemaPlace place, SpecSchema schema)
    {
        SchemaPart[] own = _views.Of(place).Own.ToArray();
        _places[place.Reference] = place;
        _declared[place] = schema with
        {
            Pointer = place.Pointer,
            IsInline = !place.IsNamed,
            SdkName = place.IsNamed ? SchemaWords.SdkName(own) : IsBody(place) ? SchemaWords.Title(own) : "",
            Description = SchemaWords.Description(own, schema.Name),
            IsDeprecated = SchemaWords.IsDeprecated(own),
            DeprecationMessage = SchemaWords.DeprecationMessage(own),
            Examples = SchemaWords.Examples(own),
        };
    }

    /// <summary>Whether it is what an operation takes or gives: SDKs call that by its title, where it has one.</summary>
    private static bool IsBody(SchemaPlace place) => place.Pointer.EndsWith("/schema", StringComparison.Ordinal);

    private static SchemaUse Unknown(SchemaPlace place) => new(new SpecType.Unknown(place.Pointer), null);

    private static TextRange Where(SchemaPlace place) => place.Source.RangeOf(place.Where);
}
