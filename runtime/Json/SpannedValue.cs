using System;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace SpecModels.Json;

/// <summary>Finds the bytes of a value that lies before a reader in one piece.</summary>
internal static class SpannedValue
{
    /// <summary>Goes to the last token of an object or array.</summary>
    /// <param name="reader">The reader, at the first token.</param>
    /// <param name="bytes">All of the value: it is well formed, without comments and trailing commas, and not nested more deeply than the reader allows.</param>
    /// <returns><see langword="false"/> if there may be several pieces or it is another value; the reader may be anywhere then.</returns>
    /// <exception cref="JsonException">The value is not well formed.</exception>
    public static bool TrySkip(ref Utf8JsonReader reader, out ReadOnlySpan<byte> bytes)
    {
        bytes = default;
#if NET
        // Only a reader of a sequence has a position; any other was given one span, and counts its offsets from there:
        // https://learn.microsoft.com/dotnet/api/system.text.json.utf8jsonreader.position
        if (reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray) || reader.Position.GetObject() is not null
            || reader.CurrentState.Options is not { CommentHandling: JsonCommentHandling.Disallow, AllowTrailingCommas: false })
            return false;

        // The token is the bracket itself, so that its span begins where the value does; the end is so many bytes behind it in the same span.
        ReadOnlySpan<byte> bracket = reader.ValueSpan;
        long start = reader.TokenStartIndex;
        if (!reader.TrySkip())
            return false;

        bytes = MemoryMarshal.CreateReadOnlySpan(ref MemoryMarshal.GetReference(bracket), checked((int)(reader.BytesConsumed - start)));
        return true;
#else
        return false;
#endif
    }
}
