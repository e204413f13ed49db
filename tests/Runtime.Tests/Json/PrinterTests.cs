using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SpecModels.Json;
using SpecModels.Runtime.Tests.Models;
using Xunit;

namespace SpecModels.Runtime.Tests.Json;

/// <summary>Whatever the value, the printer's bytes are those of <see cref="Utf8JsonWriter"/>.</summary>
public sealed class PrinterTests
{
    private const int Times = 5_000;

    private readonly Random _random = new(20261122);

    [Fact]
    public void EveryCharacterIsEscapedAsTheEncoderHasIt()
    {
        foreach (JavaScriptEncoder? encoder in Printed.Encoders)
        {
            string[] texts = [.. Enumerable.Range(0, 0x10000).SelectMany(c => new[] { $"{(char)c}", $"a quite plain text, then {(char)c} and more" })];
            SameTexts(texts, encoder);
        }
    }

    [Fact]
    public void AnyTextIsEscapedAsTheEncoderHasIt()
    {
        foreach (JavaScriptEncoder? encoder in Printed.Encoders)
            SameTexts([.. Enumerable.Range(0, Times).Select(_ => Text())], encoder);
    }

    [Fact]
    public void ALongTextIsWrittenWhole()
    {
        foreach (JavaScriptEncoder? encoder in Printed.Encoders)
            SameTexts([new string('a', 1_000_000), new string('é', 300_000), new string('"', 300_000), string.Concat(Enumerable.Repeat("a line of text\n", 50_000))], encoder);
    }

    [Fact]
    public void NamesAreEscapedAsTheEncoderHasThem()
    {
        string[] names = [.. Enumerable.Range(0, 2000).Select(_ => Text()), "plain_Name-1.$/:@", "", "é", "a b", "<"];
        foreach (JavaScriptEncoder? encoder in Printed.Encoders)
        {
            foreach (string name in names)
            {
                string expected = Printed.ByWriter(
                    writer =>
                    {
                        writer.WriteStartObject();
                        writer.WriteBoolean(name, true);
                        writer.WriteEndObject();
                    },
                    new JsonWriterOptions { Encoder = encoder });

                Assert.Equal(expected, Printed.ByUs(name, WriteNamed, new JsonWriterOptions { Encoder = encoder }));
                if (!name.All(static c => char.IsAsciiLetterOrDigit(c) || "_-.$/:@".Contains(c)))
                    Assert.Equal(expected, Printed.ByUs(new MemberNames("Type", name), WriteDeclared, new JsonWriterOptions { Encoder = encoder }));
            }
        }

        static void WriteNamed(JsonPrinter writer, string name)
        {
            writer.StartObject();
            writer.Name(name).Boolean(true);
            writer.EndObject();
        }
    }

    [Fact]
    public void APlainNameOfTheSpecIsWrittenPlainWhateverTheEncoder()
    {
        foreach (JavaScriptEncoder? encoder in Printed.Encoders)
            Assert.Equal("""{"pet_name":true}""", Printed.ByUs(new MemberNames("Type", "pet_name"), WriteDeclared, new JsonWriterOptions { Encoder = encoder }));
    }

    [Theory]
    [InlineData(0d)]
    [InlineData(1e15)]
    [InlineData(9007199254740991d)]
    [InlineData(9007199254740992d)]
    [InlineData(-9007199254740993d)]
    [InlineData(1e20)]
    [InlineData(1e21)]
    [InlineData(1e-5)]
    [InlineData(0.1)]
    [InlineData(double.MaxValue)]
    [InlineData(double.MinValue)]
    [InlineData(double.Epsilon)]
    public void ANumberIsWrittenAsEver(double value) =>
        Assert.Equal(Printed.ByWriter(writer => writer.WriteNumberValue(value)), Printed.ByUs(value, static (writer, value) => writer.Double(value)));

