using System;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Json;
using SpecModels.Json;
using SpecModels.Runtime.Tests.Models;
using Xunit;

namespace SpecModels.Runtime.Tests.Json;

/// <summary>Bytes are read without Utf8JsonReader; what it accepts, refuses and makes of them is what counts.</summary>
public sealed class ScannerFuzzTests
{
    private const int MaxDepth = 12;

    private static readonly MemberNames _names = new("Value", "type", "a", "ä\"", "b", "deep");

    private static readonly (string Json, JsonRead<object> Read)[] _documents =
    [
        ("""{"type":"response.foo","item_id":"\u00e4\ud83d\ude00ü","output_index":6650.72,"usage":null,"tags":["x","y\n"],"status":"gone","history":{"a":[{"total":1},null],"b":[]},"new":{"a":[1,{"c":"\u0022"}]}}""", FooConverter.Read),
        ("""{ "type" : "response.foo" , "item_id" : "a", "output_index" : -0 , "usage":{"total":4e2,"small":-5,"cost":1.10,"big":123456789012345678901234567890,"at":"2025-01-02T03:04:05.1+02:00","day":"2025-01-31","id":"550e8400-e29b-41d4-a716-446655440000","data":"AQID","cached":true,"details":{"a":[1.0,"\ud83d\ude00"]},"code":400,"x":1.5,"y":null}}""", FooConverter.Read),
        ("""{"next":{"children":[{},{"next":null,"ignored":{"a":[1,-0.5e+7,"x\u0041",true,null,[{}]]}},{"children":[]}]},"ignored":"text","children":null}""", NodeConverter.Read),
        ("""{"version":2,"data":"{\"type\":\"response.foo\",\"item_id\":\"<é>\",\"output_index\":3,\"näme\":[]}"}""", EnvelopeConverter.Read),
        ("""[{"a":1,"type":"x"},{"type":"y\u0041"},{"b":{"type":"no"},"c":"\"type\":\"no\"","d":["type",{"type":3}],"type":"z"},{"ty\u0070e":"escaped","type":"w"},[[1],2],[],"text",{}]""", Choices),
        ("""[{"b":"1","a":[{"b":"12"}]},{"b":"12","c":{}},{"a":2,"b":"12","c":{}},{"b":"123"},{"x":[1,{"y":2}],"b":"123"},{"b":"1234","c":1},{"c":1,"b":"1234"},{"b":[1,{}],"type":"x"},{"b":"\u0061","d":1},{"\u0062":"a","d":1}]""", Choices),
        ("""{"text":"a\\\\\"b{[\\","deep":[{"x":"]}"}],"some more that is longer than one block of the look-ahead, with \"type\": in it":"{","type" : "far behind","type":"twice"}""", Choices),
    ];

    private static readonly string[] _pieces =
    [
        "{", "}", "[", "]", "\"", ":", ",", "null", "true", "nul", "-", "0", "01", "1e999", "1e-999", "-0.0", "1.", "9223372036854775808", "123456789012345.678", ".5", "\\ud800", "\\udc00\\u", "\\u0074", "\\", "\\/",
        "/*", "*/", "//", "\n", "\u0001", "\u2028", "😀", "\"usage\":", "\"usage\":null,", "\"type\":", "\"type\":\"x\",", "\"tags\":", "{\"total\":1}", "\"a\":1,", "\0", " ", "[[[[[[[[[[", "{\"next\":{\"next\":", "\"\"",
    ];

    [Fact]
    public void MutatedDocumentsAreJudgedAsUtf8JsonReaderDoes()
    {
        Random random = new(20251122);
        int read = 0;
        int refused = 0;
        for (Stopwatch watch = Stopwatch.StartNew(); watch.Elapsed < TimeSpan.FromSeconds(5);)
        {
            (string document, JsonRead<object> reading) = _documents[random.Next(_documents.Length)];
            byte[] json = JsonMutation.Of(random, Encoding.UTF8.GetBytes(document), _pieces, most: 3);
            if (Same(json, reading))
                read++;
            else
                refused++;
        }

        Assert.True(read > refused / 20 && refused > read / 20, $"{read} read, {refused} refused: the mutations are too wild or too tame.");
    }

