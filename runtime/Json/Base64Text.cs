using System;
using System.Buffers;
using System.Buffers.Text;

namespace SpecModels.Json;

/// <summary>Bytes that are written as base64.</summary>
internal static class Base64Text
{
    /// <summary>Decodes a text without white space and with its padding.</summary>
    /// <returns><see langword="false"/> if it takes closer reading.</returns>
    public static bool TryDecode(ReadOnlySpan<byte> text, out byte[] bytes)
    {
        int padding = text.EndsWith("=="u8) ? 2 : text.EndsWith("="u8) ? 1 : 0;
        bytes = new byte[(text.Length / 4 * 3) - (text.Length < 4 ? 0 : padding)];
        return Base64.DecodeFromUtf8(text, bytes, out int consumed, out int written) == OperationStatus.Done && consumed == text.Length && written == bytes.Length;
    }
}
