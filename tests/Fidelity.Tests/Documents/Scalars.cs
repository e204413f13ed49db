using System;
using System.Globalization;
using System.Linq;
using System.Numerics;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace SpecModels.Fidelity.Tests.Documents;

/// <summary>Texts and numbers of every kind that a spec may ask for, from the plain to the odd.</summary>
internal static class Scalars
{
    private static readonly string[] _pieces =
    [
        "a", "text", " ", "\"", "\\", "/", "\b\f\n\r\t", "\0", "\u0001", "\u001f", "\u007f", "\u0080", "\u0085", "\u2028", "\u2029", "\ufeff", "\ufffd", "\uffff", "é", "ß", "€", "名前", "😀", "\U0010ffff", "<&>'+`=", "\\u0061", "{", "}", "[", "]", ":", ",", "\"type\":\"dog\"", "null", "1",
        "exactly sixteen.", "a text of more than thirty-two bytes, and then some", new string('x', 70), new string('é', 33), new string('\\', 9),
    ];

    private static readonly string[] _digits = ["0", "1", "9", "10", "123", "5", "99999999", "00000000", "00000000000000000000", "12345678901234567890"];

    public static Gen<string> Strings { get; } =
        Gen.Choose(0, 5).SelectMany(static count => Gen.Elements(_pieces).ArrayOf(count)).Select(string.Concat);

    public static Gen<Tree> Text { get; } = Strings.Select(Plain);

    public static Gen<Tree> Double { get; } = Gen.OneOf(
            Bits.Select(static bits => BitConverter.Int64BitsToDouble(bits)).Where(double.IsFinite).Select(static number => number.ToString("R", CultureInfo.InvariantCulture)),
            Gen.Choose(-1000, 1000).Select(static number => number.ToString(CultureInfo.InvariantCulture)),
            Gen.Elements("0", "-0", "-0.0", "0.1", "1e5", "1E+5", "1e-05", "1.7976931348623157e308", "-1.7976931348623157E+308", "5e-324", "1e-400", "9007199254740993", "0.30000000000000004", "123456789012345678901234567890"),
            AnyNumber)
        .Where(static wire => double.IsFinite(double.Parse(wire, CultureInfo.InvariantCulture)))
        .Select(static wire => (Tree)new Tree.Number(wire, double.Parse(wire, CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture)));

    public static Gen<Tree> Long { get; } = Integers(Bits.Select(static bits => (BigInteger)bits), long.MinValue, long.MaxValue);

    public static Gen<Tree> Int { get; } = Integers(Bits.Select(static bits => (BigInteger)(int)bits), int.MinValue, int.MaxValue);

    public static Gen<Tree> Big { get; } = Integers(
        Gen.Choose(1, 20).SelectMany(static count => Gen.Elements(_digits).ArrayOf(count)).Select(static digits => BigInteger.Parse(string.Concat(digits), CultureInfo.InvariantCulture)),
        -BigInteger.Pow(10, 400),
        BigInteger.Pow(10, 400));

    public static Gen<Tree> Decimal { get; } = Gen.OneOf(
            Gen.Choose(int.MinValue, int.MaxValue).ArrayOf(3).Zip(Gen.Choose(0, 28), static (parts, scale) => new decimal(parts[0], parts[1], parts[2], scale % 2 == 0, (byte)scale).ToString(CultureInfo.InvariantCulture)),
            Gen.Choose(-1000, 1000).Select(static number => number.ToString(CultureInfo.InvariantCulture)),
            Gen.Elements("0", "1.10", "-0.00", "79228162514264337593543950335", "-79228162514264337593543950335", "1e28", "1E-28", "1e-40", "0.12345678901234567890123456789"))
        .Select(static wire => (Tree)new Tree.Number(wire, decimal.Parse(wire, NumberStyles.Float, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture)));

    public static Gen<Tree> DateTime { get; } =
        from ticks in Bits
        from minutes in Gen.OneOf(Gen.Constant(0), Gen.Choose(-14 * 60, 14 * 60))
        from digits in Gen.Choose(0, 7)
        from offset in Gen.Elements("Z", "+00:00", "-00:00")
        select At(1 + (ticks & long.MaxValue) % (System.DateTime.MaxValue.Ticks - (2 * TimeSpan.TicksPerDay)) + TimeSpan.TicksPerDay, minutes, digits, offset);

