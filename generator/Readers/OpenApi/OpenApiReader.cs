using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using SpecModels.Generator.Collections;
using SpecModels.Generator.Readers.Nodes;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Readers.OpenApi;

/// <summary>Reads OpenAPI 3.x and Swagger 2.0, and the files they refer to, into the neutral model.</summary>
internal static class OpenApiReader
{
    /// <summary>One document for each file that is read, whether it declares types or has a fault.</summary>
    public static EquatableArray<Parsed<SpecDocument>> Read(IReadOnlyList<OpenApiFile> files, CancellationToken cancellation)
    {
        OpenApiSet set = new(files, cancellation);
        EventStreams events = new();
        SchemaTypes types = new(set, events);
        OperationReader reader = new(set);
        OpenApiSource[] roots = set.Roots.Where(IsKnown).ToArray();

        // All that has a place of its own gets its name first, so that it does not depend on who refers to it.
        Dictionary<OpenApiSource, IReadOnlyList<SchemaPlace>> kept = roots.ToDictionary(static root => root, reader.ReadComponents);
        Dictionary<OpenApiSource, IReadOnlyList<Operation>> operations = roots.ToDictionary(static root => root, reader.Read);
        foreach (OpenApiSource root in roots.Where(root => root.File.Options.IsSpec == true && !root.Schemas.Concat(kept[root]).Concat(operations[root].SelectMany(Schemas)).Any()))
        {
            root.Report(SpecRule.NoTypes, Shelf(root));
        }

        foreach (SchemaPlace schema in roots.SelectMany(static root => root.Schemas).OrderBy(static schema => schema.Path, StringComparer.Ordinal).ThenBy(static schema => schema.Pointer, StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            types.Use(schema);
        }

        Dictionary<OpenApiSource, SpecSchema[]> envelopes = [];
        Dictionary<OpenApiSource, EquatableArray<SpecOperation>> used = [];
        Envelopes envelope = new(types);
        SdkEnvelopes settings = new(set, types, envelope);
        foreach (OpenApiSource root in roots)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (SchemaPlace schema in kept[root])
            {
                types.Use(schema);
            }

            used.Add(root, Operations(operations[root], types));
            envelopes.Add(root, operations[root].SelectMany(envelope.Of).Concat(settings.Of(root, operations[root])).ToArray());
            foreach (OperationBody body in operations[root].SelectMany(static operation => operation.Requests.Concat(operation.Responses)).Where(static body => SchemaMedia.IsEventStream(body.Media)))
            {
                events.Add(body.Schema, types.Views);
            }
        }

        types.Finish(cancellation);
        ILookup<OpenApiSource, SpecSchema> declared = TypeNames.Unique(types.Declared).ToLookup(static pair => pair.Place.Source, static pair => pair.Schema);
        return set.Sources
            .Select(source => new Parsed<SpecDocument>(
                SpecReader.Nothing(source.File) with
                {
                    Dialect = SpecDialect.OpenApi,
                    Schemas = declared[source].OrderBy(static schema => schema.Where.Start).ThenBy(static schema => schema.Pointer, StringComparer.Ordinal)
                        .Concat(envelopes.TryGetValue(source, out SpecSchema[]? own) ? own : []).ToEquatableArray(),
                    Operations = used.TryGetValue(source, out EquatableArray<SpecOperation> all) ? all : default,
                },
                source.Problems))
            .ToEquatableArray();
    }

    private static EquatableArray<SpecOperation> Operations(IReadOnlyList<Operation> operations, SchemaTypes types) => operations
        .GroupBy(static operation => operation.Path, StringComparer.Ordinal)
        .Select(path => new SpecOperation(path.Key, path.SelectMany(static operation => Schemas(operation)).Select(schema => types.Use(schema).Type).Distinct().ToEquatableArray()))
        .ToEquatableArray();

    private static IEnumerable<SchemaPlace> Schemas(Operation operation) =>
    [
        .. operation.Parameters.Select(static parameter => parameter.Schema).OfType<SchemaPlace>(),
        .. operation.Requests.Concat(operation.Responses).Select(static body => body.Schema),
        .. operation.Headers,
    ];

    /// <summary>Where a file that has no schemas was meant to have them, else its beginning.</summary>
    private static TextSlice Shelf(OpenApiSource root)
    {
        string[] shelves = ["schemas", "schema", "components", "component", "definitions", "definition"];
        return (root.Root as SpecNode.Mapping)?.Members.FirstOrDefault(member => shelves.Contains(member.Name))?.NameWhere ?? new TextSlice(root.File.Text ?? "", 0, 0);
    }

    /// <summary>3.0 to 3.2 and Swagger 2.0; a later 3.x is read as the latest known, which it must agree with: https://spec.openapis.org/oas/latest.html#versions-and-deprecation.</summary>
    private static bool IsKnown(OpenApiSource source)
    {
        if (source.Root is not SpecNode.Mapping root || (root.Find("openapi") ?? root.Find("swagger")) is not { } version)
        {
            return false;
        }

        string text = version.Value is SpecNode.Scalar scalar ? scalar.Text : "";
        bool isKnown = version.Name == "openapi" ? text.StartsWith("3.", StringComparison.Ordinal) : text is "2.0" or "2";
        if (!isKnown)
        {
            source.Report(SpecRule.UnknownVersion, version.Value.Where, version.Name, text, text == "3" ? "write it in full, such as 3.0.3" : "OpenAPI 3 and Swagger 2.0 are");
        }

        return isKnown;
    }
}
