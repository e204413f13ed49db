using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Tickets;

const string Json = """
    {
      "items": [
        {
          "id": "8c5dd0f4-3d52-4f0b-9a26-2c1c7a0e6a11", "number": 7, "title": "The door squeaks", "priority": 3, "labels": ["door", "noise"], "estimate": 1.50,
          "created_at": "2026-03-01T09:30:00.25Z", "due": "2026-03-05", "assignee": null, "state": "waiting_for_parts",
          "history": [
            { "kind": "comment", "at": "2026-03-01T10:00:00Z", "by": { "login": "ada" }, "text": "Oil?" },
            { "at": "2026-03-01T11:00:00Z", "from": "hall", "to": "workshop", "kind": "move" },
            { "kind": "mention", "at": "2026-03-01T12:00:00Z", "in": 9 }
          ],
          "custom": { "floor": "2", "room": null }, "watchers": 4
        }
      ],
      "next_cursor": null
    }
    """;

JsonSerializerOptions options = new() { TypeInfoResolver = TicketsJson.Default };
ListTicketsResponse page = JsonSerializer.Deserialize<ListTicketsResponse>(Json, options)!;
Ticket ticket = page.Items[0];

Console.WriteLine($"{ticket.Number}  {ticket.Title}, {ticket.Priority}, due {ticket.Due:yyyy-MM-dd}, {ticket.Estimate} h");
Console.WriteLine($"state {ticket.State.Known?.ToString() ?? $"not known here: {ticket.State.Unknown}"}, {(ticket.Assignee is { } user ? user.Login : "nobody")} has it");
foreach (Event happened in ticket.History)
{
    Console.WriteLine("  " + Describe(happened));
}

// SpecValidation gives the constraints of the file as attributes.
NewTicket wrong = new() { Title = "", Estimate = 1000m, Reporter = new NewTicketReporter { Name = "Ada" } };
List<ValidationResult> results = [];
Validator.TryValidateObject(wrong, new ValidationContext(wrong), results, validateAllProperties: true);
Console.WriteLine($"not valid: {string.Join(", ", results.SelectMany(result => result.MemberNames).Order(StringComparer.Ordinal))}");

bool equal = JsonNode.DeepEquals(JsonNode.Parse(Json), JsonNode.Parse(JsonSerializer.Serialize(page, options)));
Console.WriteLine(equal ? "written back equal" : "not written back equal");
return equal && results.Count == 2 ? 0 : 1;

static string Describe(Event happened) => happened.Value switch
{
    Commented comment => $"{comment.By.Login}: {comment.Text}",
    Moved moved => $"from {moved.From} to {moved.To}",
    Closed { DuplicateOf: { } other } => $"closed, see {other}",
    Closed => "closed",
    JsonElement unknown => $"not in the file: {unknown.GetProperty("kind")}",
    _ => throw new ArgumentException("The union has no value.", nameof(happened)),
};
