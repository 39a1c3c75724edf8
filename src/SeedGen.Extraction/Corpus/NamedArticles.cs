using SeedGen.Extraction.Corpus.Reading;
using SeedGen.Extraction.Problems;

namespace SeedGen.Extraction.Corpus;

/// <summary>Articles of which no two share a name in code.</summary>
/// <param name="Kept">Which of the articles given have a name of their own, by key in ordinal order.</param>
/// <param name="Problems">One for each that is left out.</param>
internal sealed record NamedArticles(ValueList<int> Kept, ValueList<Problem> Problems)
{
    /// <summary>
    /// Leaves out each article whose name in code (<c>a-b</c> and <c>a_b</c> are both <c>AB</c>) an earlier one has, by
    /// key in ordinal order. Equal keys are left to those who know keys.
    /// </summary>
    public static NamedArticles Of(ValueList<ArticleModel> articles, CancellationToken cancellation = default)
    {
        Dictionary<string, ArticleModel> owners = new(StringComparer.Ordinal);
        List<int> kept = [];
        List<Problem> problems = [];
        foreach (int i in Enumerable.Range(0, articles.Count)
            .OrderBy(i => articles[i].Key, StringComparer.Ordinal).ThenBy(i => articles[i].Path, StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            ArticleModel article = articles[i];
            string name = ItemNames.Of(article.Key);
            if (!owners.TryGetValue(name, out ArticleModel? owner))
            {
                owners.Add(name, article);
                kept.Add(i);
            }
            else if (string.Equals(owner.Key, article.Key, StringComparison.OrdinalIgnoreCase))
            {
                kept.Add(i);
            }
            else
            {
                problems.Add(new Problem(ProblemRules.SameArticleName, article.KeyLocation, [article.Key, name, owner.Key]));
            }
        }

        return new(kept.ToValueList(), problems.ToValueList());
    }
}
