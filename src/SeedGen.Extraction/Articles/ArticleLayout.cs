namespace SeedGen.Extraction.Articles;

/// <summary>What a block of an article is.</summary>
public enum BlockKind
{
    /// <summary>The headline.</summary>
    Title,

    /// <summary>The sentence or two under the headline that sum the article up.</summary>
    Standfirst,

    /// <summary>Who wrote it.</summary>
    Byline,

    /// <summary>When it was published.</summary>
    DateLine,

    /// <summary>A heading inside the article.</summary>
    Heading,

    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>What a picture shows.</summary>
    Caption,

    /// <summary>Who owns a picture.</summary>
    Credit,

    /// <summary>Text of the site, not of the article: donation calls, comment forums, newsletter offers.</summary>
    Boilerplate,

    /// <summary>The address the article was taken from, with its label.</summary>
    Origin,
}

/// <summary>A block of an article: its words without the markup and white space around them.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands. A paragraph may hold line breaks.</param>
public readonly record struct Block(BlockKind Kind, TextSpan Span);

/// <summary>
/// A value read out of a text, and where. The value may differ from the words (an address mended, markup left out).
/// </summary>
/// <param name="Value">What was read.</param>
/// <param name="Span">Where it stands in the raw text.</param>
/// <typeparam name="T">Its type.</typeparam>
public sealed record Located<T>(T Value, TextSpan Span);

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
