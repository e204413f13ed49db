using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace SpecModels.Fidelity.Tests.Documents;

/// <summary>
/// The documents that a schema of <c>specs/shapes.json</c> describes. The schemas are read here once more, by what JSON Schema says of documents and the README
/// of what is kept, so that the generator has nobody to agree with.
/// </summary>
internal sealed class Schemas
{
    private static readonly JsonElement _schemas = Load();

    /// <summary>Names that no schema has.</summary>
    private static readonly string[] _unknown = ["new", "x_new", "", "ty", "types", "Type", "a\"b", "back\\slash", "<é>", "😀", "a.b", "two words", "a name that is longer than sixteen bytes, or thirty-two", "nul\0", "\u2028"];

    private static readonly JsonValueKind[] _allKinds = [JsonValueKind.Object, JsonValueKind.Array, JsonValueKind.String, JsonValueKind.Number, JsonValueKind.True, JsonValueKind.False, JsonValueKind.Null];

    /// <summary>What a tag may be where not all cases have a text.</summary>
    private static readonly JsonValueKind[] _literals = [JsonValueKind.String, JsonValueKind.Number, JsonValueKind.True, JsonValueKind.False];

    private readonly bool _isStrict;
    private readonly bool _isPages;
    private readonly Dictionary<(string Name, string Label, string? Union), Gen<Tree>> _referred = [];

    /// <param name="set">The set that has the types: its options, and its format, decide what is a document.</param>
    public Schemas(string set)
    {
        _isStrict = set == "Strict";
        _isPages = set == "Pages";
    }

    public static IEnumerable<string> Names => _schemas.EnumerateObject().Select(static schema => schema.Name);

    /// <summary>JSON that no spec describes.</summary>
    private static Gen<Tree> Anything { get; } = Gen.Sized(static size => Gen.Frequency(
        (2, Scalars.Text.WithOther()),
        (2, Scalars.Exact.WithOther()),
        (1, Scalars.Boolean),
        (1, Gen.Constant<Tree>(new Tree.Null())),
        (size > 0 ? 1 : 0, Several(Anything!).Select(static items => (Tree)new Tree.Array(items))),
        (size > 0 ? 1 : 0, Unknown([], Anything!).Select(static members => (Tree)new Tree.Object(members)))));

    /// <summary>Documents of a type. That an enum of texts is open is said where it is used: alone it is the enum.</summary>
    public Gen<Tree> Documents(string name) => Keyword(_schemas.GetProperty(name), "enum") is { } values && values[0].ValueKind == JsonValueKind.String
        ? Enum(values, isOpen: false)
        : Of(_schemas.GetProperty(name), name, name);

    /// <param name="Name">The union's name.</param>
    /// <param name="Tag">The member that tells its cases apart; <see langword="null"/> where several do.</param>
    /// <param name="Texts">The texts of the case's tag, where the union and not the case knows them.</param>
    private sealed record Union(string Name, string? Tag, string[]? Texts);

    private static JsonElement Load()
    {
        using Stream stream = typeof(Schemas).Assembly.GetManifestResourceStream("shapes.json")!;
        return JsonDocument.Parse(stream).RootElement.GetProperty("components").GetProperty("schemas");
    }

    private static JsonElement? Keyword(JsonElement schema, string name) => schema.TryGetProperty(name, out JsonElement value) ? value : null;

    private static bool Is(JsonElement schema, string keyword) => Keyword(schema, keyword) is { ValueKind: JsonValueKind.True };

    private static string[] Types(JsonElement schema) => Keyword(schema, "type") switch
    {
        { ValueKind: JsonValueKind.Array } types => [.. types.EnumerateArray().Select(static type => type.GetString()!)],
        { } type => [type.GetString()!],
        null => [],
    };

    private static IEnumerable<JsonElement> Branches(JsonElement schema) => (Keyword(schema, "oneOf") ?? Keyword(schema, "anyOf")) is { } branches ? branches.EnumerateArray() : [];

