using SpecModels.Generator.Spec;
using Xunit;

namespace SpecModels.Generator.Tests.Resolution;

public sealed class PagePathTests
{
    [Theory]
    [InlineData("a/b/../c/./d.md", "a/c/d.md")]
    [InlineData(@"C:\specs\models\a.md", "C:/specs/models/a.md")]
    [InlineData("../a.md", "../a.md")]
    [InlineData("/x//y.md", "/x/y.md")]
    public void PathsAreNormalized(string path, string expected) => Assert.Equal(expected, PagePath.Normalize(path));

    [Theory]
    [InlineData("/s/models/a.md", "../models/b.md", "/s/models/b")]
    [InlineData("/s/models/a.md", "./b.mdx#fields", "/s/models/b")]
    [InlineData("/s/models/operations/a.md", "../../models/b.md", "/s/models/b")]
    [InlineData("/s/a.md", "https://example.com/b.md", null)]
    [InlineData("/s/a.md", "#anchor", null)]
    public void ALinkLeadsToAPageWithoutExtension(string from, string link, string? expected) => Assert.Equal(expected, PagePath.Target(from, link));

    [Theory]
    [InlineData("/components/schemas/Pet", "Pet")]
    [InlineData("", "pet")]
    public void AWholeFileIsCalledByItsName(string pointer, string expected) => Assert.Equal(expected, new SpecType.Reference(@"C:\models\pet.json", pointer).Name);

    [Theory]
    [InlineData("/s/models/operations/a.md", "operations", "/s/models")]
    [InlineData("/s/models/a.md", "", "/s/models")]
    [InlineData("operations/a.md", "operations", "")]
    [InlineData("/s/models/a.md", "elsewhere", null)]
    public void TheRootIsWhatTheFolderHangsBelow(string page, string folder, string? expected) => Assert.Equal(expected, PagePath.Root(page, folder));
}
