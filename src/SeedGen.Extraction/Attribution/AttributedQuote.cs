namespace SeedGen.Extraction.Attribution;

/// <summary>A quotation and who said it.</summary>
/// <param name="Span">The words without the marks.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Form">How it is worked into its sentence; null unless it is speech.</param>
public sealed record AttributedQuote(TextSpan Span, QuoteKind Kind, QuoteForm? Form)
{
    /// <summary>The speaker's id (declared) or key (found); null when it can't be told.</summary>
    public string? SpeakerKey { get; init; }

    /// <summary>The words that name the speaker: "Kirby", "he", "the statement"; null when there are none.</summary>
    public TextSpan? SpeakerText { get; init; }

    /// <summary>
    /// The fullest words the article has for a speaker without a name, "a spokesman for the ministry" where
    /// <see cref="SpeakerText"/> is "the spokesman"; null when the speaker is a person with a name, or is not
    /// known. The actor may be the body that the described person speaks for.
    /// </summary>
    public TextSpan? SpeakerDescription { get; init; }

    /// <summary>The cue verb or phrase: "said", "according to"; null when there is none.</summary>
    public TextSpan? Cue { get; init; }

    /// <summary>Who carried the words: "KCNA", "CNN"; null when nobody is named.</summary>
    public TextSpan? Via { get; init; }

    /// <summary>Where <see cref="SpeakerKey"/> comes from.</summary>
    public Basis Basis { get; init; }

    /// <summary>
    /// Names of the rules that told who speaks, joined by <c>+</c>: of <see cref="SpeakerRules.All"/>.
    /// </summary>
    public string Rule { get; init; } = SpeakerRules.None;

    /// <summary>Name of the rule that told the kind: one of <see cref="Quotes.KindRules.All"/>.</summary>
    public string KindRule { get; init; } = "";

    /// <summary>Quotations inside it.</summary>
    public ValueList<AttributedQuote> Inner { get; init; }
}
