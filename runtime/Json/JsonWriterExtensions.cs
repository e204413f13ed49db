using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Globalization;
using System.IO;
using System.Numerics;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SpecModels.Json;

/// <summary>
/// Writes what <see cref="Utf8JsonWriter"/> cannot, or writes otherwise. Each kind has the word that <see cref="JsonScanner"/> has for it, once for a
/// value, in the shape of <see cref="JsonWrite{T}"/>, and once for a member with its name.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonWriterExtensions
{
    private const double MaxExactInteger = 1L << 53;

    /// <summary>Writes a string.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void WriteString(this Utf8JsonWriter writer, string value) => writer.WriteStringValue(value);

    /// <summary>Writes a boolean.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void WriteBoolean(this Utf8JsonWriter writer, bool value) => writer.WriteBooleanValue(value);

    /// <summary>Writes a number.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="JsonException">The value is not finite.</exception>
    public static void WriteDouble(this Utf8JsonWriter writer, double value)
    {
        // Integers print several times faster, and equally; only negative zero is none.
        if (Math.Abs(value) < MaxExactInteger && (long)value == value && BitConverter.DoubleToInt64Bits(value) != long.MinValue)
            writer.WriteNumberValue((long)value);
        else if (double.IsNaN(value) || double.IsInfinity(value))
            throw NoJson(default, value.ToString(CultureInfo.InvariantCulture));
        else
            writer.WriteNumberValue(value);
    }

    /// <summary>Writes a member that is a number.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="JsonException">The value is not finite.</exception>
    public static void WriteDouble(this Utf8JsonWriter writer, JsonEncodedText name, double value)
    {
        // Integers print several times faster, and equally; only negative zero is none.
        if (Math.Abs(value) < MaxExactInteger && (long)value == value && BitConverter.DoubleToInt64Bits(value) != long.MinValue)
            writer.WriteNumber(name, (long)value);
        else if (double.IsNaN(value) || double.IsInfinity(value))
            throw NoJson(name, value.ToString(CultureInfo.InvariantCulture));
        else
            writer.WriteNumber(name, value);
    }

    /// <summary>Writes an integer.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void WriteInt64(this Utf8JsonWriter writer, long value) => writer.WriteNumberValue(value);

    /// <summary>Writes a member that is an integer.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The value.</param>
    public static void WriteInt64(this Utf8JsonWriter writer, JsonEncodedText name, long value) => writer.WriteNumber(name, value);

    /// <summary>Writes an integer.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void WriteInt32(this Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value);

    /// <summary>Writes a member that is an integer.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The value.</param>
    public static void WriteInt32(this Utf8JsonWriter writer, JsonEncodedText name, int value) => writer.WriteNumber(name, value);

    /// <summary>Writes a decimal number.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void WriteDecimal(this Utf8JsonWriter writer, decimal value) => writer.WriteNumberValue(value);

    /// <summary>Writes a member that is a decimal number.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The value.</param>
    public static void WriteDecimal(this Utf8JsonWriter writer, JsonEncodedText name, decimal value) => writer.WriteNumber(name, value);

    /// <summary>Writes an integer.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void WriteBigInteger(this Utf8JsonWriter writer, BigInteger value)
    {
        // WriteRawValue would not indent it in an array.
        using JsonDocument number = JsonDocument.Parse(value.ToString(CultureInfo.InvariantCulture));
        number.RootElement.WriteTo(writer);
    }

    /// <summary>Writes a member that is an integer.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The value.</param>
    public static void WriteBigInteger(this Utf8JsonWriter writer, JsonEncodedText name, BigInteger value)
    {
        writer.WritePropertyName(name);
        writer.WriteBigInteger(value);
    }

    /// <summary>Writes a date and time, with <c>Z</c> for UTC.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void WriteDateTimeOffset(this Utf8JsonWriter writer, DateTimeOffset value)
    {
        // A UTC DateTime gets the Z that a DateTimeOffset does not get. Either keeps the fraction's digits.
        if (value.Offset == TimeSpan.Zero)
            writer.WriteStringValue(value.UtcDateTime);
        else
            writer.WriteStringValue(value);
    }

    /// <summary>Writes a member that is a date and time, with <c>Z</c> for UTC.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The value.</param>
    public static void WriteDateTimeOffset(this Utf8JsonWriter writer, JsonEncodedText name, DateTimeOffset value)
    {
        // A UTC DateTime gets the Z that a DateTimeOffset does not get. Either keeps the fraction's digits.
        if (value.Offset == TimeSpan.Zero)
            writer.WriteString(name, value.UtcDateTime);
        else
            writer.WriteString(name, value);
    }

#if NET
    /// <summary>Writes a date.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void WriteDateOnly(this Utf8JsonWriter writer, DateOnly value)
    {
        Span<char> text = stackalloc char[10];
        value.TryFormat(text, out _, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        writer.WriteStringValue(text);
    }

    /// <summary>Writes a member that is a date.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The value.</param>
    public static void WriteDateOnly(this Utf8JsonWriter writer, JsonEncodedText name, DateOnly value)
    {
        Span<char> text = stackalloc char[10];
        value.TryFormat(text, out _, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        writer.WriteString(name, text);
    }
#endif

    /// <summary>Writes a UUID.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void WriteGuid(this Utf8JsonWriter writer, Guid value) => writer.WriteStringValue(value);

    /// <summary>Writes a member that is a UUID.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The value.</param>
    public static void WriteGuid(this Utf8JsonWriter writer, JsonEncodedText name, Guid value) => writer.WriteString(name, value);

    /// <summary>Writes bytes, as base64.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void WriteBytes(this Utf8JsonWriter writer, byte[] value) => writer.WriteBase64StringValue(value);

    /// <summary>Writes a member that is bytes, as base64.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The value.</param>
    public static void WriteBytes(this Utf8JsonWriter writer, JsonEncodedText name, byte[] value) => writer.WriteBase64String(name, value);

    /// <summary>Writes any JSON.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="JsonException">The value is undefined.</exception>
    public static void WriteElement(this Utf8JsonWriter writer, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Undefined)
            throw NoJson(default, "An undefined element");

        value.WriteTo(writer);
    }

    /// <summary>Writes a member that is any JSON.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="JsonException">The value is undefined.</exception>
    public static void WriteElement(this Utf8JsonWriter writer, JsonEncodedText name, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Undefined)
            throw NoJson(name, "An undefined element");

        writer.WritePropertyName(name);
        value.WriteTo(writer);
    }

    /// <summary>Writes a value of an enum that may have unknown values.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    /// <param name="text">Finds the text of a known value.</param>
    /// <exception cref="JsonException">The enum does not define the value.</exception>
    public static void WriteOpenEnum<T>(this Utf8JsonWriter writer, OpenEnum<T> value, Func<T, string> text)
        where T : struct, Enum =>
        writer.WriteStringValue(value.Known is { } known ? text(known) : value.Unknown);

    /// <summary>Writes a member that is a value of an enum that may have unknown values.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <param name="writer">The writer.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The value.</param>
    /// <param name="text">Finds the text of a known value.</param>
    /// <exception cref="JsonException">The enum does not define the value.</exception>
    public static void WriteOpenEnum<T>(this Utf8JsonWriter writer, JsonEncodedText name, OpenEnum<T> value, Func<T, string> text)
        where T : struct, Enum =>
        writer.WriteString(name, value.Known is { } known ? text(known) : value.Unknown);

    /// <summary>Writes an array.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="writer">The writer.</param>
    /// <param name="items">The items.</param>
    /// <param name="write">Writes an item.</param>
    /// <exception cref="JsonException">An item has no JSON.</exception>
    public static void WriteList<T>(this Utf8JsonWriter writer, ValueList<T> items, JsonWrite<T> write)
    {
        writer.WriteStartArray();
        foreach (T item in items.AsSpan())
            write(writer, item);

        writer.WriteEndArray();
    }

    /// <summary>Writes a member that is an array.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="writer">The writer.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="items">The items.</param>
    /// <param name="write">Writes an item.</param>
    /// <exception cref="JsonException">An item has no JSON.</exception>
    public static void WriteList<T>(this Utf8JsonWriter writer, JsonEncodedText name, ValueList<T> items, JsonWrite<T> write)
    {
        writer.WritePropertyName(name);
        writer.WriteList(items, write);
    }

    /// <summary>Writes an object whose members are not named by the spec.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="writer">The writer.</param>
    /// <param name="entries">The names and values.</param>
    /// <param name="write">Writes a value.</param>
    /// <exception cref="JsonException">A value has no JSON.</exception>
    public static void WriteMap<T>(this Utf8JsonWriter writer, ValueMap<T> entries, JsonWrite<T> write)
    {
        writer.WriteStartObject();
        writer.WriteEntries(entries, write, null);
        writer.WriteEndObject();
    }

    /// <summary>Writes a member that is an object whose members are not named by the spec.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="writer">The writer.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="entries">The names and values.</param>
    /// <param name="write">Writes a value.</param>
    /// <exception cref="JsonException">A value has no JSON.</exception>
    public static void WriteMap<T>(this Utf8JsonWriter writer, JsonEncodedText name, ValueMap<T> entries, JsonWrite<T> write)
    {
        writer.WritePropertyName(name);
        writer.WriteMap(entries, write);
    }

    /// <summary>Writes entries as members of the current object, without those that the spec names.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="writer">The writer.</param>
    /// <param name="entries">The names and values.</param>
    /// <param name="write">Writes a value.</param>
    /// <param name="declared">The names of the members that the spec names; <see langword="null"/> for none.</param>
    /// <exception cref="JsonException">A value has no JSON.</exception>
    public static void WriteEntries<T>(this Utf8JsonWriter writer, ValueMap<T> entries, JsonWrite<T> write, MemberNames? declared)
    {
        foreach (KeyValuePair<string, T> entry in entries)
        {
            if (declared?.Contains(entry.Key) == true)
                continue;

            writer.WritePropertyName(entry.Key);
            write(writer, entry.Value);
        }
    }

    /// <summary>Writes a string whose text is the JSON of a value.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    /// <param name="write">Writes the value.</param>
    /// <exception cref="JsonException">The value has no JSON.</exception>
    public static void WriteEmbedded<T>(this Utf8JsonWriter writer, T value, JsonWrite<T> write)
    {
        using MemoryStream text = TextOf(value, write);
        writer.WriteStringValue(text.GetBuffer().AsSpan(0, (int)text.Length));
    }

    /// <summary>Writes a member that is a string whose text is the JSON of a value.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="writer">The writer.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The value.</param>
    /// <param name="write">Writes the value.</param>
    /// <exception cref="JsonException">The value has no JSON.</exception>
    public static void WriteEmbedded<T>(this Utf8JsonWriter writer, JsonEncodedText name, T value, JsonWrite<T> write)
    {
        using MemoryStream text = TextOf(value, write);
        writer.WriteString(name, text.GetBuffer().AsSpan(0, (int)text.Length));
    }

    // The outer writer escapes what the document's encoder does not let through; escaped twice, every letter that is not ASCII would be six.
    private static MemoryStream TextOf<T>(T value, JsonWrite<T> write)
    {
        MemoryStream text = new();
        using Utf8JsonWriter inner = new(text, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        write(inner, value);
        return text;
    }

    private static JsonException NoJson(JsonEncodedText name, string value) =>
        new($"{(name.EncodedUtf8Bytes.IsEmpty ? "" : name + ": ")}{value} cannot be written as JSON.");
}
