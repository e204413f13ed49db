#if NET
using System;
using System.Runtime.CompilerServices;
using System.Text.Json;

// A pointer to a reader stays right: it lives on the stack, which is never moved.
#pragma warning disable CS8500

namespace SpecModels.Json;

/// <summary>The data that a <see cref="Utf8JsonReader"/> was given, and the way past a value that has been read from there.</summary>
/// <remarks>
/// A converter is given a reader, and to go through a value with it takes twice as long as to read the value from its bytes. Nothing public tells what a reader's
/// data is, or moves it, so private fields do, by the names they have had since .NET Core 3.0
/// (https://github.com/dotnet/runtime/blob/main/src/libraries/System.Text.Json/src/System/Text/Json/Reader/Utf8JsonReader.cs). Whether they still mean what
/// they meant is tried out once in each process: a reader that has been moved has to be, to the last byte, the one that read its way there. Where it is not, or
/// a field is gone, readers are read from, as they are where data is in pieces.
/// </remarks>
internal static unsafe class ReaderData
{
    /// <summary>Gets whether this works with the System.Text.Json that is there.</summary>
    public static bool IsKnown { get; } = IsAsKnown();

    /// <summary>Gets the data of a reader from the bracket at which it stands.</summary>
    /// <returns><see langword="false"/> if this is not known, if the data is a sequence, or if it begins behind the token, as that of a reader does which goes on from another one's state.</returns>
    public static bool TryGet(ref Utf8JsonReader reader, out ReadOnlySpan<byte> data)
    {
        bool isKnown = IsKnown && reader.Position.GetObject() is null && reader.BytesConsumed == reader.TokenStartIndex + 1;
        data = isKnown ? Data(ref reader)[(int)reader.TokenStartIndex..] : default;
        return isKnown;
    }

    /// <summary>Moves a reader from the first token of an object or array, which is known to be well formed, to its last.</summary>
    /// <param name="reader">The reader, whose data was got before.</param>
    /// <param name="length">How many bytes the value has.</param>
    public static void GoToEnd(ref Utf8JsonReader reader, int length)
    {
        ref int consumed = ref Consumed(ref reader);
        int bracket = (int)reader.TokenStartIndex + length - 1;
        ReadOnlySpan<byte> inside = Data(ref reader)[consumed..bracket];
        int line = inside.LastIndexOf((byte)'\n');
        if (line >= 0)
        {
            Line(ref reader) += inside.Count((byte)'\n');
            Column(ref reader) = 0;
        }

        Column(ref reader) += inside.Length - line - 1;
        consumed = bracket;

        // The reader is as it would be in an empty value, whose last token it now reads.
        reader.Read();
    }

    private static bool IsAsKnown()
    {
        try
        {
            return IsMovedAsRead("{}1"u8, 1) && IsMovedAsRead(" [[ 1, {\n\"a\" : [ null, \"b\\n\" ] \n} , 2]\r\n]"u8, 2) && IsMovedAsRead("[{\"a\":{},\"b\":-1.5e7}]"u8, 2);
        }
        catch (Exception)
        {
            // A field is not there, or means something else and leads out of the data: whatever it is, this is not the reader known here.
            return false;
        }
    }

    /// <summary>Tells whether a reader that has been moved is the same as one that skips the value.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="brackets">How many brackets there are up to that of the value.</param>
    private static bool IsMovedAsRead(ReadOnlySpan<byte> json, int brackets)
    {
        Utf8JsonReader skipping = new(json);
        for (int i = 0; i < brackets; i++)
            skipping.Read();

        Utf8JsonReader moved = skipping;
        skipping.Skip();
        GoToEnd(ref moved, (int)(skipping.BytesConsumed - moved.TokenStartIndex));
        return new ReadOnlySpan<byte>(&skipping, sizeof(Utf8JsonReader)).SequenceEqual(new ReadOnlySpan<byte>(&moved, sizeof(Utf8JsonReader)))
            && Data(ref moved).SequenceEqual(json);
    }

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_buffer")]
    private static extern ref ReadOnlySpan<byte> Data(ref Utf8JsonReader reader);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_consumed")]
    private static extern ref int Consumed(ref Utf8JsonReader reader);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_lineNumber")]
    private static extern ref long Line(ref Utf8JsonReader reader);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_bytePositionInLine")]
    private static extern ref long Column(ref Utf8JsonReader reader);
}
#endif
