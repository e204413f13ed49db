namespace SpecModels.Generator.Readers.Nodes;

/// <summary>What a data file may at most ask for; a real API description stays far below.</summary>
internal static class NodeLimits
{
    /// <summary>The largest known file has 4.1 million characters.</summary>
    public const int MaxCharacters = 32_000_000;

    /// <summary>How deep values may lie in each other, aliases followed: whoever walks the tree may call itself.</summary>
    public const int MaxDepth = 256;

    /// <summary>How many values all aliases of a file together may stand for: a type may be made of each.</summary>
    public const int MaxAliased = 100_000;
}
