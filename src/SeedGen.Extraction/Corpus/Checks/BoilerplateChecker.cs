using SeedGen.Extraction.Corpus.Reading;
using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema;

namespace SeedGen.Extraction.Corpus.Checks;

/// <summary>Finds words of the schema's <c>boilerplate</c> that no article holds.</summary>
internal static class BoilerplateChecker
{
    /// <summary>
    /// Notes the words that none of <paramref name="articles"/> holds. An empty corpus tells nothing.
    /// </summary>
    public static void Check(CorpusSchema schema, IReadOnlyList<ArticleModel> articles, List<Problem> problems)
    {
        ValueList<string> boilerplate = schema.Settings.Boilerplate;
        if (boilerplate.IsEmpty || articles.Count == 0) return;
        HashSet<int> held = [.. articles.SelectMany(static article => article.Boilerplate)];
        for (int i = 0; i < boilerplate.Count; i++)
        {
            if (held.Contains(i)) continue;
            string words = Excerpt.Of(boilerplate[i]);
            problems.Add(new Problem(ProblemRules.UnusedBoilerplate, schema.BoilerplatePlaces[i], [words]));
        }
    }
}
