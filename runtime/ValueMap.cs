using System;
using System.Collections;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using SpecModels.Json;

namespace SpecModels;

/// <summary>Creates <see cref="ValueMap{T}"/>s.</summary>
public static class ValueMap
{
    /// <summary>Creates a map of the given entries, in their order. The last one of a name wins.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="entries">The entries; they are copied.</param>
    /// <returns>The map.</returns>
    public static ValueMap<T> Create<T>(ReadOnlySpan<KeyValuePair<string, T>> entries)
    {
        ValueMapBuilder<T> builder = default;
        foreach (KeyValuePair<string, T> entry in entries)
            builder.Set(entry.Key, entry.Value);

        return builder.ToMap();
    }

    /// <summary>Creates a map of the given names and values, in their order. The last one of a name wins.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="entries">The names and values.</param>
    /// <returns>The map.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="entries"/> is <see langword="null"/>.</exception>
    public static ValueMap<T> Create<T>(params (string Name, T Value)[] entries) =>
        From((entries ?? throw new ArgumentNullException(nameof(entries)))
            .Select(static entry => new KeyValuePair<string, T>(entry.Name, entry.Value)));

    /// <summary>Creates a map of the entries of a sequence, in their order. The last one of a name wins.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="entries">The entries; they are copied.</param>
    /// <returns>The map.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="entries"/> is <see langword="null"/>.</exception>
    public static ValueMap<T> From<T>(IEnumerable<KeyValuePair<string, T>> entries)
    {
        ValueMapBuilder<T> builder = default;
        foreach (KeyValuePair<string, T> entry in entries ?? throw new ArgumentNullException(nameof(entries)))
            builder.Set(entry.Key, entry.Value);

        return builder.ToMap();
    }
}

/// <summary>An immutable map from names to values that equals another one with equal entries in any order.</summary>
/// <remarks>
/// It enumerates in the order of the document it was read from. Values that are JSON are compared as JSON values, byte arrays by
/// their bytes, all others by their own equality.
/// </remarks>
/// <typeparam name="T">The type of the values.</typeparam>
[JsonConverter(typeof(SpecConverterFactory))]
[CollectionBuilder(typeof(ValueMap), nameof(ValueMap.Create))]
[DebuggerDisplay("Count = {Count}")]
public sealed class ValueMap<T> : IReadOnlyDictionary<string, T>, ICollection, IEquatable<ValueMap<T>>
{
    private readonly KeyValuePair<string, T>[] _entries;
    private readonly Dictionary<string, int>? _index;

    private ValueMap(KeyValuePair<string, T>[] entries, int count, Dictionary<string, int>? index)
    {
        _entries = entries;
        _index = index;
        Count = count;
    }

    /// <summary>Gets the map without entries.</summary>
    public static ValueMap<T> Empty { get; } = new([], 0, null);

    /// <inheritdoc/>
    public int Count { get; }

    /// <inheritdoc/>
    public IEnumerable<string> Keys => this.Select(static entry => entry.Key);

    /// <inheritdoc/>
    public IEnumerable<T> Values => this.Select(static entry => entry.Value);

    /// <inheritdoc/>
    /// <exception cref="KeyNotFoundException">The map has no entry of this name.</exception>
    public T this[string key] =>
        TryGetValue(key, out T? value) ? value : throw new KeyNotFoundException($"The map has no entry '{key}'.");

    /// <summary>Converts a dictionary to a map of its entries.</summary>
    /// <param name="entries">The entries; they are copied. <see langword="null"/> stays <see langword="null"/>.</param>
    [return: NotNullIfNotNull(nameof(entries))]
    public static implicit operator ValueMap<T>?(Dictionary<string, T>? entries) => entries is null ? null : ValueMap.From(entries);

