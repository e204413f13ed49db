using System.Globalization;
using System.Linq;
using System.Text;

namespace SpecModels.Generator.Readers.OpenApi;

/// <summary>Ways through a file's value: https://www.rfc-editor.org/rfc/rfc6901.</summary>
internal static class JsonPointer
{
    public static string Append(string pointer, string segment) => pointer + "/" + segment.Replace("~", "~0").Replace("/", "~1");

    public static string Append(string pointer, string segment, int index) => Append(Append(pointer, segment), index.ToString(CultureInfo.InvariantCulture));

    /// <summary>The names and positions on the way; <see langword="null"/> where the text is no pointer.</summary>
    public static string[]? Split(string pointer) => pointer.Length == 0 ? []
        : pointer[0] != '/' ? null
        : pointer.Substring(1).Split('/').Select(static segment => segment.Replace("~1", "/").Replace("~0", "~")).ToArray();

    /// <summary>The name or position at the end of the way; empty for the whole value.</summary>
    public static string Last(string pointer) => pointer.Length == 0 ? "" : Split(pointer.Substring(pointer.LastIndexOf('/')))![0];

    public static bool TryIndex(string segment, out int index) => int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out index);

    /// <summary>The text of a URI's part, without its percent signs; what is no valid encoding stays as it is.</summary>
    public static string Unescape(string text)
    {
        if (text.IndexOf('%') < 0)
        {
            return text;
        }

        byte[] bytes = new byte[Encoding.UTF8.GetMaxByteCount(text.Length)];
        int length = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '%' && i + 2 < text.Length && byte.TryParse(text.Substring(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out byte value))
            {
                bytes[length++] = value;
                i += 2;
            }
            else
            {
                int count = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? 2 : 1;
                length += Encoding.UTF8.GetBytes(text, i, count, bytes, length);
                i += count - 1;
            }
        }

        return Encoding.UTF8.GetString(bytes, 0, length);
    }
}
