using SeedGen.Extraction;
using SeedGen.Extraction.Actors;
using SeedGen.Extraction.Attribution;
using SeedGen.Extraction.Corpus.Reading;

namespace SeedGen.Emit.Packing;

/// <summary>The actors in one article, by the numbers that its packed sections call them.</summary>
internal static class ArticleActors
{
    /// <summary>The keys of those it names or lets speak, each once, in the order of the text and then of the quotations.</summary>
    public static List<string> Of(ArticleModel article)
    {
        List<string> keys = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (ActorMention mention in article.Mentions)
        {
            if (seen.Add(mention.ActorKey)) keys.Add(mention.ActorKey);
        }

        AddSpeakers(article.Quotes, keys, seen);
        return keys;
    }

    private static void AddSpeakers(ValueList<AttributedQuote> quotes, List<string> keys, HashSet<string> seen)
    {
        foreach (AttributedQuote quote in quotes)
        {
            if (quote.SpeakerKey is not null && seen.Add(quote.SpeakerKey)) keys.Add(quote.SpeakerKey);
            AddSpeakers(quote.Inner, keys, seen);
        }
    }
}