    public static Gen<Tree> Date { get; } =
        Gen.Choose(0, DateOnly.MaxValue.DayNumber).Select(static day => Plain(DateOnly.FromDayNumber(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));

    public static Gen<Tree> Uuid { get; } =
        from high in Bits
        from low in Bits
        from isUpper in Gen.Elements(true, false)
        select Uuids(new Guid([.. BitConverter.GetBytes(high), .. BitConverter.GetBytes(low)]).ToString("D"), isUpper);

    public static Gen<Tree> Bytes { get; } = Gen.Choose(0, 40).SelectMany(static count => Gen.Choose(0, 255).ArrayOf(count)).Select(static bytes => Plain(Convert.ToBase64String([.. bytes.Select(static value => (byte)value)])));

    public static Gen<Tree> Boolean { get; } = Gen.Elements(true, false).Select(static value => (Tree)new Tree.Boolean(value) { Other = new Tree.Boolean(!value) });

    /// <summary>Numbers that no type holds, as they stand in JSON that no spec describes.</summary>
    public static Gen<Tree> Exact { get; } = AnyNumber.Select(static wire => (Tree)new Tree.Number(wire, wire));

    private static Gen<long> Bits =>
        from high in Gen.Choose(int.MinValue, int.MaxValue)
        from low in Gen.Choose(int.MinValue, int.MaxValue)
        from shift in Gen.Choose(0, 63)
        select (((long)high << 32) | (uint)low) >> shift;

    private static Gen<string> AnyNumber =>
        from sign in Gen.Elements("", "-")
        from whole in Gen.Choose(0, 3).SelectMany(static count => Gen.Elements(_digits).ArrayOf(count)).Select(string.Concat)
        from fraction in Gen.Choose(0, 3).SelectMany(static count => Gen.Elements(_digits).ArrayOf(count)).Select(string.Concat)
        from exponent in Gen.Elements("", "", "e0", "e5", "E+007", "e-7", "E-20", "e30", "e400", "e-400", "e99999")
        select sign + (whole.TrimStart('0') is { Length: > 0 } digits ? digits : "0") + (fraction.Length == 0 ? "" : "." + fraction) + exponent;

    public static Tree Plain(string text) => new Tree.Text(text, text);

    /// <summary>Adds to each value one that is not the same.</summary>
    public static Gen<Tree> WithOther(this Gen<Tree> values) =>
        values.Zip(values, static (value, other) => value.Other is not null || IsSame(value, other) ? value : value with { Other = other });

    private static bool IsSame(Tree value, Tree other) => (value, other) switch
    {
        (Tree.Number left, Tree.Number right) => JsonElement.DeepEquals(JsonElement.Parse(left.Value), JsonElement.Parse(right.Value)),
        (Tree.Text left, Tree.Text right) => left.Value == right.Value
            || (DateTimeOffset.TryParse(left.Value, CultureInfo.InvariantCulture, out DateTimeOffset at) && DateTimeOffset.TryParse(right.Value, CultureInfo.InvariantCulture, out DateTimeOffset then) && at == then),
        _ => value.Kind == other.Kind,
    };

    /// <summary>An integer in the ways in which JSON can write it.</summary>
    public static Gen<Tree> Integer(BigInteger value) => Gen.Choose(0, 7).Select(way => Integer(value.ToString(CultureInfo.InvariantCulture), way));

    private static Gen<Tree> Integers(Gen<BigInteger> numbers, BigInteger min, BigInteger max) =>
        from number in Gen.Frequency((4, numbers), (2, Gen.Choose(-1000, 1000).Select(static small => (BigInteger)small)), (1, Gen.Elements(min, max, BigInteger.Zero)))
        from integer in Integer(number)
        select integer;

    private static Tree Integer(string value, int way)
    {
        string digits = value.TrimStart('-');
        string sign = value[..^digits.Length];
        string wire = way switch
        {
            5 => value + ".0",
            6 => $"{sign}{digits[..1]}.{(digits.Length == 1 ? "0" : digits[1..])}e{digits.Length - 1}",
            7 when digits.EndsWith("00", StringComparison.Ordinal) => value[..^2] + "E+2",
            _ => value,
        };
        return new Tree.Number(wire, value);
    }

    private static Tree At(long ticks, int minutes, int digits, string utc)
    {
        ticks -= ticks % (long)Math.Pow(10, 7 - digits);
        DateTimeOffset at = new(new System.DateTime(ticks), TimeSpan.FromMinutes(minutes));
        string start = at.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);
        string fraction = digits == 0 ? "" : "." + at.ToString("fffffff", CultureInfo.InvariantCulture)[..digits];
        string offset = at.ToString("zzz", CultureInfo.InvariantCulture);
        return new Tree.Text(start + fraction + (minutes == 0 ? utc : offset), start + fraction.TrimEnd('0').TrimEnd('.') + (minutes == 0 ? "Z" : offset));
    }

    private static Tree Uuids(string uuid, bool isUpper) => new Tree.Text(isUpper ? uuid.ToUpperInvariant() : uuid, uuid);
}
