using System;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SpecModels.Json;

/// <summary>
/// Refuses an <see cref="OpenEnum{T}"/> that reaches <see cref="JsonSerializer"/> without the resolver of its set: only that knows the enum's texts, and the
/// serializer alone would write an object of its properties.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OpenEnumConverterFactory : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(OpenEnum<>);

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException(
        $"OpenEnum<{typeToConvert.GetGenericArguments()[0].Name}> is read and written through the resolver of its set; set JsonSerializerOptions.TypeInfoResolver to it, or put it first in the chain.");
}
