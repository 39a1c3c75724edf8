using SeedGen.Extraction.Schema.Yaml;

namespace SeedGen.Extraction.Schema;

/// <summary>What the schema says of one article: metadata that the raw file lacks, and corrections by hand.</summary>
/// <param name="Key">Path relative to the corpus with forward slashes; for a <c>.jsonl</c> line, its id.</param>
/// <param name="File">
/// The entry's own lines of the schema file, as a fragment named after the key. All spans and locations below count
/// from its start, so that the entry stays equal when only other entries are edited.
/// </param>
/// <param name="KeySpan">Where the key stands in <paramref name="File"/>.</param>
/// <param name="Metadata">Built-in and own fields, as written; checked together with the article's own.</param>
public sealed record ArticleEntry(string Key, SourceFile File, TextSpan KeySpan, DataMapping Metadata)
{
    /// <summary>
    /// False when not all of it could be read as keys with values: what it lacks is then not to be said.
    /// </summary>
    public bool IsReadable { get; init; } = true;

    /// <summary>Corrections of quotations.</summary>
    public ValueList<QuoteCorrection> Quotes { get; init; }

    /// <summary>Corrections of dates.</summary>
    public ValueList<DateCorrection> Dates { get; init; }

    /// <summary>Why code should no longer name the article; null when it may.</summary>
    public string? Deprecated { get; init; }
}

/// <summary>A correction of one quotation.</summary>
/// <param name="At">Words that stand in the article exactly once, at the quotation.</param>
/// <param name="AtSpan">Where the words stand in the entry.</param>
public sealed record QuoteCorrection(string At, TextSpan AtSpan)
{
    /// <summary>The id of the speaker; null to leave it.</summary>
    public string? Speaker { get; init; }

    /// <summary>What kind of quotation it is; null to leave it.</summary>
    public QuoteKind? Kind { get; init; }

    /// <summary>True when it is no quotation at all.</summary>
    public bool Ignore { get; init; }
}

/// <summary>A correction of one date.</summary>
/// <param name="At">Words that stand in the article exactly once, at the date.</param>
/// <param name="AtSpan">Where the words stand in the entry.</param>
public sealed record DateCorrection(string At, TextSpan AtSpan)
{
    /// <summary>The TIMEX3 value; null to leave it.</summary>
    public string? Value { get; init; }

    /// <summary>Where the value stands in the entry.</summary>
    public TextSpan ValueSpan { get; init; }

    /// <summary>True when it is no date at all.</summary>
    public bool Ignore { get; init; }
}