    [Fact]
    public void NumbersAreWrittenAsEver()
    {
        for (int i = 0; i < Times; i++)
        {
            long bits = _random.NextInt64(long.MinValue, long.MaxValue);
            if (BitConverter.Int64BitsToDouble(bits) is var real && double.IsFinite(real))
                ANumberIsWrittenAsEver(real);

            ANumberIsWrittenAsEver(Math.Round(_random.NextDouble() * 1000, _random.Next(5)));
            Same(bits >> _random.Next(64), static (writer, value) => writer.WriteNumberValue(value), static (writer, value) => writer.Int64(value));
            Same((int)bits >> _random.Next(32), static (writer, value) => writer.WriteNumberValue(value), static (writer, value) => writer.Int32(value));
            decimal number = new((int)bits, (int)(bits >> 32), _random.Next() >> _random.Next(31), (bits & 1) == 0, (byte)_random.Next(29));
            Same(number, static (writer, value) => writer.WriteNumberValue(value), static (writer, value) => writer.Decimal(value));
        }

        ANumberIsWrittenAsEver(-0.0);
        Same(long.MinValue, static (writer, value) => writer.WriteNumberValue(value), static (writer, value) => writer.Int64(value));
        Assert.Equal("-123456789012345678901234567890", Printed.ByUs(BigInteger.Parse("-123456789012345678901234567890"), static (writer, value) => writer.BigInteger(value)));
    }

    [Fact]
    public void TimesIdsAndBytesAreWrittenAsEver()
    {
        for (int i = 0; i < Times; i++)
        {
            long unit = (long)Math.Pow(10, _random.Next(8));
            DateTime time = new(_random.NextInt64(DateTime.MaxValue.Ticks / unit) * unit, DateTimeKind.Utc);
            Same(time, static (writer, value) => writer.WriteStringValue(value), static (writer, value) => writer.DateTimeOffset(value));
            DateTimeOffset local = new DateTimeOffset(time).ToOffset(TimeSpan.FromMinutes(time.Ticks > TimeSpan.TicksPerDay && time.Year < 9999 ? _random.Next(-840, 840) : 0));
            if (local.Offset != TimeSpan.Zero)
                Same(local, static (writer, value) => writer.WriteStringValue(value), static (writer, value) => writer.DateTimeOffset(value));

            Same(DateOnly.FromDateTime(time), static (writer, value) => writer.WriteStringValue(value.ToString("yyyy-MM-dd")), static (writer, value) => writer.DateOnly(value));
            byte[] bytes = new byte[i % 50];
            _random.NextBytes(bytes);
            Same(bytes, static (writer, value) => writer.WriteBase64StringValue(value), static (writer, value) => writer.Bytes(value));
            byte[] id = new byte[16];
            _random.NextBytes(id);
            Same(new Guid(id), static (writer, value) => writer.WriteStringValue(value), static (writer, value) => writer.Guid(value));
        }
    }

