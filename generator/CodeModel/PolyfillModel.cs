namespace SpecModels.Generator.CodeModel;

/// <summary>The compiler's support types that the consumer's target lacks.</summary>
internal readonly record struct PolyfillModel(bool IsExternalInit, bool RequiredMember, bool CompilerFeatureRequired, bool SetsRequiredMembers, bool Union);
