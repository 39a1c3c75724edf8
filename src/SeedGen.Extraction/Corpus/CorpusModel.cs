using SeedGen.Extraction.Corpus.Reading;
using SeedGen.Extraction.Corpus.Statements;
using SeedGen.Extraction.Schema;

namespace SeedGen.Extraction.Corpus;

/// <summary>The whole corpus in its stable order, every reference checked: what code is emitted from.</summary>
/// <param name="Schema">The schema it belongs to.</param>
public sealed record CorpusModel(CorpusSchema Schema)
{
    /// <summary>The articles, by key in ordinal order. Keys are unique ignoring case.</summary>
    public ValueList<ArticleModel> Articles { get; init; }

    /// <summary>Declared actors in the order of the schema, then the found ones by key in ordinal order.</summary>
    public ValueList<CorpusActor> Actors { get; init; }

    /// <summary>
    /// Utterances with their variants, in the order of their first variant; every speech quotation of four words and
    /// more is in exactly one.
    /// </summary>
    public ValueList<StatementModel> Statements { get; init; }
}
