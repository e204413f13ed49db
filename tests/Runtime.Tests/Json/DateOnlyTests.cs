using System;
using System.Text.Json;
using SpecModels.Runtime.Tests.Models;
using Xunit;

namespace SpecModels.Runtime.Tests.Json;

/// <summary>What the runtime for netstandard2.0 lacks.</summary>
public sealed class DateOnlyTests
{
    private static readonly JsonSerializerOptions _options = new() { TypeInfoResolver = TestsJson.Default };

    [Fact]
    public void DatesAreServed()
    {
        DateOnly date = new(2025, 1, 2);
        ValueList<DateOnly> dates = [date];

        Assert.Equal("\"2025-01-02\"", JsonSerializer.Serialize(date, _options));
        Assert.Equal(date, JsonSerializer.Deserialize<DateOnly>("\"2025-01-02\"", _options));
        Assert.Equal("""["2025-01-02"]""", JsonSerializer.Serialize(dates, _options));
        Assert.Equal(dates, JsonSerializer.Deserialize<ValueList<DateOnly>>("""["2025-01-02"]""", _options));
    }
}
