using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Json;

namespace SpecModels.Fidelity.Tests.Documents;

/// <summary>Writes a document down in one of many ways, and holds what came back against it.</summary>
internal sealed class JsonText
{
    /// <summary>What has an escape of its own, each before its letter.</summary>
    private const string Escapes = "\"\"\\\\//\bb\ff\nn\rr\tt";

    private readonly StringBuilder _text = new();
    private readonly Random? _random;

    private JsonText(int style) => _random = style == 0 ? null : new Random(style);

    /// <param name="document">The document.</param>
    /// <param name="style">Chooses white space, escapes and the order of members; 0 for the plainest.</param>
    public static string Of(Tree document, int style)
    {
        JsonText text = new(style);
        text.Space();
        text.Add(document);
        text.Space();
        return text._text.ToString();
    }

    public static byte[] Utf8(Tree document, int style) => Encoding.UTF8.GetBytes(Of(document, style));

    /// <summary>Tells where JSON is not the document: numbers by value, members in any order, what is absent is not null.</summary>
    /// <returns><see langword="null"/> if it is the document.</returns>
    public static string? Difference(Tree expected, JsonElement actual, string path = "$")
    {
        bool isSame = expected switch
        {
            Tree.Number number => actual.ValueKind == JsonValueKind.Number && JsonElement.DeepEquals(JsonElement.Parse(number.Value), actual),
            Tree.Text text => actual.ValueKind == JsonValueKind.String && actual.GetString() == text.Value,
            Tree.Array array => actual.ValueKind == JsonValueKind.Array && actual.GetArrayLength() == array.Items.Count,
            Tree.Object => actual.ValueKind == JsonValueKind.Object,
            _ => actual.ValueKind == expected.Kind,
        };
        if (!isSame)
            return $"{path}: expected {Of(expected, 0)}, was {actual.GetRawText()}";

        switch (expected)
        {
            case Tree.Embedded embedded:
                return Difference(embedded.Inner, JsonElement.Parse(actual.GetString()!), path + "~");
            case Tree.Array array:
                return array.Items.Select((item, i) => Difference(item, actual[i], $"{path}[{i}]")).FirstOrDefault(static difference => difference is not null);
            case Tree.Object known:
                string[] names = [.. actual.EnumerateObject().Select(static member => member.Name)];
                if (!names.Order(StringComparer.Ordinal).SequenceEqual(known.Members.Select(static member => member.Name).Order(StringComparer.Ordinal)))
                    return $"{path}: expected the members of {Of(expected, 0)}, was {actual.GetRawText()}";

                return known.Members.Select(member => Difference(member.Value, actual.GetProperty(member.Name), $"{path}.{member.Name}")).FirstOrDefault(static difference => difference is not null);
            default:
                return null;
        }
    }

    private bool Chance(int of) => _random?.Next(of) == 0;

    private void Add(Tree value)
    {
        switch (value)
        {
            case Tree.Null:
                _text.Append("null");
                break;
            case Tree.Boolean boolean:
                _text.Append(boolean.Value ? "true" : "false");
                break;
            case Tree.Number number:
                _text.Append(number.Wire);
                break;
            case Tree.Text text:
                Quote(text.Wire);
                break;
            case Tree.Embedded embedded:
                Quote(Of(embedded.Inner, _random?.Next() ?? 0));
                break;
            case Tree.Array array:
                Enclose('[', array.Items, Add, ']');
                break;
            case Tree.Object known:
                IReadOnlyList<Member> members = known.Members;
                if (_random is not null)
                {
                    Member[] shuffled = [.. members];
                    _random.Shuffle(shuffled);
                    members = shuffled;
                }

                Enclose('{', members, Add, '}');
                break;
        }
    }

    private void Add(Member member)
    {
        Quote(member.Name);
        Space();
        _text.Append(':');
        Space();
        Add(member.Value);
    }

    private void Enclose<T>(char open, IReadOnlyList<T> parts, Action<T> add, char close)
    {
        _text.Append(open);
        Space();
        for (int i = 0; i < parts.Count; i++)
        {
            if (i != 0)
                _text.Append(',');

            Space();
            add(parts[i]);
            Space();
        }

        _text.Append(close);
    }

    private void Space()
    {
        while (Chance(4))
            _text.Append(" \n\t\r"[_random!.Next(4)]);

        // Longer than what is looked at in one piece.
        if (Chance(40))
            _text.Append(' ', 70);
    }

    private void Quote(string text)
    {
        _text.Append('"');
        foreach (Rune rune in text.EnumerateRunes())
        {
            string plain = rune.ToString();
            int known = rune.IsAscii ? Escapes.IndexOf(plain[0]) : -1;
            if (rune.Value >= ' ' && plain is not ("\"" or "\\") && !Chance(8))
                _text.Append(plain);
            else if (known >= 0 && known % 2 == 0 && !Chance(3))
                _text.Append('\\').Append(Escapes[known + 1]);
            else
            {
                foreach (char unit in plain)
                    _text.Append("\\u").Append(((int)unit).ToString(Chance(2) ? "x4" : "X4", CultureInfo.InvariantCulture));
            }
        }

        _text.Append('"');
    }
}
