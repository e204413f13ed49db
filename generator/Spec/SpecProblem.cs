using System;
using System.Collections.Generic;
using System.Linq;
using SpecModels.Generator.Collections;

namespace SpecModels.Generator.Spec;

/// <summary>Something wrong or worth knowing in a spec, as data; <c>Diagnostics</c> makes the compiler's diagnostic of it.</summary>
internal sealed record SpecProblem(SpecRule Rule, string Path, TextRange Where, EquatableArray<string> Arguments)
{
    public static SpecProblem At(SpecRule rule, string path, TextRange where, params string[] arguments) => new(rule, path, where, arguments);

    /// <summary>What is wrong with the project's options is so for every file it holds for: it is told at the first, in ordinal order.</summary>
    public static IEnumerable<SpecProblem> Once(IEnumerable<SpecProblem> problems) => problems
        .GroupBy(static problem => (problem.Rule, problem.Arguments))
        .Select(static same => same.OrderBy(static problem => problem.Path, StringComparer.Ordinal).First());
}
