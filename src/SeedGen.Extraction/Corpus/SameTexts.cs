using SeedGen.Extraction.Problems;

namespace SeedGen.Extraction.Corpus;

/// <summary>
/// The articles of a corpus that are there twice, and what tells after an edit that there are no others: an article that
/// shares none of its marks is compared with none.
/// </summary>
internal sealed class SameTexts : IStandingResult<ArticleModel>
{
    private Dictionary<ulong, int>? _carriers;

    private SameTexts(ValueList<Problem> problems) => Problems = problems;

    /// <summary>What is to be said of them.</summary>
    public ValueList<Problem> Problems { get; }

    /// <summary>Compares <paramref name="articles"/>.</summary>
    public static SameTexts In(ValueList<ArticleModel> articles, CancellationToken cancellation)
    {
        List<Problem> problems = [];
        SameTextChecker.Check(articles, problems, cancellation);
        return new(problems.ToValueList());
    }

    /// <inheritdoc/>
    public object? After(StepChanges<ArticleModel> changes)
    {
        Dictionary<ulong, int> carriers = _carriers ??= CarriersAmong(changes.Before);
        foreach (int place in changes.Places)
        {
            foreach (ulong mark in SameTextChecker.MarksOf(changes.Before[place]))
            {
                if (carriers[mark] > 1) return null;
                carriers.Remove(mark);
            }
        }

        foreach (int place in changes.Places)
        {
            foreach (ulong mark in SameTextChecker.MarksOf(changes.Now[place]))
            {
                if (carriers.ContainsKey(mark)) return null;
                carriers.Add(mark, 1);
            }
        }

        return this;
    }

    private static Dictionary<ulong, int> CarriersAmong(ValueList<ArticleModel> articles)
    {
        Dictionary<ulong, int> carriers = [];
        foreach (ArticleModel article in articles)
        {
            foreach (ulong mark in SameTextChecker.MarksOf(article))
            {
                carriers.TryGetValue(mark, out int count);
                carriers[mark] = count + 1;
            }
        }

        return carriers;
    }
}
