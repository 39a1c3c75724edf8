using SeedGen.Extraction.Actors;
using SeedGen.Extraction.Articles.Layout;
using SeedGen.Extraction.Attribution;
using SeedGen.Extraction.Corpus.Texts;
using SeedGen.Extraction.Dates.Values;
using SeedGen.Extraction.Schema.Fields;

namespace SeedGen.Extraction.Corpus.Reading;

/// <summary>Everything that one article yields, given its text and its own part of the schema.</summary>
/// <param name="Key">Its id: the file name without extension, or what <c>id</c> says.</param>
/// <param name="Path">Its file relative to the corpus, forward slashes; for a <c>.jsonl</c> line
/// <c>file.jsonl#id</c>.</param>
/// <param name="KeyLocation">Where the id was written; the start of the file when it is the file's name.</param>
/// <param name="Text">The whole raw text. All spans are offsets into it.</param>
/// <param name="Layout">Its parts.</param>
public sealed record ArticleModel(
    string Key, string Path, SourceLocation KeyLocation, string Text, ArticleLayout Layout)
{
    /// <summary>The headline; null when nobody says it.</summary>
    public string? Title { get; init; }

    /// <summary>The standfirst; null when there is none.</summary>
    public string? Standfirst { get; init; }

    /// <summary>Who published it; null when nobody says it.</summary>
    public string? Outlet { get; init; }

    /// <summary>Who wrote it; null when nobody says it.</summary>
    public string? Byline { get; init; }

    /// <summary>Where and when it was filed, as written; null when there is no dateline.</summary>
    public string? Dateline { get; init; }

    /// <summary>
    /// When it was published, on the clock there; null when nobody says it. Relative dates resolve against it.
    /// </summary>
    public Timestamp? Published { get; init; }

    /// <summary>Where it was published; null when nobody says it.</summary>
    public string? Url { get; init; }

    /// <summary>The user's own fields, in the order of the schema; an absent optional one is left out.</summary>
    public ValueList<NamedValue> Fields { get; init; }

    /// <summary>The quotations, in the order of the text; nested ones inside their parent.</summary>
    public ValueList<AttributedQuote> Quotes { get; init; }

    /// <summary>The time expressions, in the order of the text.</summary>
    public ValueList<TimexMention> Dates { get; init; }

    /// <summary>Where actors are named, in the order of the text.</summary>
    public ValueList<ActorMention> Mentions { get; init; }

    /// <summary>Which of its quotations are utterances, and their words.</summary>
    internal ValueList<Utterance> Utterances { get; init; }

    /// <summary>The actors it names that the schema does not declare.</summary>
    public ValueList<FoundActor> FoundActors { get; init; }

    /// <summary>Number of words in headings and paragraphs.</summary>
    public int WordCount { get; init; }

    /// <summary>
    /// A hash of the words from the first to the last block of the article proper: equal texts have equal ones.
    /// </summary>
    public ulong BodyHash { get; init; }

    /// <summary>A sketch of the same words: nearly equal texts have nearly equal ones. Empty for a short text.</summary>
    internal ValueList<int> Sketch { get; init; }

    /// <summary>Which of the schema's <c>boilerplate</c> the file holds, as indexes in ascending order.</summary>
    public ValueList<int> Boilerplate { get; init; }

    /// <summary>
    /// SHA-256 of the file's bytes in lower-case hexadecimal; of the line's text for a <c>.jsonl</c> article.
    /// </summary>
    public string Sha256 { get; init; } = "";

    /// <summary>Where a <c>.jsonl</c> file has the article's text; null for an article that is a file of its own.</summary>
    public LinePlace? Line { get; init; }

    /// <summary>Why code should no longer name the article; null when it may.</summary>
    public string? Deprecated { get; init; }
}
