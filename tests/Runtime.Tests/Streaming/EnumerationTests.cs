using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using SpecModels.Runtime.Tests.Models;
using Xunit;

namespace SpecModels.Runtime.Tests.Streaming;

/// <summary>What holds for events and for lines.</summary>
public sealed class EnumerationTests
{
    public enum Format
    {
        Events,
        Items,
        Lines,
    }

    [Theory]
    [InlineData(Format.Events)]
    [InlineData(Format.Items)]
    [InlineData(Format.Lines)]
    public async Task CancelledBeforehandNothingIsRead(Format format)
    {
        PiecesStream stream = new(Text(format, 1));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await First(Read(format, stream, new CancellationToken(canceled: true))));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await First(Read(format, stream), new CancellationToken(canceled: true)));
        Assert.Equal(0, stream.Taken);
    }

    [Theory]
    [InlineData(Format.Events)]
    [InlineData(Format.Items)]
    [InlineData(Format.Lines)]
    public async Task CancelledBetweenTwoValuesOfOneReadTheSecondIsNotGiven(Format format)
    {
        using CancellationTokenSource source = new();
        List<long> values = [];

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (long value in Read(format, new PiecesStream(Text(format, 3)), source.Token))
            {
                values.Add(value);
                await source.CancelAsync();
            }
        });

        Assert.Equal([0L], values);
    }

    [Theory]
    [InlineData(Format.Events, true)]
    [InlineData(Format.Events, false)]
    [InlineData(Format.Items, true)]
    [InlineData(Format.Items, false)]
    [InlineData(Format.Lines, true)]
    [InlineData(Format.Lines, false)]
    public async Task CancelledWhileItWaitsTheReadIsGivenUp(Format format, bool isArgument)
    {
        using CancellationTokenSource source = new();
        PiecesStream stream = new(Text(format, 1)) { StaysOpen = true };
        await using IAsyncEnumerator<long> values = isArgument
            ? Read(format, stream, source.Token).GetAsyncEnumerator(TestContext.Current.CancellationToken)
            : Read(format, stream, TestContext.Current.CancellationToken).GetAsyncEnumerator(source.Token);

        Assert.True(await values.MoveNextAsync());
        ValueTask<bool> pending = values.MoveNextAsync();
        Assert.False(pending.IsCompleted);
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await pending.AsTask().WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData(Format.Events)]
    [InlineData(Format.Items)]
    [InlineData(Format.Lines)]
    public async Task ValuesAreGivenBeforeTheStreamEnds(Format format)
    {
        List<long> values = [];
        await foreach (long value in Read(format, new PiecesStream(Text(format, 2)) { StaysOpen = true }))
        {
            values.Add(value);
            if (values.Count == 2)
                break;
        }

        Assert.Equal([0L, 1L], values);
    }

    [Theory]
    [InlineData(Format.Events)]
    [InlineData(Format.Items)]
    [InlineData(Format.Lines)]
    public async Task StreamIsLeftOpenHoweverItEnds(Format format)
    {
        PiecesStream whole = new(Text(format, 3)), left = new(Text(format, 3)), faulty = new("data: x\n\n"u8.ToArray());

        await foreach (long _ in Read(format, whole))
        {
        }

        Assert.Equal(0, await First(Read(format, left)));
        await Assert.ThrowsAsync<JsonException>(async () => await First(Read(format, faulty)));

        Assert.False(whole.IsDisposed || left.IsDisposed || faulty.IsDisposed);
    }

    [Theory]
    [InlineData(Format.Events)]
    [InlineData(Format.Items)]
    [InlineData(Format.Lines)]
    public async Task FaultOfTheStreamComesThrough(Format format)
    {
        PiecesStream stream = new(Text(format, 1)) { Fault = new IOException("The connection is gone.") };
        await using IAsyncEnumerator<long> values = Read(format, stream).GetAsyncEnumerator(TestContext.Current.CancellationToken);

        Assert.True(await values.MoveNextAsync());
        Assert.Same(stream.Fault, await Assert.ThrowsAsync<IOException>(async () => await values.MoveNextAsync()));
    }

    // What is left is what one enumeration costs, however many values it has: buffers, and the enumerators themselves.
    [Theory]
    [InlineData(Format.Events)]
    [InlineData(Format.Items)]
    [InlineData(Format.Lines)]
    public async Task NothingIsAllocatedForAValueButTheValue(Format format)
    {
        byte[] few = Text(format, 1_000), many = Text(format, 101_000);

        // More than once: the first fills the pool of arrays, and where memory is short the collector empties it again.
        long more = long.MaxValue;
        for (int i = 0; i < 10 && more >= 10_000; i++)
            more = Math.Min(more, await Allocated(format, many) - await Allocated(format, few));

        Assert.True(more < 10_000, $"{more} bytes for 100,000 more values.");
    }

    private static async Task<long> Allocated(Format format, byte[] text)
    {
        using MemoryStream stream = new(text);
        long before = GC.GetAllocatedBytesForCurrentThread(), sum = 0;
        await foreach (long value in Read(format, stream))
            sum += value;

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static async Task<long> First(IAsyncEnumerable<long> values, CancellationToken cancellationToken = default)
    {
        await foreach (long value in values.WithCancellation(cancellationToken))
            return value;

        throw new InvalidOperationException("There is none.");
    }

    private static byte[] Text(Format format, int count) => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, count).Select(number => format == Format.Lines ? $"{number}\n" : $"data: {number}\n\n")));

    private static IAsyncEnumerable<long> Read(Format format, Stream stream, CancellationToken cancellationToken = default) => format switch
    {
        Format.Events => TestsJson.Default.ReadEventsAsync<long>(stream, default, cancellationToken),
        Format.Items => Data(TestsJson.Default.ReadSseItemsAsync<long>(stream, default, cancellationToken)),
        _ => TestsJson.Default.ReadLinesAsync<long>(stream, default, cancellationToken),
    };

    private static async IAsyncEnumerable<long> Data(IAsyncEnumerable<SseItem<long>> items, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (SseItem<long> item in items.WithCancellation(cancellationToken))
            yield return item.Data;
    }
}
