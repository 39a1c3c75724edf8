using SeedGen.Extraction.Corpus.Memory;
using SeedGen.Extraction.Corpus.Reading;
using SeedGen.Extraction.Corpus.Texts;

namespace SeedGen.Extraction.Corpus.Statements;

/// <summary>
/// The sayings of a corpus as they are grouped into statements, kept from one edit to the next: an edit groups those again that
/// it touches. Which two are one hangs on the words of all, and not on their order; so that comes to the groups of
/// <see cref="StatementBuilder"/>.
/// </summary>
internal sealed class SayingGroups
{
    private readonly Dictionary<ulong, Saying> _known = [];
    private readonly PairIndex _pairs = new();

    /// <summary>The sayings of articles, whose statements are known.</summary>
    public SayingGroups(ValueList<ArticleModel> articles, ValueList<StatementModel> statements)
    {
        for (int a = 0; a < articles.Count; a++)
        {
            foreach (Utterance utterance in articles[a].Utterances)
            {
                if (!_known.TryGetValue(utterance.Exact, out Saying? saying))
                {
                    _known.Add(utterance.Exact, saying = new(utterance));
                    saying.Group = [saying];
                    _pairs.Add(saying);
                }

                saying.Add(new QuoteReference(a, utterance.Quote));
            }
        }

        foreach (StatementModel statement in statements)
        {
            if (statement.Quotes.Count == 1) continue;
            List<Saying> group = [.. statement.Quotes.Select(place => SayingAt(articles, place)).Distinct()];
            foreach (Saying saying in group) saying.Group = group;
        }
    }

    /// <summary>
    /// The statements of the articles as they are now, given those of before; null when they all must be grouped again, by others
    /// than these.
    /// </summary>
    public ValueList<StatementModel>? Regroup(StepChanges<ArticleModel> changes, ValueList<StatementModel> statements)
    {
        Dictionary<IReadOnlyList<Saying>, QuoteReference> former = [];
        List<Saying> come = [];
        HashSet<Saying> touched = Move(changes, former, come);
        List<Saying> gone = [.. touched.Where(static saying => saying.Places.Count == 0)];
        foreach (Saying saying in gone) _known.Remove(saying.Utterance.Exact);
        if (!_pairs.Replace(gone, come)) return null;

        // What is left of a group may hang together no more, and a new saying may join several.
        HashSet<Saying> known = [];
        foreach (Saying saying in gone.SelectMany(static saying => saying.Group).Concat(come))
        {
            if (saying.Places.Count > 0 && !known.Contains(saying)) known.UnionWith(Join(saying, former));
        }

        IEnumerable<IReadOnlyList<Saying>> groups = former.Keys.SelectMany(static group => group).Concat(come)
            .Where(static saying => saying.Places.Count > 0).Select(static saying => saying.Group).Distinct();
        return Merge(statements, [.. former.Values], groups.Select(StatementOf));
    }

    // Moves the quotations of edited articles. Notes the groups that these were in, each with its first place before that.
    private HashSet<Saying> Move(StepChanges<ArticleModel> changes, Dictionary<IReadOnlyList<Saying>, QuoteReference> former, List<Saying> come)
    {
        HashSet<Saying> touched = [];
        List<(Saying Saying, QuoteReference Place)> left = [];
        List<(Utterance Utterance, QuoteReference Place)> entered = [];
        foreach (int article in changes.Places)
        {
            HashSet<Utterance> before = [.. changes.Before[article].Utterances];
            HashSet<Utterance> now = [.. changes.Now[article].Utterances];
            foreach (Utterance utterance in before)
            {
                if (!now.Contains(utterance)) left.Add((_known[utterance.Exact], new(article, utterance.Quote)));
            }

            foreach (Utterance utterance in now)
            {
                if (!before.Contains(utterance)) entered.Add((utterance, new(article, utterance.Quote)));
            }
        }

        foreach ((Saying saying, _) in left) touched.Add(saying);
        foreach ((Utterance utterance, _) in entered)
        {
            if (_known.TryGetValue(utterance.Exact, out Saying? saying)) touched.Add(saying);
        }

        foreach (Saying saying in touched) NoteFormer(saying.Group, former);
        foreach ((Saying saying, QuoteReference place) in left) saying.Remove(place);
        foreach ((Utterance utterance, QuoteReference place) in entered)
        {
            if (!_known.TryGetValue(utterance.Exact, out Saying? saying))
            {
                _known.Add(utterance.Exact, saying = new(utterance));
                come.Add(saying);
            }

            saying.Add(place);
        }

        return touched;
    }

