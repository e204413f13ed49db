using System.Text;
using SpecModels.Json;
using Xunit;

namespace SpecModels.Runtime.Tests.Json;

/// <summary>A tag that is found only by closer reading costs its time: here it has to be found without. That it is the right one, other tests say.</summary>
public sealed class MemberAheadTests
{
    [Fact]
    public void AMemberIsFoundWhereverItStandsInABlock()
    {
        for (int before = 0; before < 400; before++)
        {
            string start = $$"""{"title":"{{new string('x', before)}}",""";
            foreach (string end in new[] { "", " ", ",\"a\":1", ",\"text\":\"" + new string('y', 100) + "\"" })
            {
                byte[] json = Encoding.UTF8.GetBytes($$"""{{start}}"type":"dog"{{end}}}""");

                Assert.True(MemberAhead.TryFind(json, 0, isDocument: true, "type"u8, out int first, out int quote), $"{before}, {end}");
                Assert.Equal((start.Length + "\"type\":\"".Length, start.Length + "\"type\":\"dog".Length), (first, quote));
            }
        }
    }

    [Fact]
    public void AShortObjectHasItsMember()
    {
        Assert.True(MemberAhead.TryFind("""{"a":1,"b":"c"}"""u8, 0, isDocument: true, "b"u8, out int first, out int quote));
        Assert.Equal((12, 13), (first, quote));
        Assert.True(MemberAhead.TryFind("""{"a":1,"":"c"}"""u8, 0, isDocument: true, ""u8, out first, out quote));
        Assert.Equal((11, 12), (first, quote));
    }

    [Fact]
    public void AMemberThatIsNotThereIsNotFound()
    {
        for (int before = 0; before < 400; before++)
            Assert.False(MemberAhead.TryFind(Encoding.UTF8.GetBytes($$"""{"title":"{{new string('x', before)}}","other":"type"}"""), 0, isDocument: true, "type"u8, out _, out _));
    }
}
