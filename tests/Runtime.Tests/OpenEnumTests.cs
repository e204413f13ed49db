using System;
using SpecModels.Runtime.Tests.Models;
using Xunit;

namespace SpecModels.Runtime.Tests;

public sealed class OpenEnumTests
{
    [Fact]
    public void KnownTextIsTheValue()
    {
        OpenEnum<Status> value = OpenEnum<Status>.FromText("in_progress", StatusConverter.TryParse);

        Assert.True(value == Status.InProgress);
        Assert.True(value.IsKnown);
        Assert.Equal(Status.InProgress, value.Known);
        Assert.Null(value.Unknown);
        Assert.Equal("InProgress", value.ToString());
        Assert.Equal(((OpenEnum<Status>)Status.InProgress).GetHashCode(), value.GetHashCode());
    }

    [Fact]
    public void UnknownTextIsKept()
    {
        OpenEnum<Status> value = OpenEnum<Status>.FromText("gone", StatusConverter.TryParse);

        Assert.False(value.IsKnown);
        Assert.Null(value.Known);
        Assert.Equal("gone", value.Unknown);
        Assert.Equal("gone", value.ToString());
        Assert.True(value == OpenEnum<Status>.FromText("gone", StatusConverter.TryParse));
        Assert.True(value != OpenEnum<Status>.FromText("away", StatusConverter.TryParse));
        Assert.True(value != default(Status));
        Assert.False(value.Equals((object)"gone"));
    }

    [Fact]
    public void DefaultIsTheDefaultOfTheEnum()
    {
        Assert.True(default(OpenEnum<Status>) == Status.Queued);
    }

    [Fact]
    public void NullIsRefused()
    {
        Assert.Throws<ArgumentNullException>(() => OpenEnum<Status>.FromText(null!, StatusConverter.TryParse));
        Assert.Throws<ArgumentNullException>(() => OpenEnum<Status>.FromText("a", null!));
    }
}
