using System.ComponentModel;

namespace SpecModels.Json;

/// <summary>Reads one JSON value, from its first token to its last.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="reader">The scanner, at the value's first token; afterwards at its last.</param>
/// <returns>The value.</returns>
/// <exception cref="System.Text.Json.JsonException">The JSON is not such a value.</exception>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate T JsonRead<T>(ref JsonScanner reader);
