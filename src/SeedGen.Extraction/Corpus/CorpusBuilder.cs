using SeedGen.Extraction.Corpus.Checks;
using SeedGen.Extraction.Corpus.Memory;
using SeedGen.Extraction.Corpus.Reading;
using SeedGen.Extraction.Corpus.Statements;
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
    /// All that was read of the seeds, where some of it is not among <paramref name="articles"/> or could not be read; null when
    /// they are all. What is known to exist, or may, is not said to be missing.
    /// </param>
    /// <param name="memory">What the last build with this schema came to; saves the steps that an edit does not touch.</param>
    /// <param name="cancellation">Asked for each article in each step.</param>
    /// <exception cref="OperationCanceledException">The caller wants no answer any more.</exception>
    public static CorpusResult Build(
        CorpusSchema schema, IEnumerable<ArticleModel> articles, IEnumerable<SeedResult>? read = null, StepMemory? memory = null,
        CancellationToken cancellation = default)
    {
        var given = articles.ToValueList();
        ReadSeeds seeds = read is null ? new(given, AreWhole: true) : ReadSeeds.Of([.. read]);
        return Build(schema, given, seeds, memory ?? new(), cancellation);
    }

    /// <summary>The same, of what was read of the seeds.</summary>
    internal static CorpusResult Build(
        CorpusSchema schema, ValueList<ArticleModel> given, ReadSeeds read, StepMemory memory, CancellationToken cancellation)
    {
        Catalog catalog = memory.Get("catalog", read.Articles, Catalog.IsSame,
            () => Catalog.Of(schema, given, new KnownArticles(read.Articles, read.AreWhole), cancellation), (read.AreWhole, given.Count));
        ValueList<ArticleModel> kept = given.Pick(catalog.Kept);

        ValueList<Problem> Problems(string step, Func<ArticleModel, ArticleModel, bool> isSame, Action<List<Problem>> check) =>
            memory.Get(step, kept, isSame, () =>
            {
                List<Problem> problems = [];
                check(problems);
                return problems.ToValueList();
            }, catalog);

        CorpusModel model = new(schema)
        {
            Articles = kept,
            Actors = memory.Get("actors", kept, static (one, other) => one.FoundActors == other.FoundActors,
                () => ActorsOf(schema, kept, cancellation)),
            Statements = memory.Get("statements", kept, static (one, other) => one.Utterances == other.Utterances,
                () => StatementGroups.In(kept, cancellation), catalog).Statements,
        };
        IEnumerable<Problem> problems = catalog.Problems
            .Concat(Problems("references", static (one, other) => one.Fields == other.Fields,
                problems => ReferenceChecker.Check(schema, kept, catalog.Known, problems, cancellation)))
            .Concat(Problems("unique", static (one, other) => one.Fields == other.Fields,
                problems => UniqueChecker.Check(schema, kept, problems, cancellation)))
            .Concat(memory.Get("texts", kept, SameTextChecker.IsSame, () => SameTexts.In(kept, cancellation), catalog).Problems)
            .Concat(memory.Get("boilerplate", given, static (one, other) => one.Boilerplate == other.Boilerplate, () =>
            {
                List<Problem> problems = [];
                BoilerplateChecker.Check(schema, given, problems);
                return problems.ToValueList();
            }));
        ValueList<Problem> found = problems.ToValueList();
        cancellation.ThrowIfCancellationRequested();
        return new(model, Fragments.Resolve(found, schema));
    }

    private static ValueList<CorpusActor> ActorsOf(CorpusSchema schema, ValueList<ArticleModel> articles, CancellationToken cancellation)
    {
        Dictionary<string, CorpusActor> found = new(StringComparer.Ordinal);
        foreach (ArticleModel article in articles)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (Actors.FoundActor actor in article.FoundActors)
            {
                if (!found.ContainsKey(actor.Key))
                {
                    found.Add(actor.Key, new CorpusActor(actor.Key, actor.Name, actor.Kind, Declared: null));
                }
            }
        }

        return schema.Actors
            .Select(static declared => new CorpusActor(declared.Actor.Key, declared.Actor.Name, declared.Actor.Kind, declared))
            .Concat(found.Values.OrderBy(static actor => actor.Key, StringComparer.Ordinal))
            .ToValueList();
    }
}
