using SeedGen.Extraction.Corpus.Reading;
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
    public static ReadSeeds Of(SeedResult[] results)
    {
        int count = 0;
        bool areWhole = true;
        foreach (SeedResult result in results)
        {
            count += result.Articles.Count;
            if (!result.Problems.IsEmpty) areWhole &= !IsIncomplete(result);
        }

        var articles = new ArticleModel[count];
        count = 0;
        foreach (SeedResult result in results)
        {
            foreach (ArticleModel article in result.Articles) articles[count++] = article;
        }

        return new(new(articles), areWhole);
    }

    private static bool IsIncomplete(SeedResult result) => result.Articles.IsEmpty
        ? result.Problems.Any(static problem => problem.Rule.Severity == ProblemSeverity.Error)
        : result.Problems.Any(static problem => LostLine.Contains(problem.Rule));
}
