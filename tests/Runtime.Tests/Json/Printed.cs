using System;
using System.Buffers;
using System.Collections.Generic;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using SpecModels.Json;

namespace SpecModels.Runtime.Tests.Json;

/// <summary>What our printer prints, and what <see cref="Utf8JsonWriter"/> writes.</summary>
internal static class Printed
{
    /// <summary>One that changes least, one that lets other letters through, and one that escapes even Latin ones.</summary>
    public static IReadOnlyList<JavaScriptEncoder?> Encoders { get; } =
    [
        null,
        JavaScriptEncoder.Default,
        JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        JavaScriptEncoder.Create(UnicodeRanges.BasicLatin, UnicodeRanges.Cyrillic),
        JavaScriptEncoder.Create(UnicodeRanges.Cyrillic),
    ];

    public static string ByUs<T>(T value, JsonWrite<T> write, JsonWriterOptions options = default) => ByWriter(writer => JsonPrinter.Write(writer, value, write, "Value"), options);

    public static string ByWriter(Action<Utf8JsonWriter> write, JsonWriterOptions options = default)
    {
        ArrayBufferWriter<byte> output = new();
        using Utf8JsonWriter writer = new(output, options);
        write(writer);
        writer.Flush();
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
