using System;
using System.ComponentModel;

namespace SpecModels.Json;

/// <summary>Finds the enum value that a text on the wire stands for.</summary>
/// <typeparam name="T">The enum.</typeparam>
/// <param name="text">The text as UTF-8, without escapes.</param>
/// <param name="value">The value.</param>
/// <returns><see langword="true"/> if the enum knows the text.</returns>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate bool TryParseEnum<T>(ReadOnlySpan<byte> text, out T value);