    /// <summary>Tells whether two maps have equal entries, or are both <see langword="null"/>.</summary>
    /// <param name="left">One map.</param>
    /// <param name="right">The other map.</param>
    /// <returns><see langword="true"/> if the maps are equal.</returns>
    public static bool operator ==(ValueMap<T>? left, ValueMap<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Tells whether two maps differ in an entry.</summary>
    /// <param name="left">One map.</param>
    /// <param name="right">The other map.</param>
    /// <returns><see langword="true"/> if the maps are not equal.</returns>
    public static bool operator !=(ValueMap<T>? left, ValueMap<T>? right) => !(left == right);

    /// <summary>Returns a map in which a name has the given value; a new name comes last.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The value.</param>
    /// <returns>The changed copy.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    public ValueMap<T> With(string name, T value)
    {
        ValueMapBuilder<T> builder = default;
        foreach (KeyValuePair<string, T> entry in this)
            builder.Set(entry.Key, entry.Value);

        builder.Set(name, value);
        return builder.ToMap();
    }

    /// <summary>Returns a map that lacks a name.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The changed copy, or this map if it does not have the name.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    public ValueMap<T> Without(string name) =>
        ContainsKey(name) ? ValueMap.From(this.Where(entry => entry.Key != name)) : this;

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <see langword="null"/>.</exception>
    public bool ContainsKey(string key) => TryGetValue(key, out _);

#if !NET
#pragma warning disable CS8767 // The interface has no nullable annotations there.
#endif
    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <see langword="null"/>.</exception>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value)
    {
        int position = MemberTable.Find(_entries, Count, _index, key ?? throw new ArgumentNullException(nameof(key)));
        value = position < 0 ? default : _entries[position].Value;
        return position >= 0;
    }

    /// <inheritdoc/>
    public bool Equals(ValueMap<T>? other)
    {
        if (ReferenceEquals(this, other))
            return true;

        if (other is null || Count != other.Count)
            return false;

        IEqualityComparer<T> comparer = ContentComparer<T>.Default;
        foreach (KeyValuePair<string, T> entry in this)
        {
            if (!other.TryGetValue(entry.Key, out T? value) || !comparer.Equals(entry.Value, value))
                return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueMap<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        int hash = Count;
        foreach (KeyValuePair<string, T> entry in this)
        {
            // A sum, so that the order of the entries does not count.
            hash = unchecked(hash + ((StringComparer.Ordinal.GetHashCode(entry.Key) * 31) ^ JsonEquality.Hash(entry.Value)));
        }

        return hash;
    }

    /// <summary>Returns the entries' texts in braces, separated by commas.</summary>
    /// <returns>For example <c>{a: 1, b: 2}</c>.</returns>
    public override string ToString() =>
        $"{{{string.Join(", ", this.Select(static entry => $"{entry.Key}: {entry.Value?.ToString() ?? "null"}"))}}}";

    /// <summary>Gets an enumerator over the entries, in the order of the document.</summary>
    /// <returns>An enumerator that stands before the first entry.</returns>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<KeyValuePair<string, T>> IEnumerable<KeyValuePair<string, T>>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // What counts the entries of a collection of unknown type asks for this interface, and else for a property that trimming may have taken away.
    bool ICollection.IsSynchronized => false;

    object ICollection.SyncRoot => this;

    void ICollection.CopyTo(Array array, int index) => Array.Copy(_entries, 0, array, index, Count);

    /// <summary>Makes a map of the first entries of an array, with distinct names, that nobody else will change.</summary>
    internal static ValueMap<T> Own(KeyValuePair<string, T>[] entries, int count, Dictionary<string, int>? index) =>
        count == 0 ? Empty : new ValueMap<T>(entries, count, index);

    /// <summary>Goes through the entries of a map.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public struct Enumerator : IEnumerator<KeyValuePair<string, T>>
    {
        private readonly ValueMap<T> _map;
        private int _position;

        internal Enumerator(ValueMap<T> map)
        {
            _map = map;
            _position = -1;
        }

        /// <inheritdoc/>
        public readonly KeyValuePair<string, T> Current => _map._entries[_position];

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext() => ++_position < _map.Count;

        /// <inheritdoc/>
        public void Reset() => _position = -1;

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }
    }
}
