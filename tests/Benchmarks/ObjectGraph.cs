using System;
using System.Collections.Generic;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace SpecModels.Benchmarks;

/// <summary>The bytes of the objects that values are made of: nobody can read a document with fewer allocated.</summary>
internal static class ObjectGraph
{
    public static long SizeOf(IEnumerable<object?> values)
    {
        HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
        long size = 0;
        foreach (object? value in values)
        {
            // A struct is not on the heap; what it refers to is.
            if (value is ValueType)
                size += SizeOfFields(value, seen);
            else
                size += SizeOf(value, seen);
        }

        return size;
    }

    private static long SizeOf(object? value, HashSet<object> seen)
    {
        if (value is null or Type || !seen.Add(value) || (value is string { Length: 0 }) || (value is Array { Length: 0 }) || IsShared(value))
            return 0;

        if (value is string text)
            return Aligned(22 + (2L * text.Length));

        if (value is not Array array)
            return Instance(value.GetType()) + SizeOfFields(value, seen);

        Type element = array.GetType().GetElementType()!;
        long size = Aligned(24 + (array.LongLength * SizeOfElement(element)));
        if (!element.IsPrimitive && !element.IsEnum)
        {
            foreach (object? item in array)
                size += item is ValueType ? SizeOfFields(item, seen) : SizeOf(item, seen);
        }

        return size;
    }

    private static long SizeOfFields(object value, HashSet<object> seen)
    {
        long size = 0;
        for (Type? type = value.GetType(); type is not null; type = type.BaseType)
        {
            foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                if (field.FieldType.IsPrimitive || field.FieldType.IsEnum)
                    continue;

                object? part = field.GetValue(value);
                size += part is ValueType && field.FieldType.IsValueType ? SizeOfFields(part, seen) : SizeOf(part, seen);
            }
        }

        return size;
    }

    /// <summary>An empty collection is one object for all.</summary>
    private static bool IsShared(object value) =>
        value.GetType().GetProperty("Empty", BindingFlags.Static | BindingFlags.Public) is { } empty && ReferenceEquals(empty.GetValue(null), value);

    private static long Instance(Type type)
    {
        _ = RuntimeHelpers.GetUninitializedObject(type);
        long before = GC.GetAllocatedBytesForCurrentThread();
        _ = RuntimeHelpers.GetUninitializedObject(type);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static long SizeOfElement(Type type) => type.IsValueType
        ? (int)typeof(Unsafe).GetMethod(nameof(Unsafe.SizeOf))!.MakeGenericMethod(type).Invoke(null, null)!
        : IntPtr.Size;

    private static long Aligned(long size) => (size + 7) & ~7L;
}
