using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using SpecModels.Fidelity.Tests.Documents;
using SpecModels.Runtime.Tests.Json;
using Xunit;

namespace SpecModels.Fidelity.Tests;

/// <summary>What is not a document of the type is refused, through each door, with what is wrong and where.</summary>
public sealed class BadInputTests
{
    // Of a large document some are enough: each costs several exceptions.
    private const int MostSpots = 8;

    private static readonly Tree[] _kinds = [new Tree.Object([]), new Tree.Array([]), new Tree.Text("x", "x"), new Tree.Number("1", "1"), new Tree.Boolean(true), new Tree.Boolean(false), new Tree.Null()];

    private static readonly string[] _known = ["name", "next", "previous", "children", "byName"];

    private static readonly string[] _pieces =
    [
        "{", "}", "[", "]", "\"", ":", ",", "null", "true", "nul", "-", "0", "01", "1e999", "1e-999", "1.", "9223372036854775808", "\\ud800", "\\udc00\\u", "\\u0074", "\\", "/*", "//", "\n", "\u0001", "\u2028", "😀", "\"type\":", "\"type\":\"dog\",", "\"kind\":1,", "\"name\":null,", "{}", "[[[[", "\"\"", "\0",
    ];

    [Theory]
    [MemberData(nameof(Subject.Names), MemberType = typeof(Subject))]
    public void AValueOfAWrongKindIsNamedWithItsPlace(string type)
    {
        Subject subject = Subject.Of(type);
        Campaign.Run(subject.Documents, document =>
        {
            Random random = new(document.Style);
            Spot[] spots = [.. Spot.AllOf(document.Document).Where(static spot => spot.Value.Place is not null)];
            random.Shuffle(spots);
            foreach (Spot spot in spots.Take(MostSpots))
            {
                Place place = spot.Value.Place!;
                Tree[] wrong = [.. _kinds.Where(kind => !place.Kinds.Contains(kind.Kind))];

                // A whole document that is null is the serializer's to decide.
                if (wrong.Length == 0 || (wrong[random.Next(wrong.Length)] is var value && value is Tree.Null && spot.Path == "$"))
                    continue;

                string label = spot.Member is { Role: Role.Tag, Union: { } union } ? $"{union}.{spot.Member.Name}" : place.Label;
                AssertRefused(subject, spot.Replace(value), document.Style, $"{label}: expected ", spot.Path);
            }
        });
    }

    [Theory]
    [MemberData(nameof(Subject.Names), MemberType = typeof(Subject))]
    public void AMissingMemberIsNamedWithItsObject(string type)
    {
        Subject subject = Subject.Of(type);
        Campaign.Run(subject.Documents, document =>
        {
            (Spot Spot, Tree.Object Object, Member Member)[] members =
            [
                .. from spot in Spot.AllOf(document.Document)
                   where spot.Value is Tree.Object
                   from member in ((Tree.Object)spot.Value).Members
                   where member.Role is Role.Required || member is { Role: Role.Tag, Union: not null }
                   select (spot, (Tree.Object)spot.Value, member),
            ];
            new Random(document.Style).Shuffle(members);
            foreach ((Spot spot, Tree.Object known, Member member) in members.Take(MostSpots))
            {
                string message = member.Role == Role.Tag ? $"{member.Union}.{member.Name}: expected a value that tells which case it is (" : $"{known.Type}: required members missing: {member.Name}.";
                AssertRefused(subject, spot.Replace(known with { Members = [.. known.Members.Where(other => other != member)] }), document.Style, message, spot.Path);
            }
        });
    }

