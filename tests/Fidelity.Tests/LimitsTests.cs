using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace SpecModels.Fidelity.Tests;

/// <summary>Documents that are large, deep or written to take long: time and stack are bounded by their size.</summary>
[Collection(nameof(LimitsTests))]
public sealed class LimitsTests
{
    private const int Large = 200_000;

    /// <summary>Documents of about as many bytes, times ten at most, each written to be slow to read.</summary>
    private static readonly Dictionary<string, (string Type, Func<int, string> Document)> _documents = new()
    {
        ["text"] = ("Shapes.Node", static size => $$"""{"previous":null,"name":"{{new string('x', size)}}"}"""),
        ["text of escapes"] = ("Shapes.Node", static size => $$"""{"previous":null,"name":"{{Repeated("\\u00e9", size / 6)}}"}"""),
        ["text that no spec names"] = ("Shapes.Node", static size => $$"""{"previous":null,"name":"","new":"{{Repeated("\\n", size / 2)}}"}"""),
        ["any text"] = ("Shapes.Cat", static size => $$"""{"type":"cat","lives":1,"food":"{{new string('é', size / 2)}}"}"""),
        ["text in a text"] = ("Shapes.Embedded", static size => $$"""{"node":"{\"previous\":null,\"name\":\"{{Repeated("\\\\n", size / 3)}}\"}"}"""),
        ["white space"] = ("Shapes.Node", static size => $$"""{"previous":null,{{new string(' ', size)}}"name":""}"""),
        ["members that no spec names"] = ("Shapes.Node", static size => $$"""{"previous":null,"name":"",{{Many(i => $"\"m{i}\":{i}", size / 12)}}}"""),
        ["a member again and again"] = ("Shapes.Node", static size => $$"""{"previous":null,"name":"",{{Many(i => i % 2 == 0 ? "\"next\":null" : "\"next\":{\"name\":\"\",\"previous\":null}", size / 25)}}}"""),
        ["entries"] = ("Shapes.Node", static size => $$$"""{"previous":null,"name":"","byName":{{{{Many(i => $"\"m{i}\":null", size / 14)}}}}}"""),
        ["typed members"] = ("Shapes.Typed", static size => $$"""{"name":"",{{Many(i => $"\"m{i}\":{i}", size / 12)}}}"""),
        ["items"] = ("Shapes.Lists", static size => $$"""{"text":[],"pets":[],"long":[{{Many(i => i.ToString(), size / 6)}}]}"""),
        ["records"] = ("Shapes.Node", static size => $$"""{"previous":null,"name":"","children":[{{Many(_ => "{\"name\":\"\",\"previous\":null}", size / 29)}}]}"""),
        ["cases with the tag first"] = ("Shapes.Lists", static size => $$"""{"text":[],"pets":[{{Many(_ => "{\"type\":\"dog\",\"name\":\"\"}", size / 26)}}]}"""),
        ["cases with the tag last"] = ("Shapes.Lists", static size => $$"""{"text":[],"pets":[{{Many(_ => "{\"name\":\"\",\"type\":\"dog\"}", size / 26)}}]}"""),
        ["cases with an escaped tag"] = ("Shapes.Lists", static size => $$"""{"text":[],"pets":[{{Many(_ => "{\"name\":\"\",\"t\\u0079pe\":\"dog\"}", size / 31)}}]}"""),
        ["cases without a tag"] = ("Shapes.Unions", static size => $$"""{"pet":{"type":"dog","name":""},"nullablePet":null,"listHappening":[{{Many(_ => "{\"note\":\"\"}", size / 12)}}]}"""),
        ["cases told by their members"] = ("Shapes.Unions", static size => $$"""{"pet":{"type":"dog","name":""},"nullablePet":null,"listByMembers":[{{Many(_ => "{\"depth\":1,\"height\":1,\"width\":1}", size / 33)}}]}"""),
        ["a tag behind much"] = ("Shapes.Pet", static size => $$"""{"name":"","owner":{"name":"","previous":null,"children":[{{Many(_ => "{\"type\":\"x\",\"name\":\"\",\"previous\":null}", size / 38)}}]},"type":"dog"}"""),
        ["texts like the tag"] = ("Shapes.Pet", static size => $$"""{"name":"{{Repeated("\\\"type\\\":", size / 9)}}","type":"dog"}"""),
        ["digits"] = ("Shapes.Scalars", static size => $$"""{"double":{{new string('1', 300)}}.{{new string('1', size)}},"text":"","long":1,"int":1,"big":1,"decimal":0.{{new string('3', size)}},"at":"2025-01-01T00:00:00Z","day":"2025-01-01","id":"550e8400-e29b-41d4-a716-446655440000","data":"","flag":true,"any":{{new string('7', size)}}}"""),
        ["zeros"] = ("Shapes.Scalars", static size => $$"""{"double":1e0,"text":"","long":1.{{new string('0', size)}},"int":1.{{new string('0', size)}},"big":1.{{new string('0', size)}},"decimal":1,"at":"2025-01-01T00:00:00Z","day":"2025-01-01","id":"550e8400-e29b-41d4-a716-446655440000","data":"{{new string('A', size)}}","flag":true,"any":1}"""),
    };

