using System.ComponentModel;
using System.Text.Json;

namespace SpecModels.Json;

/// <summary>Brings a generated struct's reading and writing to <see cref="JsonSerializer"/>, and those of its nullable form.</summary>
/// <typeparam name="T">The type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class SpecStructConverter<T> : SpecConverter<T>
    where T : struct
{
    /// <summary>Creates a converter.</summary>
    /// <param name="name">The type's name, for messages.</param>
    /// <param name="read">Reads a value.</param>
    /// <param name="write">Writes a value.</param>
    protected SpecStructConverter(string name, JsonRead<T> read, JsonWrite<T> write)
        : base(name, read, write)
    {
    }

    private protected override SpecTypeInfo CreateInfo() => new SpecStructTypeInfo<T>(this, _read, _write);
}