    [Theory]
    [InlineData("Strict.Node", """{"name":"","previous":null,"next":{"name":"","previous":null,"x y":[1]}}""", "Node: unknown member 'x y'.", "$.next['x y']")]
    [InlineData("Strict.Dog", """{"type":"dog","name":"","Name":""}""", "Dog: unknown member 'Name'.", "$.Name")]
    [InlineData("Strict.Pet", """{"name":"","type":"frog"}""", "Pet.type: 'frog' is not one of 'dog', 'cat', '<bird> \"ä\"'.", "$.type")]
    [InlineData("Strict.Mood", "\"new\"", "Mood: 'new' is not one of 'good', 'bad', 'so so'.", "$")]
    [InlineData("Shapes.Dog", """{"type":"cat","name":""}""", "Dog.type: expected 'dog', found 'cat'.", "$.type")]
    [InlineData("Shapes.Pet", """{"type":"dog","name":"","type":"cat"}""", "Dog.type: expected 'dog', found 'cat'.", "$.type")]
    [InlineData("Shapes.Litter", """[{"name":""}]""", "Litter.type: expected a value that tells which case it is ('dog', 'cat'), found none.", "$")]
    [InlineData("Shapes.Litter", """[{"type":1}]""", "Litter.type: expected a value that tells which case it is ('dog', 'cat'), found a number.", "$")]
    [InlineData("Shapes.Litter", """[[]]""", "Litter: expected a first item that one of the union's lists may hold, found an array.", "$")]
    [InlineData("Shapes.Constants", """{"two":2.5}""", "Constants.two: expected a 64-bit integer, found 2.5.", "$.two")]
    [InlineData("Shapes.Constants", """{"half":5e-2}""", "Constants.half: expected 0.5, found 5e-2.", "$.half")]
    [InlineData("Shapes.Port", "81", "Port: 81 is not one of 80, 443, -1.", "$")]
    [InlineData("Pages.Color", "\"green\"", "Color: 'green' is not one of 'red',", "$")]
    [InlineData("Shapes.Scalars", """{"long":9223372036854775808}""", "Scalars.long: expected a 64-bit integer, found 9223372036854775808.", "$.long")]
    [InlineData("Shapes.Scalars", """{"long":0.5}""", "Scalars.long: expected a 64-bit integer, found 0.5.", "$.long")]
    [InlineData("Pages.Scalars", """{"int":-2147483649}""", "Scalars.int: expected a 32-bit integer, found -2147483649.", "$.int")]
    [InlineData("Shapes.Scalars", """{"double":-1e309}""", "Scalars.double: expected a number in the range of a double, found -1e309.", "$.double")]
    [InlineData("Pages.Scalars", """{"decimal":79228162514264337593543950336}""", "Scalars.decimal: expected a number in the range of a decimal, found 79228162514264337593543950336.", "$.decimal")]
    [InlineData("Pages.Scalars", """{"big":1e4300}""", "Scalars.big: expected an integer of at most 4300 digits, found 1e4300.", "$.big")]
    [InlineData("Pages.Scalars", """{"big":1.5}""", "Scalars.big: expected an integer, found 1.5.", "$.big")]
    [InlineData("Pages.Scalars", """{"at":"2025-02-30T00:00:00Z"}""", "Scalars.at: expected a date and time such as 2025-01-31T12:30:00Z, found '2025-02-30T00:00:00Z'.", "$.at")]
    [InlineData("Shapes.Scalars", """{"day":"2025-1-1"}""", "Scalars.day: expected a date such as 2025-01-31, found '2025-1-1'.", "$.day")]
    [InlineData("Shapes.Scalars", """{"id":"{550e8400-e29b-41d4-a716-446655440000}"}""", "Scalars.id: expected a UUID, found '{550e8400-e29b-41d4-a716-446655440000}'.", "$.id")]
    [InlineData("Shapes.Scalars", """{"data":"A"}""", "Scalars.data: expected base64, found 'A'.", "$.data")]
    [InlineData("Shapes.Lists", """{"intOrNull":[1,null,1e10]}""", "Lists.intOrNull: expected a 32-bit integer, found 1e10.", "$.intOrNull[2]")]
    [InlineData("Shapes.Maps", """{"maps":{"a":{},"b c":{"":1,"x":1.5}}}""", "Maps.maps: expected a 64-bit integer, found 1.5.", "$.maps['b c'].x")]
    [InlineData("Shapes.Typed", """{"name":"","a":1,"b":"1"}""", "Typed.additionalProperties: expected an integer, found a string.", "$.b")]
    [InlineData("Shapes.Embedded", """{"node":"{\"name\":1}"}""", "Node.name: expected a string, found a number.", "$.node")]
    [InlineData("Shapes.Embedded", """{"node":"{\"name\":"}""", "Embedded.node: the text is not JSON.", "$.node")]
    [InlineData("Shapes.Node", """{"name":"\ud800"}""", "Node.name: the text is not valid Unicode.", "$.name")]
    [InlineData("Shapes.Node", """{"x":["\udc00"]}""", "Node.additionalProperties: the text is not valid Unicode.", "$.x[0]")]
    [InlineData("Shapes.Node", """{"byName":{"\ud800":null}}""", "A member's name: the text is not valid Unicode.", "$.byName['\\ud800']")]
    public void AWrongValueIsNamedWithItsPlace(string type, string json, string message, string path) => AssertRefused(Subject.Of(type), Encoding.UTF8.GetBytes(json), message, path);

    [Theory]
    [MemberData(nameof(Subject.Names), MemberType = typeof(Subject))]
    public void ATruncatedDocumentIsRefused(string type)
    {
        Subject subject = Subject.Of(type);
        Campaign.Run(subject.Documents, document =>
        {
            // Half a number is a number.
            if (document.Document is Tree.Number)
                return;

            byte[] json = Encoding.UTF8.GetBytes(JsonText.Of(document.Document, document.Style).TrimEnd());
            Random random = new(document.Style);
            foreach (int length in json.Length <= 40 ? Enumerable.Range(0, json.Length) : Enumerable.Range(0, 20).Select(_ => random.Next(json.Length)))
                Assert.NotNull(subject.Read(json[..length]).Fault);
        }, share: 3);
    }

