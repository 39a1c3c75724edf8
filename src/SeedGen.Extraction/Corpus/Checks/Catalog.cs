using SeedGen.Extraction.Corpus.Reading;
using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema;
using SeedGen.Extraction.Schema.Yaml;

namespace SeedGen.Extraction.Corpus.Checks;

/// <summary>The articles of a corpus by their ids alone: their order, which of them are left out, and what is known.</summary>
internal sealed class Catalog
{
    private const string OtherFileId = "rename the file, or give it another 'id' in its front matter or under 'articles'";
    private const string OtherLineId = "give this line another one";

    private Catalog(ValueList<int> kept, KnownArticles known, ValueList<Problem> problems)
    {
        Kept = kept;
        Known = known;
        Problems = problems;
    }

    /// <summary>Which of the articles given are in the corpus, by key in ordinal order.</summary>
    public ValueList<int> Kept { get; }

    /// <summary>All that are known to exist.</summary>
    public KnownArticles Known { get; }

    /// <summary>What is wrong with ids, and with what the schema says of ids.</summary>
    public ValueList<Problem> Problems { get; }

    /// <summary>True when two articles are the same to a catalogue.</summary>
    public static bool IsSame(ArticleModel one, ArticleModel other) =>
        one.Key == other.Key && one.Path == other.Path && one.KeyLocation == other.KeyLocation;

    /// <summary>The catalogue of <paramref name="articles"/>; <paramref name="known"/> may be more.</summary>
    public static Catalog Of(CorpusSchema schema, ValueList<ArticleModel> articles, KnownArticles known, CancellationToken cancellation)
    {
        List<Problem> problems = [];
        int[] order = [.. Enumerable.Range(0, articles.Count)];
        Array.Sort(order, (left, right) => Compare(articles[left], articles[right]) is not 0 and int by ? by : left - right);
        cancellation.ThrowIfCancellationRequested();
        ValueList<int> kept = WithoutDuplicates(articles, order, problems);
        cancellation.ThrowIfCancellationRequested();
        EntryChecker.Check(schema, known, problems);
        cancellation.ThrowIfCancellationRequested();
        EntryChecker.CheckSeverities(schema, problems);
        return new(kept, known, problems.ToValueList());
    }

    private static int Compare(ArticleModel left, ArticleModel right)
    {
        int byKey = string.CompareOrdinal(left.Key, right.Key);
        return byKey != 0 ? byKey : string.CompareOrdinal(left.Path, right.Path);
    }

    // Ids become names in code, and files on some systems: a difference in case is none.
    private static ValueList<int> WithoutDuplicates(ValueList<ArticleModel> articles, int[] order, List<Problem> problems)
    {
        Dictionary<string, int> first = new(StringComparer.OrdinalIgnoreCase);
        foreach (int i in order)
        {
            string key = articles[i].Key;
            if (!first.TryGetValue(key, out int other) || StandsBefore(articles[i], articles[other])) first[key] = i;
        }

        List<int> kept = new(order.Length);
        foreach (int i in order)
        {
            ArticleModel article = articles[i];
            ArticleModel owner = articles[first[article.Key]];
            if (ReferenceEquals(owner, article)) kept.Add(i);
            else
            {
                problems.Add(new Problem(ProblemRules.DuplicateArticleId, article.KeyLocation,
                    [Excerpt.Of(article.Key), PlaceOf(owner), article.Line is not null ? OtherLineId : OtherFileId]));
            }
        }

        return kept.ToValueList();
    }

    // Among files, the order is that of keys and paths already.
    private static bool StandsBefore(ArticleModel one, ArticleModel other) => IsLine(one) && IsLine(other)
        && one.KeyLocation.Path == other.KeyLocation.Path && one.KeyLocation.Span.Start < other.KeyLocation.Span.Start;

    private static bool IsLine(ArticleModel article) => CorpusFolder.HoldsLines(article.KeyLocation.Path);

    private static string PlaceOf(ArticleModel article) => IsLine(article)
        ? $"line {NodeNames.Number(article.KeyLocation.Start.Line + 1)} of {article.Path.Substring(0, article.Path.Length - article.Key.Length - 1)}"
        : article.Path;
}