    // Makes one group of all that can be reached.
    private List<Saying> Join(Saying start, Dictionary<IReadOnlyList<Saying>, QuoteReference> former)
    {
        List<Saying> group = [start];
        HashSet<Saying> reached = [start];
        for (int i = 0; i < group.Count; i++)
        {
            foreach (Saying other in _pairs.OnesWith(group[i]))
            {
                if (reached.Add(other)) group.Add(other);
            }
        }

        foreach (Saying saying in group)
        {
            if (saying.Group.Count > 0) NoteFormer(saying.Group, former);
            saying.Group = group;
        }

        return group;
    }

    private static void NoteFormer(IReadOnlyList<Saying> group, Dictionary<IReadOnlyList<Saying>, QuoteReference> former)
    {
        if (!former.ContainsKey(group)) former.Add(group, FirstOf(group));
    }

    private static QuoteReference FirstOf(IReadOnlyList<Saying> group) =>
        group.Select(static saying => saying.Places[0]).OrderBy(static place => place, ByPlace.Instance).First();

    private static StatementModel StatementOf(IReadOnlyList<Saying> group)
    {
        List<(QuoteReference Place, int Words)> variants =
        [
            .. group.SelectMany(static saying => saying.Places.Select(place => (place, saying.Words.Count)))
                .OrderBy(static variant => variant.place, ByPlace.Instance),
        ];
        int fullest = 0;
        for (int i = 1; i < variants.Count; i++)
        {
            if (variants[i].Words > variants[fullest].Words) fullest = i;
        }

        return new(variants.Select(static variant => variant.Place).ToValueList(), fullest);
    }

    // Of 60,000 statements an edit changes a few, so the others are copied in runs.
    private static ValueList<StatementModel> Merge(
        ValueList<StatementModel> statements, List<QuoteReference> former, IEnumerable<StatementModel> made)
    {
        List<(int At, StatementModel? Made)> edits = [.. made.OrderBy(static statement => statement.Quotes[0], ByPlace.Instance)
            .Select(statement => (PlaceIn(statements, statement.Quotes[0]), (StatementModel?)statement))];
        int count = statements.Count - former.Count + edits.Count;
        edits.AddRange(former.Select(first => (PlaceIn(statements, first), (StatementModel?)null)));

        var merged = new StatementModel[count];
        int from = 0;
        int to = 0;
        foreach ((int at, StatementModel? statement) in edits.OrderBy(static edit => edit.At).ThenBy(static edit => edit.Made is null))
        {
            statements.AsSpan().Slice(from, at - from).CopyTo(merged.AsSpan(to));
            to += at - from;
            from = statement is null ? at + 1 : at;
            if (statement is not null) merged[to++] = statement;
        }

        statements.AsSpan().Slice(from).CopyTo(merged.AsSpan(to));
        return new(merged);
    }

    // The statement that begins there, or the first behind it.
    private static int PlaceIn(ValueList<StatementModel> statements, QuoteReference first)
    {
        int low = 0;
        int high = statements.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (ByPlace.Instance.Compare(statements[middle].Quotes[0], first) < 0) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private Saying SayingAt(ValueList<ArticleModel> articles, QuoteReference place) =>
        _known[articles[place.Article].Utterances.First(utterance => utterance.Quote == place.Quote).Exact];
}
