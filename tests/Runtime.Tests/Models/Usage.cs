using System;
using System.Text.Json;
using System.Text.Json.Serialization;
using SpecModels.Json;

namespace SpecModels.Runtime.Tests.Models;

/// <summary>A record with each kind of value.</summary>
[JsonConverter(typeof(UsageConverter))]
public sealed partial record Usage
{
    public required long Total { get; init; }

    public int? Small { get; init; }

    public decimal? Cost { get; init; }

    public System.Numerics.BigInteger? Big { get; init; }

    public DateTimeOffset? At { get; init; }

    public DateOnly? Day { get; init; }

    public Guid? Id { get; init; }

    public byte[]? Data { get; init; }

    public bool? Cached { get; init; }

    public JsonElement? Details { get; init; }

    public Code? Code { get; init; }

    public ValueMap<double>? AdditionalProperties { get; init; }

    public ExtraMembers? Extra { get; init; }

    public bool Equals(Usage? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && JsonEquality.Same(Total, other.Total)
            && JsonEquality.Same(Small, other.Small)
            && JsonEquality.Same(Cost, other.Cost)
            && JsonEquality.Same(Big, other.Big)
            && JsonEquality.Same(At, other.At)
            && JsonEquality.Same(Day, other.Day)
            && JsonEquality.Same(Id, other.Id)
            && JsonEquality.Same(Data, other.Data)
            && JsonEquality.Same(Cached, other.Cached)
            && JsonEquality.Same(Details, other.Details)
            && JsonEquality.Same(Code, other.Code)
            && JsonEquality.Same(AdditionalProperties, other.AdditionalProperties)
            && JsonEquality.Same(Extra, other.Extra));

    public override int GetHashCode()
    {
        unchecked
        {
            int hash = JsonEquality.Hash(Total);
            hash = (hash * 31) + JsonEquality.Hash(Data);
            hash = (hash * 31) + JsonEquality.Hash(Details);
            return (hash * 31) + JsonEquality.Hash(Extra);
        }
    }
}

public sealed class UsageConverter : SpecConverter<Usage>
{
    private static readonly MemberNames _names = new(nameof(Usage), "total", "small", "cost", "big", "at", "day", "id", "data", "cached", "details", "code");

    public UsageConverter()
        : base(_names, Read, Write)
    {
    }

    public static Usage Read(ref JsonScanner reader)
    {
        long total = 0;
        int? small = null;
        decimal? cost = null;
        System.Numerics.BigInteger? big = null;
        DateTimeOffset? at = null;
        DateOnly? day = null;
        Guid? id = null;
        byte[]? data = null;
        bool? cached = null;
        JsonElement? details = null;
        Code? code = null;
        ValueMapBuilder<double> additional = default;
        ExtraMembersBuilder extra = default;
        ulong seen = 0;
        reader.StartObject();
        int i = -1;
        while (reader.NextMember(_names, ref i))
        {
            switch (i)
            {
                case 0: total = reader.Int64(); seen |= 1; break;
                case 1: small = reader.OptionalInt32(ref extra); break;
                case 2: cost = reader.OptionalDecimal(ref extra); break;
                case 3: big = reader.OptionalBigInteger(ref extra); break;
                case 4: at = reader.OptionalDateTimeOffset(ref extra); break;
                case 5: day = reader.OptionalDateOnly(ref extra); break;
                case 6: id = reader.OptionalGuid(ref extra); break;
                case 7: data = reader.OptionalBytes(ref extra); break;
                case 8: cached = reader.OptionalBoolean(ref extra); break;
                case 9: details = extra.TakeNull(ref reader) ? null : reader.Element(); break;
                case 10: code = reader.OptionalStruct(CodeConverter.Read, ref extra); break;
                default:
                    if (reader.TakeNull()) extra.Keep(ref reader);
                    else additional.Set(reader.Name, reader.Double());
                    break;
            }
        }

        if (seen != 1) throw reader.Missing(_names, seen ^ 1);
        return new Usage
        {
            Total = total,
            Small = small,
            Cost = cost,
            Big = big,
            At = at,
            Day = day,
            Id = id,
            Data = data,
            Cached = cached,
            Details = details,
            Code = code,
            AdditionalProperties = additional.ToMapOrNull(),
            Extra = extra.ToMembers(),
        };
    }

    public static void Write(JsonPrinter writer, Usage value)
    {
        writer.StartObject(value, _names);
        writer.Name(_names[0]).Int64(value.Total);
        writer.Optional(_names[1], value.Small, value.Extra);
        writer.Optional(_names[2], value.Cost, value.Extra);
        writer.Optional(_names[3], value.Big, value.Extra);
        writer.Optional(_names[4], value.At, value.Extra);
        writer.Optional(_names[5], value.Day, value.Extra);
        writer.Optional(_names[6], value.Id, value.Extra);
        writer.Optional(_names[7], value.Data, value.Extra);
        writer.Optional(_names[8], value.Cached, value.Extra);
        writer.Optional(_names[9], value.Details, value.Extra);
        writer.Optional(_names[10], value.Code, CodeConverter.Write, value.Extra);
        if (value.AdditionalProperties is { } additional) writer.Entries(additional, static (w, v) => w.Double(v), _names);
        value.Extra?.WriteUnknown(writer, _names);
        writer.EndObject();
    }
}
