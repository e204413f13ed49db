using System.ComponentModel;

namespace SpecModels.Json;

/// <summary>Compares members by content, for generated <c>Equals</c> and <c>GetHashCode</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonEquality
{
    /// <summary>
    /// Tells whether two values are equal: JSON values by what they say (the order of members does not count, the last duplicate
    /// wins, <c>1.0</c> is <c>1</c>), byte arrays by their bytes, all others by their own equality.
    /// </summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    /// <returns><see langword="true"/> if the values are equal.</returns>
    public static bool Same<T>(T left, T right) => ContentComparer<T>.Default.Equals(left, right);

    /// <summary>Returns a hash code that is the same for values that <see cref="Same{T}"/> calls equal.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>The hash code.</returns>
    public static int Hash<T>(T value) => value is null ? 0 : ContentComparer<T>.Default.GetHashCode(value);
}
