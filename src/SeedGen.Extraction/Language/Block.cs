namespace SeedGen.Extraction.Language;

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
