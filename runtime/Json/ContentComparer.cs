using System;
using System.Collections.Generic;
using System.Text.Json;

namespace SpecModels.Json;

/// <summary>Compares by content what .NET compares by reference: JSON values and byte arrays. Everything else by its own equality.</summary>
internal static class ContentComparer<T>
{
    public static readonly IEqualityComparer<T> Default =
        typeof(T) == typeof(JsonElement) ? (IEqualityComparer<T>)(object)new OfElements()
        : typeof(T) == typeof(JsonElement?) ? (IEqualityComparer<T>)(object)new OfNullableElements()
        : typeof(T) == typeof(byte[]) ? (IEqualityComparer<T>)(object)new OfBytes()
        : typeof(T) == typeof(object) ? (IEqualityComparer<T>)(object)new OfObjects()
        : EqualityComparer<T>.Default;

    private sealed class OfElements : IEqualityComparer<JsonElement>
    {
        public bool Equals(JsonElement x, JsonElement y) => JsonValue.Same(x, y);

        public int GetHashCode(JsonElement obj) => JsonValue.Hash(obj);
    }

    private sealed class OfNullableElements : IEqualityComparer<JsonElement?>
    {
        public bool Equals(JsonElement? x, JsonElement? y) =>
            x is { } left && y is { } right ? JsonValue.Same(left, right) : x.HasValue == y.HasValue;

        public int GetHashCode(JsonElement? obj) => obj is { } value ? JsonValue.Hash(value) : 0;
    }

    /// <summary>The cases of a union that have no field of their own share one; JSON values and bytes may be among them.</summary>
    private sealed class OfObjects : IEqualityComparer<object?>
    {
        public new bool Equals(object? x, object? y) => (x, y) switch
        {
            (JsonElement left, JsonElement right) => ContentComparer<JsonElement>.Default.Equals(left, right),
            (byte[] left, byte[] right) => ContentComparer<byte[]>.Default.Equals(left, right),
            _ => object.Equals(x, y),
        };

        public int GetHashCode(object? obj) => obj switch
        {
            JsonElement element => ContentComparer<JsonElement>.Default.GetHashCode(element),
            byte[] bytes => ContentComparer<byte[]>.Default.GetHashCode(bytes),
            _ => obj?.GetHashCode() ?? 0,
        };
    }

    private sealed class OfBytes : IEqualityComparer<byte[]?>
    {
        public bool Equals(byte[]? x, byte[]? y) => x is null || y is null ? x == y : x.AsSpan().SequenceEqual(y);

        public int GetHashCode(byte[]? obj)
        {
            int hash = 0;
            foreach (byte value in obj ?? [])
                hash = unchecked((hash * 31) + value);

            return hash;
        }
    }
}
