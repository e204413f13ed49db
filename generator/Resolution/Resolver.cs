using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using SpecModels.Generator.CodeModel;
using SpecModels.Generator.Collections;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Resolution;

/// <summary>A document, in the light of all others → the C# types it becomes.</summary>
internal static class Resolver
{
    public static Parsed<EquatableArray<CodeFile>> Resolve(SpecDocument document, SpecIndex index, Target target, CancellationToken cancellation)
    {
        List<CodeFile> files = new();
        List<SpecProblem> problems = new();
        foreach ((SpecSchema schema, IndexedType type) in document.Schemas.Zip(index.DeclaredBy(document.Path), static (schema, type) => (schema, type)))
        {
            cancellation.ThrowIfCancellationRequested();
            if (!type.IsSelected)
            {
                continue;
            }

            ReportName(document, schema, type, index, problems);
            if (type.DuplicateOf is not null)
            {
                continue;
            }

            TypeModel model = EnumValues.AsUnionOfKinds(schema) switch
            {
                SpecObject record => new RecordResolver(document, type, index, target, problems).Resolve(record),
                SpecEnum values => EnumResolver.Resolve(values, type, index, document, problems),
                SpecUnion union => new UnionResolver(document, type, index, target, problems).Resolve(union),
                _ => throw new ArgumentOutOfRangeException(nameof(document), schema.GetType().Name, "Not a kind of schema."),
            };

            files.Add(new CodeFile { HintName = type.HintName, Namespace = type.Namespace, Type = model });
        }

        return new Parsed<EquatableArray<CodeFile>>(files, problems);
    }

    /// <summary>The types that have no page.</summary>
    public static EquatableArray<CodeFile> ResolveInferred(SpecIndex index) => index.Inferred.Select(type => new CodeFile
    {
        HintName = type.HintName,
        Namespace = type.Namespace,
        Type = EnumResolver.Resolve(type, index.IsPublic(type.Place.SetNamespace)),
    }).ToEquatableArray();

    /// <summary>One resolver a set, over all of its types.</summary>
    public static EquatableArray<ResolverModel> ResolveSets(SpecIndex index) => index.Sets.Select(set => new ResolverModel
    {
        HintName = set.HintName,
        Namespace = set.Namespace,
        Name = IndexBuilder.ResolverName(set.Namespace),
        IsPublic = set.IsPublic,
        Types = index.Types
            .Where(type => type.Place.SetNamespace == set.Namespace && type.IsGenerated)
            .Select(static type => new ResolvedTypeModel(type.Namespace, type.Name))
            .Concat(index.Inferred.Where(type => type.Place.SetNamespace == set.Namespace).Select(static type => new ResolvedTypeModel(type.Namespace, type.Name)))
            .OrderBy(static type => type.Name, StringComparer.Ordinal)
            .ThenBy(static type => type.Namespace, StringComparer.Ordinal)
            .ToEquatableArray(),
    }).ToEquatableArray();

    /// <summary>The support types that the target lacks and the sets' types need.</summary>
    public static PolyfillModel ResolvePolyfills(SpecIndex index, Target target)
    {
        bool Lacks(LanguageSupport support) => index.Types.Count > 0 && target.IsSupported && target.Missing.HasFlag(support);
        return new PolyfillModel(
            Lacks(LanguageSupport.IsExternalInit),
            Lacks(LanguageSupport.RequiredMember),
            Lacks(LanguageSupport.CompilerFeatureRequired),
            Lacks(LanguageSupport.SetsRequiredMembers),
            Lacks(LanguageSupport.Union) && index.Types.Any(static type => type.Kind == TypeKind.Union));
    }

    /// <summary>What is wrong with a document, where anything of it is wanted.</summary>
    public static EquatableArray<SpecProblem> ProblemsOf(Parsed<SpecDocument> document, SpecIndex index)
    {
        SpecOptions options = document.Value.Options;
        if (options.Include.Count + options.Exclude.Count == 0)
        {
            return document.Problems;
        }

        (SpecSchema Schema, IndexedType Type)[] declared = document.Value.Schemas.Zip(index.DeclaredBy(document.Value.Path), static (schema, type) => (schema, type)).OrderBy(static pair => pair.schema.Where.Start).ToArray();
        return declared.Length == 0 ? document.Problems : document.Problems.Where(IsOfWanted).ToEquatableArray();

        // A problem is of the schema below whose name it stands, or of the whole file.
        bool IsOfWanted(SpecProblem problem) =>
            problem.Rule is < SpecRule.UnresolvedReference
                ? document.Value.Dialect == SpecDialect.OpenApi || declared.Any(static pair => pair.Type.IsSelected)
                : declared.TakeWhile(pair => pair.Schema.Where.Start <= problem.Where.Start).Select(static pair => pair.Type).LastOrDefault() is not { IsSelected: false };
    }

    /// <summary>What is left out of a set, or keeps it from being generated, told once, at its first page.</summary>
    public static EquatableArray<SpecProblem> ProblemsOf(SpecIndex index, Target target)
    {
        if (target.IsSupported || index.Types.Count == 0)
        {
            return index.Operations.Select(static set => SpecProblem.At(SpecRule.OperationPages, set.FirstPath, default, set.Pages.ToString(CultureInfo.InvariantCulture)))
                .Concat(index.Unmatched.Select(static pattern => SpecProblem.At(SpecRule.UnmatchedPattern, pattern.Path, default, pattern.Option, pattern.Pattern)))
                .Concat(index.Sets.Where(set => set.ValidatedAt is not null && target.Validation == ValidationSupport.None).Select(static set => SpecProblem.At(SpecRule.NoValidation, set.ValidatedAt!, default)))
                .ToEquatableArray();
        }

        return new[]
        {
            target.HasRequiredMembers
                ? SpecProblem.At(SpecRule.MissingRuntime, index.Sets[0].FirstPath, default)
                : SpecProblem.At(SpecRule.LanguageVersion, index.Sets[0].FirstPath, default, target.LanguageVersion),
        };
    }

    private static void ReportName(SpecDocument document, SpecSchema schema, IndexedType type, SpecIndex index, List<SpecProblem> problems)
    {
        if ((type.DuplicateOf ?? type.Duplicate) is { } other)
        {
            problems.Add(SpecProblem.At(SpecRule.DuplicateType, document.Path, schema.Where, type.Name, type.Namespace, other));
        }

        if (type.ClashesWith is not null)
        {
            problems.Add(SpecProblem.At(SpecRule.TypeNameClash, document.Path, schema.Where, schema.Name, type.Name, type.ClashesWith));
        }

        if (type.Namespace == type.Place.SetNamespace && type.Namespace.Substring(type.Namespace.LastIndexOf('.') + 1) == type.Name)
        {
            problems.Add(SpecProblem.At(SpecRule.NamespaceIsTypeName, document.Path, schema.Where, type.Namespace, type.Name));
        }

        if (schema is SpecObject record
            && index.Sets.FirstOrDefault(set => set.Namespace == type.Place.SetNamespace)?.GuessedAt == document.Path
            && record.Fields.FirstOrDefault(WireNames.IsGuessed) is { } field)
        {
            problems.Add(SpecProblem.At(SpecRule.GuessedNames, document.Path, field.Where, type.Place.SetNamespace, field.Name));
        }
    }
}
