using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Xunit;

namespace SpecModels.Fidelity.Tests;

/// <summary>A tag that does not come first is looked for, and the serializer's reader has to be where it would have been without.</summary>
public sealed class LateTagTests
{
    private const string Late = """{"name":"Rex","owner":{"previous":null,"name":"Ann"},"type":"dog"}""";

    private static readonly JsonSerializerOptions _options = new() { TypeInfoResolver = JsonTypeInfoResolver.Combine(Shapes.ShapesJson.Default, new DefaultJsonTypeInfoResolver()) };

    public static TheoryData<string> Documents =>
    [
        Late,
        """{"name":"Rex","ty\u0070e":"dog"}""",
        """{"name":"Rex","type":"d\u006fg"}""",
        """{"":1,"name":"Rex","type":"dog"}""",
        """{"new":{"type":"cat"},"name":"Rex","type":"dog","newer":[]}""",
        """{"name":"Rex","type":"dog","type":"dog"}""",
        """{"wings":2,"type":"unknown"}""",
        """ { "name" : "\u00e9\ud83d\ude00" , "type" : "dog" } """,
    ];

    [Theory]
    [MemberData(nameof(Documents))]
    public void WhatFollowsIsRead(string json)
    {
        Shapes.Pet pet = JsonSerializer.Deserialize<Shapes.Pet>(json, _options);
        string both = $$"""{"Before":1,"Pet":{{json}},"Pets":[{{json}},{{json}}],"After":2}""";

        Own own = JsonSerializer.Deserialize<Own>(both, _options)!;

        Assert.Equal(Shapes.ShapesJson.Read<Shapes.Pet>(Encoding.UTF8.GetBytes(json)), pet);
        Assert.Equal((1, pet, 2), (own.Before, own.Pet, own.After));
        Assert.Equal([pet, pet], own.Pets);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void AReaderStandsAtTheEnd(string json)
    {
        Utf8JsonReader reader = new(Encoding.UTF8.GetBytes($"{json}{json} 3"), new JsonReaderOptions { AllowMultipleValues = true });

        Shapes.Pet pet = JsonSerializer.Deserialize<Shapes.Pet>(ref reader, _options);
        Assert.Equal(JsonTokenType.EndObject, reader.TokenType);
        Assert.True(reader.Read());
        Assert.Equal(pet, JsonSerializer.Deserialize<Shapes.Pet>(ref reader, _options));
        Assert.True(reader.Read());
        Assert.Equal(3, reader.GetInt32());
    }

    [Fact]
    public void AConverterReadsOneDocumentOfSeveral()
    {
        JsonConverter<Shapes.Pet> converter = (JsonConverter<Shapes.Pet>)_options.GetConverter(typeof(Shapes.Pet));
        byte[] json = Encoding.UTF8.GetBytes($$"""{{Late}}{"name":"Tom"} {{Late}}""");
        Utf8JsonReader reader = new(json, new JsonReaderOptions { AllowMultipleValues = true });
        reader.Read();

        Shapes.Pet pet = converter.Read(ref reader, typeof(Shapes.Pet), _options);

        Assert.Equal(JsonSerializer.Deserialize<Shapes.Pet>(Late, _options), pet);
        Assert.Equal(Late.Length, reader.BytesConsumed);
        Assert.True(reader.Read());

        // The tag of the next one is not this one's.
        JsonException? fault = null;
        try
        {
            converter.Read(ref reader, typeof(Shapes.Pet), _options);
        }
        catch (JsonException exception)
        {
            fault = exception;
        }

        Assert.StartsWith("Pet.type: expected a value that tells which case it is", fault?.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"name":1,"type":"dog"}""", "$.name", 9)]
    [InlineData("""{"name":"Rex","owner":{"name":"Ann"},"type":"dog"}""", "$.owner", 36)]
    [InlineData("""{"name":"Rex","type":1}""", "$.type", 22)]
    [InlineData("""{"name":1,"type":"dog"]""", "$.name", 9)]
    [InlineData("""{"name":"Rex","type":"dog"]""", "$", 26)]
    [InlineData("""{"name":"Rex","type":"dog","owner":1""", "$.owner", 36)]
    [InlineData("""{"name":"Rex","type":"dog""", "$.type", 25)]
    [InlineData("""{"name":"Rex","type":"\ud800"}""", "$", 8)]
    [InlineData("""{"name":"Rex","\ud800":1,"type":"dog"}""", "$", 8)]
    [InlineData("\"{\"", "$", 3)]
    [InlineData("\"[\"", "$", 3)]
    public void AFaultHasItsPlace(string json, string path, long column)
    {
        JsonException fault = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Shapes.Pet>(json, _options));

        Assert.Equal((path, 0, column), (fault.Path, fault.LineNumber, fault.BytePositionInLine));
        Assert.Equal(fault.Message, Assert.Throws<JsonException>(() => Shapes.ShapesJson.Read<Shapes.Pet>(Encoding.UTF8.GetBytes(json))).Message);
    }

    private sealed record Own(int Before, Shapes.Pet Pet, List<Shapes.Pet> Pets, int After);
}