    [Theory]
    [MemberData(nameof(Subject.Names), MemberType = typeof(Subject))]
    public void AChangedDocumentIsReadOrRefusedByAllDoorsAlike(string type)
    {
        Subject subject = Subject.Of(type);
        Campaign.Run(subject.Documents, document =>
        {
            Random random = new(document.Style);
            for (int i = 0; i < 10; i++)
            {
                byte[] json = JsonMutation.Of(random, document.Utf8, _pieces, most: 2);
                Outcome outcome;
                try
                {
                    outcome = subject.Read(json);
                }
                catch (Exception exception)
                {
                    throw new InvalidOperationException($"{Encoding.UTF8.GetString(json)}\n{Convert.ToBase64String(json)}", exception);
                }

                if (outcome.Fault is { } fault)
                {
                    Assert.NotNull(fault.Path);
                    if (fault.InnerException?.GetType().Name == "JsonReaderException")
                        Assert.Equal(PlaceOfBreak(json), (fault.LineNumber, fault.BytePositionInLine));
                }

                // There what a double makes an integer of becomes one: -1e-999 is written -0.
                if (outcome.Value is { } value && type != "Pages.Count")
                    Assert.True(value.Equals(subject.Read(subject.Write(value)).Value), Encoding.UTF8.GetString(json));
            }
        });
    }

    /// <summary>The hand-written class takes null as an item, and does not look at what is in members it has not: those are no faults there.</summary>
    [Fact]
    public void AFaultIsWhereSystemTextJsonFindsIt()
    {
        Subject subject = Subject.Of("Shapes.Node");
        JsonSerializerOptions options = new() { RespectNullableAnnotations = true };
        int compared = 0;
        Campaign.Run(subject.Documents, document =>
        {
            Random random = new(document.Style);
            for (int i = 0; i < 40; i++)
            {
                byte[] json = JsonMutation.Of(random, document.Utf8, _pieces, most: 1);
                Outcome outcome = subject.Read(subject.Doors[0], json);
                JsonException? expected = null;
                try
                {
                    JsonSerializer.Deserialize<PlainNode>(json, options);
                }
                catch (JsonException exception)
                {
                    expected = exception;
                }

                Assert.True(expected is null || outcome.Fault is not null, $"read, although {expected?.Message}: {Encoding.UTF8.GetString(json)}");
                if (expected is null || outcome.Fault!.Message.Contains("not valid Unicode", StringComparison.Ordinal) || outcome.Fault.Message.Contains("found null", StringComparison.Ordinal))
                    continue;

                compared++;

                // Into members that the class has not its path does not go; in a dictionary it still has the last name behind the value.
                (string ours, string theirs) = (outcome.Fault.Path!, expected.Path!);
                bool isPath = ours == theirs
                    || (ours.StartsWith(theirs, StringComparison.Ordinal) && !_known.Contains(theirs.Split('.')[^1]))
                    || (theirs.StartsWith(ours, StringComparison.Ordinal) && ours.EndsWith(".byName", StringComparison.Ordinal));
                Assert.True(isPath && (expected.LineNumber, expected.BytePositionInLine) == (outcome.Fault.LineNumber, outcome.Fault.BytePositionInLine), $"{expected.Message}\n{outcome.Fault.Message}\n{Encoding.UTF8.GetString(json)}");
            }
        });
        Assert.True(compared > 100, $"{compared} faults were compared");
    }

    /// <summary>Where the JSON is broken.</summary>
    private static (long? Line, long? Byte) PlaceOfBreak(byte[] json)
    {
        Utf8JsonReader reader = new(json);
        try
        {
            while (reader.Read())
            {
                // To its end.
            }

            return default;
        }
        catch (JsonException exception)
        {
            return (exception.LineNumber, exception.BytePositionInLine);
        }
    }

    private static void AssertRefused(Subject subject, Tree document, int style, string message, string path) => AssertRefused(subject, JsonText.Utf8(document, style), message, path);

    private static void AssertRefused(Subject subject, byte[] json, string message, string path)
    {
        Outcome outcome = subject.Read(json);
        Assert.True(outcome.Fault?.Message.StartsWith(message, StringComparison.Ordinal) == true && outcome.Fault.Path == path, $"expected {message} at {path}, was {outcome.Fault?.Message ?? outcome.Value?.ToString()} of {Encoding.UTF8.GetString(json)}");
    }
}
