using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Inputs;

/// <summary>The consuming compilation → the few facts of it that generated code depends on.</summary>
internal static class TargetInput
{
    private static readonly (LanguageSupport Support, string Type)[] _supportTypes =
    {
        (LanguageSupport.IsExternalInit, "System.Runtime.CompilerServices.IsExternalInit"),
        (LanguageSupport.RequiredMember, "System.Runtime.CompilerServices.RequiredMemberAttribute"),
        (LanguageSupport.CompilerFeatureRequired, "System.Runtime.CompilerServices.CompilerFeatureRequiredAttribute"),
        (LanguageSupport.SetsRequiredMembers, "System.Diagnostics.CodeAnalysis.SetsRequiredMembersAttribute"),
        (LanguageSupport.Union, "System.Runtime.CompilerServices.UnionAttribute"),
    };

    // LanguageVersion numbers C# 11 as 1100; the Roslyn that this is compiled against knows no 15 yet.
    private const int CSharp15 = 1500;

    // A property that .NET 8 brought, as it did what else is needed: https://learn.microsoft.com/dotnet/api/system.componentmodel.dataannotations.rangeattribute.minimumisexclusive
    private static ValidationSupport Validation(Compilation compilation) =>
        compilation.GetTypesByMetadataName("System.ComponentModel.DataAnnotations.RangeAttribute").FirstOrDefault(symbol => compilation.IsSymbolAccessibleWithin(symbol, compilation.Assembly)) is not { } range ? ValidationSupport.None
            : range.GetMembers("MinimumIsExclusive").Length > 0 ? ValidationSupport.Full
            : ValidationSupport.Basic;

    // A program may have dates where the runtime has none: for .NET 6, or from a package.
    private static bool ReadsDates(Compilation compilation) =>
        compilation.GetTypesByMetadataName("SpecModels.Json.JsonScanner").Any(static scanner => scanner.GetMembers("DateOnly").Length > 0);

    public static Target Read(Compilation compilation, CancellationToken cancellation)
    {
        LanguageVersion version = compilation is CSharpCompilation csharp ? csharp.LanguageVersion : LanguageVersion.Default;
        bool hasUnions = (int)version >= CSharp15;
        bool Lacks(string type)
        {
            cancellation.ThrowIfCancellationRequested();
            return !compilation.GetTypesByMetadataName(type).Any(symbol => compilation.IsSymbolAccessibleWithin(symbol, compilation.Assembly));
        }

        LanguageSupport missing = _supportTypes
            .Where(pair => (pair.Support != LanguageSupport.Union || hasUnions) && Lacks(pair.Type))
            .Aggregate(LanguageSupport.None, static (all, pair) => all | pair.Support);
        return new Target(version.ToDisplayString(), version >= LanguageVersion.CSharp11, hasUnions, !Lacks("SpecModels.Json.JsonScanner"), !Lacks("System.DateOnly") && ReadsDates(compilation), Validation(compilation), missing);
    }
}
