using System.Collections.Generic;
using System.Text.Json.Serialization;
using Garden;
using Parcels;

namespace SpecModels.Hosting;

/// <summary>A type of the program's own, with generated types that know their converter.</summary>
internal sealed record Delivery(int Number, Parcel Parcel, List<Plant> Plants, Dictionary<string, Visit?> Visits, Size? Size, IReadOnlyList<Step> Steps);

/// <summary>A type of the program's own, with types of the runtime that hold generated ones.</summary>
internal sealed record Bed(OpenEnum<Soil> Soil, OpenEnum<Soil>? Below, ValueList<Plant> Plants, ValueMap<OpenEnum<Soil>> Patches);

[JsonSerializable(typeof(Delivery))]
[JsonSerializable(typeof(Bed))]
[JsonSerializable(typeof(List<Delivery>))]
internal sealed partial class AppJson : JsonSerializerContext;
