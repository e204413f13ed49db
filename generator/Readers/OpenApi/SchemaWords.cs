using System;
using System.Collections.Generic;
using System.Linq;
using SpecModels.Generator.Collections;
using SpecModels.Generator.Readers.Nodes;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Readers.OpenApi;

/// <summary>What schemas say of a value to its reader.</summary>
internal static class SchemaWords
{
    /// <summary>The description, else the title where it is prose and says more than the name.</summary>
    public static string Description(IEnumerable<SchemaPart> parts, string name)
    {
        SchemaPart[] all = parts.ToArray();
        return Text(all, "description") ?? (Text(all, "title") is { } title && title.Contains(' ') && !Letters(name).Contains(Letters(title)) ? title : "");
    }

    public static bool IsDeprecated(IEnumerable<SchemaPart> parts) => parts.Any(static part => SpecNode.IsTrue(part.Node["deprecated"]));

    public static string DeprecationMessage(IEnumerable<SchemaPart> parts) => Text(parts, "x-speakeasy-deprecation-message") ?? "";

    /// <summary>What SDKs are told to call it; empty for its name.</summary>
    public static string SdkName(IEnumerable<SchemaPart> parts) => Text(parts, "x-speakeasy-name-override") ?? "";

    /// <summary>The title; empty for none.</summary>
    public static string Title(IEnumerable<SchemaPart> parts) => Text(parts, "title") ?? "";

    public static SpecLiteral? Default(IEnumerable<SchemaPart> parts) => parts.Select(static part => part.Node["default"]).FirstOrDefault(static value => value is not null) is { } value ? NodeLiterals.Of(value) : null;

    /// <summary>The values shown, <c>example</c> first; in Swagger 2.0 and 3.0 <c>examples</c> is no list.</summary>
    public static EquatableArray<SpecLiteral> Examples(IEnumerable<SchemaPart> parts)
    {
        foreach (SchemaPart part in parts)
        {
            IEnumerable<SpecNode> one = part.Node["example"] is { } example ? [example] : [];
            IEnumerable<SpecNode> several = part.Node["examples"] is SpecNode.Sequence list ? list.Items : [];
            if (one.Concat(several).Select(NodeLiterals.Of).Distinct().ToEquatableArray() is { Count: > 0 } examples)
            {
                return examples;
            }
        }

        return default;
    }

    private static string? Text(IEnumerable<SchemaPart> parts, string keyword) => parts
        .Select(part => part.Node[keyword] is SpecNode.Scalar { Kind: NodeKind.String } text ? text.Text.Trim() : "")
        .FirstOrDefault(static text => text.Length > 0);

    private static string Letters(string text) => new(text.Where(char.IsLetterOrDigit).Select(char.ToUpperInvariant).ToArray());
}
