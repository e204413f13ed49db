using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using SpecModels.Runtime.Tests.Models;
using Xunit;

namespace SpecModels.Runtime.Tests.Streaming;

public sealed class LineTests
{
    private const string Lines = "{\"total\":1,\"details\":[\"ä€😀\"]}\n\n \t\n{ \"total\" : 2 , \"details\":[\"\\n\"]} \n{\"total\":3}";

    private static readonly Usage[] _values =
    [
        TestsJson.Default.Access<Usage>().Read("""{"total":1,"details":["ä€😀"]}"""u8, default),
        TestsJson.Default.Access<Usage>().Read("""{"total":2,"details":["\n"]}"""u8, default),
        TestsJson.Default.Access<Usage>().Read("""{"total":3}"""u8, default),
    ];

    [Theory]
    [InlineData("\n", "", "")]
    [InlineData("\n", "", "\n")]
    [InlineData("\r\n", "\ufeff", "\r\n")]
    [InlineData("\r\n", "", "\r")]
    [InlineData("\n", "\ufeff", "\n\n  \n")]
    public async Task ReadsMayEndAnywhere(string lineEnd, string before, string after)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(before + Lines.ReplaceLineEndings(lineEnd) + after);
        for (int cut = 1; cut < bytes.Length; cut++)
        {
            Assert.Equal(_values, await Read<Usage>(new PiecesStream(bytes[..cut], bytes[cut..])));
            Assert.Equal(_values, await Read<Usage>(PiecesStream.Every(cut, bytes)));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("\ufeff")]
    [InlineData("\n")]
    [InlineData("\r\n \t \r\n")]
    public async Task StreamMayHaveNoValues(string text) => Assert.Empty(await Read<Usage>(PiecesStream.Every(1, text)));

    [Theory]
    [InlineData(100)]
    [InlineData(5000)]
    [InlineData(16 * 1024)]
    [InlineData(int.MaxValue)]
    public async Task LineMayBeLongerThanTheBuffer(int size)
    {
        string[] texts = [new('a', 10), new('ä', 5 * 1024 * 1024), new('b', 16 * 1024 - 2), new('c', 16 * 1024 - 3), "", new('d', 100_000)];
        byte[] bytes = Encoding.UTF8.GetBytes(string.Join('\n', texts.Select(static text => $"\"{text}\"")));

        Assert.Equal(texts, await Read<string>(size == int.MaxValue ? new PiecesStream(bytes) : PiecesStream.Every(size, bytes)));
    }

    [Fact]
    public async Task ErrorNamesTheLineAndTheMember()
    {
        List<Usage> before = [];
        JsonException exception = await Assert.ThrowsAsync<JsonException>(async () =>
        {
            await foreach (Usage value in TestsJson.Default.ReadLinesAsync<Usage>(PiecesStream.Every(7, "{\"total\":1}\n\n{\"total\":2}\r\n{\"total\":3,\"small\":\"x\"}\n{\"total\":4}")))
                before.Add(value);
        });

        Assert.Equal("Line 4: Usage.small: expected an integer, found a string. Path: $.small | LineNumber: 0 | BytePositionInLine: 22.", exception.Message);
        Assert.Equal(("$.small", 0, 22), (exception.Path, exception.LineNumber, exception.BytePositionInLine));
        Assert.Equal([1L, 2L], before.Select(static value => value.Total));
    }

    [Theory]
    [InlineData("{\"total\":\n1}", "Line 1: Usage: Expected")]
    [InlineData("{\"total\":1}{\"total\":2}", "Line 1: Usage: '{' is invalid after a single JSON value.")]
    [InlineData("{\"total\":1}\r{\"total\":2}", "Line 1: Usage: '{' is invalid after a single JSON value.")]
    [InlineData("{\"total\":1}\n{\"total\":", "Line 2: Usage: Expected")]
    [InlineData("{\"total\":1}\nnull\n", "Line 2: Usage: expected an object, found null. Path: $ ")]
    [InlineData("{\"total\":1}\n\ufeff{\"total\":2}", "Line 2: Usage: '0xEF' is an invalid start of a value.")]
    [InlineData("\n\ufeff{\"total\":2}", "Line 2: Usage: '0xEF' is an invalid start of a value.")]
    public async Task WhateverIsWrongWithALineIsAJsonException(string text, string message)
    {
        JsonException exception = await Assert.ThrowsAsync<JsonException>(async () => await Read<Usage>(PiecesStream.Every(100, text)));

        Assert.StartsWith(message, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task InvalidUtf8IsAJsonException()
    {
        PiecesStream stream = new("1\n"u8.ToArray(), "\"\xc3\"\n".Select(static each => (byte)each).ToArray());

        JsonException exception = await Assert.ThrowsAsync<JsonException>(async () => await Read<JsonElement>(stream));

        Assert.StartsWith("Line 2: ", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OptionsHoldForEachLine()
    {
        await Assert.ThrowsAsync<JsonException>(async () => await Read<JsonElement>(PiecesStream.Every(9, "[[1]]\n[[[1]]]"), new JsonReaderOptions { MaxDepth = 2 }));
        Assert.Equal(2, (await Read<JsonElement>(PiecesStream.Every(9, "[1,]\n[1]//"), new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip })).Count);
    }

    [Fact]
    public void WrongArgumentsAreToldAtOnce()
    {
        Assert.Throws<ArgumentNullException>(() => TestsJson.Default.ReadLinesAsync<Usage>(null!));
        Assert.Throws<NotSupportedException>(() => TestsJson.Default.ReadLinesAsync<Version>(Stream.Null));
    }

    private static async Task<List<T>> Read<T>(Stream stream, JsonReaderOptions options = default)
    {
        List<T> values = [];
        await foreach (T value in TestsJson.Default.ReadLinesAsync<T>(stream, options, TestContext.Current.CancellationToken))
            values.Add(value);

        return values;
    }
}
