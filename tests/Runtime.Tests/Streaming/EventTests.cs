using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.ServerSentEvents;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using SpecModels.Runtime.Tests.Models;
using Xunit;

namespace SpecModels.Runtime.Tests.Streaming;

public sealed class EventTests
{
    /// <summary>All that the format has: comments, types, ids, a retry, an empty event, data over several lines, characters of every length.</summary>
    private const string Recording = """
        : PROCESSING

        event: usage
        id: 1
        data: {"total":1,"details":["ä€😀"]}

        :
        data:{"total":2,
        data:"details":["\ud83d\ude00"],
        data: "y":1.50}

        event: ping
        data:

        retry: 250
        id: 3
        unknown: field
        data: {"total":3}

        data: [DONE]

        data: {"total":4}


        """;

    private static readonly Usage[] _values =
    [
        TestsJson.Default.Access<Usage>().Read("""{"total":1,"details":["ä€😀"]}"""u8, default),
        TestsJson.Default.Access<Usage>().Read("""{"total":2,"details":["😀"],"y":1.50}"""u8, default),
        TestsJson.Default.Access<Usage>().Read("""{"total":3}"""u8, default),
    ];

    [Fact]
    public async Task DataIsReadUpToDone() => Assert.Equal(_values, await Read<Usage>(new MemoryStream(Encoding.UTF8.GetBytes(Recording))));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public async Task ReadsMayEndAnywhere(string lineEnd)
    {
        byte[] bytes = Encoding.UTF8.GetBytes("\ufeff" + Recording.ReplaceLineEndings(lineEnd));
        for (int cut = 1; cut < bytes.Length; cut++)
        {
            Assert.Equal(_values, await Read<Usage>(new PiecesStream(bytes[..cut], bytes[cut..])));
            Assert.Equal(_values, await Read<Usage>(PiecesStream.Every(cut, bytes)));
        }
    }

#if !NETSTANDARD_RUNTIME // .NET's own SseItem is not the one that this runtime was compiled against: their init accessors differ.
    [Fact]
    public async Task ItemsHaveTypeIdAndReconnectionInterval()
    {
        List<SseItem<Usage>> items = [];
        await foreach (SseItem<Usage> item in TestsJson.Default.ReadSseItemsAsync<Usage>(PiecesStream.Every(5, Recording), cancellationToken: TestContext.Current.CancellationToken))
            items.Add(item);

        Assert.Equal(
            [("usage", "1", null, _values[0]), ("message", null, null, _values[1]), ("message", "3", TimeSpan.FromMilliseconds(250), _values[2])],
            items.Select(static item => (item.EventType, item.EventId, item.ReconnectionInterval, item.Data)));
    }
#endif

    [Fact]
    public async Task NothingIsReadBeyondDone()
    {
        PiecesStream stream = new("data: 1\n\n"u8.ToArray(), "data: [DONE]\n\n"u8.ToArray(), "data: 2\n\n"u8.ToArray());

        Assert.Equal([1L], await Read<long>(stream));
        Assert.Equal(2, stream.Taken);
    }

    [Theory]
    [InlineData("data: [DONE]\ndata: \n\n")]
    [InlineData("data:  [DONE]\n\n")]
    [InlineData("data: [done]\n\n")]
    [InlineData("data: [\"[DONE]\"]x\n\n")]
    public async Task OnlyDoneItselfIsTheEnd(string text) =>
        await Assert.ThrowsAsync<JsonException>(async () => await Read<ValueList<string>>(PiecesStream.Every(100, text)));

    [Fact]
    public async Task TextThatSaysDoneIsAValue() =>
        Assert.Equal(["[DONE]", "x"], await Read<string>(PiecesStream.Every(100, "data: \"[DONE]\"\n\ndata: \"x\"\n\n")));

    [Theory]
    [InlineData("")]
    [InlineData("\ufeff")]
    [InlineData(": comment\n\n")]
    [InlineData("data: [DONE]\n\n")]
    [InlineData("event: x\nid: 1\n\n")]
    public async Task StreamMayHaveNoValues(string text) => Assert.Empty(await Read<Usage>(PiecesStream.Every(3, text)));

    [Theory]
    [InlineData("data: 1\n\ndata: 2")]
    [InlineData("data: 1\n\ndata: 2\n")]
    [InlineData("data: 1\n\ndata: [DON")]
    [InlineData("data: 1\n\nevent: x\nid: 2\n")]
    public async Task EventThatTheStreamEndsInIsDropped(string text) => Assert.Equal([1L], await Read<long>(PiecesStream.Every(4, text)));

