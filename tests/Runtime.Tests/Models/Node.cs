using System;
using System.Text.Json.Serialization;
using SpecModels.Json;

namespace SpecModels.Runtime.Tests.Models;

/// <summary>A type that contains itself; unknown members are rejected.</summary>
[JsonConverter(typeof(NodeConverter))]
public sealed partial record Node
{
    public Node? Next { get; init; }

    public ValueList<Node>? Children { get; init; }
}

public sealed class NodeConverter : SpecConverter<Node>
{
    private static readonly MemberNames _names = new(nameof(Node), "next", "children");

    public NodeConverter()
        : base(_names, Read, Write)
    {
    }

    public static Node Read(ref JsonScanner reader)
    {
        Node? next = null;
        ValueList<Node>? children = null;
        reader.StartObject();
        int i = -1;
        while (reader.NextMember(_names, ref i))
        {
            switch (i)
            {
                case 0: next = reader.TakeNull() ? null : Read(ref reader); break;
                case 1: children = reader.TakeNull() ? null : reader.List(Read); break;
                case < 0 when reader.Name.SequenceEqual("ignored"u8): reader.Skip(); break;
                default: throw reader.UnknownMember(_names);
            }
        }

        return new Node { Next = next, Children = children };
    }

    public static void Write(JsonPrinter writer, Node value)
    {
        writer.StartObject(value, _names);
        if (value.Next is { } next) Write(writer.Name(_names[0]), next);
        if (value.Children is { } children) writer.Name(_names[1]).List(children, Write);
        writer.EndObject();
    }
}
