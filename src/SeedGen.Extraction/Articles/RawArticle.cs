using SeedGen.Extraction.Problems;

namespace SeedGen.Extraction.Articles;

/// <summary>One article as it was found: its words and their parts.</summary>
/// <param name="Id">The <c>id</c> of a <c>.jsonl</c> line; null for an article that is a file of its own.</param>
/// <param name="Text">The raw text. The layout's blocks and values are offsets into it.</param>
/// <param name="Layout">Its parts. Spans in <see cref="ArticleLayout.Metadata"/> are offsets into the file.</param>
/// <param name="TextProblems">Takes complaints whose spans are offsets into <paramref name="Text"/>.</param>
internal sealed record RawArticle(string? Id, string Text, ArticleLayout Layout, ProblemList TextProblems)
{
    /// <summary>Where the id stands in the file, quotation marks included; empty when there is none.</summary>
    public TextSpan IdSpan { get; init; }

    /// <summary>Where the string of the text stands in a <c>.jsonl</c> file, quotation marks included; empty elsewhere.</summary>
    public TextSpan TextString { get; init; }
}