    public static TheoryData<string> Kinds => [.. _documents.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void TimeGrowsWithTheSize(string kind)
    {
        (string type, Func<int, string> document) = _documents[kind];
        Subject subject = Subject.Of(type);
        foreach (string door in new[] { "resolver", "own door" })
        {
            byte[] small = Encoding.UTF8.GetBytes(document(Large / 10));
            byte[] large = Encoding.UTF8.GetBytes(document(Large));
            AssertTime(subject, door, small, large, 30, TimeSpan.FromMilliseconds(10));
        }
    }

    [Theory]
    [InlineData("\"}", null)]
    [InlineData("", "Node: ")]
    [InlineData("\\q\"}", "Node: ")]
    [InlineData("\n\"}", "Node: ")]
    [InlineData("\\ud800\"}", "Node.name: the text is not valid Unicode.")]
    [InlineData("\u00ff\"}", "Node.name: the text is not valid Unicode.")]
    [InlineData("\"}]", "")]
    public async Task ATextOfAHundredMegabytesIsReadOrRefused(string end, string? message)
    {
        // Latin-1: what is beyond ASCII is not UTF-8.
        byte[] json = Encoding.Latin1.GetBytes($$"""{"previous":null,"name":"{{new string('x', 100_000_000)}}{{end}}""");
        Subject subject = Subject.Of("Shapes.Node");
        foreach (string door in new[] { "resolver", "own door" })
        {
            Stopwatch watch = Stopwatch.StartNew();
            Outcome outcome = subject.Read(door, json);

            Assert.Equal(message is null, outcome.Fault is null);
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30));
            if (outcome.Fault is { } fault)
                Assert.StartsWith(message!, fault.Message, StringComparison.Ordinal);
            else
                Assert.Equal(100_000_000, ((Shapes.Node)outcome.Value!).Name.Length);
        }

