using SeedGen.Extraction.Attribution.Referents;
using SeedGen.Extraction.Quotes;

namespace SeedGen.Extraction.Attribution;

/// <summary>Makes a quotation with its speaker, or without one.</summary>
internal static class Attributions
{
    /// <summary>The quotation, spoken by <paramref name="speaker"/>.</summary>
    public static AttributedQuote By(QuoteSpan quote, Referent speaker, string rule, string kindRule) => new(quote.Span, quote.Kind, quote.Form)
    {
        SpeakerKey = KeyOf(speaker),
        SpeakerText = speaker.Phrase,
        SpeakerDescription = DescriptionOf(speaker),
        Basis = speaker.Basis,
        Rule = rule,
        KindRule = kindRule,
        Inner = InnerOf(quote),
    };

    /// <summary>The rule's name with what resolved the speaker.</summary>
    public static string RuleOf(string rule, Referent speaker) => speaker.Rule.Length == 0 ? rule : rule + "+" + speaker.Rule;

    /// <summary>The words that introduce the speaker; null where a key names who it is.</summary>
    public static TextSpan? DescriptionOf(Referent speaker) => speaker.Actor is { IsPerson: false }
        ? speaker.Description ?? speaker.Actor.OwnName
        : speaker.Actor?.OwnName ?? speaker.Description;

    /// <summary>Who is known to this room alone has none.</summary>
    public static string? KeyOf(Referent speaker) => speaker.Actor is { OwnName: null } actor ? actor.Key : null;

    /// <summary>The quotation as it was found, with no speaker.</summary>
    public static AttributedQuote Unattributed(QuoteSpan quote) => new(quote.Span, quote.Kind, quote.Kind == QuoteKind.Speech ? quote.Form : null)
    {
        KindRule = quote.KindRule,
        Inner = InnerOf(quote),
    };

    /// <summary>A title or a term, which nobody speaks.</summary>
    public static AttributedQuote Unspoken(QuoteSpan quote, QuoteKind kind, string rule) => new(quote.Span, kind, null)
    {
        KindRule = rule,
        Inner = InnerOf(quote),
    };

    // What the speaker puts in marks is a term, unless it is a sentence of its own.
    private static ValueList<AttributedQuote> InnerOf(QuoteSpan quote)
    {
        if (quote.Inner.IsEmpty) return default;
        AttributedQuote[] inner = new AttributedQuote[quote.Inner.Count];
        for (int i = 0; i < inner.Length; i++)
        {
            bool isTerm = quote.Inner[i].Form == QuoteForm.Mixed;
            inner[i] = isTerm ? Unspoken(quote.Inner[i], QuoteKind.Scare, KindRules.Nested) : Unattributed(quote.Inner[i]);
        }

        return new(inner);
    }
}
