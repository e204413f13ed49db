using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SpecModels.Generator.Tests.Harness;

/// <summary>The options of a project under the keys the compiler's editorconfig gives them.</summary>
internal sealed class ProjectOptions(Project project) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options("build_property.", project.Properties);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Options.None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        textFile is PageText text ? new Options("build_metadata.AdditionalFiles.", text.Page.Metadata) : Options.None;

    private sealed class Options(string prefix, IEnumerable<KeyValuePair<string, string>> values) : AnalyzerConfigOptions
    {
        public static readonly Options None = new("", []);

        private readonly ImmutableDictionary<string, string> _values = values.ToImmutableDictionary(pair => prefix + pair.Key, pair => pair.Value, KeyComparer);

        public override IEnumerable<string> Keys => _values.Keys;

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => _values.TryGetValue(key, out value);
    }
}
