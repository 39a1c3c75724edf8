using SeedGen.Extraction;
using SeedGen.Extraction.Actors;
using SeedGen.Extraction.Attribution;
using SeedGen.Extraction.Corpus;

namespace SeedGen.Emit.Packing;

/// <summary>
/// An article with the part of its packed form that needs no other article: it is made once and kept as long as the article
/// stays the same.
/// </summary>
internal sealed class PackedArticle
{
    private readonly Dictionary<string, TextSpan?> _places = new(StringComparer.Ordinal);

    /// <summary>Packs what was found in <paramref name="model"/>.</summary>
    /// <param name="model">The article.</param>
    /// <param name="utterances">The places of those of its quotations that are utterances.</param>
    public PackedArticle(ArticleModel model, ISet<int> utterances)
    {
        Model = model;
        Dictionary<string, int> actors = new(StringComparer.Ordinal);
        foreach (ActorMention mention in model.Mentions) Add(actors, mention.ActorKey);
        foreach (AttributedQuote quote in model.Quotes) Add(actors, quote);
        Actors = actors.OrderBy(static actor => actor.Value).Select(static actor => actor.Key).ToValueList();
        Words = ArticleWords.Of(model).ToValueList();
        Sections = ArticleSections.Pack(model, actors, utterances);
    }

    /// <summary>The article.</summary>
    public ArticleModel Model { get; }

    /// <summary>The keys of the actors in it, by the numbers that its sections call them.</summary>
    public ValueList<string> Actors { get; }

    /// <summary>Its quotations, dates, mentions and paragraphs.</summary>
    public string Sections { get; }

    /// <summary>The words that are said of it, beside its text.</summary>
    public ValueList<string> Words { get; }

    /// <summary>Where words first stand in the article's text; null when they do not.</summary>
    public TextSpan? PlaceOf(string words)
    {
        if (_places.TryGetValue(words, out TextSpan? place)) return place;
        int start = words.Length == 0 ? 0 : Model.Text.IndexOf(words, StringComparison.Ordinal);
        place = start < 0 ? null : new TextSpan(start, words.Length);
        _places.Add(words, place);
        return place;
    }

    private static void Add(Dictionary<string, int> actors, AttributedQuote quote)
    {
        if (quote.SpeakerKey is not null) Add(actors, quote.SpeakerKey);
        foreach (AttributedQuote inner in quote.Inner) Add(actors, inner);
    }

    private static void Add(Dictionary<string, int> actors, string key)
    {
        if (!actors.ContainsKey(key)) actors.Add(key, actors.Count);
    }
}