    [Fact]
    public void MadeUpObjectsHaveTheirTag()
    {
        Random random = new(5);
        string[] strings = ["type", "x", "\\\\", "a\\\"b", "\\\\\\\"", "{", "}", "]", "type\\\":", "ä😀", "", "a text of more than sixteen bytes", "tab\\t", "\\\"type", "\\\\\\\"type", new string('\\', 66), "\\/", "ty\\u0070e", new string('y', 70)];
        for (Stopwatch watch = Stopwatch.StartNew(); watch.Elapsed < TimeSpan.FromSeconds(2);)
        {
            StringBuilder json = new();
            Object(json, 0);
            Assert.True(Same(Encoding.UTF8.GetBytes(json.ToString()), Choices), json.ToString());
        }

        void Object(StringBuilder json, int depth)
        {
            json.Append('{');
            for (int count = random.Next(5), i = 0; i < count; i++)
                Value(json.Append(i == 0 ? "" : ",").Append(Space()).Append('"').Append(Text()).Append('"').Append(Space()).Append(':'), depth);

            json.Append(Space()).Append('}');
        }

        void Value(StringBuilder json, int depth)
        {
            switch (random.Next(depth < 5 ? 5 : 3))
            {
                case 0:
                    json.Append(random.Next(-9, 9999));
                    break;
                case 3:
                    Object(json, depth + 1);
                    break;
                case 4:
                    json.Append('[');
                    for (int count = random.Next(3), i = 0; i < count; i++)
                        Value(json.Append(i == 0 ? "" : ","), depth + 1);

                    json.Append(']');
                    break;
                default:
                    json.Append(Space()).Append('"').Append(Text()).Append('"');
                    break;
            }
        }

        string Text() => strings[random.Next(strings.Length)];

        string Space() => new(' ', random.Next(8) == 0 ? random.Next(70) : 0);
    }

    [Fact]
    public void NumbersAreTheSameBits()
    {
        Random random = new(17);
        JsonRead<object> asDouble = static (ref reader) => BitConverter.DoubleToInt64Bits(reader.Double());
        JsonRead<object>[] readings = [asDouble, asDouble, asDouble, static (ref reader) => reader.Int64(), static (ref reader) => reader.Int32(), static (ref reader) => reader.Decimal(), static (ref reader) => reader.BigInteger()];
        for (Stopwatch watch = Stopwatch.StartNew(); watch.Elapsed < TimeSpan.FromSeconds(2);)
        {
            string number = random.Next(4) switch
            {
                0 => BitConverter.Int64BitsToDouble(random.NextInt64()).ToString("R", CultureInfo.InvariantCulture),
                1 => random.NextInt64(-1000000, 1000000).ToString(CultureInfo.InvariantCulture) + "." + random.NextInt64(0, 1L << random.Next(1, 62)).ToString(CultureInfo.InvariantCulture),
                2 => (random.NextInt64() >> random.Next(64)).ToString(CultureInfo.InvariantCulture),
                _ => string.Concat(Enumerable.Range(0, random.Next(1, 25)).Select(_ => "0123456789-+.eE"[random.Next(random.Next(2) == 0 ? 10 : 15)])),
            };
            Same(Encoding.UTF8.GetBytes(number), readings[random.Next(readings.Length)]);
        }
    }

    [Fact]
    public void EveryByteInAStringIsJudgedAsUtf8JsonReaderDoes()
    {
        for (int length = 0; length < 40; length++)
        {
            for (int value = 0; value < 256; value++)
            {
                byte[] json = [(byte)'"', .. Enumerable.Repeat((byte)'a', length), (byte)value, (byte)'b', (byte)'"'];
                Same(json, static (ref reader) => reader.String());
                Same([.. json[..(length + 1)], (byte)'\\', .. json[(length + 1)..]], static (ref reader) => reader.String());
                Same([.. "{"u8, .. json, .. ":1}"u8], static (ref reader) => string.Join(',', reader.Map(JsonScanner.Int64).Keys));
            }
        }
    }

    [Fact]
    public void DepthIsLimitedToTheLevel()
    {
        JsonRead<object> tree = NodeConverter.Read;
        for (int depth = MaxDepth - 3; depth < MaxDepth + 3; depth++)
        {
            foreach ((string open, string close) in new[] { ("{\"next\":", "}"), ("{\"ignored\":", "}"), ("{\"next\":{},\"ignored\":", "}") })
            {
                byte[] json = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(open, depth)) + "{}" + string.Concat(Enumerable.Repeat(close, depth)));
                Assert.Equal(depth < MaxDepth, Same(json, tree));
            }

