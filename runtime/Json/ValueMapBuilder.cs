using System;
using System.Collections.Generic;
using System.ComponentModel;

namespace SpecModels.Json;

/// <summary>Collects the entries of a <see cref="ValueMap{T}"/>. Begin with <see langword="default"/>.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct ValueMapBuilder<T>
{
    private KeyValuePair<string, T>[]? _entries;
    private Dictionary<string, int>? _index;
    private int _count;

    /// <summary>Sets the value of a name: a new name comes last, a known one keeps its place.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    public void Set(string name, T value)
    {
        _entries ??= new KeyValuePair<string, T>[4];
        int position = MemberTable.Find(_entries, _count, _index, name ?? throw new ArgumentNullException(nameof(name)));
        if (position >= 0)
        {
            _entries[position] = new KeyValuePair<string, T>(name, value);
            return;
        }

        if (_count == _entries.Length)
            Array.Resize(ref _entries, _count * 2);

        _entries[_count] = new KeyValuePair<string, T>(name, value);
        MemberTable.Added(_entries, _count, ref _index);
        _count++;
    }

    /// <summary>Sets the value of a member that was read.</summary>
    /// <param name="name">The member's name as UTF-8, without escapes.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="System.Text.Json.JsonException">The name is not valid Unicode.</exception>
    public void Set(ReadOnlySpan<byte> name, T value) => Set(Utf8Text.GetName(name), value);

    /// <summary>Makes the map. The builder must not be used after that.</summary>
    /// <returns>The map; it may be empty.</returns>
    public readonly ValueMap<T> ToMap() => ValueMap<T>.Own(_entries ?? [], _count, _index);

    /// <summary>Makes the map. The builder must not be used after that.</summary>
    /// <returns>The map, or <see langword="null"/> if it would be empty.</returns>
    public readonly ValueMap<T>? ToMapOrNull() => _count == 0 ? null : ToMap();

    internal readonly bool IsEmpty => _count == 0;

    internal readonly bool Contains(string name) => MemberTable.Find(_entries ?? [], _count, _index, name) >= 0;
}
