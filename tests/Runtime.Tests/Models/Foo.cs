// Written by hand as the generator writes it.
using System;
using System.Text.Json;
using System.Text.Json.Serialization;
using SpecModels.Json;

namespace SpecModels.Runtime.Tests.Models;

[JsonConverter(typeof(FooConverter))]
public sealed partial record Foo
{
    public TypeFoo Type => TypeFoo.ResponseFoo;

    public required string ItemId { get; init; }

    public required double OutputIndex { get; init; }

    public Usage? Usage { get; init; }

    public ValueList<string>? Tags { get; init; }

    public OpenEnum<Status>? Status { get; init; }

    public ValueMap<ValueList<Usage?>>? History { get; init; }

    public ExtraMembers? Extra { get; init; }
}

public sealed class FooConverter : SpecConverter<Foo>
{
    private static readonly MemberNames _names = new(nameof(Foo), "type", "item_id", "output_index", "usage", "tags", "status", "history");

    public FooConverter()
        : base(_names, Read, Write)
    {
    }

    public static Foo Read(ref JsonScanner reader)
    {
        string? itemId = null;
        double outputIndex = 0;
        Usage? usage = null;
        ValueList<string>? tags = null;
        OpenEnum<Status>? status = null;
        ValueMap<ValueList<Usage?>>? history = null;
        ExtraMembersBuilder extra = default;
        ulong seen = 0;
        reader.StartObject();
        int i = -1;
        while (reader.NextMember(_names, ref i))
        {
            switch (i)
            {
                case 0: TypeFooConverter.Read(ref reader); seen |= 1; break;
                case 1: itemId = reader.String(); seen |= 2; break;
                case 2: outputIndex = reader.Double(); seen |= 4; break;
                case 3: usage = reader.OptionalRecord(UsageConverter.Read, ref extra); break;
                case 4: tags = reader.OptionalList(JsonScanner.String, ref extra); break;
                case 5: status = reader.OptionalEnum<Status>(StatusConverter.TryParse, ref extra); break;
                case 6:
                    history = reader.OptionalMap<ValueList<Usage?>>(
                        static (ref JsonScanner r) => r.List<Usage?>(static (ref JsonScanner r) => r.TakeNull() ? null : UsageConverter.Read(ref r)), ref extra);
                    break;
                default: extra.Keep(ref reader); break;
            }
        }

        if (seen != 7) throw reader.Missing(_names, seen ^ 7);
        return new Foo { ItemId = itemId!, OutputIndex = outputIndex, Usage = usage, Tags = tags, Status = status, History = history, Extra = extra.ToMembers() };
    }

    public static void Write(JsonPrinter writer, Foo value)
    {
        writer.StartObject(value, _names);
        writer.Name(_names[0]).String(TypeFooConverter.Text(value.Type));
        writer.Name(_names[1]).String(value.ItemId);
        writer.Name(_names[2]).Double(value.OutputIndex);
        writer.Optional(_names[3], value.Usage, UsageConverter.Write, value.Extra);
        writer.OptionalList(_names[4], value.Tags, static (w, v) => w.String(v), value.Extra);
        writer.OptionalEnum(_names[5], value.Status, StatusConverter.Text, value.Extra);
        writer.OptionalMap<ValueList<Usage?>>(_names[6], value.History, static (w, v) => w.List<Usage?>(v, static (w, v) => { if (v is { } known) UsageConverter.Write(w, known); else w.Null(); }), value.Extra);
        value.Extra?.WriteUnknown(writer, _names);
        writer.EndObject();
    }
}

[JsonConverter(typeof(TypeFooConverter))]
public enum TypeFoo
{
    ResponseFoo,
}

public sealed class TypeFooConverter : SpecEnumConverter<TypeFoo>
{
    public TypeFooConverter()
        : base("TypeFoo", Read, TryParse, Text)
    {
    }

    public static TypeFoo Read(ref JsonScanner reader) =>
        TryParse(reader.Text(), out TypeFoo value) ? value : throw reader.UnknownValue("response.foo");

    public static bool TryParse(ReadOnlySpan<byte> text, out TypeFoo value)
    {
        switch (text.Length)
        {
            case 12 when text.SequenceEqual("response.foo"u8): value = TypeFoo.ResponseFoo; return true;
            default: value = default; return false;
        }
    }

    public static string Text(TypeFoo value) => value switch
    {
        TypeFoo.ResponseFoo => "response.foo",
        _ => throw JsonScanner.UndefinedValue("TypeFoo", (long)value),
    };

    public static void Write(JsonPrinter writer, TypeFoo value) => writer.String(Text(value));
}
