using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.ServerSentEvents;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using SpecModels.Json;
using SpecModels.Runtime.Tests.Models;
using Xunit;

namespace SpecModels.Runtime.Tests.Streaming;

/// <summary>Writing needs nothing of its own: a value is one line, whatever it was read from.</summary>
public sealed class WritingTests
{
    private static readonly SpecAccess<Foo> _access = TestsJson.Default.Access<Foo>();

    private static readonly Foo[] _values =
    [
        _access.Read("""{"type":"response.foo","item_id":"a\nb\r\u2028","output_index":1}"""u8, default),
        _access.Read(Encoding.UTF8.GetBytes("{\n\"type\":\"response.foo\",\r\n\"item_id\":\"\",\"output_index\":2,\"usage\":{\"total\":1,\"details\":{\n\"a\":\r[1,\n2]}},\n\"more\":{\r\"x\"\n:\n[\"\\n\",\r\nnull\n]}}"), default),
        _access.Read("""{"type":"response.foo","item_id":"😀","output_index":3,"tags":null}"""u8, default),
    ];

    [Fact]
    public async Task LinesAreReadAsTheyWereWritten()
    {
        using MemoryStream stream = new();
        using Utf8JsonWriter writer = new(stream);
        foreach (Foo value in _values)
        {
            _access.Write(writer, value);
            await writer.FlushAsync(TestContext.Current.CancellationToken);
            writer.Reset();
            stream.WriteByte((byte)'\n');
        }

        stream.Position = 0;
        Assert.Equal(_values.Length, stream.ToArray().Count(static each => each == '\n'));
        Assert.DoesNotContain((byte)'\r', stream.ToArray());

        List<Foo> values = [];
        await foreach (Foo value in TestsJson.Default.ReadLinesAsync<Foo>(stream))
            values.Add(value);

        Assert.Equal(_values, values);
    }

    [Fact]
    public async Task EventsAreReadAsTheyWereWritten()
    {
        using MemoryStream stream = new();
        await SseFormatter.WriteAsync(
            Items(),
            stream,
            static (item, buffer) =>
            {
                using Utf8JsonWriter writer = new(buffer);
                _access.Write(writer, item.Data);
            },
            TestContext.Current.CancellationToken);

        stream.Position = 0;
        List<(string, Foo)> values = [];
        await foreach (SseItem<Foo> item in TestsJson.Default.ReadSseItemsAsync<Foo>(stream))
            values.Add((item.EventType, item.Data));

        Assert.Equal(_values.Select(static value => ("foo", value)), values);
    }

    private static async IAsyncEnumerable<SseItem<Foo>> Items()
    {
        foreach (Foo value in _values)
        {
            await Task.Yield();
            yield return new SseItem<Foo>(value, "foo");
        }
    }
}
