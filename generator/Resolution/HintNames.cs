using System;
using System.Collections.Generic;
using System.Linq;

namespace SpecModels.Generator.Resolution;

/// <summary>File names of generated code: unique ignoring case, else the compiler refuses the generator's whole output, and of bounded length.</summary>
internal sealed class HintNames
{
    // Below obj/…/generated/<assembly>/<generator>/ a longer name would meet the 260 characters of a Windows path.
    private const int MaxLength = 100;

    /// <summary>The file of the support types; it keeps its name whatever the types are called.</summary>
    public static readonly (string Namespace, string Name) Polyfills = ("SpecModels", "Polyfills");

    private readonly HashSet<string> _ambiguous;

    public HintNames(IEnumerable<(string Namespace, string Name)> types) => _ambiguous = new HashSet<string>(
        types.Select(static type => Plain(type.Namespace, type.Name))
            .GroupBy(static hint => hint, StringComparer.OrdinalIgnoreCase)
            .Where(static same => same.Count() > 1)
            .Select(static same => same.Key),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The file's name; types that differ by case alone all get a hash, so that none depends on which the others are.</summary>
    public string Of(string typeNamespace, string name)
    {
        string hint = Plain(typeNamespace, name);
        return (_ambiguous.Contains(hint) ? Hashed(hint, typeNamespace, name) : hint) + ".g.cs";
    }

    /// <summary>The file's name where it clashes with none.</summary>
    public static string Of((string Namespace, string Name) type) => Plain(type.Namespace, type.Name) + ".g.cs";

    /// <summary>A name not among those taken, for a type that is not declared by a page.</summary>
    public static string Unique(string typeNamespace, string name, HashSet<string> taken)
    {
        string hint = Plain(typeNamespace, name);
        if (!taken.Add(hint + ".g.cs"))
        {
            hint = Hashed(hint, typeNamespace, name);
            taken.Add(hint + ".g.cs");
        }

        return hint + ".g.cs";
    }

    private static string Plain(string typeNamespace, string name)
    {
        string hint = typeNamespace + "." + name;
        return hint.Length <= MaxLength ? hint : Hashed(hint.Substring(0, MaxLength - 9), typeNamespace, name);
    }

    private static string Hashed(string hint, string typeNamespace, string name) => hint + "-" + Hash.Of(typeNamespace + "." + name);
}
