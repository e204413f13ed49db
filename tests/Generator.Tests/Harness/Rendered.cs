using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SpecModels.Generator.Tests.Harness;

/// <summary>Diagnostics as a compiler prints them, with lines and columns from 1.</summary>
internal static class Rendered
{
    public static string Lines(IEnumerable<Diagnostic> diagnostics) => string.Join('\n', diagnostics
        .OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal)
        .ThenBy(diagnostic => diagnostic.Location.SourceSpan)
        .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)
        .Select(Line));

    private static string Line(Diagnostic diagnostic) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Place(diagnostic.Location.GetLineSpan())}{Severity(diagnostic.Severity)} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}");

    private static string Place(FileLinePositionSpan span) =>
        span.Path is { Length: > 0 } ? $"{span.Path}{Position(span.StartLinePosition)}-{Position(span.EndLinePosition)}: " : "";

    private static string Position(Microsoft.CodeAnalysis.Text.LinePosition position) =>
        string.Create(CultureInfo.InvariantCulture, $"({position.Line + 1},{position.Character + 1})");

    private static string Severity(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        DiagnosticSeverity.Info => "info",
        _ => "hidden",
    };
}
