using SeedGen.Extraction.Corpus.Memory;
using SeedGen.Extraction.Corpus.Reading;

namespace SeedGen.Extraction.Corpus.Statements;

/// <summary>The statements of a corpus, and what groups after an edit only the quotations that it touches.</summary>
internal sealed class StatementGroups : IStandingResult<ArticleModel>
{
    private readonly SayingGroups? _sayings;

    private StatementGroups(ValueList<StatementModel> statements, SayingGroups? sayings)
    {
        Statements = statements;
        _sayings = sayings;
    }

    /// <summary>The statements, in the order of their first quotation.</summary>
    public ValueList<StatementModel> Statements { get; }

    /// <summary>Groups the quotations of <paramref name="articles"/>.</summary>
    public static StatementGroups In(ValueList<ArticleModel> articles, CancellationToken cancellation = default) =>
        new(StatementBuilder.Build(articles, cancellation), null);

    /// <inheritdoc/>
    public object? After(StepChanges<ArticleModel> changes)
    {
        SayingGroups sayings = _sayings ?? new(changes.Before, Statements);
        return sayings.Regroup(changes, Statements) is { } statements ? new StatementGroups(statements, sayings) : null;
    }
}
