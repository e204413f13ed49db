using System.ComponentModel;

namespace SpecModels.Json;

/// <summary>The name of a member that the spec names, as it stands in JSON.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MemberName
{
    /// <param name="text">The name.</param>
    /// <param name="quoted">What every encoder makes of it, with its quotes and its colon; empty if they differ.</param>
    internal MemberName(string text, byte[] quoted)
    {
        Text = text;
        IsPlain = quoted.Length != 0;
        Utf8 = IsPlain ? quoted : JsonPrinter.EncodeName(text);
    }

    internal string Text { get; }

    /// <summary>Gets the name with its quotes and its colon, as the default encoder has it.</summary>
    internal byte[] Utf8 { get; }

    /// <summary>Gets whether it is written so whatever the encoder.</summary>
    internal bool IsPlain { get; }
}
