using System;
using System.Buffers;
using System.Runtime.CompilerServices;

namespace SpecModels.Json;

/// <summary>Collects the items of a <see cref="ValueList{T}"/> and leaves nothing behind but it. Begin with <see langword="default"/>.</summary>
internal struct ListBuilder<T>
{
    /// <summary>So many are collected on the stack.</summary>
    private const int Few = 16;

#if NET
    private FewItems _few;
#endif
    private T[]? _pooled;
    private int _count;

    public void Add(T item)
    {
#if NET
        if (_count < Few)
        {
            _few[_count++] = item;
            return;
        }

#endif
        AddToMany(item);
    }

    /// <summary>Makes the list. The builder must not be used after that.</summary>
    public readonly ValueList<T> ToList()
    {
        if (_count == 0)
            return ValueList<T>.Empty;

#if NET
        if (_pooled is null)
        {
            ReadOnlySpan<T> few = _few;
            return ValueList<T>.Own(few.Slice(0, _count).ToArray(), _count);
        }

#endif
        T[] items = _pooled.AsSpan(0, _count).ToArray();
        Free(_pooled!);
        return ValueList<T>.Own(items, _count);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AddToMany(T item)
    {
        if (_pooled is null)
        {
            _pooled = ArrayPool<T>.Shared.Rent(Few * 4);
#if NET
            ReadOnlySpan<T> few = _few;
            few.CopyTo(_pooled);
#endif
        }
        else if (_count == _pooled.Length)
        {
            T[] larger = ArrayPool<T>.Shared.Rent(checked(_count * 2));
            Array.Copy(_pooled, larger, _count);
            Free(_pooled);
            _pooled = larger;
        }

        _pooled[_count++] = item;
    }

    private static void Free(T[] pooled)
    {
#if NET
        ArrayPool<T>.Shared.Return(pooled, RuntimeHelpers.IsReferenceOrContainsReferences<T>());
#else
        ArrayPool<T>.Shared.Return(pooled, clearArray: true);
#endif
    }

#if NET
    [InlineArray(Few)]
    private struct FewItems
    {
        private T _first;
    }
#endif
}
