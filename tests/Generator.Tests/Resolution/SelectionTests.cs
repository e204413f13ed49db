using System.Linq;
using System.Threading.Tasks;
using SpecModels.Generator.Resolution;
using Xunit;

namespace SpecModels.Generator.Tests.Resolution;

public sealed class SelectionTests
{
    [Theory]
    [InlineData("Pet", "Pet", true)]
    [InlineData("Pet", "Pets", false)]
    [InlineData("pet", "Pet", false)]
    [InlineData("Pet*", "Pet", true)]
    [InlineData("*Request", "CreateRequest", true)]
    [InlineData("*Request", "CreateRequestBody", false)]
    [InlineData("/v1/chat/*", "/v1/chat/completions", true)]
    [InlineData("/v1/chat/*", "/v1/chats", false)]
    [InlineData("a*b*c", "axbxbxc", true)]
    [InlineData("*", "", true)]
    [InlineData("a*a", "a", false)]
    public void AStarStandsForAnyCharacters(string pattern, string text, bool isMatch) => Assert.Equal(isMatch, Selection.Matches(pattern, text));

    [Fact(Timeout = 10_000)]
    public async Task ManyStarsTakeNoTime() => Assert.False(await Task.Run(static () => Selection.Matches(string.Concat(Enumerable.Repeat("*a", 100)) + "b", new string('a', 10_000))));
}
