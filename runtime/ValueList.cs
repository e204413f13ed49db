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

/// <summary>Creates <see cref="ValueList{T}"/>s.</summary>
public static class ValueList
{
    /// <summary>Creates a list of the given items, in their order.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items; they are copied.</param>
    /// <returns>The list.</returns>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => ValueList<T>.Own(items.ToArray(), items.Length);

    /// <summary>Creates a list of the items of a sequence, in their order.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items; they are copied.</param>
    /// <returns>The list.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is <see langword="null"/>.</exception>
    public static ValueList<T> From<T>(IEnumerable<T> items)
    {
        T[] copy = [.. items ?? throw new ArgumentNullException(nameof(items))];
        return ValueList<T>.Own(copy, copy.Length);
    }
}

/// <summary>An immutable list that equals another one with equal items in the same order.</summary>
/// <remarks>
/// It can be written as a collection expression (<c>[a, b]</c>) or given as an array or a <see cref="List{T}"/>.
/// Items that are JSON are compared as JSON values, byte arrays by their bytes, all others by their own equality.
/// </remarks>
/// <typeparam name="T">The type of the items.</typeparam>
[JsonConverter(typeof(SpecConverterFactory))]
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
[DebuggerDisplay("Count = {Count}")]
public sealed class ValueList<T> : IReadOnlyList<T>, ICollection, IEquatable<ValueList<T>>
{
    private readonly T[] _items;

    private ValueList(T[] items, int count)
    {
        _items = items;
        Count = count;
    }

    /// <summary>Gets the list without items.</summary>
    public static ValueList<T> Empty { get; } = new([], 0);

    /// <inheritdoc/>
    public int Count { get; }

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative, or not less than <see cref="Count"/>.</exception>
    public T this[int index] =>
        (uint)index < (uint)Count ? _items[index] : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>Converts an array to a list of its items.</summary>
    /// <param name="items">The items; they are copied. <see langword="null"/> stays <see langword="null"/>.</param>
    [return: NotNullIfNotNull(nameof(items))]
    public static implicit operator ValueList<T>?(T[]? items) => items is null ? null : ValueList.Create<T>(items);

    /// <summary>Converts a <see cref="List{T}"/> to a list of its items.</summary>
    /// <param name="items">The items; they are copied. <see langword="null"/> stays <see langword="null"/>.</param>
    [return: NotNullIfNotNull(nameof(items))]
    public static implicit operator ValueList<T>?(List<T>? items) => items is null ? null : ValueList.From(items);

    /// <summary>Tells whether two lists have equal items in the same order, or are both <see langword="null"/>.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other list.</param>
    /// <returns><see langword="true"/> if the lists are equal.</returns>
    public static bool operator ==(ValueList<T>? left, ValueList<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Tells whether two lists differ in an item, or in the order of their items.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other list.</param>
    /// <returns><see langword="true"/> if the lists are not equal.</returns>
    public static bool operator !=(ValueList<T>? left, ValueList<T>? right) => !(left == right);

    /// <summary>Gets the items as a span.</summary>
    /// <returns>A view of the items, not a copy.</returns>
    public ReadOnlySpan<T> AsSpan() => new(_items, 0, Count);

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other)
    {
        if (ReferenceEquals(this, other))
            return true;

        if (other is null || Count != other.Count)
            return false;

        IEqualityComparer<T> comparer = ContentComparer<T>.Default;
        for (int i = 0; i < Count; i++)
        {
            if (!comparer.Equals(_items[i], other._items[i]))
                return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        int hash = Count;
        foreach (T item in AsSpan())
            hash = unchecked((hash * 31) + JsonEquality.Hash(item));

        return hash;
    }

    /// <summary>Returns the items' texts in brackets, separated by commas.</summary>
    /// <returns>For example <c>[a, b]</c>.</returns>
    public override string ToString() => $"[{string.Join(", ", this.Select(static item => item?.ToString() ?? "null"))}]";

    /// <summary>Gets an enumerator over the items.</summary>
    /// <returns>An enumerator that stands before the first item.</returns>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // What counts the items of a collection of unknown type asks for this interface, and else for a property that trimming may have taken away.
    bool ICollection.IsSynchronized => false;

    object ICollection.SyncRoot => this;

    void ICollection.CopyTo(Array array, int index) => Array.Copy(_items, 0, array, index, Count);

    /// <summary>Makes a list of the first items of an array that nobody else will change.</summary>
    internal static ValueList<T> Own(T[] items, int count) => count == 0 ? Empty : new ValueList<T>(items, count);

    /// <summary>Goes through the items of a list.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public struct Enumerator : IEnumerator<T>
    {
        private readonly ValueList<T> _list;
        private int _index;

        internal Enumerator(ValueList<T> list)
        {
            _list = list;
            _index = -1;
        }

        /// <inheritdoc/>
        public readonly T Current => _list[_index];

        readonly object? IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext() => ++_index < _list.Count;

        /// <inheritdoc/>
        public void Reset() => _index = -1;

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }
    }
}
