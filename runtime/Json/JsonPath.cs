using System;
using System.Buffers;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;

namespace SpecModels.Json;

/// <summary>Finds the path of a place in a document by reading it once more. Only a failure pays for this.</summary>
internal static class JsonPath
{
    /// <summary>A name with one of these stands in brackets and quotes.</summary>
    private static readonly char[] _special = [.. ". '/\"[]()\t\n\r\f\b\\\u0085\u2028\u2029"];

    /// <summary>Returns the path of the token that begins at an offset, in the form System.Text.Json gives it.</summary>
    /// <param name="reader">A reader at the first token of the value that is <c>$</c>, or before it.</param>
    /// <param name="offset">The token's offset; beyond the end, the path of the place where the JSON is broken.</param>
    public static string To(Utf8JsonReader reader, long offset)
    {
        List<Frame> frames = [];
        try
        {
            Begin(frames, ref reader);
            while (reader.TokenStartIndex < offset)
            {
                Finish(frames, reader.TokenType);
                if (!reader.Read())
                {
                    NextItem(frames);
                    break;
                }

                Begin(frames, ref reader);
            }
        }
        catch (JsonException)
        {
            NextItem(frames);
        }

        return Text(frames);
    }

    /// <summary>What is broken or not there would have been the array's next item.</summary>
    private static void NextItem(List<Frame> frames)
    {
        if (frames.Count != 0 && frames[frames.Count - 1].IsArray)
            frames[frames.Count - 1].Index++;
    }

    /// <summary>A token begins: it gives the innermost object a member, or the innermost array one more item.</summary>
    private static void Begin(List<Frame> frames, ref Utf8JsonReader reader)
    {
        if (frames.Count == 0)
            return;

        Frame frame = frames[frames.Count - 1];
        if (reader.TokenType == JsonTokenType.PropertyName)
            frame.Name = NameOf(ref reader);
        else if (frame.IsArray && reader.TokenType is not (JsonTokenType.EndArray or JsonTokenType.Comment))
            frame.Index++;
    }

    /// <summary>A token is done: it opens or closes a level, or ends a member.</summary>
    private static void Finish(List<Frame> frames, JsonTokenType token)
    {
        switch (token)
        {
            case JsonTokenType.PropertyName or JsonTokenType.Comment:
                return;
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                frames.Add(new Frame { IsArray = token == JsonTokenType.StartArray });
                return;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                frames.RemoveAt(frames.Count - 1);
                break;
        }

        if (frames.Count != 0)
            frames[frames.Count - 1].Name = null;
    }

    private static string NameOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // Not valid Unicode: shown as it is written.
            return Encoding.UTF8.GetString(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan.ToArray());
        }
    }

    private static string Text(List<Frame> frames)
    {
        StringBuilder path = new("$");
        foreach (Frame frame in frames)
        {
            if (frame.IsArray)
                path.Append('[').Append(frame.Index).Append(']');
            else if (frame.Name is { } name)
                path.Append(name.IndexOfAny(_special) < 0 ? $".{name}" : $"['{name}']");
        }

        return path.ToString();
    }

    private sealed class Frame
    {
        public required bool IsArray { get; init; }

        public int Index { get; set; } = -1;

        public string? Name { get; set; }
    }
}
