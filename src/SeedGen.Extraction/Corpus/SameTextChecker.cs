using System.Globalization;
using SeedGen.Extraction.Problems;

namespace SeedGen.Extraction.Corpus;

/// <summary>Finds articles that are there twice.</summary>
internal static class SameTextChecker
{
    /// <summary>
    /// Notes each article whose words an earlier one has, all of them or nearly all; what stands around the article
    /// proper does not count.
    /// </summary>
    public static void Check(ValueList<ArticleModel> articles, List<Problem> problems, CancellationToken cancellation = default)
    {
        Dictionary<ulong, ArticleModel> first = [];
        NearTextIndex near = new();
        foreach (ArticleModel article in articles)
        {
            cancellation.ThrowIfCancellationRequested();
            if (article.Layout.Body.IsEmpty) continue;
            if (!first.TryGetValue(article.BodyHash, out ArticleModel? other)) first.Add(article.BodyHash, article);
            else if (BodyOf(article).SequenceEqual(BodyOf(other)))
            {
                problems.Add(ProblemOf(ProblemRules.SameText, article, other));
                continue;
            }

            if (near.FindAndAdd(article) is not { } twin) continue;
            string percent = Math.Floor(twin.Likeness * 100).ToString(CultureInfo.InvariantCulture);
            problems.Add(ProblemOf(ProblemRules.NearlySameText, article, twin.Other, percent));
        }
    }

    /// <summary>True when two articles are the same to this check.</summary>
    public static bool IsSame(ArticleModel one, ArticleModel other) =>
        one.Layout.Body == other.Layout.Body && one.Text == other.Text && Catalog.IsSame(one, other);

    /// <summary>By which articles find each other: two that share none are never compared. None twice.</summary>
    public static IEnumerable<ulong> MarksOf(ArticleModel article) =>
        article.Layout.Body.IsEmpty ? [] : NearTextIndex.MarksOf(article).Prepend(article.BodyHash).Distinct();

    private static Problem ProblemOf(
        ProblemRule rule, ArticleModel article, ArticleModel other, params string[] more) =>
        new(rule, article.KeyLocation, [Excerpt.Of(article.Path), Excerpt.Of(other.Path), .. more]);

    private static ReadOnlySpan<char> BodyOf(ArticleModel article) =>
        article.Text.AsSpan(article.Layout.Body.Start, article.Layout.Body.Length);
}
