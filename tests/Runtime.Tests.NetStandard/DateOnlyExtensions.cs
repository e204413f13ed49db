using System;
using System.Globalization;
using System.Text.Json;
using SpecModels.Json;

namespace SpecModels.Runtime.Tests;

/// <summary>The runtime for netstandard2.0 has no dates, and generated code has texts there. The models of these tests have a date all the same.</summary>
internal static class DateOnlyExtensions
{
    private const string Format = "yyyy-MM-dd";

    public static DateOnly DateOnly(this ref JsonScanner reader)
    {
        string text = reader.String();
        return System.DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly value)
            ? value
            : throw new JsonException($"{reader.Place}: expected a date such as 2025-01-31, found '{text}'.");
    }

    public static DateOnly? OptionalDateOnly(this ref JsonScanner reader, ref ExtraMembersBuilder extra) => extra.TakeNull(ref reader) ? null : reader.DateOnly();

    public static void DateOnly(this JsonPrinter writer, DateOnly value) => writer.String(value.ToString(Format, CultureInfo.InvariantCulture));

    public static void Optional(this JsonPrinter writer, MemberName name, DateOnly? value, ExtraMembers? extra) => writer.Optional(name, value?.ToString(Format, CultureInfo.InvariantCulture), extra);
}
