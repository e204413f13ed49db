using System;
using System.Collections.Generic;
using System.IO;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;

namespace SpecModels.Json;

/// <summary>Reads the values that server-sent events carry as JSON.</summary>
/// <remarks>https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation</remarks>
internal static class ServerSentEvents
{
    public static async IAsyncEnumerable<TResult> ReadAsync<T, TResult>(
        SpecAccess<T> access, Stream stream, JsonReaderOptions options, Func<SseItem<EventData<T>>, TResult> select, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        long number = 0;
        SseParser<EventData<T>> parser = SseParser.Create(stream, (_, data) => EventData<T>.Read(data, access, options));
        await foreach (SseItem<EventData<T>> item in parser.EnumerateAsync(cancellationToken).ConfigureAwait(false))
        {
            // The parser asks the token only before it reads from the stream, and one read can bring many events.
            cancellationToken.ThrowIfCancellationRequested();
            number++;
            if (item.Data.IsEnd)
                yield break;
            if (item.Data.Fault is { } fault)
                throw new JsonException($"Event {number} ({Describe(item)}): {fault.Message}", fault.Path, fault.LineNumber, fault.BytePositionInLine, fault);
            if (!item.Data.IsEmpty)
                yield return select(item);
        }
    }

    private static string Describe<T>(SseItem<EventData<T>> item) =>
        JsonScanner.Show(item.EventType) + (string.IsNullOrEmpty(item.EventId) ? "" : $", id {JsonScanner.Show(item.EventId!)}");
}
