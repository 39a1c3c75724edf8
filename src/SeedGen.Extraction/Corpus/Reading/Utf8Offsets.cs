namespace SeedGen.Extraction.Corpus.Reading;

/// <summary>Counts the UTF-8 bytes of a text from its start on, in one pass for places that are asked for in their order.</summary>
/// <param name="text">The text.</param>
internal sealed class Utf8Offsets(string text)
{
    private int _at;
    private int _bytes;

    /// <summary>The bytes of a string in a <c>.jsonl</c> file, which stands behind all that were asked for before.</summary>
    public LinePlace PlaceOf(TextSpan span, string fileSha256)
    {
        int start = OffsetOf(span.Start);
        return new(fileSha256, start, OffsetOf(span.End) - start);
    }

    private int OffsetOf(int offset)
    {
        for (; _at < offset; _at++)
        {
            char c = text[_at];
            // Half of a pair of surrogates is half of four bytes; a lone one is written as U+FFFD, three bytes.
            _bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : char.IsSurrogate(c) && IsPaired(_at) ? 2 : 3;
        }

        return _bytes;
    }

    private bool IsPaired(int index) => char.IsHighSurrogate(text[index])
        ? index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
        : index > 0 && char.IsHighSurrogate(text[index - 1]);
}
