namespace SeedGen.Extraction.Corpus.Reading;

/// <summary>Where the bytes of a JSON string stand in a file.</summary>
/// <param name="FileSha256">SHA-256 of the file's bytes in lower-case hexadecimal.</param>
/// <param name="Start">Offset of the opening quotation mark in bytes, a byte order mark not counted.</param>
/// <param name="Length">Number of bytes, both quotation marks included.</param>
public readonly record struct LinePlace(string FileSha256, int Start, int Length);
