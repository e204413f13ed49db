using System;
using System.Collections.Generic;
using System.IO;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Threading;

namespace SpecModels.Json;

/// <summary>Reads JSON Lines: one value a line.</summary>
/// <remarks>
/// https://jsonlines.org. System.Text.Json reads several values from one stream since .NET 9, on whatever lines they stand, and so cannot say which line is at fault.
/// </remarks>
internal static class JsonLines
{
    public static async IAsyncEnumerable<T> ReadAsync<T>(SpecAccess<T> access, Stream stream, JsonReaderOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using LineReader lines = new(stream);
        do
        {
            while (lines.TryTake())
            {
                // The stream asks the token only when it is read, and one read can bring many lines.
                cancellationToken.ThrowIfCancellationRequested();
                if (!IsBlank(lines.Line))
                    yield return Read(access, lines, options);
            }
        }
        while (await lines.ReadAsync(cancellationToken).ConfigureAwait(false));
    }

    private static T Read<T>(SpecAccess<T> access, LineReader lines, JsonReaderOptions options)
    {
        try
        {
            return access.Read(lines.Line, options);
        }
        catch (JsonException fault)
        {
            throw new JsonException($"Line {lines.Number}: {fault.Message}", fault.Path, fault.LineNumber, fault.BytePositionInLine, fault);
        }
    }

    private static bool IsBlank(ReadOnlySpan<byte> line)
    {
        foreach (byte each in line)
        {
            if (each is not ((byte)' ' or (byte)'\t' or (byte)'\r'))
                return false;
        }

        return true;
    }
}
