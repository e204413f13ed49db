using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SpecModels.Generator.Collections;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Inputs;

/// <summary>Item metadata, then MSBuild properties of the same names, then defaults → the options of one file.</summary>
internal sealed class OptionsInput
{
    private readonly AnalyzerConfigOptions _item;
    private readonly AnalyzerConfigOptions _project;
    private readonly string _path;
    private readonly List<SpecProblem> _problems = new();

    public OptionsInput(AnalyzerConfigOptions item, AnalyzerConfigOptions project, string path)
    {
        _item = item;
        _project = project;
        _path = path;
    }

    public EquatableArray<SpecProblem> Problems => _problems;

    public SpecOptions Read() => new()
    {
        Namespace = Namespace(),
        IsNamed = Metadata("SpecNamespace") is not null,
        Folder = Folder(),
        IsSpec = Flag("Spec", "what the file's content says"),
        Naming = Choice<SpecNaming>("SpecNaming"),
        Enums = Choice<SpecEnums>("SpecEnums") ?? SpecEnums.AsDocumented,
        UnknownMembers = Choice<SpecUnknownMembers>("SpecUnknownMembers") ?? SpecUnknownMembers.Keep,
        UnknownCases = Choice<SpecUnknownCases>("SpecUnknownCases") ?? SpecUnknownCases.Keep,
        Nulls = Choice<SpecNulls>("SpecNulls") ?? SpecNulls.AsDocumented,
        Access = Choice<SpecAccess>("SpecAccess") ?? SpecAccess.Public,
        Validation = Flag("SpecValidation", "false") ?? false,
        Include = Patterns("SpecInclude"),
        Exclude = Patterns("SpecExclude"),
    };

    private string Namespace()
    {
        if (Value("SpecNamespace") is { } given)
        {
            string name = Mended(given);
            if (name != given)
            {
                Report("SpecNamespace", given, "names of C# that are no keywords, joined by dots", name);
            }

            return name;
        }

        // A project's own default is its file's name, which need not be a namespace.
        return Property("RootNamespace") is { } root ? Mended(root) : "Specs";
    }

    private static string Mended(string text) => string.Join(".", text.Split('.').Select(static segment =>
    {
        string name = new(segment.Select(static c => SyntaxFacts.IsIdentifierPartCharacter(c) ? c : '_').ToArray());
        return SyntaxFacts.IsValidIdentifier(name) && SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "_" + name;
    }));

    // %(RecursiveDir) ends in a slash of the platform.
    private string Folder() => (Metadata("SpecFolder") ?? "").Replace('\\', '/').Trim('/');

    private bool? Flag(string option, string otherwise)
    {
        string? value = Value(option);
        if (value is null)
        {
            return null;
        }

        if (bool.TryParse(value, out bool flag))
        {
            return flag;
        }

        Report(option, value, "true, false", otherwise);
        return null;
    }

    private EquatableArray<string> Patterns(string option)
    {
        if (Value(option) is not { } value)
        {
            return default;
        }

        string[] patterns = value.Split('|').Select(static pattern => pattern.Trim()).ToArray();
        string[] given = Array.FindAll(patterns, static pattern => pattern.Length > 0);
        if (given.Length < patterns.Length)
        {
            Report(option, value, "names and paths with | between them, none of them empty", given.Length == 0 ? "nothing" : string.Join("|", given));
        }

        return given;
    }

    private T? Choice<T>(string option)
        where T : struct, Enum
    {
        string? value = Value(option);
        if (value is null)
        {
            return null;
        }

        string[] names = Enum.GetNames(typeof(T));
        int index = Array.FindIndex(names, name => name.Equals(value, StringComparison.OrdinalIgnoreCase));
        if (index >= 0)
        {
            return (T)Enum.GetValues(typeof(T)).GetValue(index)!;
        }

        Report(option, value, string.Join(", ", names), names[0]);
        return default(T);
    }

    private void Report(string option, string value, string allowed, string taken) =>
        _problems.Add(SpecProblem.At(SpecRule.InvalidOption, _path, default, option, value, allowed, taken));

    private string? Value(string option) => Metadata(option) ?? Property(option);

    private string? Metadata(string name) => NotEmpty(_item, "build_metadata.AdditionalFiles." + name);

    private string? Property(string name) => NotEmpty(_project, "build_property." + name);

    private static string? NotEmpty(AnalyzerConfigOptions options, string key) =>
        options.TryGetValue(key, out string? value) && value.Trim() is { Length: > 0 } text ? text : null;
}
