using System.Collections.Generic;
using System.Globalization;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Resolution.Completion;

/// <summary>What a page and its schema say differently, told at the page with the schema's line.</summary>
internal sealed class Drift
{
    private readonly string _page;
    private readonly string _schema;
    private readonly List<SpecProblem> _problems;

    /// <param name="page">The page's path as the compiler has it.</param>
    /// <param name="schema">The path of the schema's file.</param>
    /// <param name="problems">Takes what is found.</param>
    public Drift(string page, string schema, List<SpecProblem> problems)
    {
        _page = page;
        _schema = schema;
        _problems = problems;
    }

    /// <param name="rule">What differs.</param>
    /// <param name="where">Where on the page.</param>
    /// <param name="inSchema">Where in the schema's file; the message ends in it.</param>
    /// <param name="arguments">What else the message says.</param>
    public void Add(SpecRule rule, TextRange where, TextRange inSchema, params string[] arguments)
    {
        string line = (inSchema.Line + 1).ToString(CultureInfo.InvariantCulture);
        _problems.Add(SpecProblem.At(rule, _page, where, [.. arguments, PagePath.Name(PagePath.Normalize(_schema)) + ":" + line]));
    }
}
