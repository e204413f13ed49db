using System;

namespace SpecModels.Generator.Readers.OpenApi;

/// <summary>Media types, as far as they say what a body is.</summary>
internal static class SchemaMedia
{
    public static bool IsJson(string? media) => Name(media) is { } name && (name == "application/json" || name == "text/json" || name.EndsWith("+json", StringComparison.Ordinal));

    public static bool IsEventStream(string? media) => Name(media) == "text/event-stream";

    /// <summary>A word for what is sent so, beside what is sent otherwise.</summary>
    public static string Word(string media) => Name(media) switch
    {
        "text/event-stream" => "Event",
        "multipart/form-data" => "Form",
        "application/x-www-form-urlencoded" => "UrlEncoded",
        var name => name!.Substring(name.IndexOf('/') + 1),
    };

    /// <summary>The name without parameters, in lower case.</summary>
    private static string? Name(string? media) => media?.Split(';')[0].Trim().ToLowerInvariant();
}
