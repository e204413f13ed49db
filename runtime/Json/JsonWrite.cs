using System;
using System.ComponentModel;
using System.Text.Json;

namespace SpecModels.Json;

/// <summary>Writes one JSON value.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="writer">The writer.</param>
/// <param name="value">The value.</param>
/// <exception cref="JsonException">The value has no JSON.</exception>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate void JsonWrite<T>(Utf8JsonWriter writer, T value);
