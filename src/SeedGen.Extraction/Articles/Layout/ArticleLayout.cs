using SeedGen.Extraction.Articles.Text;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Articles.Layout;

/// <summary>The parts of one article's raw text, found by their form alone.</summary>
public sealed record ArticleLayout
{
    /// <summary>The blocks, in the order of the text, without overlap. Front matter is none of them.</summary>
    public ValueList<Block> Blocks { get; init; }

    /// <summary>The headline; null when the text has none.</summary>
    public Located<string>? Title { get; init; }

    /// <summary>The standfirst; null when the text has none.</summary>
    public Located<string>? Standfirst { get; init; }

    /// <summary>The writer's name without "By"; null when the text has none.</summary>
    public Located<string>? Byline { get; init; }

    /// <summary>
    /// The dateline that opens the first paragraph ("PYONGYANG, Nov 8 (Agency)"), without its dash; null when there is
    /// none.
    /// </summary>
    public Located<string>? Dateline { get; init; }

    /// <summary>When the article says it was published, in a line of its own or else in its dateline; null when it does not.</summary>
    public Located<Timestamp>? Published { get; init; }

    /// <summary>The address, mended where a line was broken; null when the text has none.</summary>
    public Located<string>? Url { get; init; }

    /// <summary>
    /// From the first to the last block of the article proper, metadata lines and boilerplate at both ends left out.
    /// </summary>
    public TextSpan Body { get; init; }
}
