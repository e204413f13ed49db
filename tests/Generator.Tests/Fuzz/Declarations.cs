using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SpecModels.Generator.CodeModel;
using SpecModels.Generator.Emitters;
using SpecModels.Generator.Tests.Harness;

namespace SpecModels.Generator.Tests.Fuzz;

/// <summary>What generated code declares beside what its model holds: text of a spec that broke out of its place would declare more.</summary>
internal static class Declarations
{
    /// <summary>Methods of converters, resolvers, unions and equality, whatever the spec says.</summary>
    private static readonly HashSet<string> Methods = ["Equals", "GetHashCode", "ToString", "TryGetValue", "Read", "Write", "TryParse", "Text", "IsDefined", "Find"];

    private static readonly HashSet<string> Fields = ["_names", "_access", "_kind", "_value"];

    private static readonly char[] Digits = [.. "0123456789"];

    /// <summary>Every type, property and enum value in the generated syntax trees; other members where they are none of ours.</summary>
    public static IEnumerable<string> InSyntax(GeneratorRun run) => run.Result.GeneratedSources
        .Where(source => source.HintName != PolyfillEmitter.HintName)
        .SelectMany(source => source.SyntaxTree.GetRoot().DescendantNodes().OfType<MemberDeclarationSyntax>().SelectMany(Names))
        .Order(StringComparer.Ordinal);

    public static IEnumerable<string> InModel(GeneratorRun run) =>
        Values<CodeFile>(run, TrackingNames.Code).Concat(Values<CodeFile>(run, TrackingNames.Inferred)).SelectMany(Names)
            .Concat(Values<ResolverModel>(run, TrackingNames.Resolvers).SelectMany(model => new[] { "", ".Default", ".Known", ".Known.Access" }.Select(member => $"{model.Namespace}.{model.Name}{member}")))
            .Order(StringComparer.Ordinal);

    private static IEnumerable<T> Values<T>(GeneratorRun run, string step) => run.Outputs(step).Select(output => output.Value).OfType<T>();

    private static IEnumerable<string> Names(CodeFile file)
    {
        string type = $"{file.Namespace}.{file.Type.Name}";
        IEnumerable<string> members = file.Type switch
        {
            RecordModel record => record.Properties.Select(property => property.Name).Concat(record.Additional is { } additional ? [additional.Name] : []).Append("Extra"),
            EnumModel values => values.Members.Select(member => member.Name),
            UnionModel => ["Value", "HasValue"],
            _ => throw new ArgumentOutOfRangeException(nameof(file), file.Type.GetType().Name, "Not a kind of type."),
        };
        return members.Select(member => $"{type}.{member}").Append(type).Append(type + "Converter");
    }

    private static IEnumerable<string> Names(MemberDeclarationSyntax member)
    {
        IEnumerable<SyntaxToken> names = member switch
        {
            BaseNamespaceDeclarationSyntax or ConstructorDeclarationSyntax or ConversionOperatorDeclarationSyntax or OperatorDeclarationSyntax => [],
            BaseTypeDeclarationSyntax type => [type.Identifier],
            EnumMemberDeclarationSyntax value => [value.Identifier],
            PropertyDeclarationSyntax property => [property.Identifier],
            MethodDeclarationSyntax method => Methods.Contains(method.Identifier.ValueText.TrimEnd(Digits)) ? [] : [method.Identifier],
            BaseFieldDeclarationSyntax field => field.Declaration.Variables.Select(variable => variable.Identifier).Where(name => !Fields.Contains(name.ValueText.TrimEnd(Digits))),
            _ => [member.GetFirstToken()],
        };
        return names.Select(name => string.Join('.', member.Ancestors().Select(Name).OfType<string>().Reverse().Append(name.ValueText)));
    }

    private static string? Name(SyntaxNode ancestor) => ancestor switch
    {
        BaseNamespaceDeclarationSyntax space => space.Name.ToString(),
        BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
        _ => null,
    };
}
