using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema;

namespace SeedGen.Extraction.Corpus;

/// <summary>Finds entries of the schema that are about no article.</summary>
internal static class EntryChecker
{
    private const string LinesMark = ".jsonl#";

    /// <summary>Notes each entry whose key is neither an article's path nor the id of a <c>.jsonl</c> line.</summary>
    public static void Check(CorpusSchema schema, List<ArticleModel> articles, List<Problem> problems)
    {
        if (schema.Articles.IsEmpty) return;
        HashSet<string> keys = new(articles.Select(static article => EntryKeyOf(article.Path)), StringComparer.Ordinal);
        foreach (ArticleEntry entry in schema.Articles)
        {
            string key = CorpusPath.Normalise(entry.Key);
            if (keys.Contains(key)) continue;
            string hint = DidYouMean.Hint(key, keys.OrderBy(static k => k, StringComparer.Ordinal));
            problems.Add(new Problem(ProblemRules.EntryWithoutArticle, entry.File.Locate(entry.KeySpan),
                [Excerpt.Of(entry.Key), hint]));
        }
    }

    private static string EntryKeyOf(string path)
    {
        int mark = path.IndexOf(LinesMark, StringComparison.OrdinalIgnoreCase);
        return mark < 0 ? path : path.Substring(mark + LinesMark.Length);
    }
}
