using BenchmarkDotNet.Attributes;
using SeedGen.Benchmarks.Articles;
using SeedGen.Extraction;
using SeedGen.Extraction.Articles.Layout;
using SeedGen.Extraction.Language;
using SeedGen.Extraction.Schema.Fields;

namespace SeedGen.Benchmarks.Pieces;

/// <summary>The layout of one article: lines, boilerplate, head and body.</summary>
public class LayoutPiece
{
    private readonly SourceFile _file = SeedTexts.Make(1)[0];
    private readonly ScratchList<Token> _tokens;

    /// <summary>Cuts the article into tokens, which the layout is read from.</summary>
    public LayoutPiece() => _tokens = Tokenizer.Cut(_file.Text, new TextSpan(0, _file.Text.Length));

    /// <summary>Reads it with the front matter taken for text, as in a <c>.txt</c> file.</summary>
    [Benchmark]
    public int Read() => LayoutReader.Read(_file.Text, 0, _tokens, default, DateOrder.Unknown).Blocks.Count;
}
