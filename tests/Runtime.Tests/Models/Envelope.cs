using System.Text.Json;
using System.Text.Json.Serialization;
using SpecModels.Json;

namespace SpecModels.Runtime.Tests.Models;

/// <summary>What is generated for a member that is JSON text within a string, and for one that is always the same integer.</summary>
[JsonConverter(typeof(EnvelopeConverter))]
public sealed record Envelope
{
    public long Version => 2L;

    public required Foo Data { get; init; }

    public ValueList<long?>? Rows { get; init; }
}

public sealed class EnvelopeConverter : SpecConverter<Envelope>
{
    private static readonly MemberNames _names = new(nameof(Envelope), "version", "data", "rows");

    public EnvelopeConverter()
        : base(_names, Read, Write)
    {
    }

    public static Envelope Read(ref JsonScanner reader)
    {
        Foo? data = null;
        ValueList<long?>? rows = null;
        reader.StartObject();
        int i = -1;
        while (reader.NextMember(_names, ref i))
        {
            switch (i)
            {
                case 0:
                    reader.Constant(2L);
                    break;
                case 1:
                    data = reader.Embedded(FooConverter.Read);
                    break;
                default:
                    rows = reader.List<long?>(static (ref JsonScanner r) => r.TakeNull() ? null : r.Int64());
                    break;
            }
        }

        return data is null ? throw reader.Missing(_names, 2) : new Envelope { Data = data, Rows = rows };
    }

    public static void Write(JsonPrinter writer, Envelope value)
    {
        writer.StartObject(value, _names);
        writer.Name(_names[0]).Int64(value.Version);
        writer.Name(_names[1]).Embedded(value.Data, FooConverter.Write);
        if (value.Rows is { } rows)
            writer.Name(_names[2]).List<long?>(rows, static (w, v) =>
            {
                if (v is { } known)
                    w.Int64(known);
                else
                    w.Null();
            });
        writer.EndObject();
    }
}
