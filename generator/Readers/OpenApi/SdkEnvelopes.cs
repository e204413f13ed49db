using System;
using System.Collections.Generic;
using System.Linq;
using SpecModels.Generator.Collections;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Readers.OpenApi;

/// <summary>What SDKs document besides requests and responses: credentials, settings that hold for all operations, and other ways to send a body.</summary>
internal sealed class SdkEnvelopes(OpenApiSet set, SchemaTypes types, Envelopes envelopes)
{
    public IEnumerable<SpecObject> Of(OpenApiSource source, IReadOnlyList<Operation> operations)
    {
        if (OpenApiValue.At(source, "") is not { } root)
        {
            yield break;
        }

        OpenApiValue? schemes = root["components"]?["securitySchemes"] ?? root["securityDefinitions"];
        if (Credentials(root["security"], schemes) is { Length: > 0 } credentials)
        {
            // An SDK asks for them, but takes them from its surroundings too.
            yield return Envelopes.At(root["security"]!, "Security", "") with { Fields = credentials.Select(static field => field with { IsRequired = false }).ToEquatableArray() };
        }

        HashSet<string?> globals = new((root["x-speakeasy-globals"]?["parameters"]?.Members() ?? []).Select(parameter => set.Find(parameter).Text("name")));
        foreach (Operation operation in operations)
        {
            string name = Words.Pascal(operation.Id);
            if (Credentials(operation.Value["security"], schemes) is { Length: > 0 } own)
            {
                yield return Envelopes.At(operation.Value, name + "Security", "/security") with { Fields = own };
            }

            SpecField[] parameters = operation.Parameters.Select(envelopes.Field).OfType<SpecField>().ToArray();
            OperationBody? multipart = operation.Requests.Count > 1 ? operation.Requests.FirstOrDefault(static body => body.Media == "multipart/form-data") : null;
            foreach (string way in multipart is null ? [""] : new[] { "", "Multipart" })
            {
                if (parameters.Where(field => globals.Contains(field.WireName)).ToArray() is { Length: > 0 } settings)
                {
                    yield return Envelopes.At(operation.Value, name + way + "Globals", "/globals" + way) with { Fields = settings };
                }
            }

            if (multipart is not null)
            {
                yield return Envelopes.At(operation.Value, name + "MultipartRequest", "/multipart") with { Fields = parameters.Append(types.Members.Field("RequestBody", multipart.Schema, isRequired: true)).ToEquatableArray() };
            }
        }
    }

    /// <summary>One member a scheme; only where one way leads in, it must be there.</summary>
    private static SpecField[] Credentials(OpenApiValue? requirements, OpenApiValue? schemes)
    {
        OpenApiValue[] ways = requirements?.Members().ToArray() ?? [];
        return ways.SelectMany(static way => way.Members()).GroupBy(static scheme => scheme.Name, StringComparer.Ordinal).Select(same => new SpecField
        {
            Name = same.Key,
            WireName = same.Key,

            // Basic authentication is user and password, which SDKs document as an object.
            Type = schemes?[same.Key]?.Text("scheme") == "basic" ? SpecType.Any : SpecType.String,
            IsRequired = ways.Length == 1,
            IsNullable = false,
            Where = same.First().Source.RangeOf(same.First().Where),
            TypeWhere = same.First().Source.RangeOf(same.First().Where),
        }).ToArray();
    }
}
