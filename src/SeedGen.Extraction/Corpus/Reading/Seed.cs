namespace SeedGen.Extraction.Corpus.Reading;

/// <summary>A seed file on its way into the corpus.</summary>
/// <param name="File">The file.</param>
/// <param name="RelativePath">Its path from the schema's folder, forward slashes.</param>
/// <param name="Sha256">SHA-256 of its bytes in lower-case hexadecimal.</param>
public sealed record Seed(SourceFile File, string RelativePath, string Sha256);
