using System;
using System.Text.Json;

namespace SpecModels.Json;

// The same readers once more in the shape of JsonRead<T>, to be passed on: reader.List(JsonScanner.String, "Foo.tags").
public ref partial struct JsonScanner
{
    /// <summary>Reads a string.</summary>
    /// <param name="reader">The scanner.</param>
    /// <param name="member">Where the value stands.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The value is another one.</exception>
    public static string String(ref JsonScanner reader, string member) => reader.String(member);

    /// <summary>Reads a boolean.</summary>
    /// <param name="reader">The scanner.</param>
    /// <param name="member">Where the value stands.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The value is another one.</exception>
    public static bool Boolean(ref JsonScanner reader, string member) => reader.Boolean(member);

    /// <summary>Reads a number.</summary>
    /// <param name="reader">The scanner.</param>
    /// <param name="member">Where the value stands.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The value is another one.</exception>
    public static double Double(ref JsonScanner reader, string member) => reader.Double(member);

    /// <summary>Reads an integer.</summary>
    /// <param name="reader">The scanner.</param>
    /// <param name="member">Where the value stands.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The value is another one.</exception>
    public static long Int64(ref JsonScanner reader, string member) => reader.Int64(member);

    /// <summary>Reads an integer.</summary>
    /// <param name="reader">The scanner.</param>
    /// <param name="member">Where the value stands.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The value is another one.</exception>
    public static int Int32(ref JsonScanner reader, string member) => reader.Int32(member);

    /// <summary>Reads a decimal number.</summary>
    /// <param name="reader">The scanner.</param>
    /// <param name="member">Where the value stands.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The value is another one.</exception>
    public static decimal Decimal(ref JsonScanner reader, string member) => reader.Decimal(member);

    /// <summary>Reads an integer.</summary>
    /// <param name="reader">The scanner.</param>
    /// <param name="member">Where the value stands.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The value is another one.</exception>
    public static System.Numerics.BigInteger BigInteger(ref JsonScanner reader, string member) => reader.BigInteger(member);

    /// <summary>Reads a date and time.</summary>
    /// <param name="reader">The scanner.</param>
    /// <param name="member">Where the value stands.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The value is another one.</exception>
    public static DateTimeOffset DateTimeOffset(ref JsonScanner reader, string member) => reader.DateTimeOffset(member);

#if NET
    /// <summary>Reads a date.</summary>
    /// <param name="reader">The scanner.</param>
    /// <param name="member">Where the value stands.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The value is another one.</exception>
    public static DateOnly DateOnly(ref JsonScanner reader, string member) => reader.DateOnly(member);
#endif

    /// <summary>Reads a UUID.</summary>
    /// <param name="reader">The scanner.</param>
    /// <param name="member">Where the value stands.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The value is another one.</exception>
    public static Guid Guid(ref JsonScanner reader, string member) => reader.Guid(member);

    /// <summary>Reads bytes that are written as base64.</summary>
    /// <param name="reader">The scanner.</param>
    /// <param name="member">Where the value stands.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The value is another one.</exception>
    public static byte[] Bytes(ref JsonScanner reader, string member) => reader.Bytes(member);

    /// <summary>Reads any JSON.</summary>
    /// <param name="reader">The scanner.</param>
    /// <param name="member">Where the value stands.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The value is another one.</exception>
    public static JsonElement Element(ref JsonScanner reader, string member) => reader.Element(member);
}
