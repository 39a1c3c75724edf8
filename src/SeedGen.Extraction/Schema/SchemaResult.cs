using SeedGen.Extraction.Problems;

namespace SeedGen.Extraction.Schema;

/// <summary>What reading a schema file came to.</summary>
/// <param name="Schema">All that could be understood; null only when the file holds no mapping at all.</param>
/// <param name="Problems">What is wrong with it, all located in the whole file.</param>
public sealed record SchemaResult(CorpusSchema? Schema, ValueList<Problem> Problems);
