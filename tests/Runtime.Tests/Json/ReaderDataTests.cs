using System;
using System.Diagnostics;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using SpecModels.Json;
using Xunit;

#pragma warning disable CS8500 // A pointer to a reader stays right: it lives on the stack.

namespace SpecModels.Runtime.Tests.Json;

/// <summary>A reader that has been moved past a value is the one that has read its way there, whatever is asked of it then.</summary>
public sealed class ReaderDataTests
{
    /// <summary>For more a reader keeps a list of brackets, and may have it already or not.</summary>
    private const int DeepestInReader = 64;

    private static readonly string[] _documents =
    [
        """{"a":[1,-0.5e+7,"x\u0041",true,null,[{}]],"b":{"c":{"d":"\"}]"}},"ä":false}""",
        "[\n  {\n    \"a\" : [ ] ,\r\n    \"b\" : \"\u2028\"\n  }\n,\n  [ [ ], { } ]\n]\n",
        "{} [] {\"a\":{}}\n[1]\t{\"b\":\n2}",
        new string('[', DeepestInReader - 2) + "{\"a\":{}}" + new string(']', DeepestInReader - 2),
        new string('[', 70) + "{\"a\":1}" + new string(']', 70),
    ];

    private static readonly string[] _pieces = ["{", "}", "[", "]", "\"", ":", ",", "null", "0", "1e9", "\\", "\\u0074", "\n", "\r\n", " ", "😀", "[[[[[[", "{\"a\":", "{}", "[]", "\n\n", "/*", "\0"];

    [Fact]
    public void TheReaderIsTheOneKnown() => Assert.True(ReaderData.IsKnown);

    [Fact]
    public void AMovedReaderIsTheOneThatReadItsWay()
    {
        Random random = new(20251123);
        int moved = 0;
        for (Stopwatch watch = Stopwatch.StartNew(); watch.Elapsed < TimeSpan.FromSeconds(3);)
        {
            byte[] json = Encoding.UTF8.GetBytes(_documents[random.Next(_documents.Length)]);
            if (random.Next(4) > 0)
                json = JsonMutation.Of(random, json, _pieces, most: 3);

            JsonReaderOptions options = new() { MaxDepth = random.Next(3) switch { 0 => 200, 1 => DeepestInReader, _ => 8 } };
#if NET9_0_OR_GREATER
            options.AllowMultipleValues = random.Next(2) == 0;
#endif
            moved += Compare(json, random.Next(2) == 0, options);
        }

        Assert.True(moved > 10_000, $"{moved} values");
    }

    /// <summary>Data that goes on behind the bracket is not the value's.</summary>
    [Theory]
    [InlineData("[[", """["x"],["y"]]]""", """["x"]|["y"]""")]
    [InlineData("[", "", null)]
    [InlineData("[", " [ ] ] ", "[]")]
    [InlineData("[[", "\"a\":1}]]", null)]
    public void AReaderThatGoesOnIsReadFrom(string before, string data, string? expected)
    {
        Utf8JsonReader first = new(Encoding.UTF8.GetBytes(before), isFinalBlock: false, default);
        while (first.Read())
        {
            // To the bracket.
        }

        JsonSerializerOptions options = new() { TypeInfoResolver = Models.TestsJson.Default };
        JsonConverter<ValueList<JsonElement>> converter = (JsonConverter<ValueList<JsonElement>>)options.GetConverter(typeof(ValueList<JsonElement>));
        Utf8JsonReader reader = new(Encoding.UTF8.GetBytes(data), isFinalBlock: true, first.CurrentState);
        Assert.False(ReaderData.TryGet(ref reader, out _));
        string? read = null;
        try
        {
            read = string.Join('|', converter.Read(ref reader, typeof(ValueList<JsonElement>), options)!.Select(static item => item.GetRawText()));
            Assert.Equal(JsonTokenType.EndArray, reader.TokenType);
        }
        catch (JsonException) when (expected is null)
        {
            // As it has to be.
        }

        Assert.Equal(expected, read);
    }

    /// <summary>Moves a reader from each bracket, as long as there is JSON.</summary>
    private static unsafe int Compare(byte[] json, bool isFinalBlock, JsonReaderOptions options)
    {
        int count = 0;
        Utf8JsonReader reader = new(json, isFinalBlock, new JsonReaderState(options));
        while (TryRead(ref reader, out _))
        {
            if (reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
                continue;

            Utf8JsonReader skipping = reader;
            try
            {
                if (!skipping.TrySkip())
                    continue;
            }
            catch (JsonException)
            {
                continue;
            }

            Utf8JsonReader moved = reader;
            Assert.True(ReaderData.TryGet(ref moved, out ReadOnlySpan<byte> data) && data.SequenceEqual(json.AsSpan((int)reader.TokenStartIndex)));
            ReaderData.GoToEnd(ref moved, (int)(skipping.BytesConsumed - reader.TokenStartIndex));
            bool isSame = new ReadOnlySpan<byte>(&skipping, sizeof(Utf8JsonReader)).SequenceEqual(new ReadOnlySpan<byte>(&moved, sizeof(Utf8JsonReader)));
            Assert.True(isSame || options.MaxDepth > DeepestInReader, Encoding.UTF8.GetString(json));
            AssertSame(ref skipping, ref moved, json);
            count++;
        }

        return count;
    }

    private static void AssertSame(ref Utf8JsonReader expected, ref Utf8JsonReader actual, byte[] json)
    {
        while (true)
        {
            Assert.Equal((expected.TokenType, expected.TokenStartIndex, expected.BytesConsumed, expected.CurrentDepth), (actual.TokenType, actual.TokenStartIndex, actual.BytesConsumed, actual.CurrentDepth));
            Assert.True(Unsafe.AreSame(in expected.ValueSpan.GetPinnableReference(), in actual.ValueSpan.GetPinnableReference()) && expected.ValueSpan.Length == actual.ValueSpan.Length);
            bool more = TryRead(ref expected, out JsonException? fault);
            Assert.Equal(more, TryRead(ref actual, out JsonException? other));
            Assert.Equal((fault?.Message, fault?.LineNumber, fault?.BytePositionInLine), (other?.Message, other?.LineNumber, other?.BytePositionInLine));
            if (!more)
                return;
        }
    }

    private static bool TryRead(ref Utf8JsonReader reader, out JsonException? fault)
    {
        fault = null;
        try
        {
            return reader.Read();
        }
        catch (JsonException exception)
        {
            fault = exception;
            return false;
        }
    }
}
