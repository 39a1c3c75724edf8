namespace SeedGen.Extraction.Corpus.Statements;

/// <summary>One utterance.</summary>
/// <param name="Quotes">Its variants in the order of the corpus; at least one.</param>
/// <param name="Fullest">Index in <paramref name="Quotes"/> of the variant that says most.</param>
public sealed record StatementModel(ValueList<QuoteReference> Quotes, int Fullest);

/// <summary>A top-level quotation of the corpus.</summary>
/// <param name="Article">Index in <see cref="CorpusModel.Articles"/>.</param>
/// <param name="Quote">Index in the article's quotations.</param>
public readonly record struct QuoteReference(int Article, int Quote);
