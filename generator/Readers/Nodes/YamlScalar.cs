using System;
using System.Globalization;
using System.Numerics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SpecModels.Generator.Readers.Nodes;

/// <summary>What a scalar of YAML is, by the core schema: https://yaml.org/spec/1.2.2/#103-core-schema. (<c>yes</c> and <c>2024-01-01</c> are strings there.)</summary>
internal static class YamlScalar
{
    private const string Tags = "tag:yaml.org,2002:";

    /// <summary>Beyond this a hexadecimal number is a text: to write it as a decimal one takes time by the square of its length.</summary>
    private const int MaxDigits = 64;

    public static SpecNode.Scalar Read(Scalar scalar, TextSlice where)
    {
        string text = scalar.Value;
        bool isTyped = scalar.Tag.IsEmpty ? scalar.Style == ScalarStyle.Plain : scalar.Tag.Value is Tags + "null" or Tags + "bool" or Tags + "int" or Tags + "float";
        if (!isTyped)
        {
            return new SpecNode.Scalar(where, NodeKind.String, text);
        }

        switch (text)
        {
            case "" or "~" or "null" or "Null" or "NULL":
                return new SpecNode.Scalar(where, NodeKind.Null, "null");
            case "true" or "True" or "TRUE":
                return new SpecNode.Scalar(where, NodeKind.Boolean, "true");
            case "false" or "False" or "FALSE":
                return new SpecNode.Scalar(where, NodeKind.Boolean, "false");
            default:
                return Number(text) is { } number ? new SpecNode.Scalar(where, NodeKind.Number, number) : new SpecNode.Scalar(where, NodeKind.String, text);
        }
    }

    /// <summary>The number in JSON's grammar; <see langword="null"/> for none, or for one that JSON has not (infinity).</summary>
    private static string? Number(string text)
    {
        if (text.Length > 2 && text[0] == '0' && text[1] is 'x' or 'o')
        {
            return text[1] == 'x' ? Hexadecimal(text) : Octal(text);
        }

        int start = text[0] is '+' or '-' ? 1 : 0;
        int point = Digits(text, start);
        int fraction = point < text.Length && text[point] == '.' ? Digits(text, point + 1) : point;
        bool hasFraction = fraction > point + 1;
        if (point == start && !hasFraction)
        {
            return null;
        }

        int end = fraction;
        if (end < text.Length && text[end] is 'e' or 'E')
        {
            int exponent = end + 1 < text.Length && text[end + 1] is '+' or '-' ? end + 2 : end + 1;
            end = Digits(text, exponent);
            if (end == exponent)
            {
                return null;
            }
        }

        if (end < text.Length)
        {
            return null;
        }

        while (start + 1 < point && text[start] == '0')
        {
            start++;
        }

        return (text[0] == '-' ? "-" : "")
            + (start < point ? text.Substring(start, point - start) : "0")
            + (hasFraction ? text.Substring(point, fraction - point) : "")
            + text.Substring(fraction);
    }

    private static int Digits(string text, int start)
    {
        while (start < text.Length && text[start] is >= '0' and <= '9')
        {
            start++;
        }

        return start;
    }

    private static string? Hexadecimal(string text) =>
        text.Length <= MaxDigits && BigInteger.TryParse("0" + text.Substring(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out BigInteger value)
            ? value.ToString(CultureInfo.InvariantCulture)
            : null;

    private static string? Octal(string text)
    {
        BigInteger value = BigInteger.Zero;
        for (int i = 2; i < Math.Min(text.Length, MaxDigits + 1); i++)
        {
            if (text[i] is < '0' or > '7')
            {
                return null;
            }

            value = (value * 8) + (text[i] - '0');
        }

        return text.Length <= MaxDigits ? value.ToString(CultureInfo.InvariantCulture) : null;
    }
}
