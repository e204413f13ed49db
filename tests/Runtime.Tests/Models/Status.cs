using System;
using System.Text.Json.Serialization;
using SpecModels.Json;

namespace SpecModels.Runtime.Tests.Models;

[JsonConverter(typeof(StatusConverter))]
public enum Status
{
    Queued,
    InProgress,
}

public sealed class StatusConverter : SpecEnumConverter<Status>
{
    public StatusConverter()
        : base("Status", Read, TryParse, Text)
    {
    }

    public static Status Read(ref JsonScanner reader) =>
        TryParse(reader.Text(), out Status value) ? value : throw reader.UnknownValue("queued", "in_progress");

    public static bool TryParse(ReadOnlySpan<byte> text, out Status value)
    {
        switch (text.Length)
        {
            case 6 when text.SequenceEqual("queued"u8): value = Status.Queued; return true;
            case 11 when text.SequenceEqual("in_progress"u8): value = Status.InProgress; return true;
            default: value = default; return false;
        }
    }

    public static string Text(Status value) => value switch
    {
        Status.Queued => "queued",
        Status.InProgress => "in_progress",
        _ => throw JsonScanner.UndefinedValue("Status", (long)value),
    };

    public static void Write(JsonPrinter writer, Status value) => writer.String(Text(value));
}
