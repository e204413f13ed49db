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

    public static Target Read(Compilation compilation, CancellationToken cancellation)
    {
        LanguageVersion version = compilation is CSharpCompilation csharp ? csharp.LanguageVersion : LanguageVersion.Default;
        bool hasUnions = (int)version >= CSharp15;
        INamedTypeSymbol? Find(string type)
        {
            cancellation.ThrowIfCancellationRequested();
            return compilation.GetTypesByMetadataName(type).FirstOrDefault(symbol => compilation.IsSymbolAccessibleWithin(symbol, compilation.Assembly));
        }

        LanguageSupport missing = _supportTypes
            .Where(pair => (pair.Support != LanguageSupport.Union || hasUnions) && Find(pair.Type) is null)
            .Aggregate(LanguageSupport.None, static (all, pair) => all | pair.Support);

        // A program may have dates where the runtime has none: for .NET 6, or from a package.
        INamedTypeSymbol? scanner = Find("SpecModels.Json.JsonScanner");
        bool hasDateOnly = Find("System.DateOnly") is not null && scanner?.GetMembers("DateOnly").Length > 0;
        return new Target(version.ToDisplayString(), version >= LanguageVersion.CSharp11, hasUnions, scanner is not null, hasDateOnly, Validation(Find("System.ComponentModel.DataAnnotations.RangeAttribute")), missing);
    }

    // A property that .NET 8 brought, as it did what else is needed: https://learn.microsoft.com/dotnet/api/system.componentmodel.dataannotations.rangeattribute.minimumisexclusive
    private static ValidationSupport Validation(INamedTypeSymbol? range) =>
        range is null ? ValidationSupport.None
            : range.GetMembers("MinimumIsExclusive").Length > 0 ? ValidationSupport.Full
            : ValidationSupport.Basic;
}
