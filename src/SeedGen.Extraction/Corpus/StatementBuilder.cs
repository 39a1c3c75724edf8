namespace SeedGen.Extraction.Corpus;

/// <summary>Groups the quotations of the corpus into utterances.</summary>
internal static class StatementBuilder
{
    /// <summary>
    /// Every top-level speech quotation of four words and more, in exactly one statement: with those of the same words
    /// and those that <see cref="Similarity"/> calls one with it, directly or through others.
    /// </summary>
    public static ValueList<StatementModel> Build(ValueList<ArticleModel> articles, CancellationToken cancellation = default)
    {
        List<QuoteReference> places = [];
        List<QuoteWords> words = [];
        for (int a = 0; a < articles.Count; a++)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (Utterance utterance in articles[a].Utterances)
            {
                places.Add(new QuoteReference(a, utterance.Quote));
                words.Add(utterance.Words);
            }
        }

        return Collect(places, words, Group(words, cancellation), cancellation);
    }

    // For each quotation the first one of its group.
    private static int[] Group(List<QuoteWords> words, CancellationToken cancellation)
    {
        int[] leader = new int[words.Count];
        Dictionary<ulong, int> exact = new(words.Count);
        for (int i = 0; i < leader.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            leader[i] = exact.TryGetValue(words[i].Exact, out int same) ? same : i;
            if (leader[i] == i) exact.Add(words[i].Exact, i);
        }

        bool[] isFirst = [.. leader.Select(static (first, i) => first == i)];
        ShingleIndex index = new(words, i => isFirst[i], cancellation);
        for (int i = 0; i < leader.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!isFirst[i]) continue;
            foreach (int other in index.FindAndAdd(i))
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

    private static ValueList<StatementModel> Collect(
        List<QuoteReference> places, List<QuoteWords> words, int[] leader, CancellationToken cancellation)
    {
        List<int>?[] groups = new List<int>?[leader.Length];
        for (int i = 0; i < leader.Length; i++) (groups[leader[i]] ??= []).Add(i);
        return groups.OfType<List<int>>()
            .Select(group =>
            {
                cancellation.ThrowIfCancellationRequested();
                return new StatementModel(group.Select(i => places[i]).ToValueList(), Fullest(group, words));
            })
            .ToValueList();
    }

    private static int Fullest(List<int> group, List<QuoteWords> words)
    {
        int fullest = 0;
        for (int i = 1; i < group.Count; i++)
        {
            if (words[group[i]].Count > words[group[fullest]].Count) fullest = i;
        }

        return fullest;
    }
}
