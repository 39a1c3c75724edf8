namespace SeedGen.Extraction.Language;

/// <summary>Takes the tokens of one block after the other out of those of the whole text.</summary>
/// <param name="text">The text.</param>
/// <param name="all">Its tokens.</param>
internal struct BlockTokens(string text, ScratchList<Token> all)
{
    // The first token that does not end before the next block.
    private int _next;

    /// <summary>
    /// Adds the tokens of the block at <paramref name="block"/>, which stands behind those before, to <paramref name="tokens"/>: the
    /// same as if it were cut alone.
    /// </summary>
    public void Add(TextSpan block, ScratchList<Token> tokens, CancellationToken cancellation)
    {
        while (_next < all.Count && all[_next].End <= block.Start) _next++;
        int first = _next;
        while (_next < all.Count && all[_next].Start < block.End) _next++;
        if (first == _next) return;
        ref Token last = ref all[_next - 1];
        if (BeginsAlike(all[first], block.Start) && EndsAlike(last, block.End)) tokens.AddRange(all, first, _next);
        else Tokenizer.Tokenize(text, block, tokens, cancellation);
        if (last.End > block.End) _next--;
    }

    // A block may begin inside a word ("nowNorth Korea", when the first is the site's), or between a word and its ending.
    private static bool BeginsAlike(in Token first, int start) =>
        first.Start > start || (first.Start == start && first.Kind != TokenKind.Possessive);

    // "Plan B." at the end of a block is a word and the sentence's stop; with more text behind it the stop may be an initial's.
    private static bool EndsAlike(in Token last, int end) =>
        last.End <= end && !(last.Is(TokenForm.Stopped) && last.Length == 2);
}
