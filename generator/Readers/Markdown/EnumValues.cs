using System.Collections.Generic;
using SpecModels.Generator.Collections;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Readers.Markdown;

/// <summary>The values of an enum as they are found. One that is listed twice counts once.</summary>
internal sealed class EnumValues(SpecSource source)
{
    private readonly List<SpecEnumValue> _values = [];
    private readonly HashSet<SpecLiteral> _literals = [];

    /// <summary>Whether other values may come.</summary>
    public bool IsOpen { get; set; }

    public int Count => _values.Count;

    public EquatableArray<SpecEnumValue> ToArray() => _values;

    public void Add(SpecLiteral literal, TextSlice where, string? name = null, string description = "")
    {
        if (_literals.Add(literal))
        {
            _values.Add(new SpecEnumValue(literal, name, description, source.RangeOf(where)));
        }
        else
        {
            source.Report(SpecRule.DuplicateValue, where, where.ToString());
        }
    }
}