        using MemoryStream stream = new(json);
        if (message is null)
            Assert.Equal(100_000_000, (await JsonSerializer.DeserializeAsync<Shapes.Node>(stream, cancellationToken: TestContext.Current.CancellationToken))!.Name.Length);
        else
            Assert.StartsWith(message, (await Assert.ThrowsAsync<JsonException>(async () => await JsonSerializer.DeserializeAsync<Shapes.Node>(stream, cancellationToken: TestContext.Current.CancellationToken))).Message, StringComparison.Ordinal);
    }

    /// <summary>Each level looks ahead for its tag, over all that is within: the time grows with depth times size, not faster.</summary>
    [Theory]
    [InlineData("Shapes.Branch", "{\"n03\":1,\"next\":", "{\"kind\":\"branch.07\"}", ",\"kind\":\"branch.03\"}")]
    [InlineData("Shapes.Branch", "{\"n03\":1,\"next\":", "{\"kind\":\"branch.07\"}", ",\"k\\u0069nd\":\"branch.03\"}")]
    [InlineData("Shapes.Branch", "{\"n03\":1,\"next\":", "{\"kind\":\"branch.07\"}", ",\"kind\":\"new\"}")]
    [InlineData("Shapes.Versioned", "{\"number\":1,\"next\":", "{\"version\":1}", ",\"version\":2}")]
    [InlineData("Shapes.ByMembers", "{\"inner\":", "{\"radius\":1}", ",\"radius\":2}")]
    public void LateTagsOfManyLevelsTakeNoLongerThanTheirSizeTimesTheirDepth(string type, string open, string inmost, string close)
    {
        Subject subject = Subject.Of(type, maxDepth: 4096);
        foreach (string door in new[] { "resolver", "own door" })
            AssertTime(subject, door, Nested(100), Nested(800), 3 * 64, TimeSpan.FromMilliseconds(20));

        byte[] Nested(int depth) => Encoding.UTF8.GetBytes(Repeated(open, depth) + inmost + Repeated(close, depth));
    }

    [Theory]
    [InlineData("Shapes.Node", "{\"name\":\"\",\"previous\":null,\"next\":", "{\"name\":\"\",\"previous\":null}", "}", 1)]
    [InlineData("Shapes.Node", "{\"name\":\"\",\"previous\":", "null", "}", 1)]
    [InlineData("Shapes.Node", "{\"name\":\"\",\"previous\":null,\"children\":[", "", "]}", 2)]
    [InlineData("Shapes.Node", "{\"name\":\"\",\"previous\":null,\"byName\":{\"a\":", "null", "}}", 2)]
    [InlineData("Shapes.Branch", "{\"kind\":\"branch.01\",\"next\":", "{\"kind\":\"branch.02\"}", "}", 1)]
    public void DepthIsLimitedAndTheStackDoesNotOverflow(string type, string open, string inmost, string close, int levels)
    {
        int depth = (64 - (inmost.StartsWith('{') ? 1 : 0)) / levels;
        Subject subject = Subject.Of(type);
        Assert.Null(subject.Read(Nested(depth)).Fault);
        Assert.Contains("maximum configured depth of 64", subject.Read(Nested(depth + 1)).Fault!.Message, StringComparison.Ordinal);

        // Whatever the caller allows.
        Subject unlimited = Subject.Of(type, int.MaxValue);
        foreach (string door in new[] { "resolver", "own door", "segments" })
            Assert.Contains("nested too deeply", unlimited.Read(door, Nested(100_000)).Fault!.Message, StringComparison.Ordinal);

        byte[] Nested(int count) => Encoding.UTF8.GetBytes(Repeated(open, count) + inmost + Repeated(close, count));
    }

    [Fact]
    public void AValueTooDeepForTheStackIsNotWritten()
    {
        Subject subject = Subject.Of("Shapes.Node", int.MaxValue);
        byte[] json = Encoding.UTF8.GetBytes(Repeated("{\"name\":\"\",\"previous\":null,\"byName\":{\"a\":", 20_000) + "null" + Repeated("}}", 20_000));
        object? value = null;
        Thread roomy = new(() => value = subject.Read("own door", json).Value, maxStackSize: 256 << 20);
        roomy.Start();
        roomy.Join();

        // Optimized frames are so small that a roomier stack may hold them all.
        Exception? fault = null;
        Thread narrow = new(() => fault = Record.Exception(() => subject.Write(value!)), maxStackSize: 1 << 20);
        narrow.Start();
        narrow.Join();
        Assert.Contains("nested too deeply", Assert.IsType<JsonException>(fault).Message, StringComparison.Ordinal);
    }

    /// <summary>
    /// A larger document takes at most so many times as long as a smaller one. What seems to take longer is measured again: the collector and the compiler
    /// of the process, and others on the machine, do not come between every time, while an algorithm that is slow is always slow.
    /// </summary>
    private static void AssertTime(Subject subject, string door, byte[] small, byte[] large, int times, TimeSpan slack)
    {
        TimeSpan unit = default, whole = default;
        for (int i = 0; i < 10; i++)
        {
            unit = Best(subject, door, small);
            whole = Best(subject, door, large);
            if (whole < (times * unit) + slack)
                return;
        }

        Assert.Fail($"{door}: {unit.TotalMilliseconds} ms for {small.Length} bytes, {whole.TotalMilliseconds} ms for {large.Length}");
    }

    /// <summary>The time that reading takes the processor: others may have it too.</summary>
    private static TimeSpan Best(Subject subject, string door, byte[] json)
    {
        TimeSpan best = TimeSpan.MaxValue;
        for (int i = 0; i < 3; i++)
        {
            TimeSpan start = Environment.CpuUsage.TotalTime;
            Outcome outcome = subject.Read(door, json);
            TimeSpan time = Environment.CpuUsage.TotalTime - start;
            best = time < best ? time : best;
            Assert.Null(outcome.Fault);
        }

        return best;
    }

    private static string Repeated(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();

    private static string Many(Func<int, string> item, int count) => string.Join(',', Enumerable.Range(0, count).Select(item));
}

[CollectionDefinition(nameof(LimitsTests), DisableParallelization = true)]
public sealed class LimitsTestsAlone;
