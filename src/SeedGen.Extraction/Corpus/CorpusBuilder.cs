using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema;

namespace SeedGen.Extraction.Corpus;

/// <summary>Makes one corpus of the articles: the only step that sees more than one of them.</summary>
public static class CorpusBuilder
{
    /// <summary>
    /// The corpus of <paramref name="schema"/> and <paramref name="articles"/>, in an order that depends on ids alone,
    /// and what only shows when the whole is seen. Places of the problems count from the start of their files.
    /// </summary>
    /// <param name="schema">The schema.</param>
    /// <param name="articles">The articles that are to be in the corpus.</param>
    /// <param name="read">
    /// All that was read of the seeds, where some of it is not among <paramref name="articles"/> or could not be read: what
    /// is known to exist, or may, is not said to be missing.
    /// </param>
    public static CorpusResult Build(
        CorpusSchema schema, IEnumerable<ArticleModel> articles, IEnumerable<SeedResult>? read = null)
    {
        List<Problem> problems = [];
        List<ArticleModel> all =
            [.. articles.OrderBy(static a => a.Key, StringComparer.Ordinal).ThenBy(static a => a.Path,
                StringComparer.Ordinal)];
        ValueList<ArticleModel> kept = WithoutDuplicates(all, problems);

        KnownArticles known = new(all, read ?? []);
        EntryChecker.Check(schema, known, problems);
        EntryChecker.CheckSeverities(schema, problems);
        ReferenceChecker.Check(schema, kept, known, problems);
        UniqueChecker.Check(schema, kept, problems);
        SameTextChecker.Check(kept, problems);
        BoilerplateChecker.Check(schema, all, problems);
        CorpusModel model = new(schema)
        {
            Articles = kept,
            Actors = ActorsOf(schema, kept),
            Statements = StatementBuilder.Build(kept),
        };
        return new(model, Fragments.Resolve(problems.ToValueList(), schema));
    }

    // Ids become names in code, and files on some systems: a difference in case is none.
    private static ValueList<ArticleModel> WithoutDuplicates(List<ArticleModel> articles, List<Problem> problems)
    {
        Dictionary<string, ArticleModel> first = new(StringComparer.OrdinalIgnoreCase);
        List<ArticleModel> kept = new(articles.Count);
        foreach (ArticleModel article in articles)
        {
            if (first.TryGetValue(article.Key, out ArticleModel? other))
            {
                problems.Add(new Problem(ProblemRules.DuplicateArticleId, article.KeyLocation,
                    [Excerpt.Of(article.Key), other.Path]));
                continue;
            }

            first.Add(article.Key, article);
            kept.Add(article);
        }

        return kept.ToValueList();
    }

    private static ValueList<CorpusActor> ActorsOf(CorpusSchema schema, ValueList<ArticleModel> articles)
    {
        Dictionary<string, CorpusActor> found = new(StringComparer.Ordinal);
        foreach (ArticleModel article in articles)
        {
            foreach (Actors.FoundActor actor in article.FoundActors)
            {
                if (!found.ContainsKey(actor.Key))
                {
                    found.Add(actor.Key, new CorpusActor(actor.Key, actor.Name, actor.Kind, Declared: null));
                }
            }
        }

        return schema.Actors
            .Select(static declared => new CorpusActor(declared.Actor.Key, declared.Actor.Name, declared.Actor.Kind,
                declared))
            .Concat(found.Values.OrderBy(static actor => actor.Key, StringComparer.Ordinal))
            .ToValueList();
    }
}
