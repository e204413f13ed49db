namespace SpecModels.Json;

/// <summary>A converter of a generated type, whatever the type.</summary>
internal interface ISpecConverter
{
    /// <summary>Gets what a resolver serves for the type.</summary>
    SpecTypeInfo Info { get; }
}
