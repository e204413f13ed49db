using System;
using System.Text.Json;
using SpecModels.Runtime.Tests.Models;
using Xunit;

namespace SpecModels.Runtime.Tests.Json;

/// <summary>A date and time without an offset is the same on every machine.</summary>
[Collection(nameof(TimeZoneTests))]
[CollectionDefinition(nameof(TimeZoneTests), DisableParallelization = true)]
public sealed class TimeZoneTests
{
    private const string Format = "yyyy-MM-ddTHH:mm:ss.FFFFFFFK";

    [Theory]
    [InlineData("2025-07-01T12:30:00", "2025-07-01T12:30:00+00:00")]
    [InlineData("2025-07-01T12:30:00.5", "2025-07-01T12:30:00.5+00:00")]
    [InlineData("2025-07-01", "2025-07-01T00:00:00+00:00")]
    [InlineData("0001-01-01T00:00:00", "0001-01-01T00:00:00+00:00")]
    [InlineData("9999-12-31T23:59:59", "9999-12-31T23:59:59+00:00")]
    [InlineData("2025-07-01T12:30:00Z", "2025-07-01T12:30:00+00:00")]
    [InlineData("2025-07-01T12:30:00\\u005A", "2025-07-01T12:30:00+00:00")]
    [InlineData("\\u0032025-07-01T12:30:00", "2025-07-01T12:30:00+00:00")]
    [InlineData("2025-07-01T12:30:00-04:00", "2025-07-01T12:30:00-04:00")]
    [InlineData("2025-07-01T12:30:00\\u002B02:00", "2025-07-01T12:30:00+02:00")]
    public void ATimeWithoutAnOffsetIsOneOfUtc(string text, string expected)
    {
        string? before = Environment.GetEnvironmentVariable("TZ");
        try
        {
            foreach (string zone in new[] { "America/New_York", "Asia/Tokyo" })
            {
                Environment.SetEnvironmentVariable("TZ", zone);
                TimeZoneInfo.ClearCachedData();
                Assert.SkipUnless(TimeZoneInfo.Local.Id == zone, "The time zone cannot be set here.");
                string json = $$"""{"total":1,"at":"{{text}}"}""";
                ValueList<DateTimeOffset> alone = JsonSerializer.Deserialize<ValueList<DateTimeOffset>>($"""["{text}"]""", new JsonSerializerOptions { TypeInfoResolver = TestsJson.Default })!;
                Assert.Equal(expected, alone[0].ToString(Format, System.Globalization.CultureInfo.InvariantCulture));
                foreach (Usage usage in new[] { JsonSerializer.Deserialize<Usage>(json)!, TestsJson.Default.Access<Usage>().Read(System.Text.Encoding.UTF8.GetBytes(json), default) })
                    Assert.Equal(expected, usage.At!.Value.ToString(Format, System.Globalization.CultureInfo.InvariantCulture));
            }
        }
        finally
        {
            Environment.SetEnvironmentVariable("TZ", before);
            TimeZoneInfo.ClearCachedData();
        }
    }
}
