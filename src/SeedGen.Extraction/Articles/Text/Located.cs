namespace SeedGen.Extraction.Articles.Text;

/// <summary>
/// A value read out of a text, and where. The value may differ from the words (an address mended, markup left out).
/// </summary>
/// <param name="Value">What was read.</param>
/// <param name="Span">Where it stands in the raw text.</param>
/// <typeparam name="T">Its type.</typeparam>
public sealed record Located<T>(T Value, TextSpan Span);
