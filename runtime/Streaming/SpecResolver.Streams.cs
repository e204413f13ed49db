using System;
using System.Collections.Generic;
using System.IO;
using System.Net.ServerSentEvents;
using System.Text.Json;
using System.Threading;

namespace SpecModels.Json;

public abstract partial class SpecResolver
{
    /// <summary>Reads what server-sent events carry: the JSON of each event's <c>data</c>, as the events come in.</summary>
    /// <typeparam name="T">What <c>data</c> is: one of the types that the set's <c>Read</c> takes.</typeparam>
    /// <param name="stream">A <c>text/event-stream</c>. It is read ahead, and left open.</param>
    /// <param name="options">What is tolerated in the JSON, and how deeply it may be nested.</param>
    /// <param name="cancellationToken">Ends the reading; so does the token of <c>WithCancellation</c>.</param>
    /// <returns>
    /// The values, up to the first <c>data</c> that is exactly <c>[DONE]</c>, or the end of the stream. Comments and events with empty <c>data</c> are skipped; an event that the stream ends
    /// in is dropped, as the format demands.
    /// </returns>
    /// <exception cref="ArgumentNullException">There is no stream.</exception>
    /// <exception cref="NotSupportedException">The type is none of these.</exception>
    /// <exception cref="JsonException">While enumerating: the data of an event is not such a value. The message says which event, by number, type and id.</exception>
    /// <exception cref="OperationCanceledException">While enumerating: it was cancelled.</exception>
    public IAsyncEnumerable<T> ReadEventsAsync<T>(Stream stream, JsonReaderOptions options = default, CancellationToken cancellationToken = default) =>
        ServerSentEvents.ReadAsync(Access<T>(), stream ?? throw new ArgumentNullException(nameof(stream)), options, static item => item.Data.Value!, cancellationToken);

    /// <summary>Reads server-sent events as <see cref="ReadEventsAsync{T}"/> does, with the type, the id and the reconnection interval of each.</summary>
    /// <typeparam name="T">What <c>data</c> is: one of the types that the set's <c>Read</c> takes.</typeparam>
    /// <param name="stream">A <c>text/event-stream</c>. It is read ahead, and left open.</param>
    /// <param name="options">What is tolerated in the JSON, and how deeply it may be nested.</param>
    /// <param name="cancellationToken">Ends the reading; so does the token of <c>WithCancellation</c>.</param>
    /// <returns>The events, up to the first <c>data</c> that is exactly <c>[DONE]</c>, or the end of the stream.</returns>
    /// <exception cref="ArgumentNullException">There is no stream.</exception>
    /// <exception cref="NotSupportedException">The type is none of these.</exception>
    /// <exception cref="JsonException">While enumerating: the data of an event is not such a value. The message says which event, by number, type and id.</exception>
    /// <exception cref="OperationCanceledException">While enumerating: it was cancelled.</exception>
    public IAsyncEnumerable<SseItem<T>> ReadSseItemsAsync<T>(Stream stream, JsonReaderOptions options = default, CancellationToken cancellationToken = default) =>
        ServerSentEvents.ReadAsync(
            Access<T>(),
            stream ?? throw new ArgumentNullException(nameof(stream)),
            options,
            static item => new SseItem<T>(item.Data.Value!, item.EventType) { EventId = item.EventId, ReconnectionInterval = item.ReconnectionInterval },
            cancellationToken);

    /// <summary>Reads JSON Lines: a value a line, as the lines come in.</summary>
    /// <typeparam name="T">What a line is: one of the types that the set's <c>Read</c> takes.</typeparam>
    /// <param name="stream">An <c>application/jsonl</c> or <c>application/x-ndjson</c>, with or without a byte order mark. It is read ahead, and left open.</param>
    /// <param name="options">What is tolerated in the JSON, and how deeply it may be nested.</param>
    /// <param name="cancellationToken">Ends the reading; so does the token of <c>WithCancellation</c>.</param>
    /// <returns>The values. Blank lines are skipped; the last line need not have an end.</returns>
    /// <exception cref="ArgumentNullException">There is no stream.</exception>
    /// <exception cref="NotSupportedException">The type is none of these.</exception>
    /// <exception cref="JsonException">While enumerating: a line is not such a value. The message says which line, counted from 1.</exception>
    /// <exception cref="OperationCanceledException">While enumerating: it was cancelled.</exception>
    public IAsyncEnumerable<T> ReadLinesAsync<T>(Stream stream, JsonReaderOptions options = default, CancellationToken cancellationToken = default) =>
        JsonLines.ReadAsync(Access<T>(), stream ?? throw new ArgumentNullException(nameof(stream)), options, cancellationToken);
}
