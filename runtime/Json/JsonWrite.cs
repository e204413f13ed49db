using System.ComponentModel;

namespace SpecModels.Json;

/// <summary>Writes one JSON value.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="writer">The printer.</param>
/// <param name="value">The value.</param>
/// <exception cref="System.Text.Json.JsonException">The value has no JSON.</exception>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate void JsonWrite<T>(JsonPrinter writer, T value);
