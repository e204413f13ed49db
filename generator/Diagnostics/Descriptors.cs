using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Diagnostics;

/// <summary>The compiler's descriptor of every rule.</summary>
/// <remarks>
/// Severity: an error where a page is unusable or the set contradicts itself, a warning where the page itself is faulty, information where something is
/// missing, inferred or raw.
/// </remarks>
internal static class Descriptors
{
    internal const string Category = "SpecModels";
    internal const string Help = "https://github.com/specmodels/specmodels/blob/main/specs/DIAGNOSTICS.md#spec";

    private static readonly Dictionary<SpecRule, DiagnosticDescriptor> _byRule = new()
    {
        [SpecRule.MissingTitle] = PageDescriptors.MissingTitle,
        [SpecRule.EmptyTable] = PageDescriptors.EmptyTable,
        [SpecRule.MissingColumn] = PageDescriptors.MissingColumn,
        [SpecRule.IncompleteRow] = PageDescriptors.IncompleteRow,
        [SpecRule.MalformedCell] = PageDescriptors.MalformedCell,
        [SpecRule.UnknownRequiredness] = PageDescriptors.UnknownRequiredness,
        [SpecRule.UnknownType] = PageDescriptors.UnknownType,
        [SpecRule.DuplicateField] = PageDescriptors.DuplicateField,
        [SpecRule.FieldNameClash] = PageDescriptors.FieldNameClash,
        [SpecRule.DuplicateValue] = PageDescriptors.DuplicateValue,
        [SpecRule.ValueNameClash] = PageDescriptors.ValueNameClash,
        [SpecRule.UnknownValues] = PageDescriptors.UnknownValues,
        [SpecRule.MissingPage] = PageDescriptors.MissingPage,
        [SpecRule.InferredType] = PageDescriptors.InferredType,
        [SpecRule.RawJson] = PageDescriptors.RawJson,
        [SpecRule.UnreadableExample] = PageDescriptors.UnreadableExample,
        [SpecRule.DuplicateType] = TypeDescriptors.DuplicateType,
        [SpecRule.TypeNameClash] = TypeDescriptors.TypeNameClash,
        [SpecRule.NamespaceIsTypeName] = TypeDescriptors.NamespaceIsTypeName,
        [SpecRule.GuessedNames] = TypeDescriptors.GuessedNames,
        [SpecRule.NotASpec] = FileDescriptors.NotASpec,
        [SpecRule.FileTooLarge] = FileDescriptors.FileTooLarge,
        [SpecRule.NotText] = FileDescriptors.NotText,
        [SpecRule.InvalidOption] = FileDescriptors.InvalidOption,
        [SpecRule.LanguageVersion] = FileDescriptors.LanguageVersion,
        [SpecRule.MissingRuntime] = FileDescriptors.MissingRuntime,
        [SpecRule.InternalError] = FileDescriptors.InternalError,
        [SpecRule.SelfCase] = TypeDescriptors.SelfCase,
        [SpecRule.SameCase] = TypeDescriptors.SameCase,
        [SpecRule.AmbiguousCases] = TypeDescriptors.AmbiguousCases,
        [SpecRule.OperationPages] = TypeDescriptors.OperationPages,
        [SpecRule.EmptyUnion] = TypeDescriptors.EmptyUnion,
        [SpecRule.StreamCase] = TypeDescriptors.StreamCase,
        [SpecRule.SameWireName] = PageDescriptors.SameWireName,
        [SpecRule.OtherLanguage] = FileDescriptors.OtherLanguage,
        [SpecRule.InvalidSyntax] = SchemaDescriptors.InvalidSyntax,
        [SpecRule.DuplicateKey] = SchemaDescriptors.DuplicateKey,
        [SpecRule.TooDeep] = SchemaDescriptors.TooDeep,
        [SpecRule.InvalidAlias] = SchemaDescriptors.InvalidAlias,
        [SpecRule.UnknownVersion] = SchemaDescriptors.UnknownVersion,
        [SpecRule.UnresolvedReference] = SchemaDescriptors.UnresolvedReference,
        [SpecRule.CircularReference] = SchemaDescriptors.CircularReference,
        [SpecRule.MalformedKeyword] = SchemaDescriptors.MalformedKeyword,
        [SpecRule.ContradictorySchema] = SchemaDescriptors.ContradictorySchema,
        [SpecRule.UnknownDiscriminator] = SchemaDescriptors.UnknownDiscriminator,
        [SpecRule.RequiredWithoutProperty] = SchemaDescriptors.RequiredWithoutProperty,
        [SpecRule.TooComplex] = SchemaDescriptors.TooComplex,
        [SpecRule.EmptySet] = FileDescriptors.EmptySet,
        [SpecRule.UnreadPage] = PageDescriptors.UnreadPage,
        [SpecRule.UnknownColumn] = PageDescriptors.UnknownColumn,
        [SpecRule.UnknownFormat] = PageDescriptors.UnknownFormat,
        [SpecRule.NoTypes] = SchemaDescriptors.NoTypes,
        [SpecRule.UnknownKeyword] = SchemaDescriptors.UnknownKeyword,
        [SpecRule.LostRows] = PageDescriptors.LostRows,
        [SpecRule.NoValidation] = FileDescriptors.NoValidation,
        [SpecRule.UnmatchedPattern] = FileDescriptors.UnmatchedPattern,
        [SpecRule.RepeatedSection] = PageDescriptors.RepeatedSection,
        [SpecRule.SurplusCells] = PageDescriptors.SurplusCells,
        [SpecRule.UnknownHeading] = PageDescriptors.UnknownHeading,
        [SpecRule.PagesWithoutSchema] = ComparisonDescriptors.PagesWithoutSchema,
        [SpecRule.FieldOnlyOnPage] = ComparisonDescriptors.FieldOnlyOnPage,
        [SpecRule.FieldOnlyInSchema] = ComparisonDescriptors.FieldOnlyInSchema,
        [SpecRule.RequirednessDiffers] = ComparisonDescriptors.RequirednessDiffers,
        [SpecRule.KindsDiffer] = ComparisonDescriptors.KindsDiffer,
        [SpecRule.ValueOnlyOnPage] = ComparisonDescriptors.ValueOnlyOnPage,
        [SpecRule.ValueOnlyInSchema] = ComparisonDescriptors.ValueOnlyInSchema,
        [SpecRule.CaseOnlyOnPage] = ComparisonDescriptors.CaseOnlyOnPage,
        [SpecRule.CaseOnlyInSchema] = ComparisonDescriptors.CaseOnlyInSchema,
        [SpecRule.EmptySection] = PageDescriptors.EmptySection,
    };

    /// <summary>The descriptor of a rule.</summary>
    public static DiagnosticDescriptor Of(SpecRule rule) =>
        _byRule.TryGetValue(rule, out DiagnosticDescriptor? descriptor) ? descriptor : throw new ArgumentOutOfRangeException(nameof(rule), rule, "A rule without a descriptor.");
}
