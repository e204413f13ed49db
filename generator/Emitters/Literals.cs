using System.Globalization;
using System.Text;

namespace SpecModels.Generator.Emitters;

/// <summary>C# literals of text that comes from a spec and may be hostile.</summary>
internal static class Literals
{
    /// <summary>A string literal that no text can break out of.</summary>
    public static string Text(string text)
    {
        StringBuilder literal = new(text.Length + 2);
        literal.Append('"');
        foreach (char c in text)
        {
            switch (c)
            {
                case '"':
                    literal.Append("\\\"");
                    break;
                case '\\':
                    literal.Append("\\\\");
                    break;
                case '\n':
                    literal.Append("\\n");
                    break;
                case '\r':
                    literal.Append("\\r");
                    break;
                case '\t':
                    literal.Append("\\t");
                    break;
                default:
                    _ = IsPlain(c) ? literal.Append(c) : literal.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
                    break;
            }
        }

        return literal.Append('"').ToString();
    }

    /// <summary>A literal of a finite number.</summary>
    public static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture) + "d";

    /// <summary>A literal of an integer.</summary>
    public static string Integer(long value) => value.ToString(CultureInfo.InvariantCulture) + "L";

    /// <summary>A UTF-8 literal. Half a surrogate pair has no UTF-8 form [CS9026] and becomes U+FFFD, as encoders do.</summary>
    public static string Utf8(string text) => Text(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text))) + "u8";

    /// <summary>The number of bytes of <see cref="Utf8"/>.</summary>
    public static string Utf8Length(string text) => Encoding.UTF8.GetByteCount(text).ToString(CultureInfo.InvariantCulture);

    // Letters, digits and ASCII show as they are. All else is escaped: line separators end a line, and format characters reorder or hide what a reader sees
    // (https://trojansource.codes).
    private static bool IsPlain(char c) => c < 0x7F ? c >= ' ' : char.IsLetterOrDigit(c) && !char.IsSurrogate(c);
}
