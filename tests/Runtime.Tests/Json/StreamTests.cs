using System;
using System.Buffers;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using SpecModels.Runtime.Tests.Models;
using Xunit;

namespace SpecModels.Runtime.Tests.Json;

public sealed class StreamTests
{
    private const string Document = """
        {"type":"response.foo","item_id":"\u00e4\ud83d\ude00","output_index":6650.72,"usage":{"total":4e2,"details":{"a":["b\n",1.0]},"x":-1.5},
         "t\u0061gs":["x","y"],"status":"gone","history":{"a":[{"total":1},null],"b":[]},"new":{"a\tb":[1,{"c":"\u0022"}]}}
        """;

    private static readonly Foo _value = JsonSerializer.Deserialize<Foo>(Document)!;

    [Fact]
    public async Task SmallestBufferIsEnough()
    {
        JsonSerializerOptions options = new() { DefaultBufferSize = 1 };

        Assert.Equal(_value, await JsonSerializer.DeserializeAsync<Foo>(new Trickle(Encoding.UTF8.GetBytes(Document), 1), options));
        Assert.Equal(_value, JsonSerializer.Deserialize<Foo>(new Trickle(Encoding.UTF8.GetBytes(Document), 1), options));
    }

    [Fact]
    public async Task PlaceIsRightAcrossBuffers()
    {
        const string json = "{\n\"usage\":{\n\"total\":\n \"x\"}}";
        JsonSerializerOptions options = new() { DefaultBufferSize = 1 };

        JsonException exception = await Assert.ThrowsAsync<JsonException>(async () => await JsonSerializer.DeserializeAsync<Foo>(new Trickle(Encoding.UTF8.GetBytes(json), 1), options));

        Assert.Equal(("$.usage.total", 3, 4), (exception.Path, exception.LineNumber, exception.BytePositionInLine));
    }

    [Fact]
    public async Task ElementsAreStreamed()
    {
        string json = $"[{string.Join(',', Enumerable.Repeat(Document, 2000))}]";
        JsonSerializerOptions options = new() { DefaultBufferSize = 16, TypeInfoResolver = TestsJson.Default };
        int count = 0;

        await foreach (Foo? value in JsonSerializer.DeserializeAsyncEnumerable<Foo>(new Trickle(Encoding.UTF8.GetBytes(json), 1000), options))
        {
            Assert.Equal(_value, value);
            count++;
        }

        Assert.Equal(2000, count);
    }

    [Fact]
    public async Task ListIsReadAndWrittenThroughStreams()
    {
        JsonSerializerOptions options = new() { DefaultBufferSize = 16, TypeInfoResolver = TestsJson.Default };
        List<Foo> values = [.. Enumerable.Repeat(_value, 100)];
        using MemoryStream stream = new();

        await JsonSerializer.SerializeAsync(stream, values, options);

        Assert.Equal(values, await JsonSerializer.DeserializeAsync<List<Foo>>(new Trickle(stream.ToArray(), 7), options));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    public void ValuesInSeveralSegmentsAreRead(int size)
    {
        Utf8JsonReader reader = new(Segment.Split(Encoding.UTF8.GetBytes(Document), size));
        reader.Read();

        Foo value = new FooConverter().Read(ref reader, typeof(Foo), JsonSerializerOptions.Default);

        Assert.Equal(_value, value);
        Assert.Equal(JsonTokenType.EndObject, reader.TokenType);
    }

    [Fact]
    public void EverySingleByteOfASequenceMayBeMissing()
    {
        byte[] json = Encoding.UTF8.GetBytes(Document.TrimEnd());
        for (int length = 1; length < json.Length; length++)
        {
            ReadOnlySequence<byte> part = Segment.Split(json[..length], 5);
            Assert.Throws<JsonException>(() =>
            {
                // Not told that nothing follows, the reader just stops; that must not pass for the value's end.
                Utf8JsonReader reader = new(part, isFinalBlock: false, default);
                reader.Read();
                new FooConverter().Read(ref reader, typeof(Foo), JsonSerializerOptions.Default);
            });
        }
    }
}