    [Theory]
    [InlineData("""{"a":[1.50,-0.0,1E+5,true,null,"x"],"b":{},"c":[],"a":1}""")]
    [InlineData(""" { "a" : [ 1 , 2 ] ,	"b c" : "d e" } """)]
    [InlineData("[1,/* one */ 2, // two\n{\"a\":1,},]")]
    [InlineData("""["\u0041\n\"\\\/\ud83d\ude00","😀 é <b> ' + & `","\u007f"]""")]
    [InlineData("""{"<é\n>":{"\u0041":"/"}}""")]
    [InlineData("\"text\"")]
    [InlineData("12.0")]
    public void AnyJsonIsWrittenAsItsElement(string json)
    {
        JsonElement element = JsonDocument.Parse(json, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true }).RootElement;
        foreach (JavaScriptEncoder? encoder in Printed.Encoders)
        {
            JsonWriterOptions options = new() { Encoder = encoder };
            string expected = Printed.ByWriter(element.WriteTo, options);

            Assert.Equal(expected, Printed.ByUs(element, static (writer, value) => writer.Element(value), options));
            Assert.Equal(expected, Printed.ByUs(RawJson.From(element, "a"), static (writer, value) => value.WriteTo(writer), options));
        }
    }

    [Fact]
    public void AnElementOfInvalidTextIsRefused()
    {
        JsonElement element = JsonDocument.Parse("""["\ud800"]""").RootElement;

        Assert.Throws<InvalidOperationException>(() => Printed.ByWriter(element.WriteTo));
        Assert.Throws<JsonException>(() => Printed.ByUs(element, static (writer, value) => writer.Element(value)));
    }

    [Fact]
    public void EmbeddedTextIsEscapedOnceByTheEncoder()
    {
        foreach (JavaScriptEncoder? encoder in Printed.Encoders)
        {
            for (int i = 0; i < 500; i++)
            {
                string text = Text();
                string inner = Printed.ByWriter(writer => writer.WriteStringValue(text), new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
                JsonWriterOptions options = new() { Encoder = encoder };

                Assert.Equal(
                    Printed.ByWriter(writer => writer.WriteStringValue(inner), options),
                    Printed.ByUs(text, static (writer, value) => writer.Embedded(value, static (w, v) => w.String(v)), options));
            }
        }
    }

    [Fact]
    public void EmbeddedTextIsADocumentOfItsOwnDepth()
    {
        static void Write(JsonPrinter writer, ValueList<double> value) =>
            writer.List<ValueList<double>>([value], static (w, v) => w.Embedded(v, static (w, v) => w.List(v, static (w, v) => w.Double(v))));

        Assert.Equal("""["[1]"]""", Printed.ByUs<ValueList<double>>([1], Write, new JsonWriterOptions { MaxDepth = 1 }));
        Assert.Throws<InvalidOperationException>(() => Printed.ByUs(1, static (writer, _) => writer.Embedded(1000, Nest)));

        static void Nest(JsonPrinter writer, int depth) => writer.List<int>([depth], static (w, v) => Nest(w, v - 1));
    }

    [Fact]
    public void EmptyAndNestedCollectionsHaveTheirCommas()
    {
        ValueList<ValueMap<double>> value = [ValueMap.Create<double>(), ValueMap.Create(("a", 1.0), ("b", 2.5)), ValueMap.Create(("c", 3.0))];

        Assert.Equal("""[{},{"a":1,"b":2.5},{"c":3}]""", Printed.ByUs(value, static (writer, value) => writer.List(value, static (w, v) => w.Map(v, static (w, v) => w.Double(v)))));
        Assert.Equal("[]", Printed.ByUs<ValueList<double>>([], static (writer, value) => writer.List(value, static (w, v) => w.Double(v))));
    }

    [Theory]
    [InlineData(double.NaN, "NaN")]
    [InlineData(double.NegativeInfinity, "-Infinity")]
    public void WhatIsNoNumberIsToldWithItsPath(double value, string shown)
    {
        Assert.Equal($"{shown} cannot be written as JSON. Path: $.", Assert.Throws<JsonException>(() => Printed.ByUs(value, static (writer, value) => writer.Double(value))).Message);
        JsonException exception = Assert.Throws<JsonException>(() => Printed.ByUs(value, static (writer, value) =>
        {
            writer.StartObject();
            writer.Name("a\"b").Boolean(true);
            writer.Name("c\\\"d").List<double>([1, value], static (w, v) => w.Double(v));
        }, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
        Assert.Equal($"{shown} cannot be written as JSON. Path: $['c\\\"d'][1].", exception.Message);
    }

    private static void WriteDeclared(JsonPrinter writer, MemberNames names)
    {
        writer.StartObject();
        writer.Name(names[0]).Boolean(true);
        writer.EndObject();
    }

    private static void SameTexts(string[] texts, JavaScriptEncoder? encoder)
    {
        JsonWriterOptions options = new() { Encoder = encoder };
        string expected = Printed.ByWriter(
            writer =>
            {
                writer.WriteStartArray();
                foreach (string text in texts)
                    writer.WriteStringValue(text);

                writer.WriteEndArray();
            },
            options);
        string actual = Printed.ByUs<ValueList<string>>(texts, static (writer, texts) => writer.List(texts, static (w, v) => w.String(v)), options);

        Assert.Equal(expected.Split(','), actual.Split(','));
    }

    private static void Same<T>(T value, Action<Utf8JsonWriter, T> write, JsonWrite<T> print) =>
        Assert.Equal(Printed.ByWriter(writer => write(writer, value)), Printed.ByUs(value, print));

    /// <summary>A text of plain runs and of characters of every kind, halves of surrogate pairs among them.</summary>
    private string Text()
    {
        StringBuilder text = new();
        for (int i = _random.Next(8); i >= 0; i--)
        {
            switch (_random.Next(6))
            {
                case 0:
                    text.Append('a', _random.Next(40));
                    break;
                case 1:
                    text.Append((char)_random.Next(0x80));
                    break;
                case 2:
                    text.Append((char)_random.Next(0xD700, 0xE100));
                    break;
                case 3:
                    text.Append(char.ConvertFromUtf32(_random.Next(0x10000, 0x110000)));
                    break;
                case 4:
                    text.Append((char)_random.Next(0x10000));
                    break;
                default:
                    text.Append("\"\\\n\r\t\b\f<>&'+`/é\u007f\u2028"[_random.Next(17)]);
                    break;
            }
        }

        return text.ToString();
    }
}
