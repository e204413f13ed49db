using System;
using SpecModels.Json;

namespace SpecModels.Runtime.Tests.Models;

public sealed class TestsJson : SpecResolver
{
    public static TestsJson Default { get; } = new();

    protected override SpecTypeInfo? Find(Type type) => type.FullName switch
    {
        "SpecModels.Runtime.Tests.Models.Foo" => new FooConverter().Info,
        "SpecModels.Runtime.Tests.Models.Usage" => new UsageConverter().Info,
        "SpecModels.Runtime.Tests.Models.TypeFoo" => new TypeFooConverter().Info,
        "SpecModels.Runtime.Tests.Models.Status" => new StatusConverter().Info,
        "SpecModels.Runtime.Tests.Models.Code" => new CodeConverter().Info,
        _ => null,
    };
}
