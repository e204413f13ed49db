using System;
using System.Collections.Generic;
using System.Linq;

namespace SpecModels.Fidelity.Tests.Documents;

/// <summary>A value within a document.</summary>
/// <param name="Value">The value.</param>
/// <param name="Path">Where it is, as System.Text.Json says it.</param>
/// <param name="Member">The member that it is; <see langword="null"/> for items and the document itself.</param>
/// <param name="Replace">The document with another value there.</param>
internal sealed record Spot(Tree Value, string Path, Member? Member, Func<Tree, Tree> Replace)
{
    // https://github.com/dotnet/runtime/blob/main/src/libraries/System.Text.Json/src/System/Text/Json/Serialization/PropertyPathExtensions: names with one of these stand in brackets.
    private const string Special = ". '/\"[]()\t\n\r\f\b\\\u0085\u2028\u2029";

    /// <summary>All values of a document, the document first.</summary>
    public static IEnumerable<Spot> AllOf(Tree document) => Within(new Spot(document, "$", null, static value => value), isText: false);

    /// <summary>The path of a member of the object.</summary>
    public string PathOf(string member) => Path + (member.AsSpan().IndexOfAny(Special) < 0 ? $".{member}" : $"['{member}']");

    // The JSON in a text has no path of its own.
    private static IEnumerable<Spot> Within(Spot spot, bool isText) => Inner(spot, isText).SelectMany(inner => Within(inner, isText || spot.Value is Tree.Embedded)).Prepend(spot);

    private static IEnumerable<Spot> Inner(Spot spot, bool isText) => spot.Value switch
    {
        Tree.Embedded embedded => [new Spot(embedded.Inner, spot.Path, null, value => spot.Replace(embedded with { Inner = value }))],
        Tree.Array array => array.Items.Select((item, i) => new Spot(
            item,
            isText ? spot.Path : $"{spot.Path}[{i}]",
            null,
            value => spot.Replace(array with { Items = [.. array.Items.Select((old, at) => at == i ? value : old)] }))),
        Tree.Object known => known.Members.Select((member, i) => new Spot(
            member.Value,
            isText ? spot.Path : spot.PathOf(member.Name),
            member,
            value => spot.Replace(known with { Members = [.. known.Members.Select((old, at) => at == i ? old with { Value = value } : old)] }))),
        _ => [],
    };
}
