using System.Text.RegularExpressions;
using SpecModels.Generator.Resolution;
using Xunit;

namespace SpecModels.Generator.Tests.Resolution;

public sealed class EcmaPatternTests
{
    [Theory]
    [InlineData("^[a-z0-9-]+$", "^[a-z0-9-]+$")]
    [InlineData(@"^\d{3}-\d{4}$", "^[0-9]{3}-[0-9]{4}$")]
    [InlineData(@"^[\w.]+@[^\d]*$", "^[A-Za-z0-9_.]+@[^0-9]*$")]
    [InlineData("^(a|b)?c*?$", "^(a|b)?c*?$")]
    [InlineData("^(?:a(?=b)|(?!c)d)$", "^(?:a(?=b)|(?!c)d)$")]
    [InlineData("^.$", @"^[^\n\r\u2028\u2029]$")]
    [InlineData("^[[a-z-]$", @"^[\[a-z-]$")]
    [InlineData(@"^\/\#$", @"^\/#$")]
    [InlineData("^$", "^$")]
    public void WhatMeansTheSameIsTaken(string ecma, string dotNet)
    {
        Assert.Equal(dotNet, EcmaPattern.InDotNet(ecma));
        Assert.NotNull(new Regex(dotNet));
    }

    [Theory]
    [InlineData("[a-z]")]
    [InlineData("^a|b$")]
    [InlineData("^a$b$")]
    [InlineData(@"^\s$")]
    [InlineData(@"^\ba$")]
    [InlineData(@"^(a)\1$")]
    [InlineData(@"^\p{L}$")]
    [InlineData(@"^\u0061$")]
    [InlineData("^(?<x>a)$")]
    [InlineData("^(?i)a$")]
    [InlineData("^[]$")]
    [InlineData("^[a$")]
    [InlineData(@"^[\D]$")]
    [InlineData(@"^a\$")]
    [InlineData("^(a$")]
    [InlineData("^a)$")]
    [InlineData("^**$")]
    [InlineData("^a{,2}$")]
    [InlineData("^a{x}$")]
    [InlineData("^é$")]
    public void WhatMightMeanAnythingElseIsNot(string ecma) => Assert.Null(EcmaPattern.InDotNet(ecma));

    [Theory]
    [InlineData("^a*$", true)]
    [InlineData("^a$", false)]
    public void TheEmptyTextIsTaken(string pattern, bool isTaken) => Assert.Equal(isTaken, EcmaPattern.TakesEmpty(pattern));
}
