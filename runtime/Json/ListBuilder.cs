using System;
using System.Buffers;
using System.Runtime.CompilerServices;

namespace SpecModels.Json;

/// <summary>Collects the items of a <see cref="ValueList{T}"/> and leaves nothing behind but it. Begin with <see langword="default"/>.</summary>
internal struct ListBuilder<T>
{
    private const int Few = 4;

    private T _first;
    private T _second;
    private T _third;
    private T _fourth;
    private T[]? _pooled;
    private int _count;

    public void Add(T item)
    {
        switch (_count)
        {
            case 0:
                _first = item;
                break;
            case 1:
                _second = item;
                break;
            case 2:
                _third = item;
                break;
            case 3:
                _fourth = item;
                break;
            default:
                AddToMany(item);
                break;
        }

        _count++;
    }

    /// <summary>Makes the list. The builder must not be used after that.</summary>
    public readonly ValueList<T> ToList()
    {
        if (_count == 0)
            return ValueList<T>.Empty;

        T[] items = new T[_count];
        if (_pooled is not null)
        {
            Array.Copy(_pooled, items, _count);
            Free(_pooled);
            return ValueList<T>.Own(items, _count);
        }

        items[0] = _first;
        if (_count > 1)
            items[1] = _second;
        if (_count > 2)
            items[2] = _third;
        if (_count > 3)
            items[3] = _fourth;

        return ValueList<T>.Own(items, _count);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AddToMany(T item)
    {
        if (_pooled is null)
        {
            _pooled = ArrayPool<T>.Shared.Rent(Few * 4);
            (_pooled[0], _pooled[1], _pooled[2], _pooled[3]) = (_first, _second, _third, _fourth);
        }
        else if (_count == _pooled.Length)
        {
            T[] larger = ArrayPool<T>.Shared.Rent(checked(_count * 2));
            Array.Copy(_pooled, larger, _count);
            Free(_pooled);
            _pooled = larger;
        }

        _pooled[_count] = item;
    }

    private static void Free(T[] pooled)
    {
#if NET
        ArrayPool<T>.Shared.Return(pooled, RuntimeHelpers.IsReferenceOrContainsReferences<T>());
#else
        ArrayPool<T>.Shared.Return(pooled, clearArray: true);
#endif
    }
}
