namespace SpecModels.Generator.Spec;

/// <summary>What a spec demands of a value beyond its type, in JSON Schema's words; nothing is enforced while reading.</summary>
/// <remarks>Numbers are kept in JSON's grammar, as written: a bound may be beyond what a double holds.</remarks>
internal sealed record SpecConstraints
{
    public long? MinLength { get; init; }

    public long? MaxLength { get; init; }

    /// <summary>A regular expression of ECMA 262.</summary>
    public string? Pattern { get; init; }

    public string? Minimum { get; init; }

    public string? Maximum { get; init; }

    public string? ExclusiveMinimum { get; init; }

    public string? ExclusiveMaximum { get; init; }

    public string? MultipleOf { get; init; }

    public long? MinItems { get; init; }

    public long? MaxItems { get; init; }

    public bool UniqueItems { get; init; }

    public long? MinProperties { get; init; }

    public long? MaxProperties { get; init; }
}
