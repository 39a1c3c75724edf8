using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace SeedGen.Benchmarks.Edits;

/// <summary>An additional file as an editor holds it.</summary>
/// <param name="path">Its path.</param>
/// <param name="text">What it holds.</param>
internal sealed class MemoryText(string path, string text) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(text, new UTF8Encoding(false), SourceHashAlgorithm.Sha256);

    /// <inheritdoc/>
    public override string Path { get; } = path;

    /// <inheritdoc/>
    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
