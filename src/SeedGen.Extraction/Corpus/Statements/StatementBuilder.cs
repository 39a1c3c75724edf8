using SeedGen.Extraction.Corpus.Reading;
using SeedGen.Extraction.Corpus.Texts;

namespace SeedGen.Extraction.Corpus.Statements;

/// <summary>Groups the quotations of the corpus into utterances.</summary>
internal static class StatementBuilder
{
    /// <summary>
    /// Every top-level speech quotation of four words and more, in exactly one statement: with those of the same words
    /// and those that <see cref="Similarity"/> calls one with it, directly or through others.
    /// </summary>
    public static ValueList<StatementModel> Build(ValueList<ArticleModel> articles, CancellationToken cancellation = default)
    {
        int count = 0;
        foreach (ArticleModel article in articles) count += article.Utterances.Count;
        var places = new QuoteReference[count];
        var utterances = new Utterance[count];
        count = 0;
        for (int a = 0; a < articles.Count; a++)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (Utterance utterance in articles[a].Utterances)
            {
                places[count] = new QuoteReference(a, utterance.Quote);
                utterances[count++] = utterance;
            }
        }

        return Collect(places, utterances, Group(utterances, cancellation), cancellation);
    }

    // For each quotation the first one of its group.
    private static int[] Group(Utterance[] utterances, CancellationToken cancellation)
    {
        int[] leader = new int[utterances.Length];
        bool[] isFirst = new bool[leader.Length];
        Dictionary<ulong, int> exact = new(leader.Length);
        for (int i = 0; i < leader.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            leader[i] = exact.TryGetValue(utterances[i].Exact, out int same) ? same : i;
            isFirst[i] = leader[i] == i;
            if (isFirst[i]) exact.Add(utterances[i].Exact, i);
        }

        JoinSameWords(utterances, isFirst, leader);
        ShingleIndex index = new(utterances, isFirst, cancellation);
        for (int i = 0; i < leader.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!isFirst[i]) continue;
            foreach (int other in index.FindAndAdd(i))
            {
                if (LeaderOf(leader, other) != LeaderOf(leader, i) && Similarity.AreOne(utterances[other], utterances[i]))
                {
                    Join(leader, other, i);
                }
            }
        }

        for (int i = 0; i < leader.Length; i++) leader[i] = LeaderOf(leader, i);
        return leader;
    }

    // Those of the same words, by who speaks: whom anybody may be, or whoever shares a word of the name. Never one by one with all
    // others, since a phrase may have any number of speakers.
    private static void JoinSameWords(Utterance[] utterances, bool[] isFirst, int[] leader)
    {
        Dictionary<ulong, int> anybodys = [];
        for (int i = 0; i < leader.Length; i++)
        {
            if (isFirst[i] && Similarity.AreAnybodys(utterances[i])) anybodys[utterances[i].Words.Exact] = i;
        }

        Dictionary<ulong, int> named = [];
        for (int i = 0; i < leader.Length; i++)
        {
            if (!isFirst[i]) continue;
            if (anybodys.TryGetValue(utterances[i].Words.Exact, out int first)) Join(leader, first, i);
            QuoteWords speaker = utterances[i].Speaker;
            for (int word = 0; word < speaker.ContentCount; word++)
            {
                ulong key = Hashes.Join(utterances[i].Words.Exact, speaker[word]);
                if (named.TryGetValue(key, out int namesake)) Join(leader, namesake, i);
                else named.Add(key, i);
            }
        }
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

    private static ValueList<StatementModel> Collect(QuoteReference[] places, Utterance[] utterances, int[] leader, CancellationToken cancellation)
    {
        // The quotations of a group are a chain, which its first one leads; nearly all are alone.
        int[] next = new int[leader.Length];
        int[] last = new int[leader.Length];
        int groups = 0;
        for (int i = 0; i < leader.Length; i++)
        {
            int first = leader[i];
            if (first == i) groups++;
            else next[last[first]] = i;
            last[first] = i;
        }

        var statements = new StatementModel[groups];
        int count = 0;
        for (int i = 0; i < leader.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (leader[i] == i) statements[count++] = StatementOf(i, next, places, utterances);
        }

        return new(statements);
    }

    private static StatementModel StatementOf(int first, int[] next, QuoteReference[] places, Utterance[] utterances)
    {
        int size = 1;
        for (int i = next[first]; i != 0; i = next[i]) size++;
        var quotes = new QuoteReference[size];
        int fullest = 0;
        int most = 0;
        int at = first;
        for (int i = 0; i < size; i++, at = next[at])
        {
            quotes[i] = places[at];
            if (utterances[at].Words.Count > most) (fullest, most) = (i, utterances[at].Words.Count);
        }

        return new(new(quotes), fullest);
    }
}
