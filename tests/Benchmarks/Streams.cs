using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Net.ServerSentEvents;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Generated;

namespace SpecModels.Benchmarks;

/// <summary>A million events through one stream: what each costs, and that nothing of them stays.</summary>
internal static class Streams
{
    private const int Count = 1_000_000;

    // By then the pools have what they need.
    private const int Warm = 100_000;

    public static async Task<int> RunAsync()
    {
        long graph = ObjectGraph.SizeOf(Documents.TagFirst.Select(static document => (object?)GeneratedJson.Read<Event>(document))) / Documents.TagFirst.Length;
        Console.WriteLine(FormattableString.Invariant($"{Count:N0} events of {Documents.TagFirst.Length} types, {graph} B of objects each on average"));
        Console.WriteLine($"{"",-38} {"ns each",8} {"B each",8} {$"heap at {Warm / 1000}k",13} {"at the end",11} {"process",11} {"at the end",11}");

        byte[] data = Block(static (_, json) => $"data: {json}\n\n"), typed = Block(static (type, json) => $"event: {type}\ndata: {json}\n\n"), lines = Block(static (_, json) => $"{json}\n");
        bool isFlat = true;
        isFlat &= await Measure("events", data, static stream => GeneratedJson.Default.ReadEventsAsync<Event>(stream));
        isFlat &= await Measure("events with a type", typed, static stream => GeneratedJson.Default.ReadEventsAsync<Event>(stream));
        isFlat &= await Measure("lines", lines, static stream => GeneratedJson.Default.ReadLinesAsync<Event>(stream));
        await Measure("SseParser and System.Text.Json", data, SystemTextJson);
        await Measure("lines with System.Text.Json", lines, static stream => JsonSerializer.DeserializeAsyncEnumerable(stream, Plain.PlainContext.Default.Event, topLevelValues: true));

        Console.WriteLine(isFlat ? "flat" : "NOT FLAT");
        return isFlat ? 0 : 1;
    }

    private static async Task<bool> Measure<T>(string name, byte[] block, Func<Stream, IAsyncEnumerable<T>> read)
    {
        // What the compiler of the process does on the side is done after one stream.
        await foreach (T _ in read(new RepeatingStream(block, Warm / Documents.TagFirst.Length)))
        {
        }

        await Task.Delay(500);
        long count = 0, heap = 0, workingSet = 0, allocated = 0, started = 0;
        await foreach (T _ in read(new RepeatingStream(block, 1 + (Count / Documents.TagFirst.Length))))
        {
            if (++count == Warm)
            {
                (heap, workingSet) = (GC.GetTotalMemory(forceFullCollection: true), Environment.WorkingSet);
                (allocated, started) = (GC.GetTotalAllocatedBytes(precise: true), Stopwatch.GetTimestamp());
            }
        }

        double nanoseconds = Stopwatch.GetElapsedTime(started).TotalNanoseconds / (count - Warm);
        double each = (double)(GC.GetTotalAllocatedBytes(precise: true) - allocated) / (count - Warm);
        (long heapAfter, long workingSetAfter) = (GC.GetTotalMemory(forceFullCollection: true), Environment.WorkingSet);
        Console.WriteLine(FormattableString.Invariant($"{name,-38} {nanoseconds,8:0} {each,8:0.0} {Kibi(heap),13} {Kibi(heapAfter),11} {Kibi(workingSet),11} {Kibi(workingSetAfter),11}"));

        // The events are 160 MB. How much room the collector gives to new objects, it changes as it goes.
        return heapAfter - heap < 64 * 1024 && workingSetAfter - workingSet < 32 * 1024 * 1024;
    }

    private static string Kibi(long bytes) => FormattableString.Invariant($"{bytes / 1024:N0} K");

    private static byte[] Block(Func<string, string, string> write) => Encoding.UTF8.GetBytes(string.Concat(Documents.TagFirst.Select(document =>
    {
        using JsonDocument parsed = JsonDocument.Parse(document);
        return write(parsed.RootElement.GetProperty("type").GetString()!, Encoding.UTF8.GetString(document));
    })));

    private static async IAsyncEnumerable<Plain.Event?> SystemTextJson(Stream stream)
    {
        SseParser<Plain.Event?> parser = SseParser.Create(stream, static (_, data) => JsonSerializer.Deserialize(data, Plain.PlainContext.Default.Event));
        await foreach (SseItem<Plain.Event?> item in parser.EnumerateAsync())
            yield return item.Data;
    }

    /// <summary>A stream that gives the same bytes again and again, about 1,400 a read, as a connection does.</summary>
    private sealed class RepeatingStream(byte[] block, int times) : Stream
    {
        private const int PacketLength = 1400;

        private int _time;
        private int _offset;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(Span<byte> buffer)
        {
            if (_time == times)
                return 0;

            int count = Math.Min(Math.Min(PacketLength, buffer.Length), block.Length - _offset);
            block.AsSpan(_offset, count).CopyTo(buffer);
            _offset += count;
            if (_offset == block.Length)
                (_offset, _time) = (0, _time + 1);

            return count;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
