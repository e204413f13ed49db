using Xunit;

namespace SpecModels.Generator.Tests.Readers;

/// <summary>JSON and YAML give one tree, whose every node knows its place.</summary>
public sealed class NodesTests
{
    [Fact]
    public void JsonAndYamlOfOneMeaningAreOneTree()
    {
        NodeReading json = NodeReading.Json("""{"openapi": "3.1.0", "paths": {}, "list": [1, -2.50, 1e3, true, false, null, "t\u00e9\n"], "": []}""");
        NodeReading yaml = NodeReading.Yaml("""
            openapi: 3.1.0
            paths: {}
            list:
              - 1
              - -2.50
              - 1e3
              - true
              - false
              -
              - "t\u00e9\n"
            "": []
            """);

        Assert.Equal("""{"openapi":"3.1.0","paths":{},"list":[1,-2.50,1e3,true,false,null,"té\n"],"":[]}""", json.Tree);
        Assert.Equal(json.Tree, yaml.Tree);
        Assert.Empty(json.Problems);
        Assert.Empty(yaml.Problems);
    }

    [Fact]
    public void JsonKnowsItsPlacesInCharactersThoughItIsReadInBytes()
    {
        NodeReading json = NodeReading.Json("{\n  \"é😀\": \"ü😀\",\r\n  \"next\" : [\"€\", {\"a\\n\": 1.5}]\n}");

        Assert.Equal("2:3 «\"é😀\"»", json.WhereName("é😀"));
        Assert.Equal("2:10 «\"ü😀\"»", json.Where("é😀"));
        Assert.Equal("3:3 «\"next\"»", json.WhereName("next"));
        Assert.Equal("3:12 «[\"€\", {\"a\\n\": 1.5}]»", json.Where("next"));
        Assert.Equal("3:18 «{\"a\\n\": 1.5}»", json.Where("next", 1));
        Assert.Equal("3:26 «1.5»", json.Where("next", 1, "a\n"));
    }

    [Fact]
    public void YamlKnowsItsPlaces()
    {
        NodeReading yaml = NodeReading.Yaml("# é😀\r\nplain: a b\r\n\"quoted\": 'it''s'\r\nlist:\r\n  - x: 1\r\n    y: 2\r\n\r\n  # a comment\r\n  - &a [1, {b: c}]\r\ntext: |\r\n  one\r\n  two\r\n\r\nempty:\r\nend: 1");

        Assert.Equal("2:1 «plain»", yaml.WhereName("plain"));
        Assert.Equal("2:8 «a b»", yaml.Where("plain"));
        Assert.Equal("3:1 «\"quoted\"»", yaml.WhereName("quoted"));
        Assert.Equal("3:11 «'it''s'»", yaml.Where("quoted"));
        Assert.Equal("5:5 «x: 1\r\n    y: 2»", yaml.Where("list", 0));
        Assert.Equal("9:5 «&a [1, {b: c}]»", yaml.Where("list", 1));
        Assert.Equal("9:12 «{b: c}»", yaml.Where("list", 1, 1));
        Assert.Equal("10:7 «|\r\n  one\r\n  two»", yaml.Where("text"));
        Assert.Equal("14:7 «»", yaml.Where("empty"));
        Assert.Equal("15:6 «1»", yaml.Where("end"));
    }

    [Fact]
    public void AByteOrderMarkIsNoText()
    {
        Assert.Equal("1:3 «\"a\"»", NodeReading.Json("\uFEFF{\"a\": 1}").WhereName("a"));
        Assert.Equal("1:2 «a»", NodeReading.Yaml("\uFEFFa: 1").WhereName("a"));
    }

    /// <summary>The core schema of YAML 1.2; numbers come out as JSON writes them.</summary>
    [Theory]
    [InlineData("", "null")]
    [InlineData("~", "null")]
    [InlineData("Null", "null")]
    [InlineData("nULL", "\"nULL\"")]
    [InlineData("True", "true")]
    [InlineData("FALSE", "false")]
    [InlineData("yes", "\"yes\"")]
    [InlineData("off", "\"off\"")]
    [InlineData("0", "0")]
    [InlineData("-0", "-0")]
    [InlineData("+12", "12")]
    [InlineData("007", "7")]
    [InlineData("-0099", "-99")]
    [InlineData("9223372036854775808", "9223372036854775808")]
    [InlineData("0x1F", "31")]
    [InlineData("0xFFFFFFFFFFFFFFFFFF", "4722366482869645213695")]
    [InlineData("0o17", "15")]
    [InlineData("0o18", "\"0o18\"")]
    [InlineData("0xZ", "\"0xZ\"")]
    [InlineData("0x", "\"0x\"")]
    [InlineData("0o", "\"0o\"")]
    [InlineData("1.10", "1.10")]
    [InlineData(".5", "0.5")]
    [InlineData("-.5", "-0.5")]
    [InlineData("5.", "5")]
    [InlineData("6.02E+23", "6.02E+23")]
    [InlineData("1e", "\"1e\"")]
    [InlineData("1e+", "\"1e+\"")]
    [InlineData("e3", "\"e3\"")]
    [InlineData(".", "\".\"")]
    [InlineData("+", "\"+\"")]
    [InlineData("1_000", "\"1_000\"")]
    [InlineData("1.2.3", "\"1.2.3\"")]
    [InlineData("12:30", "\"12:30\"")]
    [InlineData("2026-01-02", "\"2026-01-02\"")]
    [InlineData(".inf", "\".inf\"")]
    [InlineData("-.INF", "\"-.INF\"")]
    [InlineData(".nan", "\".nan\"")]
    [InlineData("'1'", "\"1\"")]
    [InlineData("\"true\"", "\"true\"")]
    [InlineData("!!str 1", "\"1\"")]
    [InlineData("! 1", "\"1\"")]
    [InlineData("!!int \"5\"", "5")]
    [InlineData("!!float 1", "1")]
    [InlineData("!!null \"\"", "null")]
    [InlineData("!mine 1", "\"1\"")]
    public void APlainScalarIsWhatTheCoreSchemaSays(string text, string json) => Assert.Equal($"{{\"a\":{json}}}", NodeReading.Yaml($"a: {text}").Tree);

