using System;
using System.Buffers;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using SpecModels.Json;
using SpecModels.Runtime.Tests.Models;
using Xunit;

namespace SpecModels.Runtime.Tests.Json;

/// <summary>What is printed reaches the caller's writer, wherever it stands and whatever its options.</summary>
public sealed class WritingTests
{
    private const string Json = """{"type":"response.foo","item_id":"a<\u00E9\n","output_index":1.5,"usage":{"total":1,"details":{"a":[1,{}]},"x":1},"tags":["x",""],"history":{"a":[{"total":1},null],"b":[]},"n w":[1,{"b":[true]}]}""";

    private static readonly Foo _value = JsonSerializer.Deserialize<Foo>(Json)!;

    [Fact]
    public void IndentationIsThatOfTheWriterWhereverItStands()
    {
#if NET9_0_OR_GREATER
        JsonWriterOptions options = new() { Indented = true, IndentCharacter = '\t', IndentSize = 3, NewLine = "\r\n" };
#else
        JsonWriterOptions options = new() { Indented = true };
#endif
        using JsonDocument document = JsonDocument.Parse(Json);

        Assert.Equal(InTheMiddle(document.RootElement.WriteTo, options), InTheMiddle(writer => TestsJson.Default.Access<Foo>().Write(writer, _value), options));
        Assert.Equal(
            InTheMiddle(writer => writer.WriteNumberValue(2.5), options),
            InTheMiddle(writer => TestsJson.Default.Access<double>().Write(writer, 2.5), options));
    }

