using System;
using System.Collections.Generic;

namespace SpecModels.Generator.Readers.Markdown;

/// <summary>The names by which formats are known.</summary>
/// <remarks>https://spec.openapis.org/registry/format/, and the two that the README adds.</remarks>
internal static class FormatRegistry
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "base64", "base64url", "binary", "byte", "char", "commonmark", "date", "date-time", "date-time-local", "decimal", "decimal128", "double", "double-int", "duration",
        "email", "float", "hostname", "html", "http-date", "idn-email", "idn-hostname", "int16", "int32", "int64", "int8", "integer", "ipv4", "ipv6", "iri", "iri-reference",
        "json-pointer", "media-range", "password", "regex", "relative-json-pointer", "sf-binary", "sf-boolean", "sf-decimal", "sf-integer", "sf-string", "sf-token", "time",
        "time-local", "uint16", "uint32", "uint64", "uint8", "unixtime", "uri", "uri-reference", "uri-template", "uuid",
    };

    public static bool Has(string name) => Names.Contains(name);
}
