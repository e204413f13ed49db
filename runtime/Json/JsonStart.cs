using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace SpecModels.Json;

/// <summary>Where a converter began to read, so that the path of a failure can be found from there.</summary>
/// <remarks>
/// A copy of the reader would do, but costs as much as reading two members, which every value would pay for the one that fails. This keeps the bytes of the
/// first token instead. <see cref="Utf8JsonReader"/> gives brackets and names as slices of its data, and the data of a reader that was not given a sequence is
/// one span: what it has consumed since then follows the bracket in memory. That they are such slices is looked at, once, before it is relied on.
/// </remarks>
internal readonly ref struct JsonStart
{
    /// <summary>Whether brackets and names are slices of a reader's data.</summary>
    internal static readonly bool IsInData = AreSlices();

    private readonly JsonTokenType _type;
    private readonly ReadOnlySpan<byte> _token;
    private readonly long _offset;

    /// <param name="type">The type of the value's first token.</param>
    /// <param name="token">The token, as a reader gives it that was not given a sequence.</param>
    /// <param name="offset">The token's offset in the reader's data.</param>
    /// <param name="depth">How many objects and arrays the value is in.</param>
    public JsonStart(JsonTokenType type, ReadOnlySpan<byte> token, long offset, int depth)
    {
        _type = type;
        _token = token;
        _offset = offset;
        Depth = depth;
    }

    /// <summary>Gets how many objects and arrays the value is in.</summary>
    public int Depth { get; }

    /// <summary>Tells whether a reader was given a sequence.</summary>
    public static bool IsSequence(scoped ref Utf8JsonReader reader) => reader.Position.GetObject() is not null;

    /// <summary>Returns a reader at the value's first token that finds what another one has read, and then fails.</summary>
    /// <param name="failing">The reader that began here.</param>
    /// <param name="isSyntax">Whether the JSON is broken; else the reader stands at a token that is not the right one.</param>
    public Utf8JsonReader ReaderTo(Utf8JsonReader failing, bool isSyntax)
    {
        // Any other token is the whole value, and its path is that of the value.
        bool isInside = _type is JsonTokenType.StartObject or JsonTokenType.StartArray && IsInData;
        Utf8JsonReader reader = new(isInside ? Copy(isSyntax ? Broken(failing) : failing.BytesConsumed) : "0"u8, isFinalBlock: true, new JsonReaderState(failing.CurrentState.Options));
        reader.Read();
        return reader;
    }

    /// <summary>Returns an offset in the reader's data as one in the data of the reader made here.</summary>
    public long FromHere(long offset) => offset - _offset;

    /// <summary>Returns the offset up to which JSON is to be read that is broken there, or before: the reader goes on, as it may be a copy of it that failed.</summary>
    private static long Broken(Utf8JsonReader failing)
    {
        long begin = failing.TokenStartIndex;
        bool isNumber = IsNumber(failing);
        try
        {
            while (failing.Read())
                isNumber = false;
        }
        catch (JsonException)
        {
            // It has been thrown already. Not what was in the way then, but its begin counts.
            isNumber = IsNumber(failing) || (isNumber && failing.TokenStartIndex == begin);
        }

        return isNumber ? failing.TokenStartIndex : failing.BytesConsumed;

        // A number at the end of the data is taken, and only then refused, as it may go on.
        static bool IsNumber(in Utf8JsonReader reader) => reader is { TokenType: JsonTokenType.Number, ValueSpan.IsEmpty: false };
    }

    /// <summary>Returns what stands up to an offset, a space that ends a number, and a byte that no token begins with.</summary>
    private byte[] Copy(long end)
    {
        byte[] copy = new byte[checked((int)FromHere(end) + 2)];
        unsafe
        {
            fixed (byte* first = _token)
                new ReadOnlySpan<byte>(first, copy.Length - 2).CopyTo(copy);
        }

        copy[copy.Length - 2] = (byte)' ';
        return copy;
    }

    private static bool AreSlices()
    {
        ReadOnlySpan<byte> data = "[{\"a\":1}]"u8;
        Utf8JsonReader reader = new(data);
        for (int i = 0; i < 3; i++)
        {
            if (!reader.Read() || !Unsafe.AreSame(ref MemoryMarshal.GetReference(reader.ValueSpan), ref MemoryMarshal.GetReference(data.Slice(i == 2 ? 3 : i))))
                return false;
        }

        return true;
    }
}
