using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Inputs;

/// <summary>An additional file with its options → the value the rest works on.</summary>
internal static class FileInput
{
    /// <summary>Whether a file's name lets it be a spec; the cheap test that runs before anything is read.</summary>
    public static bool IsCandidate(AdditionalText file) => SpecFile.IsMarkdown(file.Path) || SpecFile.IsData(file.Path);

    public static SpecFile Read(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        OptionsInput input = new(options.GetOptions(file), options.GlobalOptions, file.Path);
        SpecOptions specOptions = input.Read();
        SourceText? text = specOptions.IsSpec == false ? null : file.GetText(cancellation);
        return new SpecFile
        {
            Path = file.Path,
            Text = text?.ToString(),
            IsUnicode = text?.Encoding is null or { CodePage: Utf8 or Utf16 or Utf16BigEndian or Utf32 },
            Options = specOptions,
            Problems = input.Problems,
        };
    }

    // The compiler reads what is not UTF-8 in the machine's own code page, so the same page would give other names elsewhere.
    private const int Utf8 = 65001;
    private const int Utf16 = 1200;
    private const int Utf16BigEndian = 1201;
    private const int Utf32 = 12000;
}
