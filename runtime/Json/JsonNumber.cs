using System;
using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;

namespace SpecModels.Json;

/// <summary>
/// The exact value of a JSON number: digits without zeros at either end, times a power of ten, so that <c>1.0</c>, <c>1</c>
/// and <c>1e0</c> are one value. Zero has no digits and no sign.
/// </summary>
internal readonly record struct JsonNumber(bool Negative, string Digits, long Exponent)
{
    /// <summary>Longer integers are refused: before .NET 9, parsing one takes time that grows with the square of its length.</summary>
    private const int MaxIntegerDigits = 4300;

    /// <summary>Exponents are cut here, far beyond what a document's length can make up for.</summary>
    private const long MaxExponent = 1_000_000_000_000_000;

    public bool IsInteger => Exponent >= 0;

    public static JsonNumber Parse(JsonElement number) => Parse(Encoding.UTF8.GetBytes(number.GetRawText()));

    /// <summary>Parses a number token that has been checked for its grammar.</summary>
    public static JsonNumber Parse(ReadOnlySpan<byte> token)
    {
        StringBuilder digits = new();
        int zeros = 0;
        long exponent = 0;
        bool fraction = false;
        for (int i = 0; i < token.Length; i++)
        {
            switch (token[i])
            {
                case (byte)'-':
                    break;
                case (byte)'.':
                    fraction = true;
                    break;
                case (byte)'e' or (byte)'E':
                    exponent += ParseExponent(token.Slice(i + 1));
                    i = token.Length;
                    break;
                case byte digit:
                    exponent -= fraction ? 1 : 0;
                    if (digit == (byte)'0')
                        zeros += digits.Length == 0 ? 0 : 1;
                    else
                    {
                        digits.Append('0', zeros).Append((char)digit);
                        zeros = 0;
                    }

                    break;
            }
        }

        return digits.Length == 0 ? new JsonNumber(false, "", 0) : new JsonNumber(token[0] == (byte)'-', digits.ToString(), exponent + zeros);
    }

    public bool TryGetInt64(out long value)
    {
        value = 0;
        if (!IsInteger || Digits.Length + Exponent > 19)
            return false;

        decimal magnitude = Digits.Length == 0 ? 0 : decimal.Parse(Digits + new string('0', (int)Exponent), NumberStyles.None, CultureInfo.InvariantCulture);
        decimal number = Negative ? -magnitude : magnitude;
        if (number is < long.MinValue or > long.MaxValue)
            return false;

        value = (long)number;
        return true;
    }

    public bool TryGetInteger(out BigInteger value)
    {
        value = BigInteger.Zero;
        if (!IsInteger || Digits.Length + Exponent > MaxIntegerDigits)
            return false;

        if (Digits.Length != 0)
        {
            BigInteger magnitude = BigInteger.Parse(Digits, NumberStyles.None, CultureInfo.InvariantCulture) * BigInteger.Pow(10, (int)Exponent);
            value = Negative ? -magnitude : magnitude;
        }

        return true;
    }

    private static long ParseExponent(ReadOnlySpan<byte> token)
    {
        long exponent = 0;
        foreach (byte digit in token)
        {
            if (digit is not ((byte)'-' or (byte)'+'))
                exponent = Math.Min((exponent * 10) + (digit - '0'), MaxExponent);
        }

        return token[0] == (byte)'-' ? -exponent : exponent;
    }
}
