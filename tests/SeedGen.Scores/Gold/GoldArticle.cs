namespace SeedGen.Scores.Gold;

/// <summary>An annotated article. A layer that is null is not annotated. Offsets count code points.</summary>
/// <param name="Id">What tells it from the others of its set.</param>
/// <param name="Text">The raw text.</param>
/// <param name="Published">The day its relative dates are resolved against; null when it states none.</param>
internal sealed record GoldArticle(string Id, string Text, string? Published)
{
    /// <summary>The quotations.</summary>
    public IReadOnlyList<GoldQuote>? Quotes { get; init; }

    /// <summary>Quotations inside others: neither asked for nor punished.</summary>
    public IReadOnlyList<Extent> NestedQuotes { get; init; } = [];

    /// <summary>The time expressions.</summary>
    public IReadOnlyList<GoldDate>? Dates { get; init; }

    /// <summary>Who is named.</summary>
    public IReadOnlyList<GoldActor>? Actors { get; init; }

    /// <summary>Places, which may be answered as actors and need not.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];
}

/// <summary>A stretch of text in code points.</summary>
/// <param name="Start">Offset of its first.</param>
/// <param name="End">Offset behind its last.</param>
internal readonly record struct Extent(int Start, int End)
{
    /// <summary>Number of code points.</summary>
    public int Length => End - Start;

    /// <summary>How many code points both have.</summary>
    public int Shared(Extent other) => Math.Max(0, Math.Min(End, other.End) - Math.Max(Start, other.Start));
}

/// <summary>An annotated quotation.</summary>
/// <param name="Extent">Its words.</param>
/// <param name="Kind">What it is; null, speech, direct and mixed are speech.</param>
/// <param name="Speaker">The speaker as written; null when nobody is named.</param>
internal sealed record GoldQuote(Extent Extent, string? Kind, string? Speaker)
{
    /// <summary>Other words that name the speaker.</summary>
    public IReadOnlyList<string> SpeakerAlternatives { get; init; } = [];

    /// <summary>Who is meant, where the words alone do not say it.</summary>
    public IReadOnlyList<string> SpeakerResolved { get; init; } = [];

    /// <summary>True when the speaker is a pronoun.</summary>
    public bool IsPronoun { get; init; }

    /// <summary>Neither asked for nor punished.</summary>
    public bool IsOptional { get; init; }
}

/// <summary>An annotated time expression.</summary>
/// <param name="Extent">Its words.</param>
/// <param name="Value">Its TIMEX3 value; null when it has none.</param>
internal sealed record GoldDate(Extent Extent, string? Value)
{
    /// <summary>Values that are right as well.</summary>
    public IReadOnlyList<string> Alternatives { get; init; } = [];

    /// <summary>Neither asked for nor punished.</summary>
    public bool IsOptional { get; init; }
}

/// <summary>An annotated actor.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Names">Its name, aliases and the named mentions.</param>
internal sealed record GoldActor(string? Kind, IReadOnlyList<string> Names)
{
    /// <summary>Neither asked for nor punished.</summary>
    public bool IsOptional { get; init; }
}
