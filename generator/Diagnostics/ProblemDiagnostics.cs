using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Diagnostics;

/// <summary>Problems, which are data → the compiler's diagnostics, located in the spec.</summary>
internal static class ProblemDiagnostics
{
    public static void Report(SourceProductionContext context, SpecProblem problem) => context.ReportDiagnostic(Of(problem));

    private static Diagnostic Of(SpecProblem problem) =>
        Diagnostic.Create(Descriptors.Of(problem.Rule), Where(problem), problem.Arguments.Select(OneLine).ToArray());

    /// <summary>A build shows a message up to the end of its line: control characters, which only JSON and YAML can name, are shown as C# writes them.</summary>
    private static object OneLine(string argument) => argument.Any(char.IsControl) ? SymbolDisplay.FormatLiteral(argument, quote: false) : argument;

    private static Location Where(SpecProblem problem)
    {
        TextRange where = problem.Where;
        return problem.Path.Length == 0
            ? Location.None
            : Location.Create(
                problem.Path,
                new TextSpan(where.Start, where.Length),
                new LinePositionSpan(new LinePosition(where.Line, where.Column), new LinePosition(where.EndLine, where.EndColumn)));
    }
}