    private static string Target(JsonElement reference) => reference.GetString()!.Split('/')[^1];

    /// <param name="schema">The schema.</param>
    /// <param name="label">What messages call the place.</param>
    /// <param name="name">The schema's own name; <see langword="null"/> where it has none.</param>
    /// <param name="union">The union whose case it is.</param>
    private Gen<Tree> Of(JsonElement schema, string label, string? name = null, Union? union = null)
    {
        Place place = new(label, [.. Kinds(schema).Distinct()]);
        return Values(schema, label, name, union).Select(value => value with { Place = place });
    }

    private Gen<Tree> Values(JsonElement schema, string label, string? name, Union? union)
    {
        if (Keyword(schema, "$ref") is { } reference)
            return Gen.Sized(_ => Referred(Target(reference), label, union));
        if (Branches(schema).Any())
            return Cases(schema, label, name);
        if (Keyword(schema, "const") is { } constant)
            return Literal(constant);
        if ((Keyword(schema, "enum") ?? default) is { ValueKind: JsonValueKind.Array } values)
            return Enum(values, !_isStrict && Is(schema, "x-extensible-enum"));

        string[] types = Types(schema);
        if (types is ["null"])
            return Gen.Constant<Tree>(new Tree.Null());
        if (types.Contains("null"))
            return Gen.Frequency((1, Gen.Constant<Tree>(new Tree.Null())), (3, OfType(types.Single(static type => type != "null"), schema, label, name, union)));

        return types.Length == 0 ? Anything : OfType(types[0], schema, label, name, union);
    }

    /// <summary>Made when it is needed, as schemas refer to themselves, and once.</summary>
    private Gen<Tree> Referred(string name, string label, Union? union)
    {
        if (!_referred.TryGetValue((name, label, union?.Name), out Gen<Tree>? documents))
            _referred.Add((name, label, union?.Name), documents = Of(_schemas.GetProperty(name), label, name, union));

        return documents;
    }

    private Gen<Tree> OfType(string type, JsonElement schema, string label, string? name, Union? union) => (type, Keyword(schema, "format")?.GetString()) switch
    {
        ("string", "date-time") => Scalars.DateTime.WithOther(),
        ("string", "date") => Scalars.Date.WithOther(),
        ("string", "uuid") => Scalars.Uuid.WithOther(),
        ("string", "byte") => Scalars.Bytes.WithOther(),
        ("string", _) when Keyword(schema, "contentSchema") is { } inner => Of(inner, label).Select(static value => (Tree)new Tree.Embedded(value)),
        ("string", _) => Scalars.Text.WithOther(),
        ("integer", "int32") => Scalars.Int.WithOther(),
        ("integer", "bigint") => Scalars.Big.WithOther(),
        ("integer", _) => Scalars.Long.WithOther(),
        ("number", "decimal") => Scalars.Decimal.WithOther(),
        ("number", _) => Scalars.Double.WithOther(),
        ("boolean", _) => Scalars.Boolean,
        ("array", _) => Smaller(Several(Of(schema.GetProperty("items"), label)).Select(static items => (Tree)new Tree.Array(items))),
        ("object", _) when Keyword(schema, "properties") is { } properties => Smaller(Record(schema, properties, label, name!, union)),
        ("object", _) => Smaller(Unknown([], Of(schema.GetProperty("additionalProperties"), label)).Select(static members => (Tree)new Tree.Object(members))),
        _ => throw new ArgumentException($"{label} is of type {type}", nameof(schema)),
    };

    /// <summary>What stands in something is smaller than that, so that there is an end.</summary>
    private static Gen<T> Smaller<T>(Gen<T> values) => values.ScaleSize(static size => size / 3);

    private static Gen<Tree[]> Several(Gen<Tree> items) => Gen.Sized(size => Gen.Choose(0, Math.Min(size, 4)).SelectMany(count => Smaller(items).ArrayOf(count)));

