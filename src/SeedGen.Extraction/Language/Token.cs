namespace SeedGen.Extraction.Language;

/// <summary>What a token is made of.</summary>
public enum TokenKind : byte
{
    /// <summary>Letters, with inner hyphens, apostrophes and abbreviation stops: <c>U.S.</c>, <c>Sept.</c>, <c>don't</c>, <c>six-day</c>.</summary>
    Word,

    /// <summary>Starts with a digit: <c>8</c>, <c>1,600</c>, <c>2022-11-08</c> is three of them.</summary>
    Number,

    /// <summary>A possessive ending: <c>'s</c> or a bare apostrophe behind a plural.</summary>
    Possessive,

    /// <summary>One mark of any other kind, quotation marks included.</summary>
    Punctuation,
}

/// <summary>What a word looks like.</summary>
[Flags]
public enum TokenForm : byte
{
    /// <summary>Nothing of the kind; no word at all.</summary>
    None = 0,

    /// <summary>Begins with a capital.</summary>
    Capital = 1,

    /// <summary>Begins with a small letter.</summary>
    Small = 2,

    /// <summary>Holds a hyphen: <c>six-day</c>.</summary>
    Hyphened = 4,

    /// <summary>Ends with a stop of its own: <c>U.S.</c>, <c>Sept.</c>.</summary>
    Stopped = 8,

    /// <summary>Made of the letters a to z alone, whatever their case.</summary>
    Letters = 16,
}

/// <summary>A word, number or mark.</summary>
/// <param name="Start">Offset into the raw text.</param>
/// <param name="Length">Length in UTF-16 code units.</param>
/// <param name="Kind">What it is.</param>
public readonly record struct Token(int Start, int Length, TokenKind Kind)
{
    /// <summary>What it looks like, when it is a word.</summary>
    public TokenForm Form { get; init; }

    // In two parts, which find room beside the rest.
    private readonly ushort _hashHigh;
    private readonly uint _hashLow;

    /// <summary>Hash of its letters, whatever their case; by it lexicons find the token.</summary>
    public ulong Hash
    {
        get => ((ulong)_hashHigh << 32) | _hashLow;
        init => (_hashHigh, _hashLow) = (unchecked((ushort)(value >> 32)), unchecked((uint)value));
    }

    /// <summary>Offset behind the token.</summary>
    public int End => Start + Length;

    /// <summary>Where the token stands.</summary>
    public TextSpan Span => new(Start, Length);

    /// <summary>True when it looks like any of <paramref name="forms"/>.</summary>
    public bool Is(TokenForm forms) => (Form & forms) != 0;
}

/// <summary>A sentence: a run of tokens inside one block.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="Count">Number of its tokens, at least one.</param>
/// <param name="Block">Index of its block in the layout.</param>
/// <param name="Span">From its first to its last token.</param>
public readonly record struct Sentence(int First, int Count, int Block, TextSpan Span)
{
    /// <summary>Index behind its last token.</summary>
    public int End => First + Count;
}
