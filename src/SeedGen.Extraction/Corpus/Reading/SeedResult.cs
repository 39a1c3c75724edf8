using SeedGen.Extraction.Problems;

namespace SeedGen.Extraction.Corpus.Reading;

/// <summary>What reading one seed file came to.</summary>
/// <param name="Articles">The articles in it: one, or one for each good line of a <c>.jsonl</c> file; none when it
/// can't be read.</param>
/// <param name="Problems">What is wrong with it.</param>
public sealed record SeedResult(ValueList<ArticleModel> Articles, ValueList<Problem> Problems)
{
    /// <summary>The lines of a <c>.jsonl</c> file, so that one can be read again without the others.</summary>
    internal ValueList<SeedLine> Lines { get; init; }
}
