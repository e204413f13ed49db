using System;
using System.Collections.Generic;
using System.Linq;
using SpecModels.Generator.CodeModel;
using SpecModels.Generator.Collections;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Resolution;

/// <summary>A list of values → an enum.</summary>
internal static class EnumResolver
{
    public static EnumModel Resolve(SpecEnum type, IndexedType indexed, SpecIndex index, SpecDocument document, List<SpecProblem> problems)
    {
        IReadOnlyList<SpecEnumValue> values = EnumValues.Distinct(type);
        bool isShouted = IsShouted(values);
        (string Text, string Name)[] wanted = values.Select(value => (Wire(value.Literal), MemberName(value, isShouted))).ToArray();
        string[] names = CSharpNames.Distinct(wanted);
        for (int i = 0; i < names.Length; i++)
        {
            if (names[i] != wanted[i].Name)
            {
                string other = wanted[Array.IndexOf(names, wanted[i].Name)].Text;
                problems.Add(SpecProblem.At(SpecRule.ValueNameClash, document.Path, values[i].Where, wanted[i].Text, names[i], other));
            }
        }

        return new EnumModel
        {
            Name = indexed.Name,
            IsPublic = index.IsPublic(indexed.Place.SetNamespace),
            Docs = type.Description,
            Obsolete = type.IsDeprecated ? type.DeprecationMessage : null,
            UsesObsolete = type.IsDeprecated,
            Members = values.Select((value, i) => new EnumMemberModel(names[i], wanted[i].Text, value.Description)).ToEquatableArray(),
            Base = indexed.Kind switch
            {
                TypeKind.StringEnum => EnumBase.String,
                TypeKind.Int32Enum => EnumBase.Int32,
                _ => EnumBase.Int64,
            },
            IsOpen = indexed.IsOpen,
        };
    }

    /// <summary>A type that is made from the values shown for it.</summary>
    public static EnumModel Resolve(InferredType type, bool isPublic) => new()
    {
        Name = type.Name,
        IsPublic = isPublic,
        Members = Members(type.Values),
        Base = EnumBase.String,
        IsOpen = type.IsOpen,
    };

    /// <summary>A union of enums, none of which shares a text with another: one enum with all texts.</summary>
    public static EnumModel Resolve(SpecUnion type, IndexedType indexed, bool isPublic) => new()
    {
        Name = indexed.Name,
        IsPublic = isPublic,
        Docs = type.Description,
        Obsolete = type.IsDeprecated ? type.DeprecationMessage : null,
        UsesObsolete = type.IsDeprecated,
        Members = Members(indexed.Texts),
        Base = EnumBase.String,
    };

    private static EquatableArray<EnumMemberModel> Members(EquatableArray<string> texts)
    {
        string[] names = CSharpNames.Distinct(texts.Select(static text => (text, CSharpNames.EnumMember(text))).ToArray());
        return texts.Select((text, i) => new EnumMemberModel(names[i], text, "")).ToEquatableArray();
    }

    /// <summary>The C# name of the only value; <see langword="null"/> where there are several.</summary>
    public static string? OnlyMember(SpecEnum type) => EnumValues.Distinct(type) is [var only] && only.Literal is SpecLiteral.Text ? MemberName(only, IsShouted(new[] { only })) : null;

    private static bool IsShouted(IReadOnlyList<SpecEnumValue> values) => values.All(static value => value.Name is null || !value.Name.Any(char.IsLower));

    // A page's own names are the SDK's identifiers: LIBRARY_DEFAULT is LibraryDefault, where all of them are written so.
    private static string MemberName(SpecEnumValue value, bool isShouted) =>
        value.Name is { } name && CSharpNames.Pascal(isShouted ? name.ToLowerInvariant() : name) is { Length: > 0 } given ? given : CSharpNames.EnumMember(Wire(value.Literal));

    private static string Wire(SpecLiteral literal) => literal switch
    {
        SpecLiteral.Text text => text.Value,
        SpecLiteral.Number number => EnumValues.Integer(number.Raw),
        _ => throw new ArgumentOutOfRangeException(nameof(literal), literal.GetType().Name, "Not a value of an enum."),
    };
}
