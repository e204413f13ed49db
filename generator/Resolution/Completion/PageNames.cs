using System;
using System.Collections.Generic;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Resolution.Completion;

/// <summary>The names that a schema may have of which an SDK made a page's title.</summary>
internal static class PageNames
{
    /// <summary>The likelier first; each gives <see langword="null"/> for a page that it does not concern.</summary>
    public static IReadOnlyList<Func<Declaration, string?>> Variants { get; } = new Func<Declaration, string?>[]
    {
        static page => Key(page),

        // Names that TypeScript has taken, and schemas that are thrown, get a suffix; of a union and its case with one name, and of an enum and its list, so does one.
        static page => Without(page, "t"),
        static page => PagePath.Name(PagePath.Directory(page.Indexed.Place.Path)) == "errors" ? Without(page, "error") : null,
        static page => page.Facts.Kind == TypeKind.Union ? Without(page, "union") : null,
        static page => page.Facts.Kind == TypeKind.StringEnum ? Without(page, "enum") : null,

        // The body of what has parameters or several media types too.
        static page => page.IsOfOperation ? Without(page, "body") : null,
    };

    private static string Key(Declaration page) => DocumentedName.Key(page.Facts.Title);

    private static string? Without(Declaration page, string suffix) => Key(page) is { } key && key.Length > suffix.Length && key.EndsWith(suffix, StringComparison.Ordinal) ? key.Substring(0, key.Length - suffix.Length) : null;
}
