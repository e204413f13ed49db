using System;
using System.Text.Json;

namespace SpecModels.Json;

// The same readers once more in the shape of JsonRead<T>, to be passed on: reader.List(JsonScanner.String).
public ref partial struct JsonScanner
{
    /// <summary>Reads a string.</summary>
    /// <param name="reader">The scanner.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The value is another one.</exception>
    public static string String(ref JsonScanner reader) => reader.String();

    /// <summary>Reads a boolean.</summary>
    /// <param name="reader">The scanner.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The value is another one.</exception>
    public static bool Boolean(ref JsonScanner reader) => reader.Boolean();

    /// <summary>Reads a number.</summary>
    /// <param name="reader">The scanner.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The value is another one.</exception>
    public static double Double(ref JsonScanner reader) => reader.Double();

    /// <summary>Reads an integer.</summary>
    /// <param name="reader">The scanner.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The value is another one.</exception>
    public static long Int64(ref JsonScanner reader) => reader.Int64();

    /// <summary>Reads an integer.</summary>
    /// <param name="reader">The scanner.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The value is another one.</exception>
    public static int Int32(ref JsonScanner reader) => reader.Int32();

    /// <summary>Reads a decimal number.</summary>
    /// <param name="reader">The scanner.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The value is another one.</exception>
    public static decimal Decimal(ref JsonScanner reader) => reader.Decimal();

    /// <summary>Reads an integer.</summary>
    /// <param name="reader">The scanner.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The value is another one.</exception>
    public static System.Numerics.BigInteger BigInteger(ref JsonScanner reader) => reader.BigInteger();

    /// <summary>Reads a date and time.</summary>
    /// <param name="reader">The scanner.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The value is another one.</exception>
    public static DateTimeOffset DateTimeOffset(ref JsonScanner reader) => reader.DateTimeOffset();

#if NET
    /// <summary>Reads a date.</summary>
    /// <param name="reader">The scanner.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The value is another one.</exception>
    public static DateOnly DateOnly(ref JsonScanner reader) => reader.DateOnly();
#endif

    /// <summary>Reads a UUID.</summary>
    /// <param name="reader">The scanner.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The value is another one.</exception>
    public static Guid Guid(ref JsonScanner reader) => reader.Guid();

    /// <summary>Reads bytes that are written as base64.</summary>
    /// <param name="reader">The scanner.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The value is another one.</exception>
    public static byte[] Bytes(ref JsonScanner reader) => reader.Bytes();

    /// <summary>Reads any JSON.</summary>
    /// <param name="reader">The scanner.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The value is another one.</exception>
    public static JsonElement Element(ref JsonScanner reader) => reader.Element();
}
