using System;
using System.Text.Json;
using System.Text.Json.Nodes;
using Shop;

// The pages call these orderId, placedAt and trackingUrl, say *number* and *string*, and of null they say nothing.
const string Json = """
    {
      "_shape": "order", "orderId": 9007199254740993, "placed_at": "2026-02-03T04:05:06Z", "voucher": null, "tracking-url": "https://example.com/t/17",
      "lines": [ { "SKU": "tea-250", "quantity": 2, "price": 4.10 } ],
      "payment": { "due_days": 30, "method": "invoice" }
    }
    """;

JsonSerializerOptions options = new() { TypeInfoResolver = ShopJson.Default };
Order order = JsonSerializer.Deserialize<Order>(Json, options)!;

Console.WriteLine($"{order.Shape} {order.OrderId} of {order.PlacedAt:yyyy-MM-dd}, voucher {order.Voucher ?? "none"}, tracked at {order.TrackingUrl}");
foreach (Line line in order.Lines)
{
    Console.WriteLine($"  {line.Quantity} {line.Sku} at {line.Price}");
}

Console.WriteLine(order.Payment?.Value switch
{
    CardPayment card => $"paid by card …{card.Last4}",
    InvoicePayment invoice => $"to be paid within {invoice.DueDays} days",
    _ => "not paid",
});

bool equal = JsonNode.DeepEquals(JsonNode.Parse(Json), JsonNode.Parse(JsonSerializer.Serialize(order, options)));
Console.WriteLine(equal ? "written back equal" : "not written back equal");
return equal ? 0 : 1;
