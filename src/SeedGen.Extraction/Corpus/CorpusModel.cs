using SeedGen.Extraction.Problems;
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

/// <summary>An actor of the corpus.</summary>
/// <param name="Key">Its id, or its key with a leading <c>~</c> when it is undeclared.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Declared">What the schema says of it; null when undeclared.</param>
public sealed record CorpusActor(string Key, string Name, ActorKind Kind, ActorSchema? Declared);

/// <summary>One utterance.</summary>
/// <param name="Quotes">Its variants in the order of the corpus; at least one.</param>
/// <param name="Fullest">Index in <paramref name="Quotes"/> of the variant that says most.</param>
public sealed record StatementModel(ValueList<QuoteReference> Quotes, int Fullest);

/// <summary>A top-level quotation of the corpus.</summary>
/// <param name="Article">Index in <see cref="CorpusModel.Articles"/>.</param>
/// <param name="Quote">Index in the article's quotations.</param>
public readonly record struct QuoteReference(int Article, int Quote);

/// <summary>What building the corpus came to.</summary>
/// <param name="Model">The corpus without the articles whose identity clashes.</param>
/// <param name="Problems">What only shows when the whole is seen.</param>
public sealed record CorpusResult(CorpusModel Model, ValueList<Problem> Problems);
