using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SpecModels.Generator.CodeModel;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Resolution;

/// <summary>A type as written in a spec → the C# type of a member.</summary>
internal sealed class TypeResolver
{
    private readonly string _path;
    private readonly PagePlace _place;
    private readonly SpecIndex _index;
    private readonly Target _target;
    private readonly List<SpecProblem> _problems;

    /// <param name="path">The page's path as the compiler has it, for problems.</param>
    /// <param name="place">Where the page stands in its set.</param>
    /// <param name="index">The other pages.</param>
    /// <param name="target">What the compilation offers.</param>
    /// <param name="problems">Takes what cannot be resolved.</param>
    public TypeResolver(string path, PagePlace place, SpecIndex index, Target target, List<SpecProblem> problems)
    {
        _path = path;
        _place = place;
        _index = index;
        _target = target;
        _problems = problems;
    }

    /// <param name="type">The type as written.</param>
    /// <param name="format">The format that the spec gives beside it.</param>
    /// <param name="member">The member it is the type of, for problems.</param>
    /// <param name="where">Where it is written.</param>
    public ResolvedType Resolve(SpecType type, string? format, string member, TextRange where) => type switch
    {
        SpecType.Primitive primitive => new ResolvedType(new CodeType.Scalar(Scalar(primitive.Kind, format))),
        SpecType.List list => Wrapped(Resolve(list.Element, format, member, where), static element => new CodeType.List(element)),
        SpecType.Map map => Wrapped(Resolve(map.Value, format, member, where), static value => new CodeType.Map(value)),
        SpecType.Nullable nullable => Wrapped(Resolve(nullable.Value, format, member, where), static value => value is CodeType.Nullable || value == CodeType.Json ? value : new CodeType.Nullable(value)),
        SpecType.Embedded embedded => Wrapped(Resolve(embedded.Value, format, member, where), AsText),
        SpecType.Constant constant => Constant(constant.Value),
        SpecType.Named or SpecType.Reference => Declared(type, member, where),
        SpecType.OneOf { Cases: var cases } when cases.All(static one => one is SpecType.Constant { Value: SpecLiteral.Text }) => new ResolvedType(new CodeType.Scalar(ScalarKind.String)),
        SpecType.OneOf { Cases: var cases } when cases.All(static one => one is SpecType.Constant { Value: SpecLiteral.Number }) => new ResolvedType(new CodeType.Scalar(ScalarKind.Double)),
        SpecType.OneOf when IsReported(type) => new ResolvedType(CodeType.Json),
        SpecType.OneOf => Raw(member, "a union written in place", "it is one of several types", where),
        SpecType.Unknown => new ResolvedType(CodeType.Json),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type.GetType().Name, "Not a kind of type."),
    };

    /// <summary>Whether the reader has reported what the type holds.</summary>
    private static bool IsReported(SpecType type) => type switch
    {
        SpecType.Unknown => true,
        SpecType.List list => IsReported(list.Element),
        SpecType.Map map => IsReported(map.Value),
        SpecType.Nullable nullable => IsReported(nullable.Value),
        SpecType.OneOf oneOf => oneOf.Cases.Any(IsReported),
        _ => false,
    };

    /// <remarks>A text that may be <c>null</c> too stays a text: as a value it would be the same as no text.</remarks>
    private static CodeType AsText(CodeType value) => value switch
    {
        CodeType.Embedded => value,
        CodeType.Nullable => new CodeType.Scalar(ScalarKind.String),
        _ => new CodeType.Embedded(value),
    };

    private static ResolvedType Wrapped(ResolvedType item, Func<CodeType, CodeType> wrap) => new(wrap(item.Type), null, item.IsDeprecated);

    private static ResolvedType Constant(SpecLiteral value) => value switch
    {
        // No enum is made up for a literal cell: a reader of the page sees a string.
        SpecLiteral.Text text => new ResolvedType(new CodeType.Scalar(ScalarKind.String), new ConstantModel.Text(text.Value)),
        SpecLiteral.Boolean boolean => new ResolvedType(new CodeType.Scalar(ScalarKind.Boolean), new ConstantModel.Boolean(boolean.Value)),
        SpecLiteral.Number number when EnumValues.TryInteger(number.Raw, out long integer) => new ResolvedType(new CodeType.Scalar(ScalarKind.Int64), new ConstantModel.Integer(integer)),
        SpecLiteral.Number number => new ResolvedType(
            new CodeType.Scalar(ScalarKind.Double),
            double.TryParse(number.Raw, NumberStyles.Float, CultureInfo.InvariantCulture, out double known) && !double.IsInfinity(known) ? new ConstantModel.Number(known) : null),
        _ => new ResolvedType(CodeType.Json),
    };

    private ResolvedType Declared(SpecType reference, string member, TextRange where)
    {
        if (_index.Find(_place, reference) is { } type)
        {
            return type.Kind switch
            {
                TypeKind.Record => new ResolvedType(new CodeType.Record(type.Namespace, type.Name), null, type.IsDeprecated),
                TypeKind.StringEnum => new ResolvedType(new CodeType.Enum(type.Namespace, type.Name, IsString: true, type.IsOpen), EnumConstant(type.Constant, type.OnlyMember), type.IsDeprecated),
                TypeKind.Int32Enum or TypeKind.Int64Enum => new ResolvedType(new CodeType.Enum(type.Namespace, type.Name, IsString: false, type.IsOpen), null, type.IsDeprecated),
                TypeKind.Union => new ResolvedType(new CodeType.Union(type.Namespace, type.Name), null, type.IsDeprecated),
                _ => throw new ArgumentOutOfRangeException(nameof(reference), type.Kind, "Not a kind of type."),
            };
        }

        if (_index.IsLeftOut(_place, reference))
        {
            return Raw(member, NameOf(reference), "SpecInclude or SpecExclude leaves the type out", where);
        }

        if (reference is not SpecType.Named named)
        {
            return Raw(member, NameOf(reference), "it is not generated", where);
        }

        if (_index.FindInferred(_place, named) is { } inferred)
        {
            _problems.Add(SpecProblem.At(SpecRule.InferredType, _path, where, member, named.Name, string.Join(", ", inferred.Values)));
            return new ResolvedType(
                new CodeType.Enum(inferred.Namespace, inferred.Name, IsString: true, inferred.IsOpen),
                EnumConstant(inferred.IsOpen ? null : inferred.Values[0]));
        }

        // A name alone is a slip as often as a type; a link or a qualified name is what an SDK's page has of one that is published elsewhere.
        _problems.Add(_index.UnreadPage(_place, named) is { } page ? SpecProblem.At(SpecRule.UnreadPage, _path, where, member, named.Name, page)
            : named is { Link: null, Qualifier: "" } ? SpecProblem.At(SpecRule.UnknownType, _path, where, member, named.Name)
            : SpecProblem.At(SpecRule.MissingPage, _path, where, member, named.Name, Remedy(named)));
        return new ResolvedType(CodeType.Json);
    }

    private string Remedy(SpecType.Named named) => _index.Namesake(_place, named.Name) is { } other
        ? $"'{PagePath.Name(other.Place.Path)}' declares '{other.Namespace}.{other.Name}': correct the link if that is meant"
        : "add the page to AdditionalFiles";

    private static string NameOf(SpecType reference) => reference is SpecType.Named named ? named.Name : ((SpecType.Reference)reference).Name;

    private static ConstantModel? EnumConstant(string? value, string? member = null) => value is null ? null : new ConstantModel.Enum(member ?? CSharpNames.EnumMember(value));

    private ResolvedType Raw(string member, string type, string reason, TextRange where)
    {
        _problems.Add(SpecProblem.At(SpecRule.RawJson, _path, where, member, type, reason));
        return new ResolvedType(CodeType.Json);
    }

    private ScalarKind Scalar(SpecPrimitive kind, string? format) => kind switch
    {
        SpecPrimitive.String => format switch
        {
            "date-time" => ScalarKind.DateTimeOffset,
            "date" => Date(),
            "uuid" => ScalarKind.Guid,
            "byte" or "base64" => ScalarKind.Bytes,
            _ => ScalarKind.String,
        },
        SpecPrimitive.Number => format switch
        {
            "int32" => ScalarKind.Int32,
            "int64" or "integer" => ScalarKind.Int64,
            "decimal" => ScalarKind.Decimal,
            _ => ScalarKind.Double,
        },
        SpecPrimitive.Boolean => ScalarKind.Boolean,
        SpecPrimitive.Int32 => ScalarKind.Int32,
        SpecPrimitive.Int64 => format == "int32" ? ScalarKind.Int32 : ScalarKind.Int64,
        SpecPrimitive.Decimal => ScalarKind.Decimal,
        SpecPrimitive.BigInteger => ScalarKind.BigInteger,
        SpecPrimitive.DateTime => ScalarKind.DateTimeOffset,
        SpecPrimitive.Date => Date(),
        SpecPrimitive.Uuid => ScalarKind.Guid,
        SpecPrimitive.Bytes => ScalarKind.Bytes,
        _ => ScalarKind.Json,
    };

    private ScalarKind Date() => _target.HasDateOnly ? ScalarKind.DateOnly : ScalarKind.String;
}

/// <param name="Type">The C# type.</param>
/// <param name="Constant">Its only value; <see langword="null"/> where it has several.</param>
/// <param name="IsDeprecated">Whether naming the type warns.</param>
internal sealed record ResolvedType(CodeType Type, ConstantModel? Constant = null, bool IsDeprecated = false);
