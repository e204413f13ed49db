using System;
using System.Numerics;
using Garden;
using Parcels;

namespace SpecModels.Hosting;

/// <summary>A value of each kind, and the document that it is.</summary>
internal static class Samples
{
    public const string PlantJson =
        """{"plant_id":"p-1","common_name":"Rosemary","soil":"gravel","height_cm":42.5,"perennial":true,"neighbours":[{"plant_id":"p-2","common_name":"Sage","soil":"sandy_loam"}],"labels":{"by":"Ada"},"visits":[{"kind":"watered","litres":1.5},{"kind":"fed","grams":20}],"notes":[1,"two"],"later":{"x":[]}}""";

    public const string ParcelJson =
        """{"id":"8c5dd0f4-3d52-4f0b-9a26-2c1c7a0e6a11","number":9007199254740993,"size":2,"state":"in_transit","sent_at":"2026-03-01T09:30:00.25+02:00","due":"2026-03-05","weight":1.50,"pieces":3,"customs":100000000000000000000,"label":"AQID","recipient":null,"history":[{"type":"scan","at":"2026-03-01T10:00:00Z","place":"hall"},{"type":"hand_over","to":{"name":"Bo","phone":"12 34"}},{"type":"lost","since":1}],"fees":{"duty":0.5},"custom":{"a":1},"watchers":4}""";

    public static Plant Plant { get; } = new()
    {
        PlantId = "p-3",
        CommonName = "Thyme",
        Soil = Soil.SandyLoam,
        Visits = [new Watered { Litres = 2 }, new Pruned { Branches = 3 }],
    };

    public const string WrittenPlant = """{"plant_id":"p-3","common_name":"Thyme","soil":"sandy_loam","visits":[{"kind":"watered","litres":2},{"kind":"pruned","branches":3}]}""";

    public static Parcel Parcel { get; } = new()
    {
        Id = new Guid("8c5dd0f4-3d52-4f0b-9a26-2c1c7a0e6a11"),
        Number = 7,
        Size = Size.Large,
        State = State.Sent,
        SentAt = new DateTimeOffset(2026, 3, 1, 9, 30, 0, TimeSpan.Zero),
        Due = new DateOnly(2026, 3, 5),
        Customs = BigInteger.Pow(10, 20),
        Recipient = new Person { Name = "Bo" },
        History = [new Scanned { At = DateTimeOffset.UnixEpoch }],
    };

    public const string WrittenParcel =
        """{"id":"8c5dd0f4-3d52-4f0b-9a26-2c1c7a0e6a11","number":7,"size":3,"state":"sent","sent_at":"2026-03-01T09:30:00Z","due":"2026-03-05","customs":100000000000000000000,"recipient":{"name":"Bo"},"history":[{"type":"scan","at":"1970-01-01T00:00:00Z"}]}""";
}
