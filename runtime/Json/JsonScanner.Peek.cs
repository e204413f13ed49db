using System;
using System.Runtime.CompilerServices;
using System.Text.Json;

#pragma warning disable CS8500 // See the field.

namespace SpecModels.Json;

// What a union asks of a value before it takes it: whoever reads the value then finds the scanner at its begin.
public unsafe ref partial struct JsonScanner
{
    /// <summary>Gets the kind of the value.</summary>
    public readonly JsonValueKind ValueKind => IsBytes ? KindInBytes() : _ahead != Ahead.Not ? JsonValueKind.Object : _reader->TokenType switch
    {
        JsonTokenType.StartObject => JsonValueKind.Object,
        JsonTokenType.StartArray => JsonValueKind.Array,
        JsonTokenType.String => JsonValueKind.String,
        JsonTokenType.Number => JsonValueKind.Number,
        JsonTokenType.True => JsonValueKind.True,
        JsonTokenType.False => JsonValueKind.False,
        JsonTokenType.Null => JsonValueKind.Null,
        _ => JsonValueKind.Undefined,
    };

    /// <summary>
    /// Finds the text of a member of the object, wherever it stands. The first one counts where it is repeated, so that a tag which comes first is found
    /// at once; the reader of the chosen case then meets the others.
    /// </summary>
    /// <param name="name">The member's name as UTF-8.</param>
    /// <param name="text">The text as UTF-8, without escapes.</param>
    /// <returns><see langword="false"/> if the object has no such member, or one that is not a string.</returns>
    /// <exception cref="JsonException">The JSON is not well formed.</exception>
    public bool TryTag(ReadOnlySpan<byte> name, out ReadOnlySpan<byte> text) =>
        IsBytes ? TryTagInBytes(name, out text) || TryTagAhead(name, out text) : TryTagInReader(name, out text);

    /// <summary>Finds the value of a member of the object, wherever it stands, as <see cref="TryTag"/> does, where it is a text, a number or a boolean.</summary>
    /// <param name="name">The member's name as UTF-8.</param>
    /// <param name="text">The text as UTF-8, without escapes; of anything else, its JSON, integers without fraction and exponent.</param>
    /// <returns><see langword="false"/> if the object has no such member, or one that is none of these.</returns>
    /// <exception cref="JsonException">The JSON is not well formed.</exception>
    public readonly bool TryLiteral(ReadOnlySpan<byte> name, out ReadOnlySpan<byte> text)
    {
        Utf8JsonReader copy = default;
        JsonScanner ahead = Inside(&copy);
        JsonValueKind kind = ahead.GoTo(name) ? ahead.ValueKind : JsonValueKind.Undefined;
        text = kind switch
        {
            JsonValueKind.String => ahead.Text(),
            JsonValueKind.Number => ahead.LiteralNumber(),
            JsonValueKind.True => "true"u8,
            JsonValueKind.False => "false"u8,
            _ => default,
        };
        return kind is JsonValueKind.String or JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False;
    }

    /// <summary>Gets whether the value is an integer of 32 bits; <c>400.0</c> and <c>4e2</c> are integers too.</summary>
    public readonly bool IsInt32 => TryInteger(out long value) && value is >= int.MinValue and <= int.MaxValue;

    /// <summary>Gets whether the value is an integer of 64 bits; <c>400.0</c> and <c>4e2</c> are integers too.</summary>
    public readonly bool IsInteger => TryInteger(out _);

    /// <summary>Gets whether the value is an integer of up to 4300 digits; <c>400.0</c> and <c>4e2</c> are integers too.</summary>
    public readonly bool IsBigInteger => ValueKind == JsonValueKind.Number && JsonNumber.Parse(NumberText()).TryGetInteger(out _);

    /// <summary>Tells whether the object has one of the members.</summary>
    /// <param name="names">The members' names.</param>
    /// <returns><see langword="true"/> if one is there.</returns>
    /// <exception cref="JsonException">The JSON is not well formed.</exception>
    public readonly bool HasAnyMember(params string[] names)
    {
        Utf8JsonReader copy = default;
        JsonScanner ahead = Inside(&copy);
        while (ahead.NextMember())
        {
            foreach (string name in names)
            {
                if (IsNamed(ahead.Name, name))
                    return true;
            }

            ahead.Skip();
        }

        return false;
    }

    /// <summary>Tells whether the object has all of the members.</summary>
    /// <param name="names">The members' names.</param>
    /// <returns><see langword="true"/> if none is missing.</returns>
    /// <exception cref="JsonException">The JSON is not well formed.</exception>
    public readonly bool HasMembers(params string[] names)
    {
        Utf8JsonReader copy = default;
        JsonScanner ahead = Inside(&copy);
        Span<bool> found = stackalloc bool[names.Length];
        int missing = names.Length;
        while (missing > 0 && ahead.NextMember())
        {
            for (int i = 0; i < names.Length; i++)
            {
                if (!found[i] && IsNamed(ahead.Name, names[i]))
                {
                    found[i] = true;
                    missing--;
                }
            }

            ahead.Skip();
        }

        return missing == 0;
    }

    /// <summary>Goes to the first item of the array that is not null, since null tells no type of items; to the first one where all are null.</summary>
    /// <param name="item">A scanner that stands at the item.</param>
    /// <returns><see langword="false"/> if the array is empty.</returns>
    /// <exception cref="JsonException">The JSON is not well formed.</exception>
    public readonly bool TryFirstItem(out JsonScanner item)
    {
        item = this;
        if (IsBytes)
        {
            item.StartInBytes((byte)'[');
            if (!item.NextItem())
                return false;

            JsonScanner first = item;
            while (item.TakeNull())
            {
                if (!item.NextItem())
                {
                    item = first;
                    break;
                }
            }

            return true;
        }

        // A reader at the item would have to live here, and be gone with this method: the item is copied instead.
        Utf8JsonReader copy = *_reader;
        JsonScanner ahead = default;
        ahead.StartAt(ref copy, Place);
        if (!ahead.NextItem())
            return false;

        bool isNull = ahead.TakeNull();
        while (isNull && ahead.NextItem())
            isNull = ahead.TakeNull();

        item = new JsonScanner((isNull ? RawJson.Null : ahead.Raw()).Bytes, int.MaxValue, Place);
        item.Begin();
        return true;
    }

    /// <summary>Tells which value of an enum has a text.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <param name="text">The text; <see langword="null"/> is no value's.</param>
    /// <param name="tryParse">Knows the enum's texts.</param>
    /// <param name="value">The value.</param>
    /// <returns><see langword="false"/> if no value has the text.</returns>
    public static bool TryParse<T>(string? text, TryParseEnum<T> tryParse, out T value)
        where T : struct, Enum
    {
        value = default;
        return text is not null && tryParse(System.Text.Encoding.UTF8.GetBytes(text), out value);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly bool TryTagAhead(ReadOnlySpan<byte> name, out ReadOnlySpan<byte> text)
    {
        Utf8JsonReader copy = default;
        JsonScanner ahead = Inside(&copy);
        bool isText = ahead.GoTo(name) && ahead.ValueKind == JsonValueKind.String;
        text = isText ? ahead.Text() : default;
        return isText;
    }

    private bool GoTo(ReadOnlySpan<byte> name)
    {
        while (NextMember())
        {
            if (Name.SequenceEqual(name))
                return true;

            Skip();
        }

        return false;
    }

    /// <summary>Returns a scanner that has entered the object.</summary>
    /// <param name="copy">Where its reader lives.</param>
    private readonly JsonScanner Inside(Utf8JsonReader* copy)
    {
        JsonScanner ahead = this;
        if (IsBytes)
            ahead.StartInBytes((byte)'{');
        else
        {
            // What it is asked for comes from the document: it may be returned although the copy is gone then.
            *copy = *_reader;
            ahead._reader = copy;
        }

        return ahead;
    }

    private readonly ReadOnlySpan<byte> LiteralNumber()
    {
        ReadOnlySpan<byte> text = NumberText();
        return text.IndexOfAny((byte)'.', (byte)'e', (byte)'E') >= 0 && JsonNumber.Parse(text).TryGetInt64(out long integer)
            ? System.Text.Encoding.UTF8.GetBytes(integer.ToString(System.Globalization.CultureInfo.InvariantCulture))
            : text;
    }

    private readonly bool TryInteger(out long value)
    {
        value = 0;
        if (ValueKind != JsonValueKind.Number)
            return false;

        Utf8JsonReader number = IsBytes ? ReaderAtValue() : *_reader;
        return number.TryGetInt64(out value) || JsonNumber.Parse(NumberText()).TryGetInt64(out value);
    }

    private static bool IsNamed(ReadOnlySpan<byte> member, string name)
    {
        for (int i = 0; i < name.Length; i++)
        {
            if (name[i] > '\x7F')
                return member.SequenceEqual(System.Text.Encoding.UTF8.GetBytes(name));

            if (i >= member.Length || member[i] != name[i])
                return false;
        }

        return member.Length == name.Length;
    }
}
