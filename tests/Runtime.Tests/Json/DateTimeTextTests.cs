using System;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using SpecModels.Json;
using Xunit;

namespace SpecModels.Runtime.Tests.Json;

/// <summary>Dates and times that are read without <see cref="Utf8JsonReader"/> are those that it reads.</summary>
public sealed class DateTimeTextTests
{
    private static readonly string[] _texts =
    [
        "2025-01-31T12:30:00Z", "2024-02-29T23:59:59.9999999+14:00", "0001-01-01T00:00:00.1-00:00", "9999-12-31T23:59:59-14:00", "0001-01-01T00:00:00+00:01",
        "2023-02-29T00:00:00Z", "2025-01-31T12:30:00.12345678Z", "2025-01-31T12:30Z", "2025-01-31T12:30:00+0100", "2025-01-31", "2025-12-31T24:00:00Z", "0000-01-01T00:00:00Z",
    ];

    private static readonly string[] _pieces = ["0", "1", "9", "60", "24", "-", "+", ":", ".", "T", "Z", "z", " ", "00", "+02:30", "-14:01", ".0"];

    [Theory]
    [InlineData("2025-01-31T12:30:00Z")]
    [InlineData("2024-02-29T23:59:59.9999999+14:00")]
    [InlineData("2025-01-31T12:30:00.5-07:30")]
    [InlineData("0001-01-01T00:00:00-00:00")]
    public void WhatIsCommonIsReadAtOnce(string text) => Assert.True(DateTimeText.TryParse(Encoding.UTF8.GetBytes(text), out _));

    [Fact]
    public void TheReaderReadsThemAlike()
    {
        Random random = new(20251124);
        int parsed = 0;
        for (Stopwatch watch = Stopwatch.StartNew(); watch.Elapsed < TimeSpan.FromSeconds(2);)
        {
            byte[] text = Encoding.UTF8.GetBytes(_texts[random.Next(_texts.Length)]);
            if (random.Next(8) > 0)
                text = JsonMutation.Of(random, text, _pieces, most: 2);
            if (!DateTimeText.TryParse(text, out DateTimeOffset value))
                continue;

            Utf8JsonReader reader = new([(byte)'"', .. text, (byte)'"']);
            reader.Read();
            Assert.True(reader.TryGetDateTimeOffset(out DateTimeOffset expected) && expected.EqualsExact(value), Encoding.UTF8.GetString(text));
            parsed++;
        }

        Assert.True(parsed > 10_000, $"{parsed} texts");
    }
}
