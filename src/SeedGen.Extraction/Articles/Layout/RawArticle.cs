using SeedGen.Extraction.Language;
using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema.Yaml;

namespace SeedGen.Extraction.Articles.Layout;

/// <summary>One article as it was found: its words and their parts.</summary>
/// <param name="Id">The <c>id</c> of a <c>.jsonl</c> line; null for an article that is a file of its own.</param>
/// <param name="Text">The raw text. The layout's blocks and values are offsets into it.</param>
/// <param name="Tokens">Its tokens, front matter left out; whoever makes a <see cref="TextDocument"/> of them releases them.</param>
/// <param name="Layout">Its parts.</param>
/// <param name="TextProblems">Takes complaints whose spans are offsets into <paramref name="Text"/>.</param>
internal sealed record RawArticle(string? Id, string Text, ScratchList<Token> Tokens, ArticleLayout Layout, ProblemList TextProblems)
{
    /// <summary>
    /// The front matter of a <c>.md</c> file or the other members of a <c>.jsonl</c> line, with spans that are offsets into the
    /// file; null when there are none.
    /// </summary>
    public DataMapping? Metadata { get; init; }

    /// <summary>Where the id stands in the file, quotation marks included; empty when there is none.</summary>
    public TextSpan IdSpan { get; init; }

    /// <summary>Where the string of the text stands in a <c>.jsonl</c> file, quotation marks included; empty elsewhere.</summary>
    public TextSpan TextString { get; init; }
}
