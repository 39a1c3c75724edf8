using BenchmarkDotNet.Attributes;
using SeedGen.Benchmarks.Articles;
using SeedGen.Extraction;
using SeedGen.Extraction.Articles;
using SeedGen.Extraction.Schema;

namespace SeedGen.Benchmarks.Pieces;

/// <summary>The layout of one article: lines, boilerplate, head and body.</summary>
public class LayoutPiece
{
    private readonly SourceFile _file = SeedTexts.Make(1)[0];

    /// <summary>Reads it with the front matter taken for text, as in a <c>.txt</c> file.</summary>
    [Benchmark]
    public int Read() => LayoutReader.Read(_file.Text, 0, default, DateOrder.Unknown).Blocks.Count;
}
