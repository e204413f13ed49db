using System;
using System.Buffers;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using FsCheck;
using SpecModels.Fidelity.Tests.Documents;
using SpecModels.Json;
using SpecModels.Runtime.Tests.Json;
using Xunit;

namespace SpecModels.Fidelity.Tests;

/// <summary>A generated type, and all the doors through which its documents go in and out.</summary>
internal abstract class Subject
{
    private static readonly Assembly _assembly = typeof(Subject).Assembly;

    /// <summary>Those that a schema describes, by set and name. Of many cases that are alike one is enough.</summary>
    public static TheoryData<string> Names => [.. _assembly.GetTypes()
        .Where(static type => type is { IsPublic: true, Namespace: "Shapes" or "Pages" or "Strict" } && Schemas.Names.Contains(type.Name) && (!type.Name.StartsWith("Branch", StringComparison.Ordinal) || type.Name is "Branch" or "Branch07"))
        .Select(static type => type.FullName!).Order(StringComparer.Ordinal)];

    /// <summary>The doors; the first is the one the others are held against.</summary>
    public abstract IReadOnlyList<string> Doors { get; }

    public required Gen<Tree> Documents { get; init; }

    public static Subject Of(string name, int maxDepth = 0)
    {
        Type type = _assembly.GetType(name, throwOnError: true)!;
        SpecResolver resolver = (SpecResolver)_assembly.GetType($"{type.Namespace}.{type.Namespace}Json", throwOnError: true)!.GetProperty("Default")!.GetValue(null)!;
        Gen<Tree> documents = new Schemas(type.Namespace!).Documents(type.Name);
        return (Subject)Activator.CreateInstance(typeof(Subject<>).MakeGenericType(type), BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public, null, [resolver, maxDepth, documents], null)!;
    }

    public abstract Outcome Read(string door, byte[] json);

    /// <summary>Reads through all doors, which must agree.</summary>
    public abstract Outcome Read(byte[] json);

    /// <summary>Writes through all doors, which must agree.</summary>
    public abstract byte[] Write(object value);
}

/// <param name="Value">What was read.</param>
/// <param name="Fault">Why nothing was.</param>
internal sealed record Outcome(object? Value, JsonException? Fault);

internal sealed class Subject<T> : Subject
{
    private const string OwnDoor = "own door";
    private const string Segments = "segments";
    private const string Stream = "stream";

    private delegate T OwnRead(ReadOnlySpan<byte> utf8Json, JsonReaderOptions options);

    private readonly Dictionary<string, Func<byte[], T>> _reads;
    private readonly Dictionary<string, Action<Utf8JsonWriter, T>> _writes;

    public Subject(SpecResolver resolver, int maxDepth, Gen<Tree> documents)
    {
        Documents = documents;
        JsonSerializerOptions options = new() { TypeInfoResolver = resolver, MaxDepth = maxDepth, DefaultBufferSize = 16 };
        JsonSerializerOptions byAttribute = new() { MaxDepth = maxDepth, TypeInfoResolver = new DefaultJsonTypeInfoResolver() };
        OwnRead read = Method("Read", typeof(ReadOnlySpan<byte>)).CreateDelegate<OwnRead>();
        _reads = new Dictionary<string, Func<byte[], T>>
        {
            ["resolver"] = json => JsonSerializer.Deserialize<T>(json, options)!,
            ["attribute"] = json => JsonSerializer.Deserialize<T>(json, byAttribute)!,
            [OwnDoor] = json => read(json, new JsonReaderOptions { MaxDepth = maxDepth }),
            [Segments] = json => ReadSegments(json, options, maxDepth),
            [Stream] = json => JsonSerializer.DeserializeAsync<T>(new Trickle(json, 11), options).AsTask().GetAwaiter().GetResult()!,
        };
        Action<Utf8JsonWriter, T> write = Method("Write", typeof(Utf8JsonWriter)).CreateDelegate<Action<Utf8JsonWriter, T>>();
        Action<IBufferWriter<byte>, T> writeTo = Method("Write", typeof(IBufferWriter<byte>)).CreateDelegate<Action<IBufferWriter<byte>, T>>();
        _writes = new Dictionary<string, Action<Utf8JsonWriter, T>>
        {
            ["resolver"] = (writer, value) => JsonSerializer.Serialize(writer, value, options),
            ["attribute"] = (writer, value) => JsonSerializer.Serialize(writer, value, byAttribute),
            [OwnDoor] = write,
            ["buffer"] = (writer, value) =>
            {
                ArrayBufferWriter<byte> buffer = new();
                writeTo(buffer, value);
                writer.WriteRawValue(buffer.WrittenSpan, skipInputValidation: true);
            },
        };
        MethodInfo Method(string name, Type first) =>
            resolver.GetType().GetMethods().Single(method => method.Name == name && method.GetParameters()[0].ParameterType == first).MakeGenericMethod(typeof(T));
    }

