namespace SpecModels.Generator;

/// <summary>The names of the pipeline's steps, for tests that ask why each ran.</summary>
internal static class TrackingNames
{
    public const string Files = nameof(Files);
    public const string OpenApiFiles = nameof(OpenApiFiles);
    public const string OpenApiSets = nameof(OpenApiSets);
    public const string Documents = nameof(Documents);
    public const string Facts = nameof(Facts);
    public const string Completions = nameof(Completions);
    public const string Completed = nameof(Completed);
    public const string CompletedFacts = nameof(CompletedFacts);
    public const string Index = nameof(Index);
    public const string NamedFiles = nameof(NamedFiles);
    public const string Target = nameof(Target);
    public const string Resolved = nameof(Resolved);
    public const string Code = nameof(Code);
    public const string Inferred = nameof(Inferred);
    public const string Resolvers = nameof(Resolvers);
}
