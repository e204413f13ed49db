using System;
using System.Buffers;
using System.Buffers.Text;
using System.Runtime.CompilerServices;
using System.Text.Json;

#pragma warning disable CS8500 // See the field.

namespace SpecModels.Json;

public unsafe ref partial struct JsonScanner
{
    private const int GuidLength = 36;

    /// <summary>Reads a boolean.</summary>
    /// <returns>The boolean.</returns>
    /// <exception cref="JsonException">The value is not a boolean.</exception>
    public bool Boolean()
    {
        if (IsBytes)
            return BooleanInBytes();

        return _reader->TokenType switch
        {
            JsonTokenType.True => true,
            JsonTokenType.False => false,
            _ => throw Expected("true or false"),
        };
    }

    /// <summary>Reads a number.</summary>
    /// <returns>The number.</returns>
    /// <exception cref="JsonException">The value is not a number, or larger than any finite <see cref="double"/>.</exception>
    public double Double()
    {
        if (IsBytes)
            return DoubleInBytes();

        CheckNumber("a number");
        ReadOnlySpan<byte> text = _reader->ValueSpan;
        return Utf8Scan.TryDigits(text, out long integer) ? integer : FractionInReader(text);
    }

    /// <summary>Reads an integer; <c>400.0</c> and <c>4e2</c> are integers too.</summary>
    /// <returns>The integer.</returns>
    /// <exception cref="JsonException">The value is not an integer, or has more than 64 bits.</exception>
    public long Int64()
    {
        if (IsBytes && Utf8Scan.TryInt64(_bytes, _start, out long known, out int end))
        {
            _next = end;
            return known;
        }

        if (IsBytes)
            return InReader(Int64);

        CheckNumber("an integer");
        return _reader->TryGetInt64(out long number) || JsonNumber.Parse(NumberText()).TryGetInt64(out number)
            ? number
            : throw Unfit("a 64-bit integer");
    }

    /// <summary>Reads an integer; <c>400.0</c> and <c>4e2</c> are integers too.</summary>
    /// <returns>The integer.</returns>
    /// <exception cref="JsonException">The value is not an integer, or has more than 32 bits.</exception>
    public int Int32()
    {
        if (IsBytes && Utf8Scan.TryInt64(_bytes, _start, out long known, out int end) && known is >= int.MinValue and <= int.MaxValue)
        {
            _next = end;
            return (int)known;
        }

        if (IsBytes)
            return InReader(Int32);

        CheckNumber("an integer");
        if (_reader->TryGetInt32(out int number))
            return number;

        return JsonNumber.Parse(NumberText()).TryGetInt64(out long wide) && wide is >= int.MinValue and <= int.MaxValue
            ? (int)wide
            : throw Unfit("a 32-bit integer");
    }

    /// <summary>Reads a decimal number.</summary>
    /// <returns>The number, rounded to the digits that a <see cref="decimal"/> has.</returns>
    /// <exception cref="JsonException">The value is not a number, or out of the range of <see cref="decimal"/>.</exception>
    public decimal Decimal()
    {
        if (IsBytes)
            return TryTakeNumber(out ReadOnlySpan<byte> text) && Utf8Parser.TryParse(text, out decimal known, out int parsed) && parsed == text.Length ? known : InReader(Decimal);

        CheckNumber("a number");
        return _reader->TryGetDecimal(out decimal number) ? number : throw Unfit("a number in the range of a decimal");
    }

    /// <summary>Reads an integer of up to 4300 digits; <c>400.0</c> and <c>4e2</c> are integers too.</summary>
    /// <returns>The integer.</returns>
    /// <exception cref="JsonException">The value is not an integer, or too long.</exception>
    public System.Numerics.BigInteger BigInteger()
    {
        if (IsBytes && TryTakeNumber(out ReadOnlySpan<byte> text) && JsonNumber.Parse(text).TryGetInteger(out System.Numerics.BigInteger known))
            return known;
        if (IsBytes)
            return InReader(BigInteger);

        CheckNumber("an integer");
        JsonNumber number = JsonNumber.Parse(NumberText());
        return number.TryGetInteger(out System.Numerics.BigInteger integer)
            ? integer
            : throw Unfit(number.IsInteger ? "an integer of at most 4300 digits" : "an integer");
    }

    /// <summary>Reads a date and time as ISO 8601 and RFC 3339 write it.</summary>
    /// <returns>The point in time with its offset. One without an offset is taken as UTC: not as the machine's local time, by which the same document would mean something else on each.</returns>
    /// <exception cref="JsonException">The value is not a date and time.</exception>
    public DateTimeOffset DateTimeOffset()
    {
        if (IsBytes)
            return TryTakePlainText(out ReadOnlySpan<byte> text) && DateTimeText.TryParse(text, out DateTimeOffset known) ? known : InReader(DateTimeOffset);

        CheckString("a date and time");
        if (!HasOffset() && _reader->TryGetDateTime(out DateTime time) && time.Kind == DateTimeKind.Unspecified)
            return new DateTimeOffset(time, TimeSpan.Zero);

        return _reader->TryGetDateTimeOffset(out DateTimeOffset value) ? value : throw Unfit("a date and time such as 2025-01-31T12:30:00Z");
    }

#if NET
    /// <summary>Reads a date, <c>yyyy-MM-dd</c>.</summary>
    /// <returns>The date.</returns>
    /// <exception cref="JsonException">The value is not a date.</exception>
    public DateOnly DateOnly()
    {
        ReadOnlySpan<byte> text = Text();
        Span<char> date = stackalloc char[10];
        return text.Length == date.Length
            && System.Text.Encoding.Latin1.GetChars(text, date) == date.Length
            && System.DateOnly.TryParseExact(date, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, default, out DateOnly value)
            ? value
            : throw Unfit("a date such as 2025-01-31");
    }
#endif

    /// <summary>Reads a UUID with hyphens.</summary>
    /// <returns>The UUID.</returns>
    /// <exception cref="JsonException">The value is not a UUID.</exception>
    public Guid Guid()
    {
        // As the reader does: https://learn.microsoft.com/dotnet/api/system.text.json.utf8jsonreader.trygetguid
        if (IsBytes)
            return TryTakePlainText(out ReadOnlySpan<byte> text) && text.Length == GuidLength && Utf8Parser.TryParse(text, out Guid known, out int parsed, 'D') && parsed == GuidLength ? known : InReader(Guid);

        CheckString("a UUID");
        return _reader->TryGetGuid(out Guid value) ? value : throw Unfit("a UUID");
    }

    /// <summary>Reads bytes that are written as base64.</summary>
    /// <returns>The bytes.</returns>
    /// <exception cref="JsonException">The value is not base64.</exception>
    public byte[] Bytes()
    {
        if (IsBytes)
            return TryTakePlainText(out ReadOnlySpan<byte> text) && Base64Text.TryDecode(text, out byte[] known) ? known : InReader(Bytes);

        CheckString("base64");
        return _reader->TryGetBytesFromBase64(out byte[]? value) ? value : throw Unfit("base64");
    }

    /// <summary>Tells whether a date and time surely has an offset: then it need not be converted to the machine's local time to find out.</summary>
    private readonly bool HasOffset()
    {
        // Behind yyyy-MM-dd only an offset has such a character.
        ReadOnlySpan<byte> text = _reader->ValueSpan;
        return !_reader->ValueIsEscaped && text.Length > 10 && text.Slice(10).IndexOfAny((byte)'Z', (byte)'+', (byte)'-') >= 0;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private double DoubleInBytes()
    {
        if (Utf8Scan.TryDouble(_bytes, _start, out double number, out int end))
        {
            _next = end;
            return number;
        }

        return TryTakeNumber(out ReadOnlySpan<byte> text) && Utf8Parser.TryParse(text, out number, out int parsed) && parsed == text.Length && !double.IsInfinity(number) ? number : InReader(Double);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private double FractionInReader(ReadOnlySpan<byte> text) =>
        !_reader->HasValueSequence && Utf8Scan.TryDouble(text, 0, out double number, out _) ? number : LongDouble();

    private double LongDouble() =>
        _reader->TryGetDouble(out double number) && !double.IsInfinity(number) ? number : throw Unfit("a number in the range of a double");

    private readonly void CheckNumber(string expected)
    {
        if (_reader->TokenType != JsonTokenType.Number)
            throw Expected(expected);
    }

    private readonly void CheckString(string expected)
    {
        if (_reader->TokenType != JsonTokenType.String)
            throw Expected(expected);
    }

    private readonly ReadOnlySpan<byte> NumberText()
    {
        if (IsBytes)
            return Utf8Scan.TryNumber(_bytes, _start, out int end) ? _bytes.Slice(_start, end - _start) : throw Broken();

        return _reader->HasValueSequence ? _reader->ValueSequence.ToArray() : _reader->ValueSpan;
    }
}