    [Fact]
    public async Task ErrorNamesTheEventAndTheMember()
    {
        List<Usage> before = [];
        JsonException exception = await Assert.ThrowsAsync<JsonException>(async () =>
        {
            await foreach (Usage value in TestsJson.Default.ReadEventsAsync<Usage>(PiecesStream.Every(7, """
                data: {"total":1}

                : comment

                id: 1
                data: {"total":2}

                event: usage
                id: 7b
                data: {"total":3,
                data:  "small":"x"}

                data: {"total":4}


                """)))
            {
                before.Add(value);
            }
        });

        Assert.Equal(
            "Event 3 ('usage', id '7b'): Usage.small: expected an integer, found a string. Path: $.small | LineNumber: 1 | BytePositionInLine: 12.",
            exception.Message);
        Assert.Equal(("$.small", 1, 12), (exception.Path, exception.LineNumber, exception.BytePositionInLine));
        Assert.Equal([1L, 2L], before.Select(static value => value.Total));
    }

    [Theory]
    [InlineData("data: {\"total\":\n\n", "Event 1 ('message'): Usage: Expected depth to be zero")]
    [InlineData("data:\n\ndata: {\"total\":1}x\n\n", "Event 2 ('message'): Usage: 'x' is invalid after a single JSON value.")]
    [InlineData("data: null\n\n", "Event 1 ('message'): Usage: expected an object, found null. Path: $ ")]
    [InlineData("id: 5\ndata: {}\n\n", "Event 1 ('message', id '5'): Usage: required members missing: total. Path: $ ")]
    [InlineData("event: error\ndata: overloaded\n\n", "Event 1 ('error'): Usage: 'o' is an invalid start of a value.")]
    public async Task WhateverIsWrongWithTheDataIsAJsonException(string text, string message)
    {
        JsonException exception = await Assert.ThrowsAsync<JsonException>(async () => await Read<Usage>(PiecesStream.Every(100, text)));

        Assert.StartsWith(message, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ErrorShowsNoMoreOfTheEventThanAReaderNeeds()
    {
        string text = $"event: a\tb{new string('x', 1000)}\nid: {new string('7', 1000)}\ndata: 1\n\n";

        JsonException exception = await Assert.ThrowsAsync<JsonException>(async () => await Read<Usage>(PiecesStream.Every(100, text)));

        Assert.StartsWith($"Event 1 ('a\ufffdb{new string('x', 57)}…', id '{new string('7', 60)}…'): Usage: ", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task InvalidUtf8IsAJsonException()
    {
        PiecesStream stream = new("data: {\"total\":1}\n\n"u8.ToArray(), "data: {\"total\":2,\"details\":\"\xff\"}\n\n".Select(static each => (byte)each).ToArray());

        JsonException exception = await Assert.ThrowsAsync<JsonException>(async () => await Read<Usage>(stream));

        Assert.StartsWith("Event 2 ('message'): ", exception.Message, StringComparison.Ordinal);
        Assert.Contains("not valid Unicode", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OptionsHoldForEachEvent()
    {
        const string deep = "data: [[[1]]]\n\ndata: [[[2]],]\n\n";

        await Assert.ThrowsAsync<JsonException>(async () => await Read<JsonElement>(PiecesStream.Every(100, deep), new JsonReaderOptions { MaxDepth = 2 }));
        await Assert.ThrowsAsync<JsonException>(async () => await Read<JsonElement>(PiecesStream.Every(100, deep)));
        Assert.Equal(2, (await Read<JsonElement>(PiecesStream.Every(100, deep), new JsonReaderOptions { AllowTrailingCommas = true })).Count);
    }

    [Theory]
    [InlineData(1000)]
    [InlineData(16 * 1024)]
    [InlineData(int.MaxValue)]
    public async Task EventMayBeTenMegabytesLong(int size)
    {
        string text = new('ä', 5 * 1024 * 1024);
        byte[] bytes = Encoding.UTF8.GetBytes($"data: \"{text}\"\n\ndata: \"b\"\n\n");

        Assert.Equal([text, "b"], await Read<string>(size == int.MaxValue ? new PiecesStream(bytes) : PiecesStream.Every(size, bytes)));
    }

    [Fact]
    public void WrongArgumentsAreToldAtOnce()
    {
        Assert.Throws<ArgumentNullException>(() => TestsJson.Default.ReadEventsAsync<Usage>(null!));
        Assert.Throws<ArgumentNullException>(() => TestsJson.Default.ReadSseItemsAsync<Usage>(null!));
        Assert.Throws<NotSupportedException>(() => TestsJson.Default.ReadEventsAsync<Version>(Stream.Null));
        Assert.Throws<NotSupportedException>(() => TestsJson.Default.ReadSseItemsAsync<List<Usage>>(Stream.Null));
    }

    private static async Task<List<T>> Read<T>(Stream stream, JsonReaderOptions options = default)
    {
        List<T> values = [];
        await foreach (T value in TestsJson.Default.ReadEventsAsync<T>(stream, options, TestContext.Current.CancellationToken))
            values.Add(value);

        return values;
    }
}
