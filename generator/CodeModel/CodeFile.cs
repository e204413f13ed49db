namespace SpecModels.Generator.CodeModel;

/// <summary>One file to emit: a type with its converter.</summary>
/// <remarks>
/// Resolved, immutable and equal by content. It holds no position: a heading that moves resolves to an equal file, and nothing is emitted again.
/// </remarks>
internal sealed record CodeFile
{
    /// <summary>Unique among all files of the compilation, ignoring case.</summary>
    public required string HintName { get; init; }

    public required string Namespace { get; init; }

    public required TypeModel Type { get; init; }
}
