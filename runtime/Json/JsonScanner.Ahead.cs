using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

#pragma warning disable CS8500 // See the field.

namespace SpecModels.Json;

// A reader cannot go back, and copying it costs more than reading a member. As the tag of a union mostly comes first, the reader itself goes there, and
// whoever reads the object then begins where it stands.
public unsafe ref partial struct JsonScanner
{
    private enum Ahead : byte
    {
        /// <summary>It stands at the value.</summary>
        Not,

        /// <summary>It stands at the name of the first member, or at the end if there is none.</summary>
        Name,

        /// <summary>It stands at the value of the first member, whose name has been kept.</summary>
        Value,
    }

    private bool TryTagInReader(ReadOnlySpan<byte> name, out ReadOnlySpan<byte> text)
    {
        Utf8JsonReader* left = _left;
        _left = null;
        if (_ahead == Ahead.Not)
        {
            _outside = _reader->CurrentDepth;
            _bracket = _reader->TokenStartIndex;
            Advance();
            _ahead = Ahead.Name;
        }

        // A name with escapes has to stay as it is, should the object be kept as raw JSON.
        if (_ahead == Ahead.Name && _reader->TokenType == JsonTokenType.PropertyName && !_reader->ValueIsEscaped && NameInReader() is var first && first.SequenceEqual(name))
        {
            _name = first;
            Advance();
            _ahead = Ahead.Value;
        }

        if (_ahead != Ahead.Value || !_name.SequenceEqual(name))
        {
#if NET
            if (left != null && _ahead == Ahead.Name)
                return TryTagToEnd(name, left, out text);

#endif
            return TryTagAhead(name, out text);
        }

        return TryTagHere(out text);
    }

    private readonly bool TryTagHere(out ReadOnlySpan<byte> text)
    {
        bool isText = _reader->TokenType == JsonTokenType.String;
        text = isText ? TextInReader(Place) : default;
        return isText;
    }

#if NET
    /// <summary>
    /// Finds a tag that does not come first. The reader has gone through the object then: if it is well formed, the bytes are read in its place, which takes
    /// half the time of going there once more.
    /// </summary>
    /// <param name="name">The tag's name as UTF-8.</param>
    /// <param name="left">Keeps the reader where it was.</param>
    /// <param name="text">The text as UTF-8, without escapes.</param>
    /// <returns><see langword="false"/> if there is no such member, or it is not a string: the reader is where it was then.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryTagToEnd(ReadOnlySpan<byte> name, Utf8JsonReader* left, out ReadOnlySpan<byte> text)
    {
        if (!JsonStart.IsInData || _reader->CurrentState.Options is not { CommentHandling: JsonCommentHandling.Disallow, AllowTrailingCommas: false })
            return TryTagAhead(name, out text);

        *left = *_reader;
        bool isText = false;
        text = default;
        try
        {
            isText = TryGoToText(name, out text);
            if (isText && !_reader->ValueIsEscaped && Ascii.IsValid(text))
            {
                _tag = (int)(_reader->TokenStartIndex + 1 - _bracket);
                _tagEnd = _tag + text.Length;
            }

            while (isText && !IsEnd())
                Advance();
        }
        catch (JsonException)
        {
            *_reader = *left;

            // Up to the tag it is the object's fault, as it is wherever a copy looks ahead. Behind it, who reads the object will meet what comes first.
            if (!isText)
                throw;

            return true;
        }

        // A name without a byte is no place in the data.
        if (isText && !left->ValueSpan.IsEmpty)
            GoToBytes(left);
        else
            *_reader = *left;

        return isText;
    }

    private readonly bool TryGoToText(ReadOnlySpan<byte> name, out ReadOnlySpan<byte> text)
    {
        // The compiler does not know that the scanner's reader stays the same one.
        Utf8JsonReader* reader = _reader;
        text = default;
        for (; reader->TokenType != JsonTokenType.EndObject; Advance(reader))
        {
            bool isTag = NameInReader().SequenceEqual(name);
            Advance(reader);
            if (isTag)
                return TryTagHere(out text);

            if (reader->TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                SkipWhole();
        }

        return false;
    }

    /// <summary>Reads the object from its bytes. The reader is at its end, and was at its first name, which is a slice of the same data.</summary>
    private void GoToBytes(Utf8JsonReader* left)
    {
        ref byte name = ref MemoryMarshal.GetReference(left->ValueSpan);
        int before = (int)(left->TokenStartIndex + 1 - _bracket);
        _bytes = MemoryMarshal.CreateReadOnlySpan(ref Unsafe.Subtract(ref name, before), (int)(_reader->BytesConsumed - _bracket));
        _maxDepth = int.MaxValue;
        _depth = 0;
        _start = 0;
        _next = 0;
        _skipped = 1;
        _reader = null;
    }
#endif

    /// <summary>Takes what has been read of an object: it has to stand before the rest of it.</summary>
    private RawJson.Opening Opened()
    {
        Ahead ahead = _ahead;
        _ahead = Ahead.Not;
        return ahead switch
        {
            Ahead.Not => default,
            Ahead.Name => new RawJson.Opening("{"u8.ToArray(), _outside),
            _ => new RawJson.Opening(Encoding.UTF8.GetBytes($"{{\"{JsonEncodedText.Encode(_name)}\":"), _outside),
        };
    }

    private void SkipOpened()
    {
        _ahead = Ahead.Not;
        while (!IsEnd())
            Advance();
    }

    /// <summary>Tells whether the reader has gone as far as the end of the object.</summary>
    private readonly bool IsEnd() => _reader->TokenType == JsonTokenType.EndObject && _reader->CurrentDepth == _outside;

    private readonly ReadOnlySpan<byte> NameInReader() => TextInReader("A member's name");

    private readonly ReadOnlySpan<byte> TextInReader(Place place) =>
        _reader->HasValueSequence || _reader->ValueIsEscaped ? Utf8Text.Unescape(ref *_reader, place) : _reader->ValueSpan;
}