    private static Gen<Member[]> Unknown(IReadOnlyCollection<string> known, Gen<Tree> values) => Gen.Sized(size =>
        Gen.SubListOf(_unknown.Except(known)).SelectMany(names =>
            Gen.CollectToArray(names.Take(Math.Min(size, 4)), name => Smaller(values).Select(value => new Member(name, value, Role.Optional)))));

    private static Gen<Tree> Literal(JsonElement literal) => literal.ValueKind switch
    {
        JsonValueKind.String => Gen.Constant(Scalars.Plain(literal.GetString()!)),
        JsonValueKind.Number when literal.TryGetInt64(out long integer) => Scalars.Integer(integer),
        JsonValueKind.Number => Gen.Constant<Tree>(new Tree.Number(literal.GetRawText(), literal.GetRawText())),
        _ => Gen.Constant<Tree>(new Tree.Boolean(literal.GetBoolean())),
    };

    private static Gen<Tree> Enum(JsonElement values, bool isOpen)
    {
        Gen<Tree> known = Gen.Elements<JsonElement>(values.EnumerateArray()).SelectMany(Literal).WithOther();
        if (!isOpen)
            return known;

        Gen<Tree> others = (values[0].ValueKind == JsonValueKind.String ? Scalars.Text : Scalars.Long).WithOther();
        return Gen.Frequency((2, known), (1, others.Where(other => other is not (Tree.Text { Wire: "good" or "bad" or "so so" }))));
    }

    private Gen<Tree> Record(JsonElement schema, JsonElement properties, string label, string name, Union? union)
    {
        string[] required = Keyword(schema, "required")?.EnumerateArray().Select(static member => member.GetString()!).ToArray() ?? [];
        Gen<Member[]>[] members = [.. properties.EnumerateObject().Select(property =>
        {
            JsonElement value = property.Value;
            bool isRequired = required.Contains(property.Name) && !Is(value, "readOnly") && !Is(value, "writeOnly") && !Is(value, "deprecated");
            Role role = !isRequired ? Role.Optional : property.Name == union?.Tag ? Role.Tag : union is { Tag: null } || (_isPages && !value.EnumerateObject().Any()) ? Role.Deciding : Role.Required;
            Gen<Tree> values = role == Role.Tag && union!.Texts is { } texts ? Gen.Elements(texts).Select(Scalars.Plain) : Of(value, $"{name}.{property.Name}");
            if (role == Role.Tag && Keyword(value, "const") is { ValueKind: not JsonValueKind.String })
                values = values.Select(static constant => constant with { Place = constant.Place! with { Kinds = _literals } });
            if (role == Role.Deciding && Keyword(value, "const") is not null)
                values = values.Select(static constant => constant with { Place = null });

            return Presence(new Member(property.Name, new Tree.Null(), role) { Union = role == Role.Tag ? union!.Name : null }, values);
        })];

        string[] known = [.. properties.EnumerateObject().Select(static property => property.Name)];
        Gen<Member[]> others = Keyword(schema, "additionalProperties") is { ValueKind: JsonValueKind.Object } additional ? Unknown(known, Of(additional, name + ".additionalProperties"))
            : _isStrict ? Gen.Constant<Member[]>([])
            : Gen.Frequency((2, Gen.Constant<Member[]>([])), (1, Unknown(known, Anything)));
        return Gen.CollectToArray(members.Append(others)).Select(parts => (Tree)new Tree.Object([.. parts.SelectMany(static part => part)]) { Type = name });
    }

    private static Gen<Member[]> Presence(Member member, Gen<Tree> values)
    {
        Gen<Member[]> present = values.Select<Tree, Member[]>(value => [member with { Value = value }]);
        if (member.Role != Role.Optional)
            return present;

        // An explicit null is kept wherever a member may be absent.
        Gen<Member[]> isNull = values.Select<Tree, Member[]>(value => [member with { Value = new Tree.Null { Place = value.Place is { } place ? place with { Kinds = [.. place.Kinds, JsonValueKind.Null] } : null } }]);
        Gen<Member[]> orNull = present.Select<Member[], Member[]>(static members => [members[0] with { Value = members[0].Value with { Place = members[0].Value.Place is { } place ? place with { Kinds = [.. place.Kinds, JsonValueKind.Null] } : null } }]);
        return Gen.Sized(size => Gen.Frequency((size == 0 ? 4 : 1, Gen.Constant<Member[]>([])), (size == 0 ? 0 : 2, orNull), (size == 0 ? 0 : 1, isNull)));
    }

