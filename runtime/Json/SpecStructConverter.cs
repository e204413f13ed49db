using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace SpecModels.Json;

/// <summary>Brings a generated struct's reading and writing to <see cref="JsonSerializer"/>, and those of its nullable form.</summary>
/// <typeparam name="T">The type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class SpecStructConverter<T> : SpecConverter<T>
    where T : struct
{
    /// <summary>Creates a converter.</summary>
    /// <param name="name">The type's name, for messages.</param>
    /// <param name="read">Reads a value.</param>
    /// <param name="write">Writes a value.</param>
    protected SpecStructConverter(string name, JsonRead<T> read, JsonWrite<T> write)
        : base(name, read, write)
    {
    }

#if NET
    /// <inheritdoc/>
    /// <exception cref="JsonException">The JSON is not such a value.</exception>
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject || JsonStart.IsSequence(ref reader))
            return base.Read(ref reader, typeToConvert, options);

        ReadOnlySpan<byte> token = reader.ValueSpan;
        long offset = reader.TokenStartIndex;
        int depth = reader.CurrentDepth;
        Utf8JsonReader left = default;
        JsonScanner scanner = default;
        scanner.StartAt(ref reader, ref left, _name);
        try
        {
            return _read(ref scanner);
        }
        catch (Exception exception) when (JsonFailure.IsFault(exception))
        {
            if (!scanner.IsBytes)
                throw Located(exception, JsonTokenType.StartObject, token, offset, depth, reader, scanner.ValueStart);
        }

        return ReadAgain(ref reader, in left, ref scanner, token, offset, depth);
    }

    /// <summary>Reads with the reader what has been at fault in the bytes: it meets the same fault, and knows its place and what to call it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private T ReadAgain(ref Utf8JsonReader reader, in Utf8JsonReader left, ref JsonScanner scanner, ReadOnlySpan<byte> token, long offset, int depth)
    {
        reader = left;
        scanner.StartAt(ref reader, _name);
        try
        {
            return _read(ref scanner);
        }
        catch (Exception exception) when (JsonFailure.IsFault(exception))
        {
            throw Located(exception, JsonTokenType.StartObject, token, offset, depth, reader, scanner.ValueStart);
        }
    }
#endif

    private protected override SpecTypeInfo CreateInfo() => new SpecStructTypeInfo<T>(this, _read, _write);
}
