using System;
using System.Collections;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.Linq;
using System.Text.Json;
using SpecModels.Json;

namespace SpecModels;

/// <summary>Members of a JSON object beside the typed ones: those that the spec does not name, and explicit nulls of optional ones.</summary>
/// <remarks>
/// It is immutable, equals another one with equal members in any order, and is never empty: no extra members are <see langword="null"/>.
/// It holds the JSON as the document wrote it; an element is parsed each time it is asked for.
/// A member that the spec does name is written only if it is null here and its property is <see langword="null"/>.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ExtraMembers : IReadOnlyDictionary<string, JsonElement>, IEquatable<ExtraMembers>
{
    private readonly ValueMap<RawJson> _members;

    internal ExtraMembers(ValueMap<RawJson> members) => _members = members;

    /// <inheritdoc/>
    public int Count => _members.Count;

    /// <summary>Gets the names of the members, in the order of the document.</summary>
    public IEnumerable<string> Keys => _members.Keys;

    /// <summary>Gets the values of the members, in the order of the document.</summary>
    public IEnumerable<JsonElement> Values => _members.Values.Select(static raw => raw.ToElement());

    /// <summary>Gets the value of a member.</summary>
    /// <param name="key">The member's name.</param>
    /// <exception cref="KeyNotFoundException">There is no such member.</exception>
    public JsonElement this[string key] => _members[key].ToElement();

    /// <summary>Tells whether the members are equal, or both <see langword="null"/>.</summary>
    /// <param name="left">One object's members.</param>
    /// <param name="right">The other's.</param>
    /// <returns><see langword="true"/> if they are equal.</returns>
    public static bool operator ==(ExtraMembers? left, ExtraMembers? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Tells whether the members differ.</summary>
    /// <param name="left">One object's members.</param>
    /// <param name="right">The other's.</param>
    /// <returns><see langword="true"/> if they are not equal.</returns>
    public static bool operator !=(ExtraMembers? left, ExtraMembers? right) => !(left == right);

    /// <summary>Creates one explicit null, which is written while the property of that name is <see langword="null"/>.</summary>
    /// <param name="name">The member's name in the JSON.</param>
    /// <returns>The member.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    public static ExtraMembers Null(string name) => new(ValueMap<RawJson>.Empty.With(name, RawJson.Null));

    /// <summary>Creates one member that the spec does not name.</summary>
    /// <param name="name">The member's name in the JSON.</param>
    /// <param name="value">Its value.</param>
    /// <returns>The member.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="value"/> is undefined.</exception>
    /// <exception cref="JsonException">A string in <paramref name="value"/> is not valid Unicode.</exception>
    public static ExtraMembers Of(string name, JsonElement value) => new(ValueMap<RawJson>.Empty.With(name, RawJson.From(value, name)));

    /// <summary>Returns these members with one more, or another value of it.</summary>
    /// <param name="name">The member's name in the JSON.</param>
    /// <param name="value">Its value.</param>
    /// <returns>The changed copy.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="value"/> is undefined.</exception>
    /// <exception cref="JsonException">A string in <paramref name="value"/> is not valid Unicode.</exception>
    public ExtraMembers With(string name, JsonElement value) => new(_members.With(name, RawJson.From(value, name)));

    /// <summary>Returns these members with one more explicit null.</summary>
    /// <param name="name">The member's name in the JSON.</param>
    /// <returns>The changed copy.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    public ExtraMembers WithNull(string name) => new(_members.With(name, RawJson.Null));

    /// <summary>Returns these members without one.</summary>
    /// <param name="name">The member's name in the JSON.</param>
    /// <returns>The changed copy, or <see langword="null"/> if none is left.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    public ExtraMembers? Without(string name)
    {
        ValueMap<RawJson> members = _members.Without(name);
        return members.Count == 0 ? null : new ExtraMembers(members);
    }

    /// <inheritdoc/>
    public bool ContainsKey(string key) => _members.ContainsKey(key);

    /// <summary>Gets the value of a member, if there is one of this name.</summary>
    /// <param name="key">The member's name.</param>
    /// <param name="value">Its value.</param>
    /// <returns><see langword="true"/> if there is such a member.</returns>
    public bool TryGetValue(string key, out JsonElement value)
    {
        bool found = _members.TryGetValue(key, out RawJson raw);
        value = found ? raw.ToElement() : default;
        return found;
    }

    /// <summary>Writes all members but those that the spec names. For generated code.</summary>
    /// <param name="writer">The printer, inside an object.</param>
    /// <param name="declared">The names of the members that the spec names.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void WriteUnknown(JsonPrinter writer, MemberNames declared) => WriteUnknown<RawJson>(writer, declared, null);

    /// <summary>Writes all members but those that the spec names and those of a typed catch-all. For generated code.</summary>
    /// <typeparam name="T">The type of the catch-all's values.</typeparam>
    /// <param name="writer">The printer, inside an object.</param>
    /// <param name="declared">The names of the members that the spec names.</param>
    /// <param name="additional">The typed catch-all, which has been written; <see langword="null"/> for none.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void WriteUnknown<T>(JsonPrinter writer, MemberNames declared, ValueMap<T>? additional)
    {
        foreach (KeyValuePair<string, RawJson> member in _members)
        {
            if (declared.Contains(member.Key) || additional?.ContainsKey(member.Key) == true)
                continue;

            member.Value.WriteTo(writer.Name(member.Key));
        }
    }

    /// <inheritdoc/>
    public bool Equals(ExtraMembers? other) => other is not null && _members.Equals(other._members);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ExtraMembers);

    /// <inheritdoc/>
    public override int GetHashCode() => _members.GetHashCode();

    /// <summary>Returns the members and their JSON.</summary>
    /// <returns>For example <c>{a: 1, b: null}</c>.</returns>
    public override string ToString() => _members.ToString();

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, JsonElement>> GetEnumerator() =>
        _members.Select(static member => new KeyValuePair<string, JsonElement>(member.Key, member.Value.ToElement())).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Tells whether an explicit null of a name is held.</summary>
    internal bool HasNull(string name) => _members.TryGetValue(name, out RawJson raw) && raw.IsNull;
}
