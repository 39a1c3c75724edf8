using SeedGen.Extraction;
using SeedGen.Extraction.Attribution;
using SeedGen.Extraction.Corpus.Reading;
using SeedGen.Extraction.Schema;
using SeedGen.Scores.Gold;

namespace SeedGen.Scores.Scoring;

/// <summary>What the extraction finds in an article, in the terms of the annotated data.</summary>
internal sealed record Answer
{
    /// <summary>The quotations.</summary>
    public IReadOnlyList<AnsweredQuote> Quotes { get; init; } = [];

    /// <summary>The time expressions.</summary>
    public IReadOnlyList<AnsweredDate> Dates { get; init; } = [];

    /// <summary>The actors that are named.</summary>
    public IReadOnlyList<AnsweredActor> Actors { get; init; } = [];

    /// <summary>The answer that <paramref name="article"/>, read with <paramref name="settings"/>, gives.</summary>
    public static Answer Of(ArticleModel article, ExtractionSettings settings, CodePoints points)
    {
        List<(string Key, AnsweredActor Actor)> actors =
        [
            .. settings.Actors.Select(actor =>
                (actor.Key, new AnsweredActor(actor.Name, KindOf(actor.Kind), MentionsOf(actor.Key)) { Aliases = actor.Aliases })),
            .. article.FoundActors.Select(actor =>
                (actor.Key, new AnsweredActor(actor.Name, KindOf(actor.Kind), MentionsOf(actor.Key)) { Aliases = actor.Aliases })),
        ];
        return new()
        {
            Quotes = [.. article.Quotes.Select(Quote)],
            Dates = [.. article.Dates.Select(date => new AnsweredDate(points.Of(date.Span), date.Value))],
            Actors = [.. actors.Select(static entry => entry.Actor).Where(static actor => actor.Mentions.Count > 0)],
        };

        AnsweredQuote Quote(AttributedQuote quote) => new(
            points.Of(quote.Span),
            quote.Kind == QuoteKind.Speech,
            quote.SpeakerDescription?.In(article.Text) ?? (quote.SpeakerKey is { } key ? actors.Find(entry => entry.Key == key).Actor?.Name : null),
            quote.SpeakerText?.In(article.Text));
        List<Extent> MentionsOf(string key) =>
            [.. article.Mentions.Where(mention => mention.ActorKey == key).Select(mention => points.Of(mention.Span))];
        static string KindOf<T>(T kind) => kind!.ToString()!.ToLowerInvariant();
    }
}

/// <summary>A quotation that was found.</summary>
/// <param name="Extent">Its words.</param>
/// <param name="IsSpeech">False for titles, names and terms.</param>
/// <param name="Speaker">The name it was resolved to, or the fullest words for who has none; null when nobody is known.</param>
/// <param name="SpeakerText">The words that name the speaker; null when there are none.</param>
internal sealed record AnsweredQuote(Extent Extent, bool IsSpeech, string? Speaker, string? SpeakerText);

/// <summary>A time expression that was found.</summary>
/// <param name="Extent">Its words.</param>
/// <param name="Value">Its TIMEX3 value.</param>
internal sealed record AnsweredDate(Extent Extent, string? Value);

/// <summary>An actor that was found.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Mentions">Where it is named.</param>
internal sealed record AnsweredActor(string Name, string Kind, IReadOnlyList<Extent> Mentions)
{
    /// <summary>Its other names, as the schema or the list of well-known actors has them.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>The name, the other names and the words of the mentions.</summary>
    public IReadOnlyList<string> Names(CodePoints points) =>
        [.. Mentions.Select(points.Words).Concat(Aliases).Prepend(Name).Distinct(StringComparer.Ordinal)];
}
