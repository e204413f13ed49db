using System;
using System.Buffers;
using System.Text;
using System.Text.Json;

namespace SpecModels.Json;

/// <summary>Strict conversions between UTF-8 and strings: of text that is not valid Unicode, a string is <see langword="null"/>, and all else a <see cref="JsonException"/>.</summary>
internal static class Utf8Text
{
    /// <summary>Longer texts are put together in a pooled array.</summary>
    private const int MaxOnStack = 1024;

    /// <summary>Arrays for longer ones would stay with the pool for good.</summary>
    private const int MaxPooled = 1 << 20;

    private static readonly UTF8Encoding _strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static bool IsValid(ReadOnlySpan<byte> text)
    {
#if NET
        return System.Text.Unicode.Utf8.IsValid(text);
#else
        try
        {
            _strict.GetCharCount(text.ToArray());
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
#endif
    }

    /// <summary>Returns a text as a string.</summary>
    /// <returns><see langword="null"/> if it is not valid Unicode.</returns>
    public static string? GetString(ReadOnlySpan<byte> text)
    {
        // Widening is all there is to do for ASCII; UTF-8 would look at it twice more.
#if NET10_0_OR_GREATER
        if (AsciiText.IsValid(text))
            return AsciiText.GetString(text);
#elif NET
        if (Ascii.IsValid(text))
            return Encoding.Latin1.GetString(text);
#endif

        return GetUnicodeString(text);
    }

    /// <summary>Returns a member's name that is none of the spec's.</summary>
    /// <exception cref="JsonException">It is not valid Unicode.</exception>
    public static string GetName(ReadOnlySpan<byte> name) => GetString(name) ?? throw Invalid("A member's name");

    /// <summary>Returns the text of a string that has escapes or is in pieces.</summary>
    /// <returns><see langword="null"/> if it is not valid Unicode.</returns>
    public static string? GetEscapedString(scoped ref Utf8JsonReader reader)
    {
        if (!reader.HasValueSequence)
            return Unescape(reader.ValueSpan);

        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            // What the reader says of it.
            return null;
        }
    }

    /// <summary>Returns a text without its escapes.</summary>
    /// <returns><see langword="null"/> if an escape stands for nothing, or it is not valid Unicode.</returns>
#if NET
    [System.Runtime.CompilerServices.SkipLocalsInit]
#endif
    public static string? Unescape(ReadOnlySpan<byte> text)
    {
        byte[]? pooled = text.Length is <= MaxOnStack or > MaxPooled ? null : ArrayPool<byte>.Shared.Rent(text.Length);
        Span<byte> plain = text.Length <= MaxOnStack ? stackalloc byte[MaxOnStack] : pooled ?? new byte[text.Length];
        int length = Utf8Scan.Unescape(text, plain);
        string? value = length < 0 ? null : GetString(plain.Slice(0, length));
        if (pooled is not null)
            ArrayPool<byte>.Shared.Return(pooled);

        return value;
    }

    /// <summary>Checks the text of a string or of a member's name, which the reader itself does not.</summary>
    /// <exception cref="JsonException">It is not valid Unicode.</exception>
    public static void Check(scoped ref Utf8JsonReader reader, Place place)
    {
        if (reader is { HasValueSequence: false, ValueIsEscaped: false })
        {
            if (!IsValid(reader.ValueSpan))
                throw Invalid(place);

            return;
        }

        byte[] pooled = ArrayPool<byte>.Shared.Rent(Length(ref reader));
        Unescape(ref reader, pooled, place);
        ArrayPool<byte>.Shared.Return(pooled);
    }

    /// <summary>Returns the text of a string or of a member's name without escapes, in one piece.</summary>
    /// <exception cref="JsonException">It has escapes that are not valid Unicode.</exception>
    public static ReadOnlySpan<byte> Unescape(scoped ref Utf8JsonReader reader, Place place)
    {
        byte[] text = new byte[Length(ref reader)];
        return text.AsSpan(0, Unescape(ref reader, text, place));
    }

    /// <summary>Returns at least the length of the text without escapes: no escape is shorter than what it stands for.</summary>
    public static int Length(scoped ref Utf8JsonReader reader) =>
        reader.HasValueSequence ? checked((int)reader.ValueSequence.Length) : reader.ValueSpan.Length;

    public static JsonException Invalid(Place place, Exception? inner = null) =>
        new($"{place}: the text is not valid Unicode.", inner);

    private static string? GetUnicodeString(ReadOnlySpan<byte> text)
    {
#if NET
        if (text.Length <= MaxPooled)
            return Transcode(text);

#endif
        try
        {
#if NET
            return _strict.GetString(text);
#else
            return _strict.GetString(text.ToArray());
#endif
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

#if NET
    /// <summary>No text has more UTF-16 units than UTF-8 bytes: so they need not be counted first.</summary>
    [System.Runtime.CompilerServices.SkipLocalsInit]
    private static string? Transcode(ReadOnlySpan<byte> text)
    {
        char[]? pooled = text.Length <= MaxOnStack ? null : ArrayPool<char>.Shared.Rent(text.Length);
        Span<char> chars = pooled is null ? stackalloc char[MaxOnStack] : pooled;
        OperationStatus status = System.Text.Unicode.Utf8.ToUtf16(text, chars, out _, out int length, replaceInvalidSequences: false);
        string? value = status == OperationStatus.Done ? new string(chars.Slice(0, length)) : null;
        if (pooled is not null)
            ArrayPool<char>.Shared.Return(pooled);

        return value;
    }
#endif

    private static int Unescape(scoped ref Utf8JsonReader reader, byte[] text, Place place)
    {
        try
        {
            return reader.CopyString(text);
        }
        catch (InvalidOperationException inner)
        {
            throw Invalid(place, inner);
        }
    }
}
