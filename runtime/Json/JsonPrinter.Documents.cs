using System;
using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SpecModels.Json;

/// <summary>Printing whole values for those who ask for them.</summary>
public sealed partial class JsonPrinter
{
    // What is larger goes back to the pool, and is taken from there again in one piece if the next value is as large.
    private const int Kept = 1 << 16;

    private const int Least = 1024;

    // As Utf8JsonWriter has it.
    private const int DefaultMaxDepth = 1000;

    // Empty while it prints: what is printed from inside another value, by an encoder, has a printer of its own.
    [ThreadStatic]
    private static JsonPrinter? _cached;

    private int _expected = Least;

    /// <summary>Writes a value, or, if that fails, nothing at all.</summary>
    internal static void Write<T>(Utf8JsonWriter writer, T value, JsonWrite<T> write, string name)
    {
        JsonWriterOptions options = writer.Options;
        int depth = writer.CurrentDepth;
        JsonPrinter printer = Take(options.Encoder, depth, options.MaxDepth);
        try
        {
            write(printer, value);
            if (options.Indented)
                printer.Replay(writer);
            else
                writer.WriteRawValue(printer.Printed, skipInputValidation: true);
        }
        catch (JsonException exception) when (exception.Path is null)
        {
            throw printer.Located(exception, name, depth);
        }
        finally
        {
            printer.GiveBack();
        }
    }

    /// <summary>Writes a value, or, if that fails, nothing at all.</summary>
    internal static void Write<T>(IBufferWriter<byte> output, T value, JsonWrite<T> write, string name)
    {
        JsonPrinter printer = Take(null, 0, DefaultMaxDepth);
        try
        {
            write(printer, value);
            output.Write(printer.Printed);
        }
        catch (JsonException exception) when (exception.Path is null)
        {
            throw printer.Located(exception, name, 0);
        }
        finally
        {
            printer.GiveBack();
        }
    }

    /// <summary>Returns the JSON of a value that is neither object nor array.</summary>
    internal static string Print<T>(T value, JsonWrite<T> write)
    {
        JsonPrinter printer = Take(null, 0, DefaultMaxDepth);
        try
        {
            write(printer, value);
            return Encoding.UTF8.GetString(printer.Printed.ToArray());
        }
        finally
        {
            printer.GiveBack();
        }
    }

    /// <summary>Says where the value is that has no JSON: behind all that has been printed.</summary>
    private JsonException Located(JsonException exception, string name, int depth)
    {
        // As no value begins so, the path is that of what would have come next.
        Put((byte)'?');
        Utf8JsonReader reader = new(_bytes.AsSpan(0, _length), new JsonReaderOptions { MaxDepth = int.MaxValue });
        string path = JsonPath.To(reader, long.MaxValue);

        // Inside another type the serializer adds the path from the root, which only it knows.
        return depth == 0
            ? new JsonException($"{exception.Message} Path: {path}.", path, null, null, exception)
            : new JsonException($"{exception.Message} Path in {name}: {path}.", exception);
    }

    private static JsonPrinter Take(JavaScriptEncoder? encoder, int depth, int maxDepth)
    {
        JsonPrinter printer = _cached ?? new JsonPrinter();
        _cached = null;
        printer._depth = depth;
        printer._maxDepth = maxDepth;
        printer._length = 0;
        printer.Use(encoder);
        return printer;
    }

    private void GiveBack()
    {
        if (_bytes.Length > Kept)
        {
            Return(_bytes);
            _bytes = [];
            _expected = Math.Max(_length, Least);
        }

        _cached = this;
    }

    // Only the writer knows where it stands, and how far to indent. WriteRawValue would not indent the items of an array.
    private void Replay(Utf8JsonWriter writer)
    {
        using JsonDocument document = JsonDocument.Parse(_bytes.AsMemory(0, _length - 1), new JsonDocumentOptions { MaxDepth = int.MaxValue });
        document.RootElement.WriteTo(writer);
    }

    private static void Return(byte[] bytes)
    {
        if (bytes.Length > 0)
            ArrayPool<byte>.Shared.Return(bytes);
    }
}
