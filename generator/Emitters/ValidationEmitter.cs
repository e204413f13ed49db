using System;
using System.Collections.Generic;
using System.Globalization;
using SpecModels.Generator.CodeModel;

namespace SpecModels.Generator.Emitters;

/// <summary>The attributes that validate a property.</summary>
internal static class ValidationEmitter
{
    private const string Annotations = "global::System.ComponentModel.DataAnnotations.";

    // The linker warns wherever these attributes stand, whatever they are for: https://learn.microsoft.com/dotnet/core/deploying/trimming/trim-warnings/il2026.
    private const string IsTrimmable = "[global::System.Diagnostics.CodeAnalysis.UnconditionalSuppressMessage(\"Trimming\", \"IL2026\", Justification = \"Needs no reflection for this type.\")]";

    public static void Emit(SourceWriter writer, IEnumerable<ValidationModel> validations)
    {
        foreach (ValidationModel validation in validations)
        {
            foreach (string attribute in Attributes(validation))
            {
                writer.Line(attribute);
            }
        }
    }

    private static IEnumerable<string> Attributes(ValidationModel validation)
    {
        switch (validation)
        {
            case ValidationModel.Length length:
                yield return $"[{Annotations}StringLength({Number(length.Max ?? int.MaxValue)}{(length.Min is { } least ? $", MinimumLength = {Number(least)}" : "")})]";
                break;
            case ValidationModel.Count count:
                yield return IsTrimmable;
                if (count.Min is { } min)
                {
                    yield return $"[{Annotations}MinLength({Number(min)})]";
                }

                if (count.Max is { } max)
                {
                    yield return $"[{Annotations}MaxLength({Number(max)})]";
                }

                break;
            case ValidationModel.Pattern pattern:
                yield return $"[{Annotations}RegularExpression({Literals.Text(pattern.Regex)})]";
                break;
            case ValidationModel.Int32Range range:
                yield return $"[{Annotations}Range({Number(range.Min)}, {Number(range.Max)})]";
                break;
            case ValidationModel.DoubleRange range:
                yield return $"[{Annotations}Range({Number(range.Min)}, {Number(range.Max)}{Exclusive(range.IsMinExclusive, range.IsMaxExclusive)})]";
                break;
            case ValidationModel.ExactRange range:
                yield return IsTrimmable;
                yield return $"[{Annotations}Range(typeof({(range.Kind == ScalarKind.Decimal ? "decimal" : "long")}), {Literals.Text(range.Min)}, {Literals.Text(range.Max)}, ParseLimitsInInvariantCulture = true, ConvertValueInInvariantCulture = true{Exclusive(range.IsMinExclusive, range.IsMaxExclusive)})]";
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(validation), validation.GetType().Name, "Not a kind of validation.");
        }
    }

    private static string Exclusive(bool isMin, bool isMax) => (isMin ? ", MinimumIsExclusive = true" : "") + (isMax ? ", MaximumIsExclusive = true" : "");

    private static string Number(int value) => value == int.MaxValue ? "int.MaxValue" : value == int.MinValue ? "int.MinValue" : value.ToString(CultureInfo.InvariantCulture);

    private static string Number(double value) => double.IsPositiveInfinity(value) ? "double.PositiveInfinity" : double.IsNegativeInfinity(value) ? "double.NegativeInfinity" : Literals.Number(value);
}
