using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SpecModels.Generator.CodeModel;
using SpecModels.Generator.Resolution;

namespace SpecModels.Generator.Inputs;

/// <summary>The consuming compilation → the few facts of it that generated code depends on.</summary>
internal static class TargetInput
{
    // LanguageVersion numbers C# 11 as 1100; the Roslyn that this is compiled against knows no 15 yet.
    private const int CSharp15 = 1500;

    public static Target Read(Compilation compilation, CancellationToken cancellation)
    {
        LanguageVersion version = compilation is CSharpCompilation csharp ? csharp.LanguageVersion : LanguageVersion.Default;
        bool hasUnions = (int)version >= CSharp15;
        bool Lacks(string type)
        {
            cancellation.ThrowIfCancellationRequested();
            return !compilation.GetTypesByMetadataName(type).Any(symbol => compilation.IsSymbolAccessibleWithin(symbol, compilation.Assembly));
        }

        return new Target(
            version.ToDisplayString(),
            version >= LanguageVersion.CSharp11,
            hasUnions,
            !Lacks("SpecModels.Json.JsonScanner"),
            !Lacks("System.DateOnly"),
            new PolyfillModel(
                Lacks("System.Runtime.CompilerServices.IsExternalInit"),
                Lacks("System.Runtime.CompilerServices.RequiredMemberAttribute"),
                Lacks("System.Runtime.CompilerServices.CompilerFeatureRequiredAttribute"),
                Lacks("System.Diagnostics.CodeAnalysis.SetsRequiredMembersAttribute"),
                hasUnions && Lacks("System.Runtime.CompilerServices.UnionAttribute")));
    }
}
