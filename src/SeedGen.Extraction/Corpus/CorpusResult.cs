using SeedGen.Extraction.Problems;

namespace SeedGen.Extraction.Corpus;

/// <summary>What building the corpus came to.</summary>
/// <param name="Model">The corpus without the articles whose identity clashes.</param>
/// <param name="Problems">What only shows when the whole is seen.</param>
public sealed record CorpusResult(CorpusModel Model, ValueList<Problem> Problems);
