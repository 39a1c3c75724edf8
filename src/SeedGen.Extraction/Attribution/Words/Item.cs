using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Attribution.Words;

/// <summary>A word of the writer's own, or a whole quotation, which stands in the writer's sentence like one word.</summary>
internal readonly struct Item
{
    /// <summary>Quotation number <paramref name="quote"/>, which stands at <paramref name="span"/>.</summary>
    public Item(int quote, TextSpan span) => (Token, Quote, Span) = (-1, quote, span);

    /// <summary>Token number <paramref name="index"/>.</summary>
    /// <param name="index">Its number.</param>
    /// <param name="token">The token.</param>
    /// <param name="known">What it can be where it stands.</param>
    /// <param name="mark">The punctuation mark that it is; NUL when it is something else.</param>
    public Item(int index, in Token token, WordClass known, char mark)
    {
        Token = index;
        Quote = -1;
        Span = token.Span;
        Class = known;
        Kind = token.Kind;
        Mark = mark;
    }

    /// <summary>No item: what stands behind the last.</summary>
    public static Item None { get; } = new(-1, default);

    /// <summary>Index of the token; -1 for a quotation.</summary>
    public int Token { get; }

    /// <summary>Index of the quotation; -1 for a token.</summary>
    public int Quote { get; }

    /// <summary>What the word can be.</summary>
    public WordClass Class { get; }

    /// <summary>Where it stands.</summary>
    public TextSpan Span { get; }

    /// <summary>What it is made of; null for a quotation.</summary>
    public TokenKind? Kind { get; }

    /// <summary>The punctuation mark that it is; NUL when it is something else.</summary>
    public char Mark { get; }
}

/// <summary>A sentence of the writer's, quotations folded: a run of items.</summary>
/// <param name="First">Index of its first item.</param>
/// <param name="End">Index behind its last item.</param>
/// <param name="Block">Index of its block.</param>
/// <param name="HasQuote">True when a quotation stands in it.</param>
internal readonly record struct OuterSentence(int First, int End, int Block, bool HasQuote);