    [Fact]
    public void ANumberTooLongForAnyUseIsAText()
    {
        string digits = new('7', 1_000_000);

        Assert.Equal($"[\"0x{digits}\",\"0o{digits}\",{digits}]", NodeReading.Yaml($"- 0x{digits}\n- 0o{digits}\n- {digits}").Tree);
    }

    [Fact]
    public void ANameIsAsWritten() => Assert.Equal(
        """{"200":1,"007":2,"true":3,"~":4,"1.0":5,"on":6,"a b":7}""",
        NodeReading.Yaml("200: 1\n007: 2\ntrue: 3\n~: 4\n1.0: 5\non: 6\n? a b\n: 7").Tree);

    [Fact]
    public void TheFirstDocumentIsRead()
    {
        Assert.Equal("""{"a":1}""", NodeReading.Yaml("%YAML 1.2\n---\na: 1\n---\nb: 2\n").Tree);
        Assert.Equal("""{"a":1}""", NodeReading.Yaml("a: 1\n...\n@ no YAML").Tree);
    }

    [Fact]
    public void AnAliasIsTheNodeOfItsAnchor()
    {
        NodeReading yaml = NodeReading.Yaml("a: &x {b: 1}\nc: [*x, *x]\n&n d: *n\n*n : 2\ne: &x 5\nf: *x");

        Assert.Equal("""{"a":{"b":1},"c":[{"b":1},{"b":1}],"d":2,"e":5,"f":5}""", yaml.Tree);
        Assert.Equal("1:4 «&x {b: 1}»", yaml.Where("c", 1));
        Assert.Equal(["DuplicateKey 4:1 «*n» d"], yaml.Problems);
    }

    [Theory]
    [InlineData("<<: *a\ny: 3\nz: 4", """{"x":1,"y":3,"z":4}""")]
    [InlineData("y: 3\n<<: *a\nz: 4", """{"y":3,"x":1,"z":4}""")]
    [InlineData("<<: [*b, *a]", """{"y":5,"w":6,"x":1}""")]
    [InlineData("<<: {x: 7}\n<<: *a", """{"x":7,"y":2}""")]
    [InlineData("\"<<\": *a", """{"<<":{"x":1,"y":2}}""")]
    [InlineData("<<: text", """{"<<":"text"}""")]
    [InlineData("<<: [*a, 1]", """{"<<":[{"x":1,"y":2},1]}""")]
    public void AMergeKeyTakesOverWhatIsNotWrittenOut(string text, string tree)
    {
        NodeReading yaml = NodeReading.Yaml($"- &a {{x: 1, y: 2}}\n- &b {{y: 5, w: 6}}\n- {text.Replace("\n", "\n  ", System.StringComparison.Ordinal)}");

        Assert.Equal($$$"""[{"x":1,"y":2},{"y":5,"w":6},{{{tree}}}]""", yaml.Tree);
        Assert.Empty(yaml.Problems);
    }

    [Fact]
    public void JsonMergesNothing() => Assert.Equal("""{"<<":{"a":1}}""", NodeReading.Json("""{"<<": {"a": 1}}""").Tree);

    [Theory]
    [InlineData("|-\n    \n    text\n    more", "\\ntext\\nmore")]
    [InlineData("|\n      \n\n    text", "\\n\\ntext\\n")]
    [InlineData("|+\n    ", "\\n")]
    [InlineData("|2+\n    ", "\\n")]
    [InlineData(">\n      \n    text\n    more", "\\ntext more\\n")]
    [InlineData("!!str |\r\n    \r\n    text", "\\ntext\\n")]
    [InlineData("&a |\n    \n    text", "\\ntext\\n")]
    [InlineData("|\n    - a |\n       \n    b", "- a |\\n   \\nb\\n")]
    public void ABlockOfTextMayBeginWithBlankLines(string block, string text)
    {
        NodeReading yaml = NodeReading.Yaml($"a:\n  b: {block}\n  c: 1\n");

        Assert.Empty(yaml.Problems);
        Assert.Equal($$$"""{"a":{"b":"{{{text}}}","c":1}}""", yaml.Tree);
        Assert.EndsWith(":6 «1»", yaml.Where("a", "c"));
    }
}
