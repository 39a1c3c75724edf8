using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema;

namespace SeedGen.Extraction.Corpus;

/// <summary>Checks that every reference leads somewhere.</summary>
internal sealed class ReferenceChecker
{
    private readonly HashSet<string> _articles;
    private readonly HashSet<string> _actors;
    private readonly List<Problem> _problems;

    private ReferenceChecker(CorpusSchema schema, ValueList<ArticleModel> articles, List<Problem> problems)
    {
        _articles = new(articles.Select(static article => article.Key), StringComparer.Ordinal);
        _actors = new(schema.Actors.Select(static actor => actor.Actor.Key), StringComparer.Ordinal);
        _problems = problems;
    }

    /// <summary>Notes each reference in the fields of articles and actors that nothing has the id of.</summary>
    public static void Check(CorpusSchema schema, ValueList<ArticleModel> articles, List<Problem> problems)
    {
        ReferenceChecker checker = new(schema, articles, problems);
        foreach (ActorSchema actor in schema.Actors) checker.Check(actor.Fields);
        foreach (ArticleModel article in articles) checker.Check(article.Fields);
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
        (HashSet<string> known, ProblemRule rule) = reference.Target == FieldType.Article
            ? (_articles, ProblemRules.UnknownArticleReference)
            : (_actors, ProblemRules.UnknownActorReference);
        if (known.Contains(reference.Key)) return;
        string hint = DidYouMean.Hint(reference.Key, known.OrderBy(static key => key, StringComparer.Ordinal));
        _problems.Add(new Problem(rule, reference.Location, [Excerpt.Of(reference.Key), hint]));
    }
}
