using System;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace SpecModels.Json;

// Bytes in one piece, without comments and trailing commas, are read without Utf8JsonReader: what it would say no to is a fault here,
// and who began has it read once more, to learn what is wrong and where.
public ref partial struct JsonScanner
{
    /// <summary>Begins before a document.</summary>
    /// <param name="bytes">The document as UTF-8, which each string is checked for when it is read.</param>
    /// <param name="maxDepth">How deeply it may be nested.</param>
    /// <param name="place">Where the value stands.</param>
    internal JsonScanner(ReadOnlySpan<byte> bytes, int maxDepth, Place place)
        : this(bytes, maxDepth, depth: 0, isDocument: true, place)
    {
    }

    /// <summary>Begins at an object or array.</summary>
    /// <param name="bytes">The value and what follows it.</param>
    /// <param name="maxDepth">How deeply its document may be nested.</param>
    /// <param name="depth">How many objects and arrays it is in.</param>
    /// <param name="isDocument">Whether nothing but white space follows it. Whoever only supposes so has to see afterwards that it <see cref="IsAtEnd"/>.</param>
    /// <param name="place">Where the value stands.</param>
    internal JsonScanner(ReadOnlySpan<byte> bytes, int maxDepth, int depth, bool isDocument, Place place)
    {
        _place = place;
        _bytes = bytes;
        _maxDepth = maxDepth;
        _depth = depth;
        _isDocument = isDocument;
    }

    /// <summary>Gets how many bytes have been taken.</summary>
    internal readonly int Taken => _next;

    /// <summary>Gets whether nothing but white space follows what has been taken.</summary>
    internal readonly bool IsAtEnd => Utf8Scan.BehindSpace(_bytes, _next) == _bytes.Length;

    private static JsonException Broken() => new("The JSON is not well formed.");

    private void StartInBytes(byte bracket)
    {
        if (_bytes[_start] != bracket)
            throw Expected(bracket == (byte)'{' ? "an object" : "an array");
        if (_depth >= _maxDepth)
            throw Broken();

        _depth++;
        _next = _start;
        _separator = bracket;
        if (_depth > SafeDepth)
            CheckStack(_depth);
    }

    private readonly ReadOnlySpan<byte> UnescapedFrom(int start, out int end)
    {
        end = Utf8Scan.EndOfText(_bytes, start);
        return end < 0 ? throw Broken() : Unescaped(_bytes.Slice(start, end - start));
    }

    /// <summary>Goes behind the comma before the next member or item, or leaves the object or array where it ends.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryNextInBytes(byte bracket, out int at)
    {
        ReadOnlySpan<byte> bytes = _bytes;
        bool isFirst = _separator != (byte)',';
        at = Utf8Scan.BehindSpace(bytes, isFirst ? _next + 1 : _next);
        if (TryLeave(at, bracket))
            return false;

        if (!isFirst)
        {
            if (Utf8Scan.At(bytes, at) != (byte)',')
                throw Broken();

            at = Utf8Scan.BehindSpace(bytes, at + 1);
        }

        _separator = (byte)',';
        return true;
    }

    /// <summary>Leaves the object or array if its bracket stands there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryLeave(int at, byte bracket)
    {
        if (Utf8Scan.At(_bytes, at) != bracket)
            return false;

        _separator = (byte)',';
        _depth--;
        _next = at + 1;
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool NextItemInBytes()
    {
        if (!TryNextInBytes((byte)']', out int at))
            return false;

        GoToValue(at);
        return true;
    }

    /// <summary>Goes to the value that begins behind white space.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void GoToValue(int at)
    {
        at = Utf8Scan.BehindSpace(_bytes, at);
        if (at == _bytes.Length)
            throw Broken();

        _start = at;
        _next = at;
    }

    private bool IsNullInBytes() => _bytes[_start] == (byte)'n' && Literal("null"u8);

    private bool BooleanInBytes() => _bytes[_start] switch
    {
        (byte)'t' => Literal("true"u8),
        (byte)'f' => !Literal("false"u8),
        _ => throw Expected("true or false"),
    };

    private bool Literal(ReadOnlySpan<byte> literal)
    {
        if (!_bytes.Slice(_start).StartsWith(literal))
            throw Broken();

        _next = _start + literal.Length;
        return true;
    }

    private string StringInBytes()
    {
        ReadOnlySpan<byte> bytes = _bytes;
        int start = _start;
        if (bytes[start] != (byte)'"')
            throw Expected("a string");

        start++;
        Utf8Scan.Run run = Utf8Scan.RunFrom(bytes, start);
        if (Utf8Scan.At(bytes, run.End) != (byte)'"')
            return EscapedString(start);

        _next = run.End + 1;
        ReadOnlySpan<byte> text = bytes.Slice(start, run.End - start);
#if NET10_0_OR_GREATER
        // Its bytes have just been looked at.
        if (run.IsAscii)
            return AsciiText.GetString(text);

#endif
        return Utf8Text.GetString(text) ?? throw Broken();
    }

    private string EscapedString(int start)
    {
        int end = Utf8Scan.EndOfText(_bytes, start);
        if (end < 0)
            throw Broken();

        _next = end + 1;
        return Utf8Text.Unescape(_bytes.Slice(start, end - start)) ?? throw Broken();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private ReadOnlySpan<byte> TextInBytes()
    {
        ReadOnlySpan<byte> bytes = _bytes;
        int start = _start;
        if (bytes[start] != (byte)'"')
            throw Expected("a string");

        start++;
        if (start == _tag)
        {
            _next = _tagEnd + 1;
            return bytes.Slice(start, _tagEnd - start);
        }

        Utf8Scan.Run run = Utf8Scan.RunFrom(bytes, start);
        int end = run.End;
        if (Utf8Scan.At(bytes, end) != (byte)'"')
        {
            ReadOnlySpan<byte> unescaped = UnescapedFrom(start, out end);
            _next = end + 1;
            return unescaped;
        }

        _next = end + 1;
        ReadOnlySpan<byte> text = bytes.Slice(start, end - start);
        return run.IsAscii || Utf8Text.IsValid(text) ? text : throw Broken();
    }

    private static ReadOnlySpan<byte> Unescaped(ReadOnlySpan<byte> text)
    {
        byte[] plain = new byte[text.Length];
        int length = Utf8Scan.Unescape(text, plain);
        return length < 0 || !Utf8Text.IsValid(plain.AsSpan(0, length)) ? throw Broken() : plain.AsSpan(0, length);
    }

    private readonly JsonValueKind KindInBytes() => _bytes[_start] switch
    {
        (byte)'{' => JsonValueKind.Object,
        (byte)'[' => JsonValueKind.Array,
        (byte)'"' => JsonValueKind.String,
        (byte)'t' => JsonValueKind.True,
        (byte)'f' => JsonValueKind.False,
        (byte)'n' => JsonValueKind.Null,
        (byte)'-' or (>= (byte)'0' and <= (byte)'9') => JsonValueKind.Number,
        _ => JsonValueKind.Undefined,
    };

    /// <summary>Lets <see cref="Utf8JsonReader"/> read the value, for what only it can read.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private T InReader<T>(JsonRead<T> read)
    {
        Utf8JsonReader reader = ReaderAtValue();
        JsonScanner scanner = default;
        scanner.StartAt(ref reader, Place);
        T value = read(ref scanner);
        _next = _start + (int)reader.BytesConsumed;
        return value;
    }

    private void SkipInBytes()
    {
        if (!TryTakeScalar(out _))
            SkipByReader();
    }

    private RawJson RawInBytes() => TryTakeScalar(out ReadOnlySpan<byte> json) ? RawJson.OfScalar(json) : InReader(static (ref JsonScanner reader) => reader.Raw());

    private JsonElement ElementInBytes() => TryTakeScalar(out ReadOnlySpan<byte> json) ? RawJson.Parse(json) : InReader(Element);

    /// <summary>Takes a text of ASCII without escapes, a number, a boolean or null.</summary>
    /// <returns><see langword="false"/> if the value is anything else, which is not taken then.</returns>
    private bool TryTakeScalar(out ReadOnlySpan<byte> json)
    {
        json = default;
        bool isTaken = ValueKind switch
        {
            JsonValueKind.String => TryTakePlainText(out _),
            JsonValueKind.Number => TryTakeNumber(out _),
            JsonValueKind.True => Literal("true"u8),
            JsonValueKind.False => Literal("false"u8),
            JsonValueKind.Null => Literal("null"u8),
            _ => false,
        };
        if (isTaken)
            json = _bytes.Slice(_start, _next - _start);

        return isTaken;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void SkipByReader()
    {
        Utf8JsonReader reader = ReaderAtValue();
        if (!reader.TrySkip())
            throw Broken();

        // What is skipped the serializer does not look at. A document has no such places.
        _next = _start + (int)reader.BytesConsumed;
        if (_isDocument && !Utf8Text.IsValid(_bytes.Slice(_start, _next - _start)))
            throw Broken();
    }

    /// <summary>Takes the text of a string of ASCII without escapes.</summary>
    /// <returns><see langword="false"/> if the value is anything else, which is not taken then.</returns>
    private bool TryTakePlainText(out ReadOnlySpan<byte> text)
    {
        bool isPlain = Utf8Scan.TryPlainText(_bytes, _start, out text, out int end);
        if (isPlain)
            _next = end;

        return isPlain;
    }

    /// <summary>Takes a number.</summary>
    /// <returns><see langword="false"/> if the value is anything else, which is not taken then.</returns>
    private bool TryTakeNumber(out ReadOnlySpan<byte> number)
    {
        bool isNumber = Utf8Scan.TryNumber(_bytes, _start, out int end);
        number = isNumber ? _bytes.Slice(_start, end - _start) : default;
        if (isNumber)
            _next = end;

        return isNumber;
    }

    private readonly Utf8JsonReader ReaderAtValue()
    {
        int depth = _maxDepth - _depth;
        if (depth == 0 && ValueKind is JsonValueKind.Object or JsonValueKind.Array)
            throw Broken();

        Utf8JsonReader reader = new(_bytes.Slice(_start), new JsonReaderOptions { MaxDepth = Math.Max(depth, 1) });
        return reader.Read() ? reader : throw Broken();
    }

    /// <summary>Finds the text of a member without reading the object.</summary>
    /// <returns><see langword="false"/> if that takes closer reading.</returns>
    private bool TryTagInBytes(ReadOnlySpan<byte> name, out ReadOnlySpan<byte> text)
    {
        text = default;
        ReadOnlySpan<byte> bytes = _bytes;
        int at = Utf8Scan.BehindSpace(bytes, _start + 1);
        int start, end;
        if (Utf8Scan.At(bytes, at) == (byte)'"' && bytes.Slice(at + 1).StartsWith(name) && Utf8Scan.At(bytes, at + 1 + name.Length) == (byte)'"')
        {
            if (!Utf8Scan.TryMemberText(bytes, at + name.Length + 2, out start, out end))
                return false;
        }
#if NET
        else if (MemberAhead.TryFind(bytes, _start, isDocument: _isDocument && _depth == 0, name, out start, out end))
            _skipped = 1;
#endif
        else
            return false;

        _tag = start;
        _tagEnd = end;
        text = bytes.Slice(start, end - start);
        return true;
    }
}
