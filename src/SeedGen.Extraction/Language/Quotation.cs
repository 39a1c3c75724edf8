namespace SeedGen.Extraction.Language;

/// <summary>A stretch between quotation marks, whatever it means.</summary>
/// <param name="Inside">The words without the marks and without white space at the ends.</param>
/// <param name="Outside">The words with the marks.</param>
/// <param name="Parent">Index of the quotation it stands in, in the document's list; -1 for none.</param>
/// <param name="Style">Which marks.</param>
/// <param name="IsClosed">False when the closing mark is missing; the quotation then ends with its paragraph.</param>
public readonly record struct Quotation(TextSpan Inside, TextSpan Outside, int Parent, MarkStyle Style, bool IsClosed);

/// <summary>Which quotation marks are used.</summary>
public enum MarkStyle : byte
{
    /// <summary>Two strokes, straight or curly.</summary>
    Double,

    /// <summary>One stroke, straight or curly.</summary>
    Single,
}
