using SeedGen.Extraction;
using SeedGen.Extraction.Actors;
using SeedGen.Extraction.Attribution;
using SeedGen.Extraction.Corpus.Reading;
using SeedGen.Extraction.Corpus.Texts;
using SeedGen.Extraction.Language;

namespace SeedGen.Emit.Packing;

/// <summary>
/// What was found in one article, as bits: the lengths of three sections, then quotations, dates, mentions and paragraphs.
/// Places count from what stands before them, and orders of the codes are those that came out smallest over news.
/// </summary>
internal static class ArticleSections
{
    /// <summary>The order of the code for the length of a section.</summary>
    public const int LengthOrder = 7;

    /// <summary>Packs the sections of an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="actors">The article's own numbers of actors.</param>
    public static string Pack(ArticleModel article, IReadOnlyDictionary<string, int> actors)
    {
        BitWriter quotes = new();
        Quotes(quotes, article.Quotes, 0, actors, article.Utterances);
        BitWriter dates = new();
        DateSection.Write(dates, article);
        BitWriter mentions = new();
        Mentions(mentions, article.Mentions, actors);
        BitWriter paragraphs = new();
        Paragraphs(paragraphs, article.Layout.Blocks);
        return new BitWriter().Number(quotes.Length, LengthOrder).Number(dates.Length, LengthOrder).Number(mentions.Length, LengthOrder)
            .Append(quotes).Append(dates).Append(mentions).Append(paragraphs).ToString();
    }

    private static void Quotes(
        BitWriter bits, ValueList<AttributedQuote> quotes, int start, IReadOnlyDictionary<string, int> actors, ValueList<Utterance>? utterances)
    {
        bits.Number(quotes.Count, 1);
        int known = 0;
        for (int i = 0; i < quotes.Count; i++)
        {
            AttributedQuote quote = quotes[i];
            bits.Number(quote.Span.Start - start, 8).Number(quote.Span.Length, 6);
            start = quote.Span.Start;
            int form = quote.Form is { } said ? (int)said : 2;
            bits.Number(((int)quote.Kind * 3) + form, 1);
            bits.Flag(quote.SpeakerKey is not null);
            if (quote.SpeakerKey is not null) bits.Number(actors[quote.SpeakerKey], 1);
            Beside(bits, quote.SpeakerText, quote.Span.End, 4, 3);
            Description(bits, quote);
            Beside(bits, quote.Cue, quote.Span.End, 3, 3);
            Beside(bits, quote.Via, quote.Span.End, 5, 3);
            if (quote.SpeakerKey is not null || quote.SpeakerText is not null) bits.Number((int)quote.Basis, 0);
            if (utterances is { } all)
            {
                // They are in the order of the quotations.
                bool isUtterance = known < all.Count && all[known].Quote == i;
                bits.Flag(isUtterance);
                if (isUtterance) known++;
            }

            bits.Flag(!quote.Inner.IsEmpty);
            if (!quote.Inner.IsEmpty) Quotes(bits, quote.Inner, quote.Span.Start, actors, null);
        }
    }

    // Mostly there is none, or it is what stands beside the words.
    private static void Description(BitWriter bits, AttributedQuote quote)
    {
        bits.Flag(quote.SpeakerDescription is not null);
        if (quote.SpeakerDescription is not { } description) return;
        bits.Flag(description == quote.SpeakerText);
        if (description != quote.SpeakerText) bits.Signed(description.Start - quote.Span.End, 8).Number(description.Length, 4);
    }

    private static void Beside(BitWriter bits, TextSpan? span, int end, int order, int lengthOrder)
    {
        bits.Flag(span is not null);
        if (span is { } some) bits.Signed(some.Start - end, order).Number(some.Length, lengthOrder);
    }

    private static void Mentions(BitWriter bits, ValueList<ActorMention> mentions, IReadOnlyDictionary<string, int> actors)
    {
        bits.Number(mentions.Count, 2);
        int start = 0;
        foreach (ActorMention mention in mentions)
        {
            bits.Number(mention.Span.Start - start, 6).Number(mention.Span.Length, 3).Number(actors[mention.ActorKey], 1);
            start = mention.Span.Start;
        }
    }

    private static void Paragraphs(BitWriter bits, ValueList<Block> blocks)
    {
        int count = 0;
        foreach (Block block in blocks)
        {
            if (ParagraphCodes.Of(block.Kind) >= 0) count++;
        }

        bits.Number(count, 2);
        int end = 0;
        foreach (Block block in blocks)
        {
            if (ParagraphCodes.Of(block.Kind) < 0) continue;
            bits.Number(ParagraphCodes.Of(block.Kind), 0).Number(block.Span.Start - end, 1).Number(block.Span.Length, 8);
            end = block.Span.End;
        }
    }
}
