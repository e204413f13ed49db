using System;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

#pragma warning disable CS8500 // See the field.

namespace SpecModels.Json;

// Each of these returns the exception, so that the compiler sees the caller throw.
public unsafe ref partial struct JsonScanner
{
    /// <summary>Texts from the document are cut here: they end up in logs.</summary>
    private const int MaxShown = 60;

    /// <summary>Makes the exception for a value of a wrong kind.</summary>
    /// <param name="expected">What it should be, for example <c>a string</c>.</param>
    /// <returns>The exception to throw.</returns>
    public readonly JsonException Expected(string expected) =>
        new($"{Place}: expected {expected}, found {Kind}.");

    /// <summary>Makes the exception for an object that ends without all its required members.</summary>
    /// <param name="names">The names of the type's members.</param>
    /// <param name="missing">Those missing, 64 names each: bit <c>i</c> of the first stands for the name at <c>i</c>, that of the second for the one at 64 + <c>i</c>.</param>
    /// <returns>The exception to throw.</returns>
    public readonly JsonException Missing(MemberNames names, params ulong[] missing) =>
        new($"{names.Type}: required members missing: {names.Join(missing)}.");

    /// <summary>Makes the exception for a member that the type does not have.</summary>
    /// <param name="names">The names of the type's members.</param>
    /// <returns>The exception to throw.</returns>
    public readonly JsonException UnknownMember(MemberNames names) => new($"{names.Type}: unknown member {Show(Name)}.");

    /// <summary>Makes the exception for a string or number that is none of the allowed ones.</summary>
    /// <param name="allowed">The allowed ones.</param>
    /// <returns>The exception to throw.</returns>
    public JsonException UnknownValue(params string[] allowed)
    {
        string quote = ValueKind == JsonValueKind.String ? "'" : "";
        string all = Listed(allowed, quote);
        return new JsonException(allowed.Length == 1 ? $"{Place}: expected {all}, found {Found()}." : $"{Place}: {Found()} is not one of {all}.");
    }

    /// <summary>Makes the exception for a value that the enum does not define and that therefore has no JSON.</summary>
    /// <param name="type">The enum.</param>
    /// <param name="value">The value.</param>
    /// <returns>The exception to throw.</returns>
    public static JsonException UndefinedValue(string type, long value) =>
        new($"{type}: {value.ToString(System.Globalization.CultureInfo.InvariantCulture)} is not a value of this enum.");

    /// <summary>Makes the exception for an object whose tag is no case's.</summary>
    /// <param name="type">The union's name.</param>
    /// <param name="tag">The name of the member that tells cases apart, as UTF-8.</param>
    /// <param name="known">The texts that are known.</param>
    /// <returns>The exception, for the caller to throw.</returns>
    public JsonException UnknownTag(string type, ReadOnlySpan<byte> tag, params string[] known)
    {
        TryLiteral(tag, out ReadOnlySpan<byte> text);
        TryGoToTag(tag);
        return new JsonException($"{type}.{Encoding.UTF8.GetString(tag.ToArray())}: {Show(text)} is not one of {Listed(known, "'")}.");
    }

    /// <summary>Makes the exception for an object without the member that tells a union's cases apart.</summary>
    /// <param name="type">The union's name.</param>
    /// <param name="tag">The member's name.</param>
    /// <param name="known">The texts that are known.</param>
    /// <returns>The exception, for the caller to throw.</returns>
    public JsonException NoTag(string type, string tag, params string[] known) =>
        new($"{type}.{tag}: expected a value that tells which case it is ({Listed(known, "'")}), found {(TryGoToTag(Encoding.UTF8.GetBytes(tag)) ? Kind : "none")}.");

    /// <summary>Makes the exception for a union without a value, which cannot be written.</summary>
    /// <param name="type">The union's name.</param>
    /// <returns>The exception, for the caller to throw.</returns>
    public static JsonException NoValue(string type) => new($"{type}: a default value, which is none of its cases, cannot be written.");

    internal static JsonException Incomplete(Place place) => new($"{place}: the data ends before the value does.");

    /// <summary>Goes to the member that is at fault, where the object has it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryGoToTag(ReadOnlySpan<byte> tag)
    {
        Utf8JsonReader copy = default;
        JsonScanner ahead = Inside(&copy);
        if (!ahead.GoTo(tag))
            return false;

        if (!IsBytes)
        {
            // The reader tells where the fault is.
            *_reader = copy;
            ahead._reader = _reader;
        }

        this = ahead;
        return true;
    }

    private readonly string Kind => ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.String => "a string",
        JsonValueKind.Number => "a number",
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Null => "null",
        _ => "no value",
    };

    private static string Listed(string[] texts, string quote) => string.Join(", ", texts.Select(text => quote + text + quote));

    private JsonException Unfit(string expected) => new($"{Place}: expected {expected}, found {Found()}.");

    private string Found() => ValueKind switch
    {
        JsonValueKind.String => Show(Text()),
        JsonValueKind.Number when !IsBytes => Shorten(Encoding.UTF8.GetString(NumberText().ToArray())),
        _ => Kind,
    };

    internal static string Show(ReadOnlySpan<byte> text) => Show(Encoding.UTF8.GetString(text.ToArray()));

    internal static string Show(string text) => $"'{Shorten(text)}'";

    private static string Shorten(string text)
    {
        int length = text.Length <= MaxShown ? text.Length : char.IsHighSurrogate(text[MaxShown - 1]) ? MaxShown - 1 : MaxShown;
        StringBuilder shown = new(length + 1);
        for (int i = 0; i < length; i++)
            shown.Append(char.IsControl(text[i]) ? '\uFFFD' : text[i]);

        return shown.Append(length < text.Length ? "…" : "").ToString();
    }
}