    public override IReadOnlyList<string> Doors => [.. _reads.Keys];

    public override Outcome Read(string door, byte[] json)
    {
        try
        {
            return new Outcome(_reads[door](json), null);
        }
        catch (JsonException fault)
        {
            return new Outcome(null, fault);
        }
    }

    public override Outcome Read(byte[] json)
    {
        Outcome first = Read(Doors[0], json);
        foreach (string door in Doors.Skip(1))
        {
            // A whole document that is null is the serializer's to decide.
            if (door == OwnDoor && json.AsSpan().TrimStart(" \n\r\t"u8).StartsWith("null"u8))
                continue;

            // A stream may begin with a byte order mark, which the serializer skips; bytes may not.
            if (door == Stream && json.AsSpan().StartsWith("\ufeff"u8))
                continue;

            Outcome other = Read(door, json);
            Assert.True(Equals(first.Value, other.Value) && first.Fault is null == other.Fault is null, $"{Doors[0]} gives {Told(first)}, {door} gives {Told(other)}");
            Assert.Equal(first.Value?.GetHashCode(), other.Value?.GetHashCode());

            // Of a sequence the serializer reads one value, with places counted from there.
            if (first.Fault is not null && door != Segments)
                AssertSame(first.Fault, other.Fault!, door);
        }

        return first;
    }

    public override byte[] Write(object value)
    {
        byte[]? first = null;
        foreach ((string door, Action<Utf8JsonWriter, T> write) in _writes)
        {
            using MemoryStream stream = new();
            using (Utf8JsonWriter writer = new(stream, new JsonWriterOptions { MaxDepth = int.MaxValue }))
                write(writer, (T)value);

            first ??= stream.ToArray();
            Assert.True(first.AsSpan().SequenceEqual(stream.ToArray()), $"{door} writes {System.Text.Encoding.UTF8.GetString(stream.ToArray())}, not {System.Text.Encoding.UTF8.GetString(first)}");
        }

        return first!;
    }

    private static void AssertSame(JsonException fault, JsonException other, string door)
    {
        // Before it asks for a value, the serializer makes sure that all of it has come; broken JSON it finds then, and has no path for.
        if (door == Stream && other.Path == "$" && other.InnerException?.GetType().Name == "JsonReaderException" && !other.Message.StartsWith(typeof(T).Name + ": ", StringComparison.Ordinal))
            return;

        // Before and behind the value it is the serializer that finds it broken.
        string message = door == OwnDoor && other.Message == $"{typeof(T).Name}: {fault.Message}" ? fault.Message : other.Message;
        Assert.Equal((fault.Path, fault.LineNumber, fault.BytePositionInLine, fault.Message), (other.Path, other.LineNumber, other.BytePositionInLine, message));
    }

    private static string Told(Outcome outcome) => outcome.Fault?.Message ?? outcome.Value?.ToString() ?? "null";

    private static T ReadSegments(byte[] json, JsonSerializerOptions options, int maxDepth)
    {
        Utf8JsonReader reader = new(Segment.Split(json, 7), new JsonReaderOptions { MaxDepth = maxDepth });
        T value = JsonSerializer.Deserialize<T>(ref reader, options)!;
        while (reader.Read())
            throw new InvalidOperationException("Something follows the value.");

        return value;
    }
}
