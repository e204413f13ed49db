using System.Globalization;
using System.Linq;
using System.Text;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Resolution;

/// <summary>A value as JSON writes it, for people to read.</summary>
internal static class JsonText
{
    /// <returns><see langword="null"/> where it is of a kind that JSON has not.</returns>
    public static string? Of(SpecLiteral value) => value switch
    {
        SpecLiteral.Text text => Quoted(text.Value),
        SpecLiteral.Date date => Quoted(date.Value),
        SpecLiteral.Number number => number.Raw,
        SpecLiteral.Boolean boolean => boolean.Value ? "true" : "false",
        SpecLiteral.Null => "null",
        SpecLiteral.List list => list.Items.Select(Of).ToArray() is var items && items.Contains(null) ? null : $"[{string.Join(", ", items)}]",
        SpecLiteral.Object record => record.Members.Select(static member => Of(member.Value) is { } text ? Quoted(member.Name) + ": " + text : null).ToArray() is var members && members.Contains(null) ? null
            : members.Length == 0 ? "{}"
            : $"{{ {string.Join(", ", members)} }}",
        _ => null,
    };

    private static string Quoted(string text)
    {
        StringBuilder quoted = new(text.Length + 2);
        quoted.Append('"');
        foreach (char c in text)
        {
            _ = c switch
            {
                '"' or '\\' => quoted.Append('\\').Append(c),
                '\n' => quoted.Append("\\n"),
                '\r' => quoted.Append("\\r"),
                '\t' => quoted.Append("\\t"),
                < ' ' => quoted.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)),
                _ => quoted.Append(c),
            };
        }

        return quoted.Append('"').ToString();
    }
}
