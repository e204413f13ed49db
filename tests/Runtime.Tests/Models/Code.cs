using System.Text.Json.Serialization;
using SpecModels.Json;

namespace SpecModels.Runtime.Tests.Models;

[JsonConverter(typeof(CodeConverter))]
public enum Code
{
    _400 = 400,
    _500 = 500,
}

public sealed class CodeConverter : SpecIntegerEnumConverter<Code>
{
    public CodeConverter()
        : base("Code", Read, Write)
    {
    }

    public static Code Read(ref JsonScanner reader) => reader.Int32() switch
    {
        400 => Code._400,
        500 => Code._500,
        _ => throw reader.UnknownValue("400", "500"),
    };

    public static void Write(JsonPrinter writer, Code value) => writer.Int32((int)value);
}
