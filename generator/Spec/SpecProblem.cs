using SpecModels.Generator.Collections;

namespace SpecModels.Generator.Spec;

/// <summary>Something wrong or worth knowing in a spec, as data; <c>Diagnostics</c> makes the compiler's diagnostic of it.</summary>
internal sealed record SpecProblem(SpecRule Rule, string Path, TextRange Where, EquatableArray<string> Arguments)
{
    public static SpecProblem At(SpecRule rule, string path, TextRange where, params string[] arguments) => new(rule, path, where, arguments);
}
