using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Text;
using System.Text.Json.Serialization;
using SpecModels.Json;

namespace SpecModels;

/// <summary>A value of an enum, or the text of one that the enum does not know yet.</summary>
/// <remarks>A text that the enum knows is always held as the value. <see langword="default"/> is the enum's default value.</remarks>
/// <typeparam name="T">The enum.</typeparam>
[JsonConverter(typeof(SpecConverterFactory))]
public readonly struct OpenEnum<T> : IEquatable<OpenEnum<T>>
    where T : struct, Enum
{
    private readonly T _value;

    /// <summary>Creates a known value.</summary>
    /// <param name="value">The value.</param>
    public OpenEnum(T value) => _value = value;

    internal OpenEnum(string unknown) => Unknown = unknown;

    /// <summary>Gets the value, or <see langword="null"/> if the enum does not know it.</summary>
    public T? Known => Unknown is null ? _value : null;

    /// <summary>Gets the text that the enum does not know, or <see langword="null"/> if it does.</summary>
    public string? Unknown { get; }

    /// <summary>Gets whether the enum knows the value.</summary>
    public bool IsKnown => Unknown is null;

    /// <summary>Converts a value of the enum.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator OpenEnum<T>(T value) => new(value);

    /// <summary>Tells whether two values are the same.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    /// <returns><see langword="true"/> if both are the same known value or the same unknown text.</returns>
    public static bool operator ==(OpenEnum<T> left, OpenEnum<T> right) => left.Equals(right);

    /// <summary>Tells whether two values differ.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    /// <returns><see langword="true"/> unless both are the same known value or the same unknown text.</returns>
    public static bool operator !=(OpenEnum<T> left, OpenEnum<T> right) => !left.Equals(right);

    /// <summary>Converts a text as it stands on the wire.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tryParse">Finds the value of a text: <c>TryParse</c> of the enum's converter.</param>
    /// <returns>The value, or the text if the enum does not know it.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    [EditorBrowsable(EditorBrowsableState.Advanced)]
    public static OpenEnum<T> FromText(string text, TryParseEnum<T> tryParse)
    {
        if (text is null)
            throw new ArgumentNullException(nameof(text));
        if (tryParse is null)
            throw new ArgumentNullException(nameof(tryParse));

        return tryParse(Encoding.UTF8.GetBytes(text), out T value) ? new OpenEnum<T>(value) : new OpenEnum<T>(text);
    }

    /// <inheritdoc/>
    public bool Equals(OpenEnum<T> other) => Unknown == other.Unknown && EqualityComparer<T>.Default.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is OpenEnum<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Unknown is null ? EqualityComparer<T>.Default.GetHashCode(_value) : StringComparer.Ordinal.GetHashCode(Unknown);

    /// <summary>Returns the name of the known value, or the unknown text.</summary>
    /// <returns>The name or text.</returns>
    public override string ToString() => Unknown ?? _value.ToString();
}
