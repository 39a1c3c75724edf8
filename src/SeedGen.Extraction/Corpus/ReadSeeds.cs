using SeedGen.Extraction.Problems;

namespace SeedGen.Extraction.Corpus;

/// <summary>All that was read of the seeds, those articles too that are left out of the corpus.</summary>
/// <param name="Articles">The articles.</param>
/// <param name="AreWhole">False when something could not be read, so that nobody knows which articles are in it.</param>
internal sealed record ReadSeeds(ValueList<ArticleModel> Articles, bool AreWhole)
{
    // Problems that cost a line its article.
    private static readonly HashSet<ProblemRule> LostLine =
    [
        ProblemRules.BrokenJson, ProblemRules.JsonTooDeep, ProblemRules.LineIsNoObject, ProblemRules.MissingText,
        ProblemRules.MissingLineId, ProblemRules.WrongMemberType,
    ];

    /// <summary>What results come to.</summary>
    public static ReadSeeds Of(IReadOnlyList<SeedResult> results)
    {
        List<ArticleModel> articles = new(results.Count);
        bool areWhole = true;
        for (int i = 0; i < results.Count; i++)
        {
            SeedResult result = results[i];
            foreach (ArticleModel article in result.Articles) articles.Add(article);
            if (!result.Problems.IsEmpty) areWhole &= !IsIncomplete(result);
        }

        return new(articles.ToValueList(), areWhole);
    }

    private static bool IsIncomplete(SeedResult result) => result.Articles.IsEmpty
        ? result.Problems.Any(static problem => problem.Rule.Severity == ProblemSeverity.Error)
        : result.Problems.Any(static problem => LostLine.Contains(problem.Rule));
}
