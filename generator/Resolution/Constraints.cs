using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SpecModels.Generator.CodeModel;
using SpecModels.Generator.Collections;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Resolution;

/// <summary>What a spec demands of a member's values beyond their type: in words, and as attributes where one has the same meaning.</summary>
internal static class Constraints
{
    // Longer ones are no help to a reader of the documentation.
    private const int MaxShown = 100;

    // Above, a double has not every integer any more, and two that differ would compare equal.
    private const double MaxExact = 1L << 53;

    public static EquatableArray<RemarkModel> Remarks(SpecField field)
    {
        List<RemarkModel> remarks = new();
        if (field.Constraints is { } constraints)
        {
            AddSpan(remarks, "Length", constraints.MinLength, constraints.MaxLength);
            if (constraints.Pattern is { Length: > 0 and <= MaxShown } pattern)
            {
                remarks.Add(new RemarkModel("Pattern:", pattern));
            }

            string range = string.Join(", ", new[]
            {
                Bound("at least ", constraints.Minimum), Bound("more than ", constraints.ExclusiveMinimum), Bound("at most ", constraints.Maximum), Bound("less than ", constraints.ExclusiveMaximum),
            }.Where(static bound => bound.Length > 0));
            if (constraints is { Minimum: { } min, Maximum: { } max, ExclusiveMinimum: null, ExclusiveMaximum: null })
            {
                remarks.Add(new RemarkModel($"Range: {min} to {max}"));
            }
            else if (range.Length > 0)
            {
                remarks.Add(new RemarkModel("Range: " + range));
            }

            if (constraints.MultipleOf is { } step)
            {
                remarks.Add(new RemarkModel("Multiple of: " + step));
            }

            AddSpan(remarks, "Items", constraints.MinItems, constraints.MaxItems);
            if (constraints.UniqueItems)
            {
                remarks.Add(new RemarkModel("Items are unique"));
            }

            AddSpan(remarks, "Entries", constraints.MinProperties, constraints.MaxProperties);
        }

        if (field.Default is { } value && value is not SpecLiteral.Null && JsonText.Of(value) is { Length: <= MaxShown } text)
        {
            remarks.Add(new RemarkModel("Default:", text));
        }

        if (field.IsReadOnly || field.IsWriteOnly)
        {
            remarks.Add(new RemarkModel(field.IsReadOnly ? "Read-only" : "Write-only"));
        }

        return remarks;
    }

    public static EquatableArray<ValidationModel> Validations(SpecConstraints? constraints, CodeType type, ValidationSupport support)
    {
        if (constraints is null || support == ValidationSupport.None)
        {
            return default;
        }

        return type switch
        {
            CodeType.Scalar { Kind: ScalarKind.String } => OfText(constraints).ToEquatableArray(),
            CodeType.Scalar { Kind: ScalarKind.Int32 or ScalarKind.Int64 or ScalarKind.Double or ScalarKind.Decimal } scalar => OfNumber(constraints, scalar.Kind, support).ToEquatableArray(),
            CodeType.List when support == ValidationSupport.Full => OfCount(constraints.MinItems, constraints.MaxItems).ToEquatableArray(),
            CodeType.Map when support == ValidationSupport.Full => OfCount(constraints.MinProperties, constraints.MaxProperties).ToEquatableArray(),
            _ => default,
        };
    }

    private static void AddSpan(List<RemarkModel> remarks, string label, long? min, long? max)
    {
        string? span = (min is > 0 ? min : null, max) switch
        {
            (null, null) => null,
            ({ } least, null) => "at least " + Number(least),
            (null, { } most) => "at most " + Number(most),
            ({ } least, { } most) => least == most ? Number(least) : Number(least) + " to " + Number(most),
        };
        if (span is not null)
        {
            remarks.Add(new RemarkModel(label + ": " + span));
        }
    }

