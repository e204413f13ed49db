namespace SpecModels.Generator.Spec;

/// <summary>A stretch of a spec file.</summary>
/// <param name="Start">Offset of the first character, in UTF-16 units from the start of the file's text.</param>
/// <param name="Length">Number of UTF-16 units.</param>
/// <param name="Line">Zero-based line of the first character.</param>
/// <param name="Column">Zero-based column of the first character, in UTF-16 units.</param>
/// <param name="EndLine">Zero-based line of the end.</param>
/// <param name="EndColumn">Zero-based column just behind the last character.</param>
internal readonly record struct TextRange(int Start, int Length, int Line, int Column, int EndLine, int EndColumn);
