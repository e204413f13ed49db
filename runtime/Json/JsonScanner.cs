using System;
using System.Buffers;
using System.Collections.Generic;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace SpecModels.Json;

/// <summary>
/// Reads JSON strictly and forwards only: each method takes the value at which the scanner stands and leaves it at that value's last token.
/// Every fault of the document is a <see cref="JsonException"/> that begins with the <c>member</c> it was given.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct JsonScanner
{
    /// <summary>Nesting up to here fits on any stack; beyond, what the caller allowed is measured against what is left of it.</summary>
    private const int SafeDepth = 64;

    private Utf8JsonReader _reader;

    /// <summary>Begins at the token at which a reader stands.</summary>
    /// <param name="reader">The reader; it is copied.</param>
    public JsonScanner(scoped in Utf8JsonReader reader) => _reader = reader;

    /// <summary>Gets a reader that stands where the scanner stands.</summary>
    public readonly Utf8JsonReader Reader => _reader;

    /// <summary>Gets whether the value is <c>null</c>.</summary>
    public readonly bool IsNull => _reader.TokenType == JsonTokenType.Null;

    /// <summary>Enters an object.</summary>
    /// <param name="member">Where the value stands.</param>
    /// <exception cref="JsonException">The value is not an object.</exception>
    public void StartObject(string member)
    {
        if (_reader.TokenType != JsonTokenType.StartObject)
            throw Expected(member, "an object");

        CheckDepth(member);
    }

    /// <summary>Goes to the value of the object's next member.</summary>
    /// <param name="name">The member's name as UTF-8, without escapes.</param>
    /// <returns><see langword="false"/> if the object ends here.</returns>
    /// <exception cref="JsonException">The JSON is not well formed.</exception>
    public bool NextMember(out ReadOnlySpan<byte> name)
    {
        Advance();
        if (_reader.TokenType == JsonTokenType.EndObject)
        {
            name = default;
            return false;
        }

        name = _reader.HasValueSequence || _reader.ValueIsEscaped ? Utf8Text.Unescape(ref _reader, "A member's name") : _reader.ValueSpan;
        Advance();
        return true;
    }

    /// <summary>Skips the value with all that is in it.</summary>
    /// <exception cref="JsonException">The JSON is not well formed.</exception>
    public void Skip()
    {
        // Skip refuses readers that were not told that no more data comes, although the value is there as a whole.
        if (!_reader.TrySkip())
            throw Incomplete("A skipped value");
    }

    /// <summary>Reads a string.</summary>
    /// <param name="member">Where the value stands.</param>
    /// <returns>The string.</returns>
    /// <exception cref="JsonException">The value is not a string, or not valid Unicode.</exception>
    public string String(string member)
    {
        if (_reader.TokenType != JsonTokenType.String)
            throw Expected(member, "a string");

        try
        {
            return _reader.GetString()!;
        }
        catch (InvalidOperationException inner)
        {
            throw Utf8Text.Invalid(member, inner);
        }
    }

    /// <summary>Reads the text of a string without making a <see cref="string"/>.</summary>
    /// <param name="member">Where the value stands.</param>
    /// <returns>The text as UTF-8, without escapes. It is valid until the next call.</returns>
    /// <exception cref="JsonException">The value is not a string.</exception>
    public ReadOnlySpan<byte> Text(string member)
    {
        if (_reader.TokenType != JsonTokenType.String)
            throw Expected(member, "a string");

        return _reader.HasValueSequence || _reader.ValueIsEscaped ? Utf8Text.Unescape(ref _reader, member) : _reader.ValueSpan;
    }

    /// <summary>Reads a string that is always the same.</summary>
    /// <param name="expected">The only text allowed, as UTF-8.</param>
    /// <param name="member">Where the value stands.</param>
    /// <exception cref="JsonException">The value is another one.</exception>
    public void Constant(ReadOnlySpan<byte> expected, string member)
    {
        if (!Text(member).SequenceEqual(expected))
            throw UnknownValue(member, Utf8Text.GetString(expected, member));
    }

    /// <summary>Reads a boolean that is always the same.</summary>
    /// <param name="expected">The only value allowed.</param>
    /// <param name="member">Where the value stands.</param>
    /// <exception cref="JsonException">The value is another one.</exception>
    public void Constant(bool expected, string member)
    {
        if (_reader.TokenType != (expected ? JsonTokenType.True : JsonTokenType.False))
            throw Expected(member, expected ? "true" : "false");
    }

    /// <summary>Reads a number that is always the same.</summary>
    /// <param name="expected">The only value allowed.</param>
    /// <param name="member">Where the value stands.</param>
    /// <exception cref="JsonException">The value is another one.</exception>
    public void Constant(long expected, string member)
    {
        if (Int64(member) != expected)
            throw UnknownValue(member, expected.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>Reads a number that is always the same.</summary>
    /// <param name="expected">The only value allowed.</param>
    /// <param name="member">Where the value stands.</param>
    /// <exception cref="JsonException">The value is another one.</exception>
    public void Constant(double expected, string member)
    {
        if (!Double(member).Equals(expected))
            throw UnknownValue(member, expected.ToString("R", System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>Reads a boolean.</summary>
    /// <param name="member">Where the value stands.</param>
    /// <returns>The boolean.</returns>
    /// <exception cref="JsonException">The value is not a boolean.</exception>
    public bool Boolean(string member) => _reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => throw Expected(member, "true or false"),
    };

    /// <summary>Reads a number.</summary>
    /// <param name="member">Where the value stands.</param>
    /// <returns>The number.</returns>
    /// <exception cref="JsonException">The value is not a number, or larger than any finite <see cref="double"/>.</exception>
    public double Double(string member)
    {
        CheckNumber(member, "a number");
        if (!_reader.HasValueSequence && JsonNumber.TryParseShort(_reader.ValueSpan, out double number))
            return number;

        return _reader.TryGetDouble(out number) && !double.IsInfinity(number) ? number : throw Unfit(member, "a number in the range of a double");
    }

    /// <summary>Reads an integer; <c>400.0</c> and <c>4e2</c> are integers too.</summary>
    /// <param name="member">Where the value stands.</param>
    /// <returns>The integer.</returns>
    /// <exception cref="JsonException">The value is not an integer, or has more than 64 bits.</exception>
    public long Int64(string member)
    {
        CheckNumber(member, "an integer");
        return _reader.TryGetInt64(out long number) || JsonNumber.Parse(NumberText()).TryGetInt64(out number)
            ? number
            : throw Unfit(member, "a 64-bit integer");
    }

    /// <summary>Reads an integer; <c>400.0</c> and <c>4e2</c> are integers too.</summary>
    /// <param name="member">Where the value stands.</param>
    /// <returns>The integer.</returns>
    /// <exception cref="JsonException">The value is not an integer, or has more than 32 bits.</exception>
    public int Int32(string member)
    {
        CheckNumber(member, "an integer");
        if (_reader.TryGetInt32(out int number))
            return number;

        return JsonNumber.Parse(NumberText()).TryGetInt64(out long wide) && wide is >= int.MinValue and <= int.MaxValue
            ? (int)wide
            : throw Unfit(member, "a 32-bit integer");
    }

    /// <summary>Reads a decimal number.</summary>
    /// <param name="member">Where the value stands.</param>
    /// <returns>The number, rounded to the digits that a <see cref="decimal"/> has.</returns>
    /// <exception cref="JsonException">The value is not a number, or out of the range of <see cref="decimal"/>.</exception>
    public decimal Decimal(string member)
    {
        CheckNumber(member, "a number");
        return _reader.TryGetDecimal(out decimal number) ? number : throw Unfit(member, "a number in the range of a decimal");
    }

    /// <summary>Reads an integer of up to 4300 digits; <c>400.0</c> and <c>4e2</c> are integers too.</summary>
    /// <param name="member">Where the value stands.</param>
    /// <returns>The integer.</returns>
    /// <exception cref="JsonException">The value is not an integer, or too long.</exception>
    public System.Numerics.BigInteger BigInteger(string member)
    {
        CheckNumber(member, "an integer");
        return JsonNumber.Parse(NumberText()).TryGetInteger(out System.Numerics.BigInteger number)
            ? number
            : throw Unfit(member, "an integer of at most 4300 digits");
    }

    /// <summary>Reads a date and time as ISO 8601 and RFC 3339 write it.</summary>
    /// <param name="member">Where the value stands.</param>
    /// <returns>The point in time with its offset.</returns>
    /// <exception cref="JsonException">The value is not a date and time.</exception>
    public DateTimeOffset DateTimeOffset(string member)
    {
        CheckString(member, "a date and time");
        return _reader.TryGetDateTimeOffset(out DateTimeOffset value) ? value : throw Unfit(member, "a date and time");
    }

#if NET
    /// <summary>Reads a date, <c>yyyy-MM-dd</c>.</summary>
    /// <param name="member">Where the value stands.</param>
    /// <returns>The date.</returns>
    /// <exception cref="JsonException">The value is not a date.</exception>
    public DateOnly DateOnly(string member)
    {
        ReadOnlySpan<byte> text = Text(member);
        Span<char> date = stackalloc char[10];
        return text.Length == date.Length
            && System.Text.Encoding.Latin1.GetChars(text, date) == date.Length
            && System.DateOnly.TryParseExact(date, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, default, out DateOnly value)
            ? value
            : throw Unfit(member, "a date");
    }
#endif

    /// <summary>Reads a UUID with hyphens.</summary>
    /// <param name="member">Where the value stands.</param>
    /// <returns>The UUID.</returns>
    /// <exception cref="JsonException">The value is not a UUID.</exception>
    public Guid Guid(string member)
    {
        CheckString(member, "a UUID");
        return _reader.TryGetGuid(out Guid value) ? value : throw Unfit(member, "a UUID");
    }

    /// <summary>Reads bytes that are written as base64.</summary>
    /// <param name="member">Where the value stands.</param>
    /// <returns>The bytes.</returns>
    /// <exception cref="JsonException">The value is not base64.</exception>
    public byte[] Bytes(string member)
    {
        CheckString(member, "base64");
        return _reader.TryGetBytesFromBase64(out byte[]? value) ? value : throw Unfit(member, "base64");
    }

    /// <summary>Reads any JSON.</summary>
    /// <param name="member">Where the value stands.</param>
    /// <returns>The value; it keeps no document alive and needs no disposal.</returns>
    /// <exception cref="JsonException">The JSON is not well formed, or a string in it is not valid Unicode.</exception>
    public JsonElement Element(string member) => RawJson.ReadElement(ref _reader, member);

    /// <summary>Reads the text of an enum that may have values the enum does not know.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <param name="tryParse">Finds the value of a text.</param>
    /// <param name="member">Where the value stands.</param>
    /// <returns>The value, or the text.</returns>
    /// <exception cref="JsonException">The value is not a string.</exception>
    public OpenEnum<T> OpenEnum<T>(TryParseEnum<T> tryParse, string member)
        where T : struct, Enum =>
        tryParse(Text(member), out T value) ? new OpenEnum<T>(value) : new OpenEnum<T>(String(member));

    /// <summary>Reads an array.</summary>
    /// <typeparam name="T">The type of its items.</typeparam>
    /// <param name="read">Reads an item.</param>
    /// <param name="member">Where the value stands.</param>
    /// <returns>The items.</returns>
    /// <exception cref="JsonException">The value is not an array, or an item is not what it should be.</exception>
    public ValueList<T> List<T>(JsonRead<T> read, string member)
    {
        if (_reader.TokenType != JsonTokenType.StartArray)
            throw Expected(member, "an array");

        CheckDepth(member);
        T[] items = [];
        int count = 0;
        for (Advance(); _reader.TokenType != JsonTokenType.EndArray; Advance())
        {
            if (count == items.Length)
                Array.Resize(ref items, Math.Max(4, count * 2));

            items[count++] = read(ref this, member);
        }

        return ValueList<T>.Own(items, count);
    }

    /// <summary>Reads an object whose members are not named by the spec.</summary>
    /// <typeparam name="T">The type of its values.</typeparam>
    /// <param name="read">Reads a value.</param>
    /// <param name="member">Where the value stands.</param>
    /// <returns>The names and values. The last one of a name wins.</returns>
    /// <exception cref="JsonException">The value is not an object, or a value is not what it should be.</exception>
    public ValueMap<T> Map<T>(JsonRead<T> read, string member)
    {
        ValueMapBuilder<T> builder = default;
        StartObject(member);
        while (NextMember(out ReadOnlySpan<byte> name))
        {
            string key = Utf8Text.GetString(name, member);
            builder.Set(key, read(ref this, member));
        }

        return builder.ToMap();
    }

    internal RawJson Raw(string member) => RawJson.Read(ref _reader, member);

    private void Advance()
    {
        do
        {
            if (!_reader.Read())
                throw Incomplete("JSON");
        }
        while (_reader.TokenType == JsonTokenType.Comment);
    }

    private readonly void CheckDepth(string member)
    {
        if (_reader.CurrentDepth <= SafeDepth)
            return;

#if NET
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw new JsonException($"{member}: the JSON is nested too deeply.");
#else
        try
        {
            RuntimeHelpers.EnsureSufficientExecutionStack();
        }
        catch (InsufficientExecutionStackException inner)
        {
            throw new JsonException($"{member}: the JSON is nested too deeply.", inner);
        }
#endif
    }

    private void CheckNumber(string member, string expected)
    {
        if (_reader.TokenType != JsonTokenType.Number)
            throw Expected(member, expected);
    }

    private void CheckString(string member, string expected)
    {
        if (_reader.TokenType != JsonTokenType.String)
            throw Expected(member, expected);
    }

    private ReadOnlySpan<byte> NumberText() => _reader.HasValueSequence ? _reader.ValueSequence.ToArray() : _reader.ValueSpan;
}
