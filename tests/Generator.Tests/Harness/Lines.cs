using Xunit;

namespace SpecModels.Generator.Tests.Harness;

/// <summary>Compares text of several lines, and shows it whole where it differs: xunit cuts strings, and the new text is what to paste into the test.</summary>
internal static class Lines
{
    public static void Equal(string expected, string actual) =>
        Assert.True(expected == actual, $"--- expected\n{expected}\n--- actual\n{actual}\n---");

    public static void None(string actual) => Equal("", actual);
}
