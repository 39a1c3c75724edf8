using SeedGen.Extraction.Problems;

namespace SeedGen.Extraction.Corpus;

/// <summary>Finds articles that are there twice.</summary>
internal static class SameTextChecker
{
    /// <summary>
    /// Notes each article whose words an earlier one has; what stands around the article proper does not count.
    /// </summary>
    public static void Check(ValueList<ArticleModel> articles, List<Problem> problems)
    {
        Dictionary<ulong, ArticleModel> first = [];
        foreach (ArticleModel article in articles)
        {
            if (article.Layout.Body.IsEmpty) continue;
            if (!first.TryGetValue(article.BodyHash, out ArticleModel? other)) first.Add(article.BodyHash, article);
            else if (BodyOf(article).SequenceEqual(BodyOf(other))) problems.Add(TwinOf(other, article));
        }
    }

    private static Problem TwinOf(ArticleModel first, ArticleModel second) =>
        new(ProblemRules.SameText, second.KeyLocation, [Excerpt.Of(second.Path), Excerpt.Of(first.Path)]);

    private static ReadOnlySpan<char> BodyOf(ArticleModel article) =>
        article.Text.AsSpan(article.Layout.Body.Start, article.Layout.Body.Length);
}
