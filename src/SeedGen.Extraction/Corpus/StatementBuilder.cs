using SeedGen.Extraction.Attribution;

namespace SeedGen.Extraction.Corpus;

/// <summary>Groups the quotations of the corpus into utterances.</summary>
internal static class StatementBuilder
{
    /// <summary>
    /// Shorter quotations are fragments that anybody may have said: they neither found nor join a statement.
    /// </summary>
    public const int LeastWords = 4;

    /// <summary>
    /// Every top-level speech quotation of four words and more, in exactly one statement: with those of the same words
    /// and those that <see cref="Similarity"/> calls one with it, directly or through others.
    /// </summary>
    public static ValueList<StatementModel> Build(ValueList<ArticleModel> articles)
    {
        List<QuoteReference> places = [];
        List<QuoteWords> words = [];
        for (int a = 0; a < articles.Count; a++)
        {
            ValueList<AttributedQuote> quotes = articles[a].Quotes;
            for (int q = 0; q < quotes.Count; q++)
            {
                if (quotes[q].Kind != QuoteKind.Speech) continue;
                var spoken = QuoteWords.Of(articles[a].Text, quotes[q].Span);
                if (spoken.Count < LeastWords) continue;
                places.Add(new QuoteReference(a, q));
                words.Add(spoken);
            }
        }

        return Collect(places, words, Group(words));
    }

    // For each quotation the first one of its group.
    private static int[] Group(List<QuoteWords> words)
    {
        int[] leader = [.. Enumerable.Range(0, words.Count)];
        Dictionary<ulong, int> exact = [];
        ShingleIndex index = new(words.Count);
        for (int i = 0; i < words.Count; i++)
        {
            if (exact.TryGetValue(words[i].Exact, out int same))
            {
                Join(leader, same, i);
                continue;
            }

            exact.Add(words[i].Exact, i);
            foreach (int other in index.FindAndAdd(i, words[i].Content))
            {
                if (LeaderOf(leader, other) != LeaderOf(leader, i) && Similarity.AreOne(words[other], words[i]))
                {
                    Join(leader, other, i);
                }
            }
        }

        for (int i = 0; i < leader.Length; i++) leader[i] = LeaderOf(leader, i);
        return leader;
    }

    private static int LeaderOf(int[] leader, int i)
    {
        while (leader[i] != i) i = leader[i] = leader[leader[i]];
        return i;
    }

    private static void Join(int[] leader, int left, int right)
    {
        left = LeaderOf(leader, left);
        right = LeaderOf(leader, right);
        if (left < right) leader[right] = left;
        else leader[left] = right;
    }

    private static ValueList<StatementModel> Collect(List<QuoteReference> places, List<QuoteWords> words,
        int[] leader) =>
        Enumerable.Range(0, places.Count)
            .GroupBy(i => leader[i])
            .Select(group => new StatementModel(group.Select(i => places[i]).ToValueList(), Fullest([.. group], words)))
            .ToValueList();

    private static int Fullest(int[] group, List<QuoteWords> words)
    {
        int fullest = 0;
        for (int i = 1; i < group.Length; i++)
        {
            if (words[group[i]].Count > words[group[fullest]].Count) fullest = i;
        }

        return fullest;
    }
}