    [Fact]
    public void ACompactWriterMayStandAnywhere()
    {
        foreach (bool skip in new[] { false, true })
        {
            JsonWriterOptions options = new() { SkipValidation = skip };

            Assert.Equal($$"""[{{Json}},{"a":{{Json}},"b":1},{{Json}},2]""", InTheMiddle(writer => TestsJson.Default.Access<Foo>().Write(writer, _value), options).Replace("\\u003C", "<", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void APropertyOfAnotherTypeIsWrittenInItsPlace()
    {
        Holder holder = new("one", [_value, _value], new Dictionary<Status, Foo> { [Status.InProgress] = _value }, Status.Queued);
        string json = Json.Replace("<", "\\u003C", StringComparison.Ordinal);
        string expected = $$$"""{"Name":"one","Values":[{{{json}}},{{{json}}}],"ByStatus":{"in_progress":{{{json}}}},"Status":"queued"}""";

        Assert.Equal(expected, JsonSerializer.Serialize(holder));
        Assert.Equal(JsonSerializer.Serialize(JsonDocument.Parse(expected), new JsonSerializerOptions { WriteIndented = true }), JsonSerializer.Serialize(holder, new JsonSerializerOptions { WriteIndented = true }));
    }

    [Fact]
    public void AValueInTheWrongPlaceIsRefusedByTheWriter()
    {
        Assert.Throws<InvalidOperationException>(() => Printed.ByWriter(static writer =>
        {
            writer.WriteStartObject();
            TestsJson.Default.Access<Foo>().Write(writer, _value);
        }));
    }

    [Fact]
    public void ANullThatTheSpecDoesNotKnowIsNotWritten()
    {
        Refuse(_value with { ItemId = null! }, "null, which is no string, cannot be written as JSON. Path: $.item_id.");
        Refuse(_value with { Tags = ["a", null!] }, "null, which is no string, cannot be written as JSON. Path: $.tags[1].");
        Refuse(_value with { History = ValueMap.From([new KeyValuePair<string, ValueList<Usage?>>("odd name", null!)]) }, "null, which is no list, cannot be written as JSON. Path: $.history['odd name'].");
        Refuse<Foo>(null!, "null, which is no Foo, cannot be written as JSON. Path: $.");

        static void Refuse<T>(T value, string message)
        {
            ArrayBufferWriter<byte> output = new();
            JsonException exception = Assert.Throws<JsonException>(() => TestsJson.Default.Access<T>().Write(output, value));
            Assert.Equal(message, exception.Message);
            Assert.EndsWith($" Path: {exception.Path}.", message, StringComparison.Ordinal);
            Assert.Equal(0, output.WrittenCount);
        }
    }

    [Fact]
    public async Task StreamsAndPipesAreWrittenTo()
    {
        List<Foo> values = [.. Enumerable.Repeat(_value, 2_000)];
        using MemoryStream stream = new();
        await JsonSerializer.SerializeAsync(stream, values, cancellationToken: TestContext.Current.CancellationToken);
        string expected = "[" + string.Join(',', Enumerable.Repeat(JsonSerializer.Serialize(_value), 2_000)) + "]";
        Assert.Equal(expected, Encoding.UTF8.GetString(stream.ToArray()));
#if NET9_0_OR_GREATER
        using MemoryStream piped = new();
        System.IO.Pipelines.PipeWriter pipe = System.IO.Pipelines.PipeWriter.Create(piped, new System.IO.Pipelines.StreamPipeWriterOptions(leaveOpen: true));
        await JsonSerializer.SerializeAsync(pipe, values, cancellationToken: TestContext.Current.CancellationToken);
        await pipe.CompleteAsync();
        Assert.Equal(expected, Encoding.UTF8.GetString(piped.ToArray()));
#endif
    }

    [Fact]
    public void ABufferTakesACompactDocument()
    {
        ArrayBufferWriter<byte> output = new();

        TestsJson.Default.Access<Foo>().Write(output, _value);
        TestsJson.Default.Access<ValueList<double>>().Write(output, [1.5]);

        Assert.Equal(JsonSerializer.Serialize(_value) + "[1.5]", Encoding.UTF8.GetString(output.WrittenSpan));
        Assert.Throws<ArgumentNullException>(() => TestsJson.Default.Access<Foo>().Write((IBufferWriter<byte>)null!, _value));
        Assert.Throws<ArgumentNullException>(() => TestsJson.Default.Access<Foo>().Write((Utf8JsonWriter)null!, _value));
    }

    [Fact]
    public void DepthIsCountedFromWhereTheWriterStands()
    {
        JsonWriterOptions options = new() { MaxDepth = 4 };

        Assert.Equal("""[[{"next":{}}]]""", Printed.ByWriter(writer => InArrays(writer, 2, Chain(2)), options));
        InvalidOperationException expected = Assert.Throws<InvalidOperationException>(() => Printed.ByWriter(
            static writer =>
            {
                for (int i = 0; i < 5; i++)
                    writer.WriteStartArray();
            },
            options));
        InvalidOperationException actual = Assert.Throws<InvalidOperationException>(() => Printed.ByWriter(writer => InArrays(writer, 2, Chain(3)), options));
        Assert.Equal(expected.Message, actual.Message);
        Assert.Equal(expected.Source, actual.Source);
    }

    [Theory]
    [InlineData("[[[]]]", false)]
    [InlineData("""{"a b":[{"c":"{"}]}""", true)]
    [InlineData("[[[[\"[[[[\"]]]]", true)]
    public void KeptMembersCountToo(string json, bool isTooDeep)
    {
        ExtraMembers extra = ExtraMembers.Of("new", JsonDocument.Parse(json).RootElement);
        JsonWriterOptions options = new() { MaxDepth = json.Contains("[[[[", StringComparison.Ordinal) ? 4 : isTooDeep ? 3 : 4 };
        void Write(JsonPrinter writer, ExtraMembers extra)
        {
            writer.StartObject();
            extra.WriteUnknown(writer, new MemberNames("Nothing"));
            writer.EndObject();
        }

        if (isTooDeep)
            Assert.Throws<InvalidOperationException>(() => Printed.ByUs(extra, Write, options));
        else
            Assert.Equal($$"""{"new":{{json}}}""", Printed.ByUs(extra, Write, options));
    }

    [Fact]
    public void DepthBeyondTheSerializersIsAJsonException()
    {
        JsonSerializerOptions options = new() { MaxDepth = 3 };

        Assert.Equal("""{"next":{"next":{}}}""", JsonSerializer.Serialize(Chain(3), options));
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(Chain(4), options));
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(new List<Node> { Chain(3) }, options));
    }

    [Fact]
    public void DepthBeyondTheStackIsAnError()
    {
        Node node = Chain(200_000);
        Exception? exception = null;

        Thread thread = new(() => exception = Record.Exception(() => Printed.ByUs(node, NodeConverter.Write, new JsonWriterOptions { MaxDepth = int.MaxValue })), maxStackSize: 512 * 1024);
        thread.Start();
        thread.Join();

        Assert.Contains("nested too deeply", Assert.IsType<JsonException>(exception).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatFailsHalfwayLeavesNothingBehind()
    {
        Foo broken = _value with { OutputIndex = double.NaN };

        string json = Printed.ByWriter(writer =>
        {
            writer.WriteStartArray();
            Assert.Throws<JsonException>(() => TestsJson.Default.Access<Foo>().Write(writer, broken));
            TestsJson.Default.Access<double>().Write(writer, 1);
            Assert.Throws<JsonException>(() => TestsJson.Default.Access<Foo>().Write(writer, broken));
            writer.WriteEndArray();
        });

        Assert.Equal("[1]", json);
    }

    [Fact]
    public void AnEncoderMayWriteValuesItself()
    {
        foreach (bool indented in new[] { false, true })
        {
            string expected = JsonSerializer.Serialize(_value, new JsonSerializerOptions { WriteIndented = indented });

            Assert.Equal(expected, JsonSerializer.Serialize(_value, new JsonSerializerOptions { Encoder = new Reentrant(), WriteIndented = indented }));
        }
    }

    [Fact]
    public void ThreadsDoNotMeet()
    {
        string expected = JsonSerializer.Serialize(_value);

        Parallel.For(0, 2_000, _ => Assert.Equal(expected, JsonSerializer.Serialize(_value)));
    }

    [Fact]
    public void LargeValuesAndSmallOnesFollowEachOther()
    {
        for (int size = 1; size < 4_000_000; size *= 3)
        {
            Assert.Equal($"[\"{new string('x', size)}\"]", Printed.ByUs<ValueList<string>>([new string('x', size)], static (writer, value) => writer.List(value, static (w, v) => w.String(v))));
            Assert.Equal("1", Printed.ByUs(1L, static (writer, value) => writer.Int64(value)));
        }
    }

#if !NETSTANDARD_RUNTIME // Numbers cannot be formatted without a string there.
    [Theory]
    [InlineData(1)]
    [InlineData(1_000)]
    public void NothingIsAllocatedForAWriterThatIsThere(int items)
    {
        SpecAccess<ValueList<Foo>> access = TestsJson.Default.Access<ValueList<Foo>>();
        ValueList<Foo> values = [.. Enumerable.Repeat(_value with { Usage = _value.Usage! with { Details = null }, Tags = ["plain", "<é>"] }, items)];
        ArrayBufferWriter<byte> output = new(1 << 22);
        using Utf8JsonWriter writer = new(output);

        // More than once: the first writes fill the pool of arrays, and where memory is short the collector empties it again.
        long least = long.MaxValue;
        for (int i = 0; i < 20 && least > 0; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            Write();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.Equal(0, least);

        void Write()
        {
            output.ResetWrittenCount();
            writer.Reset(output);
            access.Write(writer, values);
            writer.Flush();
        }
    }
#endif

    private static string InTheMiddle(Action<Utf8JsonWriter> write, JsonWriterOptions options) => Printed.ByWriter(
        writer =>
        {
            writer.WriteStartArray();
            write(writer);
            writer.WriteStartObject();
            writer.WritePropertyName("a");
            write(writer);
            writer.WriteNumber("b", 1);
            writer.WriteEndObject();
            write(writer);
            writer.WriteNumberValue(2);
            writer.WriteEndArray();
        },
        options);

    private static void InArrays(Utf8JsonWriter writer, int depth, Node node)
    {
        for (int i = 0; i < depth; i++)
            writer.WriteStartArray();

        new NodeConverter().Write(writer, node, JsonSerializerOptions.Default);
        for (int i = 0; i < depth; i++)
            writer.WriteEndArray();
    }

    private static Node Chain(int depth)
    {
        Node node = new();
        for (int i = 1; i < depth; i++)
            node = new Node { Next = node };

        return node;
    }

    private sealed record Holder(string Name, List<Foo> Values, Dictionary<Status, Foo> ByStatus, Status Status);

    /// <summary>Escapes as the default encoder, and writes a value of its own each time.</summary>
    private sealed class Reentrant : JavaScriptEncoder
    {
        public override int MaxOutputCharactersPerInputCharacter => Default.MaxOutputCharactersPerInputCharacter;

        public override unsafe int FindFirstCharacterToEncode(char* text, int textLength) => Default.FindFirstCharacterToEncode(text, textLength);

        public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
        {
            Assert.Equal("{}", JsonSerializer.Serialize(Chain(1)));
            return Default.TryEncodeUnicodeScalar(unicodeScalar, buffer, bufferLength, out numberOfCharactersWritten);
        }

        public override bool WillEncode(int unicodeScalar) => Default.WillEncode(unicodeScalar);
    }
}
