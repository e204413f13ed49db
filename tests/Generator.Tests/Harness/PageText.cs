using System.IO;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace SpecModels.Generator.Tests.Harness;

/// <summary>A page as the compiler hands it to a generator.</summary>
/// <remarks>
/// Bytes are read as the compiler reads files: as UTF-8, else in the machine's code page, and not at all where that gives binary data.
/// https://github.com/dotnet/roslyn/blob/main/src/Compilers/Core/Portable/EncodedStringText.cs
/// </remarks>
internal sealed class PageText(Page page) : AdditionalText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly SourceText? _text = page.Bytes is { } bytes ? Decode(bytes) : SourceText.From(page.Text, Encoding.UTF8);

    public override string Path => page.Path;

    public Page Page => page;

    public override SourceText? GetText(CancellationToken cancellationToken = default) => _text;

    private static SourceText? Decode(byte[] bytes)
    {
        try
        {
            return SourceText.From(bytes, bytes.Length, Strict);
        }
        catch (DecoderFallbackException)
        {
            try
            {
                return SourceText.From(bytes, bytes.Length, Encoding.Latin1, throwIfBinaryDetected: true);
            }
            catch (InvalidDataException)
            {
                return null;
            }
        }
    }
}
