using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SeedGen.Benchmarks.Edits;

/// <summary>The properties of a project whose texts the build embeds.</summary>
internal sealed class EmbeddedStorage : AnalyzerConfigOptionsProvider
{
    private static readonly Values Properties = new();

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GlobalOptions => Properties;

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Properties;

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => Properties;

    private sealed class Values : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value)
        {
            value = key is "build_property.SeedGenStorageUsed" ? "embedded" : "";
            return value.Length > 0;
        }
    }
}
