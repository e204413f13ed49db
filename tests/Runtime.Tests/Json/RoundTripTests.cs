using System.Buffers;
using System.Text;
using System.Text.Json;
using SpecModels.Json;
using SpecModels.Runtime.Tests.Models;
using Xunit;

namespace SpecModels.Runtime.Tests.Json;

public sealed class RoundTripTests
{
    [Theory]
    [InlineData("""{"type":"response.foo","item_id":"a","output_index":0}""")]
    [InlineData("""{"type":"response.foo","item_id":"a","output_index":-0}""")]
    [InlineData("""{"type":"response.foo","item_id":"a","output_index":6650.72,"usage":{"total":1},"tags":["x","y"],"status":"queued"}""")]
    [InlineData("""{"type":"response.foo","item_id":"a","output_index":1,"tags":[],"status":"gone","history":{"a":[{"total":1},null],"b":[]}}""")]
    [InlineData("""{"type":"response.foo","item_id":"a","output_index":1,"usage":null,"tags":null,"status":null,"history":null}""")]
    [InlineData("""{"type":"response.foo","item_id":"a","output_index":1,"new":{"a":[1.50,true,null,"\u0022"]},"newer":null}""")]
    [InlineData("""{"type":"response.foo","item_id":"a","output_index":1,"usage":{"total":9007199254740993,"small":-5,"cost":1.10,"big":123456789012345678901234567890,"at":"2025-01-02T03:04:05.123456Z","day":"2025-01-31","id":"550e8400-e29b-41d4-a716-446655440000","data":"AQID","cached":true,"details":{"a":[1.0]},"code":400,"x":1.5,"y":2}}""")]
    public void DocumentIsWrittenAsItWasRead(string json)
    {
        Foo value = JsonSerializer.Deserialize<Foo>(json)!;

        Assert.Equal(json, JsonSerializer.Serialize(value));
        Assert.Equal(value, JsonSerializer.Deserialize<Foo>(json));
        Assert.Equal(value.GetHashCode(), JsonSerializer.Deserialize<Foo>(json)!.GetHashCode());
    }

    [Fact]
    public void AnExtraMemberThatATypedCatchAllHasIsNotWrittenAgain()
    {
        ValueMap<double> prices = ValueMap.Create(("x", 1.0));

        string json = Print(prices, static (writer, prices) =>
        {
            writer.StartObject();
            writer.Entries(prices, static (w, v) => w.Double(v), new MemberNames("Nothing"));
            ExtraMembers.Null("x").WithNull("y").WriteUnknown(writer, new MemberNames("Nothing"), prices);
            writer.EndObject();
        });

        Assert.Equal("""{"x":1,"y":null}""", json);
    }

    private static string Print<T>(T value, JsonWrite<T> write)
    {
        ArrayBufferWriter<byte> output = new();
        JsonPrinter.Write(output, value, write, "Value");
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
