using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

// A pointer to a Utf8JsonReader stays right: a ref struct lives on the stack, which is never moved, and the scanner, which is one too, does not
// outlive the method that made the two of them. A ref field would say the same, but may not refer to a ref struct.
#pragma warning disable CS8500

namespace SpecModels.Json;

/// <summary>
/// Reads JSON strictly and forwards only: each method takes the value at which the scanner stands and leaves it at that value's last token.
/// Every fault of the document is a <see cref="JsonException"/> that begins with where the value stands, as <c>Type.member</c>, or with the type whose members are at fault.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public unsafe ref partial struct JsonScanner
{
    /// <summary>Nesting up to here fits on any stack; beyond, what the caller allowed is measured against what is left of it.</summary>
    private const int SafeDepth = 64;

    /// <summary>Stands at the value; <see langword="null"/> where bytes are read.</summary>
    private Utf8JsonReader* _reader;

    /// <summary>How far the reader is in an object that has not been entered, and the depth and the offset at which that stands.</summary>
    private Ahead _ahead;
    private int _outside;
    private long _bracket;

    private ReadOnlySpan<byte> _name;

    private Place _place;

    private ReadOnlySpan<byte> _bytes;
    private int _maxDepth;
    private int _depth;

    /// <summary>Whether the outermost value is all there is, but for white space.</summary>
    private bool _isDocument;

    /// <summary>The first byte of the value.</summary>
    private int _start;

    /// <summary>Behind what has been taken of it.</summary>
    private int _next;

    /// <summary>How many members of the spec the next object is expected to have elsewhere than first: the tag, if it has been found there.</summary>
    private int _skipped;

    /// <summary>Where the text of the tag found last is, behind the quote, and its end: whoever reads the object then comes by.</summary>
    private int _tag;
    private int _tagEnd;

    /// <summary>What stands before the next member or item: the bracket before the first one, at which the scanner is then, and a comma before all others.</summary>
    private byte _separator;

    /// <summary>Begins at the token at which a reader stands. A constructor would do it, and the scanner would be copied out of it.</summary>
    /// <param name="reader">The reader, which goes where the scanner goes. It has to live as long.</param>
    /// <param name="place">Where the value stands.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void StartAt(ref Utf8JsonReader reader, Place place)
    {
        _place = place;
        fixed (Utf8JsonReader* at = &reader)
            _reader = at;
    }

    /// <summary>Takes the value if it is <c>null</c>.</summary>
    /// <returns>Whether it is.</returns>
    public bool TakeNull() => IsBytes ? IsNullInBytes() : _reader->TokenType == JsonTokenType.Null && _ahead == Ahead.Not;

    /// <summary>Gets the offset of the value in the reader's data.</summary>
    internal readonly long ValueStart => _ahead == Ahead.Not ? _reader->TokenStartIndex : _bracket;

    /// <summary>Gets where the value stands.</summary>
    internal readonly Place Place => _place;

    /// <summary>Gets whether bytes are read, and no reader.</summary>
    private readonly bool IsBytes => _reader == null;

    /// <summary>Enters an object.</summary>
    /// <exception cref="JsonException">The value is not an object.</exception>
    public void StartObject()
    {
        if (IsBytes)
        {
            StartInBytes((byte)'{');
            return;
        }

        if (_ahead == Ahead.Not && _reader->TokenType != JsonTokenType.StartObject)
            throw Expected("an object");

        CheckStack(_reader->CurrentDepth);
    }

    /// <summary>Skips the value with all that is in it.</summary>
    /// <exception cref="JsonException">The JSON is not well formed.</exception>
    public void Skip()
    {
        if (IsBytes)
        {
            SkipInBytes();
            return;
        }

        if (_ahead != Ahead.Not)
            SkipOpened();
        else
            SkipWhole();
    }

    /// <summary>Reads a string.</summary>
    /// <returns>The string.</returns>
    /// <exception cref="JsonException">The value is not a string, or not valid Unicode.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public string String()
    {
        // Copied into the converter of every type, this would fill the processor's caches many times over.
        if (IsBytes)
            return StringInBytes();

        if (_reader->TokenType != JsonTokenType.String)
            throw Expected("a string");

        string? text = _reader->HasValueSequence || _reader->ValueIsEscaped ? Utf8Text.GetEscapedString(ref *_reader) : Utf8Text.GetString(_reader->ValueSpan);
        return text ?? throw Utf8Text.Invalid(Place);
    }

    /// <summary>Reads the text of a string without making a <see cref="string"/>.</summary>
    /// <returns>The text as UTF-8, without escapes. It is valid until the next call.</returns>
    /// <exception cref="JsonException">The value is not a string.</exception>
    public ReadOnlySpan<byte> Text()
    {
        if (IsBytes)
            return TextInBytes();

        if (_reader->TokenType != JsonTokenType.String)
            throw Expected("a string");

        return TextInReader(Place);
    }

    /// <summary>Reads a string that is always the same.</summary>
    /// <param name="expected">The only text allowed, as UTF-8.</param>
    /// <exception cref="JsonException">The value is another one.</exception>
    public void Constant(ReadOnlySpan<byte> expected)
    {
        if (!Text().SequenceEqual(expected))
            throw UnknownValue(Encoding.UTF8.GetString(expected.ToArray()));
    }

    /// <summary>Reads a boolean that is always the same.</summary>
    /// <param name="expected">The only value allowed.</param>
    /// <exception cref="JsonException">The value is another one.</exception>
    public void Constant(bool expected)
    {
        if (ValueKind != (expected ? JsonValueKind.True : JsonValueKind.False) || Boolean() != expected)
            throw Expected(expected ? "true" : "false");
    }

    /// <summary>Reads a number that is always the same.</summary>
    /// <param name="expected">The only value allowed.</param>
    /// <exception cref="JsonException">The value is another one.</exception>
    public void Constant(double expected)
    {
        if (!Double().Equals(expected))
            throw UnknownValue(expected.ToString("R", System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>Reads an integer that is always the same.</summary>
    /// <param name="expected">The only value allowed.</param>
    /// <exception cref="JsonException">The value is another one.</exception>
    public void Constant(long expected)
    {
        if (Int64() != expected)
            throw UnknownValue(expected.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>Reads any JSON.</summary>
    /// <returns>The value; it keeps no document alive and needs no disposal.</returns>
    /// <exception cref="JsonException">The JSON is not well formed, or a string in it is not valid Unicode.</exception>
    public JsonElement Element() => IsBytes ? ElementInBytes() : RawJson.ReadElement(ref *_reader, Place, Opened());

    /// <summary>Reads the text of an enum that may have values the enum does not know.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <param name="tryParse">Finds the value of a text.</param>
    /// <returns>The value, or the text.</returns>
    /// <exception cref="JsonException">The value is not a string.</exception>
    public OpenEnum<T> OpenEnum<T>(TryParseEnum<T> tryParse)
        where T : struct, Enum =>
        tryParse(Text(), out T value) ? new OpenEnum<T>(value) : new OpenEnum<T>(String());

    /// <summary>Reads an array.</summary>
    /// <typeparam name="T">The type of its items.</typeparam>
    /// <param name="read">Reads an item.</param>
    /// <returns>The items.</returns>
    /// <exception cref="JsonException">The value is not an array, or an item is not what it should be.</exception>
    public ValueList<T> List<T>(JsonRead<T> read)
    {
        if (IsBytes)
            StartInBytes((byte)'[');
        else if (_reader->TokenType != JsonTokenType.StartArray)
            throw Expected("an array");
        else
            CheckStack(_reader->CurrentDepth);

        // Where a member of the item stood before, the next item does not.
        Place place = _place;
        ListBuilder<T> items = default;
        while (NextItem())
        {
            items.Add(read(ref this));
            _place = place;
        }

        return items.ToList();
    }

    /// <summary>Reads an object whose members are not named by the spec.</summary>
    /// <typeparam name="T">The type of its values.</typeparam>
    /// <param name="read">Reads a value.</param>
    /// <returns>The names and values. The last one of a name wins.</returns>
    /// <exception cref="JsonException">The value is not an object, or a value is not what it should be.</exception>
    public ValueMap<T> Map<T>(JsonRead<T> read)
    {
        Place place = _place;
        ValueMapBuilder<T> builder = default;
        StartObject();
        while (NextMember())
        {
            string key = Utf8Text.GetString(Name) ?? throw Utf8Text.Invalid(Place);
            builder.Set(key, read(ref this));
            _place = place;
        }

        return builder.ToMap();
    }

    /// <summary>Reads a string whose text is JSON in its turn.</summary>
    /// <typeparam name="T">The type of the value in the text.</typeparam>
    /// <param name="read">Reads the value.</param>
    /// <returns>The value in the text.</returns>
    /// <exception cref="JsonException">The value is not a string, its text is not JSON, or not such a value.</exception>
    public T Embedded<T>(JsonRead<T> read)
    {
        ReadOnlySpan<byte> text = Text();
        Utf8JsonReader reader = IsBytes ? default : new Utf8JsonReader(text, isFinalBlock: true, new JsonReaderState(_reader->CurrentState.Options));
        JsonScanner inner = IsBytes ? new JsonScanner(text, _maxDepth, Place) : default;
        if (!IsBytes)
            inner.StartAt(ref reader, Place);

        try
        {
            return inner.Document(read, Place);
        }
        catch (JsonException fault) when (fault.LineNumber is not null)
        {
            // The line is one of the text, not of the document.
            throw new JsonException($"{Place}: the text is not JSON. {fault.Message}", fault);
        }
    }

    internal RawJson Raw() => IsBytes ? RawInBytes() : RawJson.Read(ref *_reader, Place, Opened());

    /// <summary>Reads a whole document.</summary>
    /// <param name="read">Reads its value.</param>
    /// <param name="document">What messages call the document.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal T Document<T>(JsonRead<T> read, Place document)
    {
        Begin();
        T value = read(ref this);
        End(document);
        return value;
    }

    /// <summary>Goes to the document's first token.</summary>
    internal void Begin()
    {
        if (IsBytes)
            GoToValue(0);
        else
            Advance();
    }

    /// <summary>Makes sure that nothing follows the document's value.</summary>
    /// <param name="document">What messages call the document.</param>
    internal void End(Place document)
    {
        if (IsBytes && !IsAtEnd)
            throw Broken();

        // A reader may be told to allow several values. A document is one: the others would be lost.
        while (!IsBytes && _reader->Read())
        {
            if (_reader->TokenType != JsonTokenType.Comment)
                throw new JsonException($"{document}: expected the end of the document, found {Kind}.");
        }
    }

    /// <summary>Goes to the array's next item.</summary>
    private bool NextItem()
    {
        if (IsBytes)
            return NextItemInBytes();

        Advance();
        return _reader->TokenType != JsonTokenType.EndArray;
    }

    // What skips keeps a copy of the reader, which its caller would have to clear for every object.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly void SkipWhole()
    {
        // Skip refuses readers that were not told that no more data comes, although the value is there as a whole.
        if (!_reader->TrySkip())
            throw Incomplete("A skipped value");
    }

    private readonly void Advance() => Advance(_reader);

    private static void Advance(Utf8JsonReader* reader)
    {
        do
        {
            if (!reader->Read())
                throw Incomplete("JSON");
        }
        while (reader->TokenType == JsonTokenType.Comment);
    }

    private readonly void CheckStack(int depth)
    {
        if (depth > SafeDepth)
            EnsureStack();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly void EnsureStack()
    {
        try
        {
            RuntimeHelpers.EnsureSufficientExecutionStack();
        }
        catch (InsufficientExecutionStackException inner)
        {
            throw new JsonException($"{Place}: the JSON is nested too deeply.", inner);
        }
    }
}
