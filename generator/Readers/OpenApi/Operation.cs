using System.Collections.Generic;

namespace SpecModels.Generator.Readers.OpenApi;

/// <summary>What can be sent to one path by one method, and what comes back.</summary>
/// <param name="Path">The path as the description writes it.</param>
/// <param name="Value">Where it stands.</param>
/// <param name="Id">What it is called: its <c>operationId</c>, else method and path.</param>
internal sealed record Operation(string Path, OpenApiValue Value, string Id)
{
    public IReadOnlyList<OperationParameter> Parameters { get; init; } = [];

    public IReadOnlyList<OperationBody> Requests { get; init; } = [];

    public IReadOnlyList<OperationBody> Responses { get; init; } = [];

    /// <summary>The headers that come back.</summary>
    public IReadOnlyList<SchemaPlace> Headers { get; init; } = [];
}

/// <param name="Value">Where it stands, references followed.</param>
/// <param name="Name">The name on the wire.</param>
/// <param name="Schema">Its type; <see langword="null"/> where the description gives none.</param>
internal sealed record OperationParameter(OpenApiValue Value, string Name, SchemaPlace? Schema);

/// <param name="Media">The media type; empty where Swagger 2.0 says it elsewhere.</param>
/// <param name="Status">The status of a response (<c>200</c>, <c>4XX</c>, <c>default</c>); empty for a request.</param>
/// <param name="Schema">The type of the body, or of each of its events.</param>
internal sealed record OperationBody(string Media, string Status, SchemaPlace Schema);
