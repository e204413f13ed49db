using System.Collections.Generic;
using System.Linq;
using SpecModels.Generator.Readers.Nodes;

namespace SpecModels.Generator.Readers.OpenApi;

/// <summary>Schemas of what a <c>text/event-stream</c> sends: their <c>data</c> is a line of text that holds JSON.</summary>
/// <remarks>https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation knows no other members than these.</remarks>
internal sealed class EventStreams
{
    private readonly HashSet<SchemaPlace> _events = [];

    public bool IsData(SchemaPlace schema, string member) => member == "data" && _events.Contains(schema);

    /// <summary>Takes the schema of a stream's events, and those of its cases.</summary>
    public void Add(SchemaPlace schema, SchemaViews views)
    {
        HashSet<SchemaPlace> seen = [];
        Stack<SchemaPlace> rest = new([schema]);
        while (rest.Count > 0)
        {
            SchemaPlace next = rest.Pop();
            if (!seen.Add(next))
            {
                continue;
            }

            SchemaView view = views.Of(next);
            string[] members = view.Parts.SelectMany(static part => part.Node["properties"] is SpecNode.Mapping properties ? properties.Members.Select(static member => member.Name) : []).ToArray();
            if (members.Contains("data") && members.All(static member => member is "data" or "id" or "event" or "retry"))
            {
                _events.Add(next);
                foreach (SchemaPart part in view.Parts)
                {
                    _events.Add(part.Place);
                }
            }

            foreach (SchemaPlace branch in SchemaKeywords.Unions.SelectMany(view.Children))
            {
                rest.Push(branch);
            }
        }
    }
}
