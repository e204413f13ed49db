using Microsoft.CodeAnalysis;

namespace SpecModels.Generator;

/// <summary>Turns the spec pages among a project's additional files into C#.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class SpecGenerator : IIncrementalGenerator
{
    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
    }
}
