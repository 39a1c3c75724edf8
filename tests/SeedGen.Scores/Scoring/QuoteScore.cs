using SeedGen.Scores.Gold;

namespace SeedGen.Scores.Scoring;

/// <summary>Scores speech quotations and their speakers.</summary>
/// <param name="misses">Takes what is wrong.</param>
internal sealed class QuoteScore(List<Miss> misses)
{
    private const double LeastOverlap = 0.8;

    /// <summary>Quotations whose extents overlap by four fifths.</summary>
    public Tally Spans { get; } = new();

    /// <summary>Those whose speaker is right, as written or resolved.</summary>
    public Tally SpeakersAsWritten { get; } = new();

    /// <summary>Those whose resolved speaker is right.</summary>
    public Tally Speakers { get; } = new();

    /// <summary>Adds an article.</summary>
    public void Add(GoldArticle article, Answer answer, CodePoints points)
    {
        if (article.Quotes is null) return;
        List<Extent> optional =
            [.. article.Quotes.Where(static q => q.IsOptional).Select(static q => q.Extent).Concat(article.NestedQuotes).Select(points.Trim)];
        List<GoldQuote> gold = [.. article.Quotes.Where(static q => !q.IsOptional && IsSpeech(q))];
        List<AnsweredQuote> answered =
        [
            .. answer.Quotes.Where(q => q.IsSpeech && !optional.Exists(o => Pairing.Overlap(o, points.Trim(q.Extent)) >= LeastOverlap)),
        ];
        Extent[] goldExtents = [.. gold.Select(q => points.Trim(q.Extent))];
        Extent[] extents = [.. answered.Select(q => points.Trim(q.Extent))];
        int[] answerOf = Pairing.Of(goldExtents, extents, Pairing.Overlap, LeastOverlap);

        int written = 0;
        int resolved = 0;
        for (int g = 0; g < gold.Count; g++)
        {
            if (answerOf[g] < 0)
            {
                Note("quote missed", goldExtents[g], "");
                continue;
            }

            AnsweredQuote found = answered[answerOf[g]];
            bool isResolved = IsResolved(gold[g], found);
            if (isResolved) resolved++;
            if (IsAsWritten(gold[g], found)) written++;
            else if (!isResolved) Note("speaker as written", goldExtents[g], Expected(gold[g], found));
            if (!isResolved) Note("speaker", goldExtents[g], Expected(gold[g], found));
        }

        for (int a = 0; a < answered.Count; a++)
        {
            if (!answerOf.Contains(a)) Note("no speech", extents[a], answered[a].SpeakerText ?? "");
        }

        Spans.Add(answerOf.Count(static a => a >= 0), gold.Count, answered.Count);
        SpeakersAsWritten.Add(written, gold.Count, answered.Count);
        Speakers.Add(resolved, gold.Count, answered.Count);

        void Note(string kind, Extent extent, string expected) =>
            misses.Add(new Miss(kind, points.Words(extent), expected, article.Id, points.InContext(extent)));
    }

    private static bool IsSpeech(GoldQuote quote) => quote.Kind is null or "speech" or "direct" or "mixed";

    private static bool IsAsWritten(GoldQuote gold, AnsweredQuote found)
    {
        List<string> right = [.. Written(gold).Concat(gold.SpeakerResolved)];
        return NameWords.IsSameSpeaker(right, found.Speaker)
            || (gold.Speaker is not null && found.SpeakerText is not null && NameWords.IsSameSpeaker(right, found.SpeakerText));
    }

    // Where somebody wrote down who is meant, only that is right; a pronoun alone resolves to nobody.
    private static bool IsResolved(GoldQuote gold, AnsweredQuote found)
    {
        if (gold.SpeakerResolved.Count > 0) return NameWords.IsSameSpeaker(gold.SpeakerResolved, found.Speaker);
        return !gold.IsPronoun && NameWords.IsSameSpeaker([.. Written(gold)], found.Speaker);
    }

    private static IEnumerable<string> Written(GoldQuote gold) =>
        gold.SpeakerAlternatives.Prepend(gold.Speaker).OfType<string>().Where(static words => words.Length > 0);

    private static string Expected(GoldQuote gold, AnsweredQuote found)
    {
        string right = gold.SpeakerResolved.Count > 0 ? string.Join(" / ", gold.SpeakerResolved) : gold.Speaker ?? "nobody";
        return $"{right}, not {found.Speaker ?? "nobody"} ({found.SpeakerText ?? "no words"})";
    }
}
