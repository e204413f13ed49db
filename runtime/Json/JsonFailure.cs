using System;
using System.Text.Json;

namespace SpecModels.Json;

/// <summary>Makes the exception that leaves a converter: what was wrong, and where in the document.</summary>
internal static class JsonFailure
{
    /// <summary>
    /// Tells whether an exception is the document's fault. System.Text.Json marks those it means to be rethrown as <see cref="JsonException"/>;
    /// one that has a path already comes from a serializer called inside.
    /// </summary>
    public static bool IsFault(Exception exception) =>
        exception is JsonException { Path: null }
        || (exception is InvalidOperationException or FormatException && exception.Source == "System.Text.Json.Rethrowable");

    /// <param name="exception">What was wrong.</param>
    /// <param name="name">The type's name.</param>
    /// <param name="start">A reader at the first token of the value that was to be read.</param>
    /// <param name="failing">The reader where it was left.</param>
    /// <param name="offset">The offset of the value in which it was left, in the data of the reader at the start.</param>
    public static JsonException Locate(Exception exception, string name, in Utf8JsonReader start, in Utf8JsonReader failing, long offset)
    {
        JsonException? syntax = Syntax(exception);
        string message = syntax is null ? exception.Message : $"{name}: {WithoutPosition(syntax.Message)}";
        string path = JsonPath.To(start, syntax is null ? offset : long.MaxValue);
        (long? line, long? column) = syntax is null ? PositionOf(failing) : (syntax.LineNumber, syntax.BytePositionInLine);

        string where = $"{path} | LineNumber: {line} | BytePositionInLine: {column}.";

        // Inside another type the serializer adds the path from the root, which only it knows.
        return start.CurrentDepth == 0
            ? new JsonException($"{message} Path: {where}", path, line, column, exception)
            : new JsonException($"{message} Path in {name}: {where}", null, line, column, exception);
    }

    /// <summary>Returns what the reader itself throws: it has a line and a byte, and was found after the token at which the reader stands.</summary>
    private static JsonException? Syntax(Exception exception) => exception is JsonException { LineNumber: not null } syntax ? syntax : null;

    /// <summary>Finds line and byte, which a reader tells only when it fails: a reader that goes on from there fails at its first byte.</summary>
    private static (long? Line, long? Column) PositionOf(in Utf8JsonReader reader)
    {
        Utf8JsonReader probe = new([1], isFinalBlock: true, reader.CurrentState);
        try
        {
            probe.Read();
            return (null, null);
        }
        catch (JsonException exception)
        {
            return (exception.LineNumber, exception.BytePositionInLine);
        }
    }

    private static string WithoutPosition(string message)
    {
        int position = message.LastIndexOf(" LineNumber: ", StringComparison.Ordinal);
        return position < 0 ? message : message.Substring(0, position);
    }
}
