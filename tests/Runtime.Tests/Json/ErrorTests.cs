using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;
using SpecModels.Runtime.Tests.Models;
using Xunit;

namespace SpecModels.Runtime.Tests.Json;

public sealed class ErrorTests
{
    [Theory]
    [InlineData("""{"type":"response.foo","item_id":5,"output_index":0}""", "Foo.item_id: expected a string, found a number.", "$.item_id")]
    [InlineData("""{"type":"response.foo","item_id":null,"output_index":0}""", "Foo.item_id: expected a string, found null.", "$.item_id")]
    [InlineData("""{"type":"response.foo","item_id":"a","output_index":"NaN"}""", "Foo.output_index: expected a number, found a string.", "$.output_index")]
    [InlineData("""{"type":"response.foo","item_id":"a","output_index":1e999}""", "Foo.output_index: expected a number in the range of a double, found 1e999.", "$.output_index")]
    [InlineData("""{"item_id":"a"}""", "Foo: required members missing: type, output_index.", "$")]
    [InlineData("""{"type":"x"}""", "Foo.type: expected 'response.foo', found 'x'.", "$.type")]
    [InlineData("""{"type":"x\ny"}""", "Foo.type: expected 'response.foo', found 'x\uFFFDy'.", "$.type")]
    [InlineData("""{"tags":["a",{}]}""", "Foo.tags: expected a string, found an object.", "$.tags[1]")]
    [InlineData("""{"tags":{}}""", "Foo.tags: expected an array, found an object.", "$.tags")]
    [InlineData("""{"history":{"a.b":[{"total":1},{}]}}""", "Usage: required members missing: total.", "$.history['a.b'][1]")]
    [InlineData("""{"history":{"a":[{"total":1},7]}}""", "Foo.history: expected an object, found a number.", "$.history.a[1]")]
    [InlineData("""{"usage":{"total":1.5}}""", "Usage.total: expected a 64-bit integer, found 1.5.", "$.usage.total")]
    [InlineData("""{"usage":{"total":9223372036854775808}}""", "Usage.total: expected a 64-bit integer, found 9223372036854775808.", "$.usage.total")]
    [InlineData("""{"usage":{"small":2147483648}}""", "Usage.small: expected a 32-bit integer, found 2147483648.", "$.usage.small")]
    [InlineData("""{"usage":{"cost":1e30}}""", "Usage.cost: expected a number in the range of a decimal, found 1e30.", "$.usage.cost")]
    [InlineData("""{"usage":{"big":1e9999}}""", "Usage.big: expected an integer of at most 4300 digits, found 1e9999.", "$.usage.big")]
    [InlineData("""{"usage":{"at":"yesterday"}}""", "Usage.at: expected a date and time such as 2025-01-31T12:30:00Z, found 'yesterday'.", "$.usage.at")]
    [InlineData("""{"usage":{"day":"2025-02-30"}}""", "Usage.day: expected a date such as 2025-01-31, found '2025-02-30'.", "$.usage.day")]
    [InlineData("""{"usage":{"id":"1"}}""", "Usage.id: expected a UUID, found '1'.", "$.usage.id")]
    [InlineData("""{"usage":{"data":"*"}}""", "Usage.data: expected base64, found '*'.", "$.usage.data")]
    [InlineData("""{"usage":{"cached":"true"}}""", "Usage.cached: expected true or false, found a string.", "$.usage.cached")]
    [InlineData("""{"usage":{"code":401}}""", "Usage.code: 401 is not one of 400, 500.", "$.usage.code")]
    [InlineData("""{"usage":{"details":{"a":[1,"\ud800"]}}}""", "Usage.details: the text is not valid Unicode.", "$.usage.details.a[1]")]
    [InlineData("""{"item_id":"\udc00"}""", "Foo.item_id: the text is not valid Unicode.", "$.item_id")]
    [InlineData("""{"new":["\ud800x"]}""", "Foo.additionalProperties: the text is not valid Unicode.", "$.new[0]")]
    [InlineData("""{"new":tru}""", "Foo: 'tru}' is an invalid JSON literal. Expected the literal 'true'.", "$.new")]
    [InlineData("""[1]""", "Foo: expected an object, found an array.", "$")]
    public void MessageNamesMemberExpectationAndFind(string json, string message, string path)
    {
        JsonException exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Foo>(json));

