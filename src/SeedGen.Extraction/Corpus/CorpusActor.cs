using SeedGen.Extraction.Schema;

namespace SeedGen.Extraction.Corpus;

/// <summary>An actor of the corpus.</summary>
/// <param name="Key">Its id, or its key with a leading <c>~</c> when it is undeclared.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Declared">What the schema says of it; null when undeclared.</param>
public sealed record CorpusActor(string Key, string Name, ActorKind Kind, ActorSchema? Declared);
