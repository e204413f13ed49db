using System;
using System.Text.Json;

namespace SpecModels.Json;

/// <summary>What the data of a server-sent event is: a value, the end of the stream, nothing, or at fault.</summary>
internal readonly struct EventData<T>
{
    private EventData(T? value, bool isEnd, bool isEmpty, JsonException? fault)
    {
        Value = value;
        IsEnd = isEnd;
        IsEmpty = isEmpty;
        Fault = fault;
    }

    /// <summary>The value, where the data is none of the others.</summary>
    public T? Value { get; }

    public bool IsEnd { get; }

    public bool IsEmpty { get; }

    /// <summary>Why the data is not such a value. Only who has the whole event can say which one it is.</summary>
    public JsonException? Fault { get; }

    public static EventData<T> Read(ReadOnlySpan<byte> data, SpecAccess<T> access, JsonReaderOptions options)
    {
        if (data.IsEmpty)
            return new EventData<T>(default, isEnd: false, isEmpty: true, null);

        // Not JSON, so it can be no value: "data: [DONE]" is how many APIs end a stream.
        if (data.SequenceEqual("[DONE]"u8))
            return new EventData<T>(default, isEnd: true, isEmpty: false, null);

        try
        {
            return new EventData<T>(access.Read(data, options), isEnd: false, isEmpty: false, null);
        }
        catch (JsonException fault)
        {
            return new EventData<T>(default, isEnd: false, isEmpty: false, fault);
        }
    }
}
