using System;
using System.Buffers.Text;
using System.Globalization;
using System.Numerics;
using System.Text.Json;

namespace SpecModels.Json;

/// <summary>Numbers, and texts in which nothing needs an escape.</summary>
public sealed partial class JsonPrinter
{
    private const double MaxExactInteger = 1L << 53;

    /// <summary>Writes a boolean.</summary>
    /// <param name="value">The value.</param>
    public void Boolean(bool value) => Literal(value ? "true,"u8 : "false,"u8);

    /// <summary>Writes a number.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="JsonException">The value is not finite.</exception>
    public void Double(double value)
    {
        // Integers print several times faster, and equally; only negative zero is none.
        if (Math.Abs(value) < MaxExactInteger && (long)value == value && BitConverter.DoubleToInt64Bits(value) != long.MinValue)
        {
            Int64((long)value);
            return;
        }

        if (double.IsNaN(value) || double.IsInfinity(value))
            throw NoJson(value.ToString(CultureInfo.InvariantCulture));

#if NET
        Reserve(Scalar);
        Utf8Formatter.TryFormat(value, Free, out int written);
        Written(written);
#else
        // .NET Framework's "R" has no more digits than it takes, but does not always say enough:
        // https://learn.microsoft.com/dotnet/standard/base-types/standard-numeric-format-strings#round-trip-format-specifier-r
        string text = value.ToString("R", CultureInfo.InvariantCulture);
        Digits(double.Parse(text, CultureInfo.InvariantCulture).Equals(value) ? text : value.ToString("G17", CultureInfo.InvariantCulture));
#endif
    }

    /// <summary>Writes an integer.</summary>
    /// <param name="value">The value.</param>
    public void Int64(long value)
    {
        Reserve(Scalar);
        if (value is >= 0 and <= 9)
        {
            _bytes[_length] = (byte)('0' + value);
            Written(1);
            return;
        }

        Utf8Formatter.TryFormat(value, Free, out int written);
        Written(written);
    }

    /// <summary>Writes an integer.</summary>
    /// <param name="value">The value.</param>
    public void Int32(int value) => Int64(value);

    /// <summary>Writes a decimal number.</summary>
    /// <param name="value">The value.</param>
    public void Decimal(decimal value)
    {
        Reserve(Scalar);
        Utf8Formatter.TryFormat(value, Free, out int written);
        Written(written);
    }

    /// <summary>Writes an integer.</summary>
    /// <param name="value">The value.</param>
    public void BigInteger(BigInteger value) => Digits(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Writes a date and time, with <c>Z</c> for UTC.</summary>
    /// <param name="value">The value.</param>
    public void DateTimeOffset(DateTimeOffset value)
    {
        Reserve(Scalar);
        Span<byte> free = Free;
        free[0] = (byte)'"';

        // A UTC DateTime gets the Z that a DateTimeOffset does not get.
        int length;
        if (value.Offset == TimeSpan.Zero)
            Utf8Formatter.TryFormat(value.UtcDateTime, free.Slice(1), out length, 'O');
        else
            Utf8Formatter.TryFormat(value, free.Slice(1), out length, 'O');

        Quoted(WithoutZeros(free.Slice(1, length)));
    }

#if NET
    /// <summary>Writes a date.</summary>
    /// <param name="value">The value.</param>
    public void DateOnly(DateOnly value)
    {
        Reserve(Scalar);
        Span<byte> free = Free;
        free[0] = (byte)'"';
        value.TryFormat(free.Slice(1), out int length, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        Quoted(length);
    }
#endif

    /// <summary>Writes a UUID.</summary>
    /// <param name="value">The value.</param>
    public void Guid(Guid value)
    {
        Reserve(Scalar);
        Span<byte> free = Free;
        free[0] = (byte)'"';
        Utf8Formatter.TryFormat(value, free.Slice(1), out int length);
        Quoted(length);
    }

    /// <summary>Writes bytes, as base64.</summary>
    /// <param name="value">The value.</param>
    public void Bytes(byte[] value)
    {
        ReadOnlySpan<byte> bytes = value ?? throw NoValue("byte[]");
        Reserve(checked(Base64.GetMaxEncodedToUtf8Length(bytes.Length) + 3));
        Span<byte> free = Free;
        free[0] = (byte)'"';
        Base64.EncodeToUtf8(bytes, free.Slice(1), out _, out int length);
        Quoted(length);
    }

    /// <summary>Drops the zeros at the end of the fraction's seven digits, and the point if none is left.</summary>
    private static int WithoutZeros(Span<byte> time)
    {
        const int Point = 19;
        const int Zone = 27;
        int end = Zone;
        while (time[end - 1] == '0')
            end--;
        if (end - 1 == Point)
            end = Point;

        time.Slice(Zone).CopyTo(time.Slice(end));
        return time.Length - Zone + end;
    }

    private void Digits(string value)
    {
        Reserve(value.Length + 1);
        foreach (char c in value)
            _bytes[_length++] = (byte)c;

        _bytes[_length++] = (byte)',';
    }

    /// <summary>Ends a value of so many bytes.</summary>
    private void Written(int length)
    {
        _bytes[_length + length] = (byte)',';
        _length += length + 1;
    }

    /// <summary>Ends a text of so many bytes behind its first quote.</summary>
    private void Quoted(int length)
    {
        _bytes[_length + length + 1] = (byte)'"';
        Written(length + 2);
    }

    /// <summary>The compiler warns of a null where the spec has none, but can be told not to.</summary>
    private JsonException NoValue(string type) => NoJson($"null, which is no {type},");

    private JsonException NoJson(string value) => new($"{value} cannot be written as JSON.");
}
