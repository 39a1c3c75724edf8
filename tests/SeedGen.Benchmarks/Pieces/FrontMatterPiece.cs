using BenchmarkDotNet.Attributes;
using SeedGen.Benchmarks.Articles;
using SeedGen.Extraction;
using SeedGen.Extraction.Articles;
using SeedGen.Extraction.Problems;

namespace SeedGen.Benchmarks.Pieces;

/// <summary>Front matter, which is read by a YAML parser.</summary>
public class FrontMatterPiece
{
    private readonly SourceFile _file = SeedTexts.Make(1)[0];

    /// <summary>Reads that of one article.</summary>
    [Benchmark]
    public int Read() => FrontMatter.Read(_file, isRead: true, new ProblemList(_file)).End;
}
