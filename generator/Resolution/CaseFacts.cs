using SpecModels.Generator.CodeModel;

namespace SpecModels.Generator.Resolution;

/// <param name="Type">The type of a union's case.</param>
/// <param name="Shape">What its documents look like.</param>
internal sealed record CaseFacts(CodeType Type, Shape Shape);
