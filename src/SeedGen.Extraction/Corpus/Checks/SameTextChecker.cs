using System.Globalization;
using SeedGen.Extraction.Corpus.Reading;
using SeedGen.Extraction.Corpus.Texts;
using SeedGen.Extraction.Problems;

namespace SeedGen.Extraction.Corpus.Checks;

/// <summary>Finds articles that are there twice.</summary>
internal static class SameTextChecker
{
    /// <summary>
    /// Each article, by its place, whose words an earlier one has, all of them or nearly all; what stands around the article
    /// proper does not count.
    /// </summary>
    public static List<(int Place, Problem Problem)> Check(ValueList<ArticleModel> articles, CancellationToken cancellation = default)
    {
        List<(int, Problem)> problems = [];
        Dictionary<ulong, ArticleModel> first = new(articles.Count);
        NearTextIndex near = new(articles.Count);
        for (int i = 0; i < articles.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            ArticleModel article = articles[i];
            if (article.Layout.Body.IsEmpty) continue;
            if (!first.TryGetValue(article.BodyHash, out ArticleModel? same)) first.Add(article.BodyHash, article);

            // One that is there already has its marks there, too.
            if (Compare(article, same, near.FindAndAdd(article)) is { } problem) problems.Add((i, problem));
        }

        return problems;
    }

    /// <summary>
    /// What is to be said of one article, given those that have a mark, in their order; null when it is there but once.
    /// </summary>
    public static Problem? Check(ArticleModel article, Func<ulong, IEnumerable<ArticleModel>> withMark)
    {
        if (article.Layout.Body.IsEmpty) return null;
        ArticleModel same = withMark(article.BodyHash).First(other => other.BodyHash == article.BodyHash && !other.Layout.Body.IsEmpty);
        return Compare(article, ReferenceEquals(same, article) ? null : same, NearTextIndex.Find(article, withMark));
    }

    /// <summary>True when two articles are the same to this check.</summary>
    public static bool IsSame(ArticleModel one, ArticleModel other) =>
        one.Layout.Body == other.Layout.Body && one.Text == other.Text && Catalog.IsSame(one, other);

    /// <summary>By which articles find each other: two that share none are never compared. None twice.</summary>
    public static IEnumerable<ulong> MarksOf(ArticleModel article) =>
        article.Layout.Body.IsEmpty ? [] : NearTextIndex.MarksOf(article).Prepend(article.BodyHash).Distinct();

    private static Problem? Compare(ArticleModel article, ArticleModel? same, ArticleModel?[] near)
    {
        if (same is not null && BodyOf(article).SequenceEqual(BodyOf(same))) return ProblemOf(ProblemRules.SameText, article, same);
        if (NearTextIndex.TwinOf(article, near) is not { } twin) return null;
        string percent = Math.Floor(twin.Likeness * 100).ToString(CultureInfo.InvariantCulture);
        return ProblemOf(ProblemRules.NearlySameText, article, twin.Other, percent);
    }

    private static Problem ProblemOf(
        ProblemRule rule, ArticleModel article, ArticleModel other, params string[] more) =>
        new(rule, article.KeyLocation, [Excerpt.Of(article.Path), Excerpt.Of(other.Path), .. more]);

    private static ReadOnlySpan<char> BodyOf(ArticleModel article) => LineEnds.Plain(article.Text, article.Layout.Body);
}
