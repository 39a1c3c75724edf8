using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace SeedGen.Tests.Generator;

/// <summary>A project's properties as the compiler hands them on.</summary>
internal sealed class ProjectOptions(IEnumerable<(string Name, string Value)> properties) : AnalyzerConfigOptionsProvider
{
    private readonly Values _values = new(properties.ToDictionary(static pair => pair.Name, static pair => pair.Value));

    public override AnalyzerConfigOptions GlobalOptions => _values;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => _values;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _values;

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
    }
}

/// <summary>A file that is nowhere on disk, in the form the compiler reads files in.</summary>
internal sealed class MemoryText(string path, string text) : AdditionalText
{
    public override string Path { get; } = path;

    public override SourceText GetText(CancellationToken cancellationToken = default) =>
        SourceText.From(text, Encoding.UTF8, SourceHashAlgorithm.Sha256);
}
