using System;
using System.Buffers;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace SpecModels.Json;

/// <summary>Reads and writes whole documents of one type without <see cref="JsonSerializer"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class SpecAccess
{
    private const int DefaultMaxDepth = 64;

    private protected SpecAccess()
    {
    }

    /// <summary>Tells whether a reader with these options takes nothing but JSON.</summary>
    internal static bool IsStrict(JsonReaderOptions options) => options is { CommentHandling: JsonCommentHandling.Disallow, AllowTrailingCommas: false };

    internal static int MaxDepth(JsonReaderOptions options) => options.MaxDepth == 0 ? DefaultMaxDepth : options.MaxDepth;
}

/// <summary>Reads and writes whole documents of one type without <see cref="JsonSerializer"/>.</summary>
/// <typeparam name="T">The type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SpecAccess<T> : SpecAccess
{
    private readonly string _name;
    private readonly JsonRead<T> _read;
    private readonly JsonWrite<T> _write;

    internal SpecAccess(string name, JsonRead<T> read, JsonWrite<T> write)
    {
        _name = name;
        _read = read;
        _write = write;
    }

    /// <summary>Reads a document.</summary>
    /// <param name="utf8Json">The document as UTF-8, without a byte order mark.</param>
    /// <param name="options">What is tolerated, and how deeply the document may be nested.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The document is not such a value.</exception>
    public T Read(ReadOnlySpan<byte> utf8Json, JsonReaderOptions options)
    {
        if (IsStrict(options))
        {
            JsonScanner scanner = new(utf8Json, MaxDepth(options), _name);
            try
            {
                return scanner.Document(_read, _name);
            }
            catch (Exception exception) when (JsonFailure.IsFault(exception))
            {
                // The reader below meets the same fault, and knows its place and what to call it.
            }
        }

        return ReadCarefully(utf8Json, options);
    }

    /// <summary>Writes a value.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="JsonException">The value has no JSON; nothing is written then.</exception>
    /// <exception cref="InvalidOperationException">It is deeper than the writer allows; nothing is written then.</exception>
    public void Write(Utf8JsonWriter writer, T value) => JsonPrinter.Write(writer ?? throw new ArgumentNullException(nameof(writer)), value, _write, _name);

    /// <summary>Writes a value as a compact document.</summary>
    /// <param name="output">Where the UTF-8 goes.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="JsonException">The value has no JSON; nothing is written then.</exception>
    /// <exception cref="InvalidOperationException">It is nested more than 1000 levels deep; nothing is written then.</exception>
    public void Write(IBufferWriter<byte> output, T value) => JsonPrinter.Write(output ?? throw new ArgumentNullException(nameof(output)), value, _write, _name);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private T ReadCarefully(ReadOnlySpan<byte> utf8Json, JsonReaderOptions options)
    {
        Utf8JsonReader reader = new(utf8Json, options);
        Utf8JsonReader start = reader;
        JsonScanner scanner = default;
        scanner.StartAt(ref reader, _name);
        try
        {
            scanner.Begin();
            start = reader;
            T value = _read(ref scanner);
            scanner.End(_name);
            return Utf8Text.IsValid(utf8Json) ? value : throw new JsonException($"{_name}: the document is not valid UTF-8.");
        }
        catch (Exception exception) when (JsonFailure.IsFault(exception))
        {
            throw JsonFailure.Locate(exception, _name, start, reader, scanner.ValueStart);
        }
    }
}