            byte[] any = Encoding.UTF8.GetBytes(new string('[', depth) + new string(']', depth));
            Assert.Equal(depth <= MaxDepth, Same(any, static (ref reader) => reader.Element().GetRawText()));
            Assert.Equal(depth < MaxDepth, Same([.. "{\"a\":"u8, .. any, .. "}"u8], static (ref reader) => reader.Map(JsonScanner.Element).Count));
        }
    }

    /// <summary>Reads both ways and tells whether that went well.</summary>
    private static bool Same(byte[] json, JsonRead<object> read)
    {
        Utf8JsonReader reader = new(json, new JsonReaderOptions { MaxDepth = MaxDepth });
        JsonScanner scanner = default;
        scanner.StartAt(ref reader, "Value");
        object? expected = Try(scanner, read, json, out Exception? refusal);
        if (!Utf8Text.IsValid(json))
        {
            // Only members that nobody looks at may be anything else for the reader.
            Assert.Throws<JsonException>(() => new SpecAccess<object>("Value", read, static (_, _) => { }).Read(json, new JsonReaderOptions { MaxDepth = MaxDepth }));
            return expected is not null;
        }

        object? actual = Try(new JsonScanner(json, MaxDepth, "Value"), read, json, out Exception? fault);
        if (expected is null != actual is null || (expected is not null && !expected.Equals(actual)))
            Assert.Fail($"{Encoding.UTF8.GetString(json)}\n{Convert.ToBase64String(json)}\nreader: {expected ?? refusal}\nbytes: {actual ?? fault}");

        return actual is not null;
    }

    private static object? Try(JsonScanner scanner, JsonRead<object> read, byte[] json, out Exception? fault)
    {
        fault = null;
        try
        {
            scanner.Begin();
            object value = read(ref scanner);
            scanner.End("T");
            return value;
        }
        catch (Exception exception) when (JsonFailure.IsFault(exception))
        {
            fault = exception;
            return null;
        }
        catch (Exception exception)
        {
            Assert.Fail($"{Encoding.UTF8.GetString(json)}\n{Convert.ToBase64String(json)}\n{exception}");
            throw;
        }
    }

    /// <summary>Asks all that unions ask before a value is taken, at every level.</summary>
    private static object Choices(ref JsonScanner reader)
    {
        StringBuilder found = new();
        Ask(ref reader, found);
        return found.ToString();

        static void Ask(ref JsonScanner reader, StringBuilder found)
        {
            found.Append(reader.ValueKind).Append(' ');
            switch (reader.ValueKind)
            {
                case JsonValueKind.Object:
                    found.Append(reader.TryTag("type"u8, out ReadOnlySpan<byte> tag) ? Encoding.UTF8.GetString(tag) : "no tag").Append(reader.HasMembers("a", "type")).Append(reader.HasAnyMember("b", "x"));
                    found.Append(reader.TryLiteral("a"u8, out ReadOnlySpan<byte> literal) ? Encoding.UTF8.GetString(literal) : "no literal");
                    found.Append(reader.TryTag("b"u8, out tag) ? Encoding.UTF8.GetString(tag) : "no b");

                    // Each way to take an object that has been looked into.
                    switch (tag.Length % 5)
                    {
                        case 1:
                            found.Append(reader.Element().GetRawText());
                            return;
                        case 2:
                            found.Append(reader.Raw());
                            return;
                        case 3:
                            reader.Skip();
                            return;
                        case 4:
                            found.Append(reader.Map(JsonScanner.Element).Count);
                            return;
                    }

                    reader.StartObject();
                    int i = -1;
                    while (reader.NextMember(_names, ref i))
                    {
                        found.Append('<').Append(i).Append(i < 0 ? Encoding.UTF8.GetString(reader.Name) : "").Append('>');
                        Ask(ref reader, found);
                    }

                    break;
                case JsonValueKind.Array:
                    found.Append(reader.TryFirstItem(out JsonScanner item) ? item.ValueKind : JsonValueKind.Undefined);
                    found.Append(reader.List(static (ref JsonScanner reader) =>
                    {
                        StringBuilder inner = new();
                        Ask(ref reader, inner);
                        return inner.ToString();
                    }));
                    break;
                case JsonValueKind.String:
                    found.Append(reader.String()).Append(Encoding.UTF8.GetString(reader.Text()));
                    break;
                case JsonValueKind.True or JsonValueKind.False:
                    found.Append(reader.Boolean());
                    break;
                case JsonValueKind.Null:
                    found.Append(reader.TakeNull());
                    break;
                default:
                    found.Append(reader.IsInteger).Append(reader.Element().GetRawText());
                    break;
            }
        }
    }
}
