using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Serialization.Metadata;
using System.Threading.Tasks;
using Garden;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Parcels;

namespace SpecModels.Hosting;

/// <summary>A minimal API whose requests and responses are generated types, and a client of it.</summary>
internal static class Web
{
    public static async Task Run(Checks checks)
    {
        await using WebApplication app = Build();
        await app.StartAsync();
        using HttpClient client = new() { BaseAddress = new(app.Urls.Single()) };

        Parcel? parcel = await client.GetFromJsonAsync("parcels/7", TypeInfo<Parcel>());
        checks.Equal("web: a record is got", Samples.Parcel, parcel);
        checks.Equal("web: as it is written", Samples.WrittenParcel, await client.GetStringAsync("parcels/7"));
        checks.Equal("web: a list is got", Samples.Plant, (await client.GetFromJsonAsync("plants", TypeInfo<List<Plant>>()))?.Single());
        checks.Equal("web: items are got one by one", 1, await Streams.CountOf(client.GetFromJsonAsAsyncEnumerable("plants", TypeInfo<Plant>()), Samples.Plant));

        using HttpResponseMessage sent = await client.PostAsJsonAsync("parcels", Samples.Parcel, TypeInfo<Parcel>());
        checks.Equal("web: a record is posted, and another read", Samples.Parcel with { State = State.Delivered }, await sent.Content.ReadFromJsonAsync(TypeInfo<Parcel>()));
        using HttpResponseMessage visited = await client.PostAsJsonAsync("visits", new Visit(new Watered { Litres = 2 }), TypeInfo<Visit>());
        checks.Equal("web: a union is posted, and an open enum read", OpenEnum<Soil>.FromText("Watered", SoilConverter.TryParse), await visited.Content.ReadFromJsonAsync(TypeInfo<OpenEnum<Soil>>()));
        using HttpResponseMessage listed = await client.PostAsJsonAsync("deliveries", [new Delivery(1, Samples.Parcel, [], [], null, [])], AppJson.Default.ListDelivery);
        checks.Equal("web: own types are posted", Samples.WrittenParcel, await listed.Content.ReadAsStringAsync());

        foreach (string body in (string[])["", "null", "[]", "{}", Samples.WrittenParcel[..^1], Samples.WrittenParcel.Replace("\"sent\"", "\"lost\"", System.StringComparison.Ordinal)])
        {
            using StringContent content = new(body, Encoding.UTF8, "application/json");
            using HttpResponseMessage response = await client.PostAsync("parcels", content);
            checks.Equal($"web: a bad body is answered with 400: {body}", 400, (int)response.StatusCode);
        }

        await app.StopAsync();
    }

    private static WebApplication Build()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.ConfigureHttpJsonOptions(static json =>
        {
            foreach (IJsonTypeInfoResolver resolver in Chain.SetsFirst.TypeInfoResolverChain.Reverse())
            {
                json.SerializerOptions.TypeInfoResolverChain.Insert(0, resolver);
            }
        });
        WebApplication app = builder.Build();
        app.MapGet("/parcels/{number}", static (long number) => Samples.Parcel with { Number = number });
        app.MapGet("/plants", static () => new List<Plant> { Samples.Plant });
        app.MapPost("/parcels", static (Parcel parcel) => parcel with { State = State.Delivered });
        app.MapPost("/visits", static (Visit visit) => OpenEnum<Soil>.FromText(visit.Value!.GetType().Name, SoilConverter.TryParse));
        app.MapPost("/deliveries", static (List<Delivery> deliveries) => deliveries.Single().Parcel);
        return app;
    }

    private static JsonTypeInfo<T> TypeInfo<T>() => Chain.TypeInfo<T>(Chain.SetsFirst);
}