    private static string Bound(string words, string? bound) => bound is null ? "" : words + bound;

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<ValidationModel> OfText(SpecConstraints constraints)
    {
        string? pattern = constraints.Pattern is { } ecma ? EcmaPattern.InDotNet(ecma) : null;

        // The attribute lets the empty text through, whatever its pattern says.
        int? min = Count(constraints.MinLength) ?? (pattern is not null && !EcmaPattern.TakesEmpty(pattern) ? 1 : null);
        int? max = Count(constraints.MaxLength);
        if ((min ?? max) is not null && (min ?? 0) <= (max ?? int.MaxValue))
        {
            yield return new ValidationModel.Length(min, max);
        }

        if (pattern is not null)
        {
            yield return new ValidationModel.Pattern(pattern);
        }
    }

    private static IEnumerable<ValidationModel> OfCount(long? min, long? max)
    {
        if ((Count(min), Count(max)) is var (least, most) && (least ?? most) is not null && (least ?? 0) <= (most ?? int.MaxValue))
        {
            yield return new ValidationModel.Count(least, most);
        }
    }

    private static int? Count(long? value) => value is > 0 and <= int.MaxValue ? (int)value : null;

    private static IEnumerable<ValidationModel> OfNumber(SpecConstraints constraints, ScalarKind kind, ValidationSupport support)
    {
        (decimal? Value, bool IsExclusive) min = Tighter(Parse(constraints.Minimum), Parse(constraints.ExclusiveMinimum), isMin: true);
        (decimal? Value, bool IsExclusive) max = Tighter(Parse(constraints.Maximum), Parse(constraints.ExclusiveMaximum), isMin: false);
        if (kind is ScalarKind.Int32 or ScalarKind.Int64)
        {
            (min, max) = (Whole(min, isMin: true), Whole(max, isMin: false));
        }

        bool isExclusive = min.IsExclusive || max.IsExclusive;
        if ((min.Value ?? max.Value) is null || min.Value > max.Value || (isExclusive && (min.Value == max.Value || support != ValidationSupport.Full)))
        {
            return Array.Empty<ValidationModel>();
        }

        if (kind == ScalarKind.Int32)
        {
            return min.Value > int.MaxValue || max.Value < int.MinValue
                ? Array.Empty<ValidationModel>()
                : new[] { new ValidationModel.Int32Range((int)Math.Max(min.Value ?? int.MinValue, int.MinValue), (int)Math.Min(max.Value ?? int.MaxValue, int.MaxValue)) };
        }

        if (kind == ScalarKind.Double || (kind == ScalarKind.Int64 && IsExact(min.Value) && IsExact(max.Value)))
        {
            return new[] { new ValidationModel.DoubleRange((double?)min.Value ?? double.NegativeInfinity, (double?)max.Value ?? double.PositiveInfinity, min.IsExclusive, max.IsExclusive) };
        }

        (decimal least, decimal most) = kind == ScalarKind.Int64 ? (long.MinValue, long.MaxValue) : (decimal.MinValue, decimal.MaxValue);
        (decimal from, decimal to) = (Math.Max(min.Value ?? least, least), Math.Min(max.Value ?? most, most));
        return support != ValidationSupport.Full || from > to || (from == least && to == most)
            ? Array.Empty<ValidationModel>()
            : new[] { new ValidationModel.ExactRange(kind, from.ToString(CultureInfo.InvariantCulture), to.ToString(CultureInfo.InvariantCulture), min.IsExclusive, max.IsExclusive) };
    }

    private static bool IsExact(decimal? bound) => bound is null || (double)Math.Abs(bound.Value) < MaxExact;

    // What a decimal does not hold is no bound that anyone meets.
    private static decimal? Parse(string? number) => decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value) ? value : null;

    private static (decimal? Value, bool IsExclusive) Tighter(decimal? inclusive, decimal? exclusive, bool isMin) =>
        exclusive is null ? (inclusive, false)
            : inclusive is null ? (exclusive, true)
            : (isMin ? exclusive >= inclusive : exclusive <= inclusive) ? (exclusive, true) : (inclusive, false);

    private static (decimal? Value, bool IsExclusive) Whole((decimal? Value, bool IsExclusive) bound, bool isMin)
    {
        if (bound.Value is not { } value)
        {
            return (null, false);
        }

        decimal whole = isMin ? Math.Ceiling(value) : Math.Floor(value);
        return (bound.IsExclusive && whole == value ? whole + (isMin ? 1 : -1) : whole, false);
    }
}
