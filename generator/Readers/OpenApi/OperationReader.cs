using System;
using System.Collections.Generic;
using System.Linq;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Readers.OpenApi;

/// <summary>Walks what a description says besides its schemas, and names the schemas that stand there.</summary>
internal sealed class OperationReader(OpenApiSet set)
{
    private static readonly HashSet<string> _methods = new(StringComparer.Ordinal) { "get", "put", "post", "delete", "options", "head", "patch", "trace", "query" };

    public IReadOnlyList<Operation> Read(OpenApiSource source)
    {
        if (OpenApiValue.At(source, "") is not { } root)
        {
            return [];
        }

        return new[] { root["paths"], root["webhooks"], root["components"]?["pathItems"] }
            .SelectMany(static paths => paths?.Members() ?? [])
            .Where(static path => !path.Name.StartsWith("x-", StringComparison.Ordinal))
            .SelectMany(path => OfPath(path.Name, path, depth: 0))

            // Paths may share what is kept for them.
            .GroupBy(static operation => (operation.Value.Source, operation.Value.Pointer))
            .Select(static same => same.First())
            .ToArray();
    }

    /// <summary>What the description keeps for its operations: bodies, responses, parameters and headers with a name.</summary>
    public IReadOnlyList<SchemaPlace> ReadComponents(OpenApiSource source)
    {
        OpenApiValue? root = OpenApiValue.At(source, "");
        OpenApiValue? components = root?["components"];
        List<SchemaPlace> schemas = [];
        foreach (OpenApiValue value in Members(components?["responses"]).Concat(Members(root?["responses"])).Concat(Members(components?["requestBodies"])))
        {
            schemas.AddRange(Bodies(value, "", default).Select(static body => body.Schema));
            schemas.AddRange(Headers(value));
        }

        foreach (OpenApiValue value in Members(components?["parameters"]).Concat(Members(root?["parameters"])).Concat(Members(components?["headers"])))
        {
            if (Parameter(value, null, value.Name).Schema is { } schema)
            {
                schemas.Add(schema);
            }
        }

        return schemas;
    }

    private IEnumerable<Operation> OfPath(string path, OpenApiValue value, int depth)
    {
        value = set.Find(value);
        OpenApiValue[] shared = Members(value["parameters"]).ToArray();
        foreach (OpenApiValue method in value.Members().Where(static member => _methods.Contains(member.Name)).Concat(Members(value["additionalOperations"])))
        {
            Operation operation = OfMethod(path, method, shared);
            yield return operation;

            // A callback's paths may have callbacks too, but nobody goes on for long.
            foreach (OpenApiValue inner in depth == 4 ? [] : Members(method["callbacks"]).SelectMany(callback => set.Find(callback).Members()))
            {
                foreach (Operation called in OfPath(inner.Name, inner, depth + 1))
                {
                    yield return called;
                }
            }
        }
    }

    private Operation OfMethod(string path, OpenApiValue method, OpenApiValue[] shared)
    {
        string id = method.Text("operationId") is { } given && Words.Pascal(given).Length > 0 ? given : method.Name.ToLowerInvariant() + " " + path;
        PlaceName name = PlaceName.Of(id);

        // A method's parameter stands for the path's of the same name and place.
        OpenApiValue[] own = Members(method["parameters"]).ToArray();
        HashSet<(string?, string?)> said = new(own.Select(Key));
        OpenApiValue[] all = [.. shared.Where(value => !said.Contains(Key(value))), .. own];
        ILookup<bool, OpenApiValue> byKind = all.ToLookup(value => set.Find(value).Text("in") == "body");
        OpenApiValue[] responses = Members(method["responses"]).ToArray();
        return new Operation(path, method, id)
        {
            Parameters = [.. byKind[false].Select(value => Parameter(value, shared.Contains(value) ? PlaceName.Of(path) : name, null))],
            Requests = [.. byKind[true].Concat(method["requestBody"] is { } body ? [body] : []).SelectMany(request => Bodies(request, "", name.Then("Request")))],
            Responses = [.. responses.SelectMany(response => Bodies(response, response.Name, name.Then(ResponseWord(response.Name))))],
            Headers = [.. responses.SelectMany(response => Headers(response, name.Then(ResponseWord(response.Name))))],
        };
    }

    private (string?, string?) Key(OpenApiValue parameter)
    {
        OpenApiValue value = set.Find(parameter);
        return (value.Text("name"), value.Text("in"));
    }

    private static string ResponseWord(string status) => status switch
    {
        "200" => "Response",
        _ => "Response" + Words.Pascal(status).TrimStart('_'),
    };

    private OperationParameter Parameter(OpenApiValue value, PlaceName? operation, string? key)
    {
        OpenApiValue target = set.Find(value);
        string name = target.Text("name") ?? key ?? "";
        PlaceName called = target.Pointer != value.Pointer || operation is null ? PlaceName.Of(target.Name, target.Pointer.Contains("/headers/") ? "Header" : "Parameter") : operation.Then(name);
        OpenApiValue? content = target["content"]?.Members().FirstOrDefault();

        // In Swagger 2.0 a parameter is a schema itself.
        OpenApiValue? schema = target["schema"] ?? content?["schema"] ?? (target.Mapping?["type"] is not null ? target : null);
        return new OperationParameter(target, name, schema is null ? null : Root(schema, called));
    }

    private IEnumerable<SchemaPlace> Headers(OpenApiValue response, PlaceName? name = null)
    {
        OpenApiValue target = set.Find(response);
        PlaceName outer = name is null || target.Pointer != response.Pointer ? Kept(target) : name;
        return Members(target["headers"])
            .Select(header => Parameter(header, outer, header.Name).Schema)
            .OfType<SchemaPlace>();
    }

    private IEnumerable<OperationBody> Bodies(OpenApiValue value, string status, PlaceName? name)
    {
        OpenApiValue target = set.Find(value);
        PlaceName called = name is null || target.Pointer != value.Pointer ? Kept(target) : name;
        if (target["schema"] is { } only)
        {
            yield return new OperationBody("", status, Root(only, called));
        }

        OpenApiValue[] contents = Members(target["content"]).ToArray();
        string? first = contents.Select(static content => content.Name).Where(static media => !SchemaMedia.IsEventStream(media)).OrderByDescending(SchemaMedia.IsJson).ThenBy(static media => media, StringComparer.Ordinal).FirstOrDefault();
        foreach (OpenApiValue content in contents)
        {
            if ((content["itemSchema"] ?? content["schema"]) is { } schema)
            {
                yield return new OperationBody(content.Name, status, Root(schema, called.Then(content.Name == first ? "" : SchemaMedia.Word(content.Name))));
            }
        }
    }

    /// <summary>What a body that the description keeps is called: by its key, which mostly says what it is.</summary>
    private static PlaceName Kept(OpenApiValue value)
    {
        string kind = value.Pointer.StartsWith("/components/requestBodies/", StringComparison.Ordinal) ? "Request" : "Response";
        return value.Name.EndsWith(kind, StringComparison.OrdinalIgnoreCase) ? PlaceName.Of(value.Name, kind) : PlaceName.Of(value.Name).Then(kind);
    }

    private static SchemaPlace Root(OpenApiValue schema, PlaceName name) => schema.Source.AddRoot(schema.Pointer, schema.Node, schema.Where, name);

    private static IEnumerable<OpenApiValue> Members(OpenApiValue? value) => value?.Members() ?? [];
}
