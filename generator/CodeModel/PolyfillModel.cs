namespace SpecModels.Generator.CodeModel;

/// <summary>The support types of the language to emit, as the consumer's target lacks them.</summary>
internal readonly record struct PolyfillModel(bool IsExternalInit, bool RequiredMember, bool CompilerFeatureRequired, bool SetsRequiredMembers, bool Union);
