using SeedGen.Extraction.Corpus.Reading;
using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema;
using SeedGen.Extraction.Schema.Fields;

namespace SeedGen.Extraction.Corpus.Checks;

/// <summary>Checks that every reference leads somewhere.</summary>
internal sealed class ReferenceChecker
{
    private readonly CorpusSchema _schema;
    private readonly KnownArticles _articles;
    private readonly HashSet<string> _actors;
    private readonly List<Problem> _problems;
    private readonly ActorHints _hints;

    private ReferenceChecker(CorpusSchema schema, KnownArticles articles, List<Problem> problems)
    {
        _schema = schema;
        _articles = articles;
        _actors = new(schema.Actors.Select(static actor => actor.Actor.Key), StringComparer.Ordinal);
        _hints = new(schema.Actors);
        _problems = problems;
    }

    /// <summary>Notes each reference in the fields of articles and actors that nothing known has the id of.</summary>
    public static void Check(
        CorpusSchema schema, ValueList<ArticleModel> articles, KnownArticles known, List<Problem> problems, CancellationToken cancellation)
    {
        ReferenceChecker checker = new(schema, known, problems);
        foreach (ActorSchema actor in schema.Actors) checker.Check(actor.Fields);
        foreach (ArticleModel article in articles)
        {
            cancellation.ThrowIfCancellationRequested();
            checker.Check(article.Fields);
        }
    }

    private void Check(ValueList<NamedValue> fields)
    {
        foreach (NamedValue field in fields) Check(field.Value);
    }

    // As deep as the schema's own field types, which the schema bounds.
    private void Check(FieldValue value)
    {
        switch (value)
        {
            case ReferenceValue reference:
                Check(reference);
                break;
            case ListValue list:
                foreach (FieldValue item in list.Items) Check(item);
                break;
            case ObjectValue nested:
                Check(nested.Fields);
                break;
        }
    }

    private void Check(ReferenceValue reference)
    {
        string key = reference.Key;
        if (reference.Target == FieldType.Article)
        {
            if (_articles.HasId(key)) return;
            string? excluded = ExcludedEntry(key);
            if (excluded is null && !_articles.IsWhole) return;
            string hint = excluded is null ? _articles.IdHint(key) : $"; 'exclude' leaves out '{Excerpt.Of(excluded)}'";
            Note(ProblemRules.UnknownArticleReference, reference, hint);
        }
        else if (_schema.Settings.AreActorsKnown && !_actors.Contains(key))
        {
            Note(ProblemRules.UnknownActorReference, reference, _hints.Of(key));
        }
    }

    private void Note(ProblemRule rule, ReferenceValue reference, string hint) =>
        _problems.Add(new Problem(rule, reference.Location, [Excerpt.Of(reference.Key), hint]));

    // The entry of an article that the schema leaves out, for all we know the one that is meant.
    private string? ExcludedEntry(string id) => _schema.Articles
        .Select(static entry => CorpusPath.Normalise(entry.Key))
        .FirstOrDefault(path => CorpusPath.NameOf(path) == id && CorpusFolder.IsExcluded(_schema.Exclude, path));
}
