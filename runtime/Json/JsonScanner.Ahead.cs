using System;
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
            return TryTagAhead(name, out text);

        bool isText = _reader->TokenType == JsonTokenType.String;
        text = isText ? TextInReader(Place) : default;
        return isText;
    }

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
