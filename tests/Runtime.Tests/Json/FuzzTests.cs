using System;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
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
}
