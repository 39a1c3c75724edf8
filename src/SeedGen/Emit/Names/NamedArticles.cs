using SeedGen.Extraction;
using SeedGen.Extraction.Corpus;
using SeedGen.Extraction.Problems;

namespace SeedGen.Emit.Names;

/// <summary>Articles of which no two share a name in code.</summary>
/// <param name="Articles">Those that have a name of their own.</param>
/// <param name="Problems">One for each that is left out.</param>
internal sealed record NamedArticles(IReadOnlyList<ArticleModel> Articles, ValueList<Problem> Problems)
{
    /// <summary>
    /// Leaves out each article whose name in code (<c>a-b</c> and <c>a_b</c> are both <c>AB</c>) an earlier one has, by
    /// key in ordinal order. Equal keys are left to those who know keys.
    /// </summary>
    public static NamedArticles Of(IEnumerable<ArticleModel> articles)
    {
        Dictionary<string, ArticleModel> owners = new(StringComparer.Ordinal);
        List<ArticleModel> kept = [];
        List<Problem> problems = [];
        foreach (ArticleModel article in articles.OrderBy(static a => a.Key, StringComparer.Ordinal).ThenBy(static a => a.Path, StringComparer.Ordinal))
        {
            string name = CorpusNames.OfItem(article.Key);
            if (!owners.TryGetValue(name, out ArticleModel? owner))
            {
                owners.Add(name, article);
                kept.Add(article);
            }
            else if (string.Equals(owner.Key, article.Key, StringComparison.OrdinalIgnoreCase))
            {
                kept.Add(article);
            }
            else
            {
                problems.Add(new Problem(ProblemRules.SameArticleName, article.KeyLocation, [article.Key, name, owner.Key]));
            }
        }

        return new(kept, problems.ToValueList());
    }
}
