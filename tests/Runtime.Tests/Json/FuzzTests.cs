using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using SpecModels.Runtime.Tests.Models;
using Xunit;

namespace SpecModels.Runtime.Tests.Json;

public sealed class FuzzTests
{
    private static readonly string[] _seeds =
    [
        """{"type":"response.foo","item_id":"\u00e4\ud83d\ude00ü","output_index":6650.72,"usage":null,"tags":["x","y\n"],"status":"gone","history":{"a":[{"total":1},null],"b":[]},"new":{"a":[1,{"c":"\u0022"}]}}""",
        """{"type":"response.foo","item_id":"a","output_index":-0,"usage":{"total":4e2,"small":-5,"cost":1.10,"big":123456789012345678901234567890,"at":"2025-01-02T03:04:05.1+02:00","day":"2025-01-31","id":"550e8400-e29b-41d4-a716-446655440000","data":"AQID","cached":true,"details":{"a":[1.0,"\ud83d\ude00"]},"code":400,"x":1.5,"y":null}}""",
        """{ /* c */ "type" : "response.foo", "item_id" : "a", "output_index" : 1, "tags" : [ "x", /* d */ ], "n" : [ 1, /* e */ { "a" : /* f */ [ ], }, ], }""",
    ];

    private static readonly string[] _pieces =
    [
        "{", "}", "[", "]", "\"", ":", ",", "null", "true", "-", "0", "1e999", "1e-999", "9223372036854775808", ".5", "\\ud800", "\\udc00\\u", "\\", "/*", "*/", "//", "\n", "\u2028", "\"usage\":", "\"usage\":null,", "\"tags\":", "{\"total\":1}", "\"a\":1,", "\0",
    ];

    [Fact]
    public void MutatedDocumentIsReadOrIsJsonException()
    {
        Random random = new(20251101);
        JsonSerializerOptions strict = new() { TypeInfoResolver = TestsJson.Default };
        JsonSerializerOptions loose = new(strict) { ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 8 };
        int read = 0;
        int rejected = 0;
        for (Stopwatch watch = Stopwatch.StartNew(); watch.Elapsed < TimeSpan.FromSeconds(5);)
        {
            int seed = random.Next(_seeds.Length);
            byte[] json = JsonMutation.Of(random, Encoding.UTF8.GetBytes(_seeds[seed]), _pieces, most: 2);
            try
            {
                Foo value = JsonSerializer.Deserialize<Foo>(json, seed == 0 ? strict : loose)!;
                byte[] written = JsonSerializer.SerializeToUtf8Bytes(value, strict);
                Assert.Equal(value, JsonSerializer.Deserialize<Foo>(written, strict));
                read++;
            }
            catch (JsonException exception)
            {
                Assert.NotNull(exception.Path);
                rejected++;
            }
            catch (Exception exception) when (exception is not Xunit.Sdk.IAssertionException)
            {
                Assert.Fail($"{Convert.ToBase64String(json)}\n{Encoding.UTF8.GetString(json)}\n{exception}");
            }
        }

        Assert.True(read > rejected / 20 && rejected > read / 20, $"{read} read, {rejected} rejected: the mutations are too wild or too tame.");
    }

    /// <summary>Where trailing commas are allowed, the serializer's reader is read from; else, within the user's own types too, the data it was given.</summary>
    [Fact]
    public void AReaderAndItsDataAreReadAlike()
    {
        Random random = new(20251123);
        JsonSerializerOptions data = new() { TypeInfoResolver = JsonTypeInfoResolver.Combine(TestsJson.Default, new DefaultJsonTypeInfoResolver()), MaxDepth = 9 };
        JsonSerializerOptions reader = new(data) { AllowTrailingCommas = true };
        int read = 0;
        int refused = 0;
        for (Stopwatch watch = Stopwatch.StartNew(); watch.Elapsed < TimeSpan.FromSeconds(4);)
        {
            string foo = _seeds[random.Next(2)];
            string space = random.Next(3) switch { 0 => "", 1 => " ", _ => "\r\n" };
            byte[] json = Encoding.UTF8.GetBytes($$"""{{{space}}"Before":1,"Foo":{{foo}}{{space}},"Foos":[{{foo}},{{foo}}{{space}}]{{space}},"After":2}{{space}}""");
            if (random.Next(20) > 0)
                json = JsonMutation.Of(random, json, _pieces, most: 2);

            (Own? value, JsonException? fault) = Read(json, data);
            (Own? expected, JsonException? expectedFault) = Read(json, reader);

            // A trailing comma is all that the one takes and the other does not.
            if (fault is not null && expectedFault is null)
            {
                Assert.Contains("trailing comma", fault.Message, StringComparison.Ordinal);
                continue;
            }

            string text = Encoding.UTF8.GetString(json);
            Assert.True(Equals(value?.Foo, expected?.Foo) && (value?.Foos ?? []).SequenceEqual(expected?.Foos ?? []) && (value?.Before, value?.After) == (expected?.Before, expected?.After), text);
            if (fault?.Message.Contains("trailing comma", StringComparison.Ordinal) == false)
                Assert.Equal((expectedFault?.Message, expectedFault?.Path, expectedFault?.LineNumber, expectedFault?.BytePositionInLine), (fault.Message, fault.Path, fault.LineNumber, fault.BytePositionInLine));

            Assert.Equal(expectedFault is null, fault is null);
            (read, refused) = fault is null ? (read + 1, refused) : (read, refused + 1);
        }

        Assert.True(read > refused / 20 && refused > read / 20, $"{read} read, {refused} refused: the mutations are too wild or too tame.");

        static (Own?, JsonException?) Read(byte[] json, JsonSerializerOptions options)
        {
            try
            {
                return (JsonSerializer.Deserialize<Own>(json, options), null);
            }
            catch (JsonException exception)
            {
                return (null, exception);
            }
        }
    }

    private sealed record Own(int Before, Foo? Foo, List<Foo>? Foos, int After);
}
