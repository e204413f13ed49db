using System;
using System.Buffers;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SpecModels.Benchmarks;

/// <summary>One way to read and write the documents of a <see cref="Subject"/>.</summary>
/// <param name="Name">Its name in the tables.</param>
/// <param name="Read">Reads every document as often as it is told and returns the last value. What calls it is no part of what is measured, so it is called once.</param>
/// <param name="Write">Writes every value as often as it is told and returns the bytes written last; <see langword="null"/> if it cannot.</param>
/// <param name="IsRight">Tells whether each document comes back equal, members in any order.</param>
/// <param name="Values">Reads every document once and returns the values.</param>
internal sealed record Contender(string Name, Func<int, object?> Read, Func<int, long>? Write, Func<bool> IsRight, Func<object?[]> Values)
{
    public delegate T Reading<T>(ReadOnlySpan<byte> utf8);

    public static Contender Tokenizer(string name, byte[][] documents) => new(
        name,
        times =>
        {
            for (int i = 0; i < times; i++)
            {
                foreach (byte[] document in documents)
                {
                    Utf8JsonReader reader = new(document);
                    while (reader.Read())
                    {
                    }
                }
            }

            return null;
        },
        null,
        static () => true,
        static () => []);

    public static Contender Of<T>(string name, byte[][] documents, Reading<T> read, Action<Utf8JsonWriter, T> write)
    {
        // One buffer and one writer for all, as a server keeps them.
        ArrayBufferWriter<byte> buffer = new(1 << 20);
        Utf8JsonWriter writer = new(buffer);
        T[] values = [.. documents.Select(document => read(document))];
        return new Contender(
            name,
            times =>
            {
                T? value = default;
                for (int i = 0; i < times; i++)
                {
                    foreach (byte[] document in documents)
                        value = read(document);
                }

                return typeof(T).IsValueType ? null : value;
            },
            times =>
            {
                for (int i = 0; i < times; i++)
                {
                    foreach (T value in values)
                        Put(value);
                }

                return buffer.WrittenCount;
            },
            () => values.Zip(documents).All(pair => AreEqual(Put(pair.First), pair.Second)),
            () => [.. documents.Select(document => (object?)read(document))]);

        ReadOnlySpan<byte> Put(T value)
        {
            buffer.ResetWrittenCount();
            writer.Reset(buffer);
            write(writer, value);
            writer.Flush();
            return buffer.WrittenSpan;
        }
    }

    public static bool AreEqual(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right) =>
        JsonNode.DeepEquals(JsonNode.Parse(left), JsonNode.Parse(right));
}
