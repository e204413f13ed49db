using System;
using System.Collections.Generic;
using System.Linq;
using SpecModels.Generator.Collections;
using SpecModels.Generator.Readers.Nodes;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Readers.OpenApi;

/// <summary>What an SDK puts together for an operation: its parameters and its body side by side, and what comes back. Pages describe that.</summary>
internal sealed class Envelopes(SchemaTypes types)
{
    private readonly Dictionary<(OpenApiSource Source, string Pointer), SpecField> _parameters = [];

    public IEnumerable<SpecObject> Of(Operation operation)
    {
        string name = Words.Pascal(operation.Id);
        yield return At(operation.Value, name + "Request", "/request") with { Fields = operation.Parameters.Select(Field).OfType<SpecField>().Concat(Body(operation)).ToEquatableArray() };
        yield return At(operation.Value, name + "Response", "/response") with { Fields = Result(operation).ToEquatableArray() };
    }

    /// <summary>An object that stands nowhere in the file, for something that does.</summary>
    public static SpecObject At(OpenApiValue value, string name, string place) => new()
    {
        Name = name,
        Where = value.Source.RangeOf(value.Where),
        Pointer = value.Pointer + "/allOf" + place,
        IsInline = true,
        IsEnvelope = true,
    };

    public SpecField? Field(OperationParameter parameter)
    {
        // Many operations share a parameter.
        (OpenApiSource, string) place = (parameter.Value.Source, parameter.Value.Pointer);
        if (!_parameters.TryGetValue(place, out SpecField? field) && parameter.Schema is { } schema)
        {
            _parameters.Add(place, field = Read(parameter, schema));
        }

        return field;
    }

    private SpecField Read(OperationParameter parameter, SchemaPlace schema)
    {
        SpecNode.Mapping? mapping = parameter.Value.Mapping;
        if (mapping is not null)
        {
            SchemaSlips.ReportFlags(parameter.Value.Source, mapping, ["required", "deprecated"]);
        }

        SpecField field = types.Members.Field(parameter.Name, schema, SpecNode.IsTrue(mapping?["required"]));
        return field with
        {
            Name = parameter.Value.Text("x-speakeasy-name-override") ?? schema.Mapping?["x-speakeasy-name-override"] switch
            {
                SpecNode.Scalar { Kind: NodeKind.String } name => name.Text,
                _ => parameter.Name,
            },
            Description = parameter.Value.Text("description") ?? field.Description,
            IsDeprecated = field.IsDeprecated || SpecNode.IsTrue(mapping?["deprecated"]),
            Where = parameter.Value.Source.RangeOf(parameter.Value.Where),
        };
    }

    private IEnumerable<SpecField> Body(Operation operation)
    {
        if (Preferred(operation.Requests) is not { } body)
        {
            yield break;
        }

        SchemaPlace? named = types.Views.Target(body.Schema);
        yield return types.Members.Field(named?.Name.Text ?? "RequestBody", body.Schema, isRequired: true) with { SdkName = named is null ? "" : SchemaWords.SdkName(types.Views.Of(named).Own) };
    }

    private IEnumerable<SpecField> Result(Operation operation)
    {
        OperationBody[] results = operation.Responses.Where(static response => response.Status.StartsWith("2", StringComparison.Ordinal)).ToArray();
        if (Preferred(results) is not { } first)
        {
            yield break;
        }

        SpecField field = types.Members.Field("Result", first.Schema, isRequired: true);
        SpecType[] all = [field.Type, .. results.Where(result => result != first).Select(result => types.Use(result.Schema).Type)];
        SpecType[] distinct = all.Distinct().ToArray();
        yield return distinct.Length == 1 ? field : field with { Type = new SpecType.OneOf(distinct) };
    }

    private static OperationBody? Preferred(IReadOnlyList<OperationBody> bodies) => bodies.OrderByDescending(static body => body.Media.Length == 0 || SchemaMedia.IsJson(body.Media)).FirstOrDefault();
}