    private Gen<Tree> Cases(JsonElement schema, string label, string? name)
    {
        List<(int, Gen<Tree>)> cases = [.. Branches(schema).Select(branch => (3, OfCase(branch, schema, label, name)))];
        if (Keyword(schema, "x-unknown-tag")?.GetString() is { } tag && !_isStrict)
            cases.Add((1, Smaller(Unknown([tag], Anything).Zip(Scalars.Strings, (members, text) => (Tree)new Tree.Object([new Member(tag, Scalars.Plain("new " + text), Role.Deciding), .. members])))));

        // What may be null is null in the end.
        return Branches(schema).Any(static branch => Types(branch) is ["null"]) ? Gen.Sized(size => size == 0 ? Gen.Constant<Tree>(new Tree.Null()) : Gen.Frequency(cases)) : Gen.Frequency(cases);
    }

    private Gen<Tree> OfCase(JsonElement branch, JsonElement union, string label, string? name)
    {
        string? tag = (Keyword(union, "x-unknown-tag") ?? Keyword(union, "x-tag"))?.GetString();
        string[]? texts = Keyword(union, "discriminator") is { } discriminator
            ? [.. discriminator.GetProperty("mapping").EnumerateObject().Where(pair => pair.Value.GetString() == branch.GetProperty("$ref").GetString()).Select(static pair => pair.Name)]
            : null;
        Gen<Tree> values = Of(branch, label, null, name is null ? null : new Union(name, tag, texts));
        return Types(branch) switch
        {
            // What a double makes an integer of, as it does not hold all digits, is one when it is written.
            ["number"] when Branches(union).Any(static other => Types(other) is ["integer"]) => values.Where(static value => value is not Tree.Number number || !BecomesInteger(number)),

            // Another first item makes it another case.
            ["array"] => values.Select(static value => value is Tree.Array array ? array with { Items = [.. array.Items.Select(Deciding)] } : value),
            _ => values,
        };
    }

    private static Tree Deciding(Tree item) => item is Tree.Object known
        ? known with { Place = null, Members = [.. known.Members.Select(static member => member.Role == Role.Required ? member with { Role = Role.Deciding, Value = member.Value with { Place = null } } : member)] }
        : item with { Place = null };

    private static bool BecomesInteger(Tree.Number number) =>
        number.Wire.AsSpan().IndexOfAny(".eE") >= 0
        && double.IsInteger(double.Parse(number.Value, CultureInfo.InvariantCulture))
        && !JsonElement.DeepEquals(JsonElement.Parse(number.Wire), JsonElement.Parse(number.Value));

    private static IEnumerable<JsonValueKind> Kinds(JsonElement schema)
    {
        if (Keyword(schema, "$ref") is { } reference)
            return Kinds(_schemas.GetProperty(Target(reference)));
        if (Branches(schema).Any())
            return Branches(schema).SelectMany(Kinds);
        if ((Keyword(schema, "const") ?? Keyword(schema, "enum")?[0]) is { } literal)
            return [literal.ValueKind];

        return Types(schema) is { Length: > 0 } types ? types.SelectMany(static type => KindsOf(type)) : _allKinds;
    }

    private static JsonValueKind[] KindsOf(string type) => type switch
    {
        "string" => [JsonValueKind.String],
        "integer" or "number" => [JsonValueKind.Number],
        "boolean" => [JsonValueKind.True, JsonValueKind.False],
        "array" => [JsonValueKind.Array],
        "object" => [JsonValueKind.Object],
        _ => [JsonValueKind.Null],
    };
}
