using System;
using SpecModels.Json;

namespace SpecModels.Runtime.Tests.Models;

public sealed class TestsJson : SpecResolver
{
    public static TestsJson Default { get; } = new();

    protected override SpecTypeInfo? Find(Type type) => type.Name switch
    {
        "Foo" when type == typeof(Foo) => new SpecTypeInfo<Foo>(new FooConverter(), FooConverter.Read, FooConverter.Write),
        "Usage" when type == typeof(Usage) => new SpecTypeInfo<Usage>(new UsageConverter(), UsageConverter.Read, UsageConverter.Write),
        "TypeFoo" when type == typeof(TypeFoo) => new SpecEnumTypeInfo<TypeFoo>(new TypeFooConverter(), TypeFooConverter.Read, TypeFooConverter.TryParse, TypeFooConverter.Text),
        "Status" when type == typeof(Status) => new SpecEnumTypeInfo<Status>(new StatusConverter(), StatusConverter.Read, StatusConverter.TryParse, StatusConverter.Text),
        "Code" when type == typeof(Code) => new SpecStructTypeInfo<Code>(new CodeConverter(), CodeConverter.Read, CodeConverter.Write),
        _ => null,
    };
}
