using System.Runtime.CompilerServices;

namespace SeedGen.Extraction.Language;

/// <summary>
/// One article's words, cut once and shared by every room above: tokens and sentences of all blocks but boilerplate and
/// origin, and the quotations among them. Nothing is copied: everything is offsets into <see cref="Text"/>.
/// </summary>
internal sealed class TextDocument
{
    // Holds the tokens.
    private readonly DocumentScratch _scratch;

    private TextDocument(string text, ValueList<Block> blocks, SharedStrings strings, DocumentScratch scratch) =>
        (Text, Blocks, Strings, _scratch) = (text, blocks, strings, scratch);

    /// <summary>The raw text.</summary>
    public string Text { get; }

    /// <summary>Asked by who walks through all sentences.</summary>
    public CancellationToken Cancellation { get; private init; }

    /// <summary>The strings that the articles of its corpus share.</summary>
    public SharedStrings Strings { get; }

    /// <summary>The article's blocks; <see cref="Sentence.Block"/> counts in them.</summary>
    public ValueList<Block> Blocks { get; }

    /// <summary>All tokens in the order of the text.</summary>
    public TokenList Tokens { get; private init; }

    /// <summary>All sentences in the order of the text.</summary>
    public ValueList<Sentence> Sentences { get; private init; }

    /// <summary>All quotations in the order of their opening marks; a nested one follows its parent.</summary>
    public ValueList<Quotation> Quotations { get; private init; }

    /// <summary>Double quotation marks that close what was never opened, in the order of the text.</summary>
    public ValueList<TextSpan> StrayMarks { get; private init; }

    /// <summary>Cuts <paramref name="text"/> into tokens and sentences, block by block.</summary>
    public static TextDocument Create(string text, ValueList<Block> blocks, CancellationToken cancellation = default)
    {
        ScratchList<Token> tokens = Tokenizer.Cut(text, new TextSpan(0, text.Length), cancellation);
        TextDocument document = Create(text, blocks, tokens, new(), cancellation);
        tokens.Release();
        return document;
    }

    /// <summary>Cuts <paramref name="text"/> into sentences, block by block.</summary>
    /// <param name="text">The raw text.</param>
    /// <param name="blocks">Its blocks, in their order.</param>
    /// <param name="all">The tokens of the whole text.</param>
    /// <param name="strings">The strings that the articles of its corpus share.</param>
    /// <param name="cancellation">Asked for each block and sentence.</param>
    /// <exception cref="OperationCanceledException">The caller wants no answer any more.</exception>
    public static TextDocument Create(
        string text, ValueList<Block> blocks, ScratchList<Token> all, SharedStrings strings, CancellationToken cancellation)
    {
        DocumentScratch scratch = DocumentScratch.Borrow();
        ScratchList<Token> tokens = scratch.Tokens;
        BlockTokens ofBlocks = new(text, all);
        scratch.Quotations.Start(text, cancellation);
        for (int i = 0; i < blocks.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (blocks[i].Kind is BlockKind.Boilerplate or BlockKind.Origin) continue;
            int first = tokens.Count;
            ofBlocks.Add(blocks[i].Span, tokens, cancellation);
            MarkFinder.Find(tokens.Items, first, tokens.Count, scratch.Marks);
            SentenceSplitter.Split(text, tokens.Items, first, tokens.Count, scratch.Marks, i, scratch.Sentences, cancellation);
            scratch.Quotations.Read(blocks[i].Span, tokens.Items, scratch.Marks);
        }

        TextDocument document = new(text, blocks, strings, scratch)
        {
            Cancellation = cancellation,
            Tokens = new(tokens.Items, tokens.Count),
            Sentences = new(scratch.Sentences.ToArray()),
            Quotations = scratch.Quotations.Quotations,
            StrayMarks = scratch.Quotations.Strays,
        };
        return document;
    }

    /// <summary>Lends its tokens' place to the next document; this one is not used any more.</summary>
    public void Release() => _scratch.Return();

    /// <summary>The words of a token, without copying.</summary>
    public ReadOnlySpan<char> WordsOf(Token token) => Text.AsSpan(token.Start, token.Length);

    /// <summary>True when the token's words are <paramref name="words"/>, whatever the case.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Is(in Token token, string words) => token.Length == words.Length && Is(token.Span, words);

    /// <summary>True when the text at <paramref name="span"/> is <paramref name="words"/>, whatever the case.</summary>
    public bool Is(TextSpan span, string words) =>
        span.Length == words.Length
        && ((Text[span.Start] ^ words[0]) & ~0x20) == 0
        && Text.AsSpan(span.Start, span.Length).Equals(words.AsSpan(), StringComparison.OrdinalIgnoreCase);

    /// <summary>Index of the sentence that holds <paramref name="offset"/> or, between sentences, of the one before; -1 before the first.</summary>
    public int SentenceAt(int offset)
    {
        int low = 0;
        int high = Sentences.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            if (Sentences[middle].Span.Start <= offset) low = middle + 1;
            else high = middle - 1;
        }

        return high;
    }

    /// <summary>Index of the first token that ends behind <paramref name="offset"/>; the token count when there is none.</summary>
    public int TokenAt(int offset)
    {
        int low = 0;
        int high = Tokens.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Tokens.At(middle).End <= offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>As <see cref="TokenAt"/>, for who knows that it is token number <paramref name="first"/> or one not far behind it.</summary>
    public int TokenFrom(int first, int offset)
    {
        ReadOnlySpan<Token> tokens = Tokens.AsSpan();
        while (first < tokens.Length && tokens[first].End <= offset) first++;
        return first;
    }
}