        Assert.Equal($"{message} Path: {path} | LineNumber: {exception.LineNumber} | BytePositionInLine: {exception.BytePositionInLine}.", exception.Message);
        Assert.Equal(path, exception.Path);
    }

    [Theory]
    [InlineData("""{"item_id":5}""")]
    [InlineData("{\n  \"item_id\":\n\n   {}}")]
    [InlineData("{\n  \"type\":\"response.foo\",\n  \"item_id\":\"ä\", \"output_index\": \"1\"}")]
    [InlineData("""{"item_id":"a"}""")]
    [InlineData("{\"item_id\":\"a\"\n\n}")]
    [InlineData("""{"usage":{"total":"1"}}""")]
    [InlineData("""{"usage":{"total":1},"tags":[5]}""")]
    [InlineData("""{"usage":{}}""")]
    [InlineData("""{"usage":{"small":1 }  ,"tags":[]}""")]
    [InlineData("""{"usage":[]}""")]
    [InlineData("""{"tags":["a","b",[]]}""")]
    [InlineData("""{"tags":["a" "b"]}""")]
    [InlineData("""{"tags":["a",]}""")]
    [InlineData("""{"tags":[x]}""")]
    [InlineData("{\"tags\":[\n\"a\",\nnul]}")]
    [InlineData("""{"tags":["a""")]
    [InlineData("""{"history":{"a":[{"total":1},{"total":[]}]}}""")]
    [InlineData("""{"history":{"a":[{"total":1}],"b":5}}""")]
    [InlineData("""{"history":{"odd name":[{"total":{}}]}}""")]
    [InlineData("""{"history":{"it's":[{"total":{}}]}}""")]
    [InlineData("""{"history":{"\u0061\"]\\":[{"total":{}}]}}""")]
    [InlineData("""{"history":{"ä€😀":[{"total":{}}]}}""")]
    [InlineData("""{"history":{"a":[{"total":1},{"total":1}}}""")]
    [InlineData("""{"history":{"a":[null,{"total":2,}]}}""")]
    [InlineData("""{"item_id":"a\qb"}""")]
    [InlineData("""{"item_id":"\ud800"}""")]
    [InlineData("""{"item_id":01}""")]
    [InlineData("""{"output_index":1.}""")]
    [InlineData("""{"item_id" "a"}""")]
    [InlineData("""{"item_id":"a" "type":"b"}""")]
    [InlineData("""{"item_id":"a",}""")]
    [InlineData("""{"item_id":"a",5}""")]
    [InlineData("{\"item_id\":\"a\"")]
    [InlineData("""{"item_id":""")]
    [InlineData("""{"item_id""")]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("")]
    [InlineData("5")]
    [InlineData("""{"type":"response.foo","item_id":"a","output_index":1} x""")]
    public void PlaceIsWhereSystemTextJsonPutsIt(string json)
    {
        JsonException expected = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<PlainFoo>(json));
        JsonException actual = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Foo>(json));

        Assert.Equal((expected.Path, expected.LineNumber, expected.BytePositionInLine), (actual.Path, actual.LineNumber, actual.BytePositionInLine));
    }

    /// <summary>Of data that is to go on, what is not there stands where it would.</summary>
    [Theory]
    [InlineData("""{"tags":["a""", "$.tags[0]")]
    [InlineData("""{"tags":["a",""", "$.tags[1]")]
    [InlineData("""{"usage":{"total":1""", "$.usage.total")]
    [InlineData("""{"history":{"a":[{"total":1},""", "$.history.a[1]")]
    public void WhatIsNotThereYetHasAPath(string json, string path)
    {
        JsonException exception = Assert.Throws<JsonException>(() =>
        {
            Utf8JsonReader reader = new(System.Text.Encoding.UTF8.GetBytes(json), isFinalBlock: false, default);
            reader.Read();
            ((JsonConverter<Foo>)JsonSerializerOptions.Default.GetConverter(typeof(Foo))).Read(ref reader, typeof(Foo), JsonSerializerOptions.Default);
        });

        Assert.Equal(path, exception.Path);
    }

    [Theory]
    [InlineData("""[{"type":"response.foo","item_id":"a","output_index":1},{"usage":{"total":""}}]""", "Usage.total: expected an integer, found a string. Path in Foo: $.usage.total")]
    [InlineData("""[{"type":"response.foo","item_id":"a","output_index":1},{"item_id":"a"}]""", "Foo: required members missing: type, output_index. Path in Foo: $")]
    [InlineData("[null,\n{\"item_id\": \n[]}]", "Foo.item_id: expected a string, found an array. Path in Foo: $.item_id")]
    [InlineData("[null,\n{\"item_id\": \n?}]", "Foo: '?' is an invalid start of a value. Path in Foo: $.item_id")]
    [InlineData("""[null,5]""", "Foo: expected an object, found a number. Path in Foo: $")]
    public void InsideAnotherTypeItsPathStandsAndOursIsInTheMessage(string json, string message)
    {
        JsonException plain = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<List<PlainFoo>>(json));
        JsonException exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<List<Foo>>(json));

        Assert.Equal($"{message} | LineNumber: {exception.LineNumber} | BytePositionInLine: {exception.BytePositionInLine}.", exception.Message);
        Assert.Equal("$[1]", exception.Path);
        Assert.Equal((plain.LineNumber, plain.BytePositionInLine), (exception.LineNumber, exception.BytePositionInLine));
    }

    [Fact]
    public void UnknownMemberIsRejectedByName()
    {
        JsonException exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Node>("""{"next":{"ignored":[{}],"old":1}}"""));

        Assert.StartsWith("Node: unknown member 'old'.", exception.Message, StringComparison.Ordinal);
        Assert.Equal("$.next.old", exception.Path);
    }

    [Theory]
    [InlineData("""{"ignored":{"\ud800":1},"next":{"next":5}}""", "Node.next: expected an object, found a number.", "$.next.next")]
    [InlineData("""{"ignored":[1,{"\ud800":[],"a":tru}]}""", "Node: 'tru}]}' is an invalid JSON literal. Expected the literal 'true'.", "$.ignored[1].a")]
    [InlineData("""{"next":{"\ud800":1}}""", "A member's name: the text is not valid Unicode.", "$.next['\\ud800']")]
    public void NameThatIsNotUnicodeDoesNotHideThePath(string json, string message, string path)
    {
        JsonException exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Node>(json));

        Assert.StartsWith(message + " Path: ", exception.Message, StringComparison.Ordinal);
        Assert.Equal(path, exception.Path);
    }

    [Fact]
    public void KeyThatIsNotUnicodeStandsWhereItsMapDoes()
    {
        byte[] json = [.. "{\"history\":{\""u8, 0xFF, .. "\":[]}}"u8];

        Assert.StartsWith("Foo.history: the text is not valid Unicode.", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Foo>(json)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void LongTextIsCutInMessage()
    {
        string text = new string('x', 59) + "😀" + new string('y', 1000);

        JsonException exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Status>($"\"{text}\""));

        Assert.StartsWith($"Status: '{new string('x', 59)}…' is not one of 'queued', 'in_progress'.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void NullStaysWithTheSerializer()
    {
        Assert.Null(JsonSerializer.Deserialize<Foo>("null"));
        JsonException exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Status>("null"));
        Assert.StartsWith("Status: expected a string, found null.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void EnumKeyIsRejectedByText()
    {
        JsonException exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<Status, int>>("""{"queued":1,"gone":2}"""));

        Assert.Equal("Status: 'gone' is not one of its values.", exception.Message);
    }

    [Theory]
    [InlineData("404", "404")]
    [InlineData("x", "x")]
    [InlineData("", "")]
    [InlineData("400 4", "400 4")]
    [InlineData("\\u00222\\u0022", "\"2\"")]
    public void EnumKeyIsRejectedByInteger(string key, string shown)
    {
        JsonException exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<Code, int>>("{\"" + key + "\":1}"));

        Assert.Equal($"Code: '{shown}' is not one of its values.", exception.Message);
    }

#if NET10_0_OR_GREATER
    [Theory]
    [InlineData("""{"total":1} 5""")]
    [InlineData("""{"total":1}{"total":2}""")]
    public void ADocumentIsOneValueHoweverManyTheReaderAllows(string json)
    {
        JsonException exception = Assert.Throws<JsonException>(() => TestsJson.Default.Access<Usage>().Read(System.Text.Encoding.UTF8.GetBytes(json), new JsonReaderOptions { AllowMultipleValues = true }));

        Assert.StartsWith("Usage: expected the end of the document, found ", exception.Message, StringComparison.Ordinal);
    }
#endif

    [Fact]
    public void AnElementThatIsNoUnicodeIsNotWritten()
    {
        using JsonDocument document = JsonDocument.Parse("""["\ud800"]""");
        JsonException exception = Assert.Throws<JsonException>(() => JsonSerializer.Serialize<ValueList<JsonElement>>([document.RootElement.Clone()], new JsonSerializerOptions { TypeInfoResolver = TestsJson.Default }));

        Assert.Equal("A string that is not valid Unicode cannot be written as JSON. Path: $[0][0].", exception.Message);
    }

    [Fact]
    public void UndefinedEnumValueIsNotWritten()
    {
        JsonException exception = Assert.Throws<JsonException>(() => JsonSerializer.Serialize((Status)7));

        Assert.Equal("Status: 7 is not a value of this enum. Path: $.", exception.Message);
    }

    [Fact]
    public void NonFiniteNumberIsNotWritten()
    {
        Foo value = new() { ItemId = "a", OutputIndex = double.NaN };
        Assert.Equal("NaN cannot be written as JSON. Path: $.output_index.", Assert.Throws<JsonException>(() => JsonSerializer.Serialize(value)).Message);

        JsonException inside = Assert.Throws<JsonException>(() => JsonSerializer.Serialize(new List<Foo> { value }));
        Assert.Equal(("NaN cannot be written as JSON. Path in Foo: $.output_index.", "$"), (inside.Message, inside.Path));

        Usage usage = new() { Total = 1, Details = default(JsonElement) };
        Assert.Equal("An undefined element cannot be written as JSON. Path: $.details.", Assert.Throws<JsonException>(() => JsonSerializer.Serialize(usage)).Message);
    }
}
