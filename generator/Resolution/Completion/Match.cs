using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Resolution.Completion;

/// <summary>A page's type and what the schemas say at its place.</summary>
/// <param name="Path">The page's path as the compiler has it.</param>
/// <param name="Position">Which of the page's types it is.</param>
/// <param name="Schema">A reference to the schema, or the type that stands in its place where it needs no name.</param>
/// <param name="IsFirst">Whether references to the schema mean this page: an SDK may have several types of one schema.</param>
internal sealed record Match(string Path, int Position, SpecType Schema, bool IsFirst);
