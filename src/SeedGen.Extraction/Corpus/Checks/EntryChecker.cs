using SeedGen.Extraction.Corpus.Reading;
using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema;

namespace SeedGen.Extraction.Corpus.Checks;

/// <summary>Finds entries of the schema that are about no article.</summary>
internal static class EntryChecker
{
    /// <summary>Notes each entry whose key is neither an article's path nor the id of a <c>.jsonl</c> line.</summary>
    public static void Check(CorpusSchema schema, KnownArticles known, List<Problem> problems)
    {
        foreach (ArticleEntry entry in schema.Articles)
        {
            string key = CorpusPath.Normalise(entry.Key);
            if (known.HasEntryKey(key)) continue;
            SourceLocation location = entry.File.Locate(entry.KeySpan);
            string shown = Excerpt.Of(entry.Key);
            if (CorpusFolder.IsExcluded(schema.Exclude, key))
                problems.Add(new Problem(ProblemRules.EntryForExcluded, location, [shown]));
            else if (known.IsWhole)
                problems.Add(new Problem(ProblemRules.EntryWithoutArticle, location, [shown, known.EntryHint(key)]));
        }
    }

    /// <summary>
    /// Notes each severity that is set for a line of a <c>.jsonl</c> file: a file's problems have one severity.
    /// </summary>
    public static void CheckSeverities(CorpusSchema schema, List<Problem> problems)
    {
        foreach (SeveritySetting setting in schema.Severities)
        {
            if (setting.Article is null || CorpusFolder.HoldsOneArticle(setting.Article)) continue;
            problems.Add(new Problem(
                ProblemRules.SettingDoesNotFit, setting.Location, ["severity", "a line of a .jsonl file", "set it for the corpus"]));
        }
    }
}
