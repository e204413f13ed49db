using System.ComponentModel;
using System.Text.Json;

namespace SpecModels.Json;

/// <summary>Brings a generated type's reading and writing to <see cref="JsonSerializer"/>.</summary>
/// <typeparam name="T">The type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class SpecConverter<T> : ReadWriteConverter<T>, ISpecConverter
{
    /// <summary>Creates a converter.</summary>
    /// <param name="name">The type's name, for messages.</param>
    /// <param name="read">Reads a value.</param>
    /// <param name="write">Writes a value.</param>
    protected SpecConverter(string name, JsonRead<T> read, JsonWrite<T> write)
        : base(name, read, write)
    {
    }

    /// <summary>Creates the converter of an object.</summary>
    /// <param name="names">The type's name, for messages, and its members'.</param>
    /// <param name="read">Reads a value.</param>
    /// <param name="write">Writes a value.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="names"/> is <see langword="null"/>.</exception>
    protected SpecConverter(MemberNames names, JsonRead<T> read, JsonWrite<T> write)
        : base((names ?? throw new System.ArgumentNullException(nameof(names))).Type, read, write)
    {
    }

    /// <summary>Gets what a resolver serves for the type: itself and what is made of it.</summary>
    public SpecTypeInfo Info => CreateInfo();

    private protected virtual SpecTypeInfo CreateInfo() => new SpecTypeInfo<T>(this, _read, _write);
}
