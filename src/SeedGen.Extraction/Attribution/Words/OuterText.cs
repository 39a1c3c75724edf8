using System.Runtime.CompilerServices;
using SeedGen.Extraction.Actors;
using SeedGen.Extraction.Actors.Words;
using SeedGen.Extraction.Language;
using SeedGen.Extraction.Quotes;

namespace SeedGen.Extraction.Attribution.Words;

/// <summary>The writer's own text: every top-level quotation folded into one item.</summary>
internal sealed class OuterText
{
    private readonly ScratchList<WordClass> _classes = new();
    private readonly WordClass[] _known;
    private readonly ScratchList<Item> _list = new();
    private readonly ScratchList<OuterSentence> _sentences = new();

    // Those of the list: nearly all that this room does is to look at them.
    private readonly Item[] _items;

    private OuterText(TextDocument document, ValueList<QuoteSpan> quotes)
    {
        (Document, Quotes) = (document, quotes);
        _classes.AddEmpty(document.Tokens.Count);
        _known = _classes.Items;
        Lexicon.Classify(document.Text, document.Tokens.AsSpan(), _known);
        _items = new Folding(this, _known, _list, _sentences).Read();
    }

    /// <summary>The document it was folded from.</summary>
    public TextDocument Document { get; }

    /// <summary>The quotations that were folded.</summary>
    public ValueList<QuoteSpan> Quotes { get; }

    /// <summary>The items of all sentences, in the order of the text.</summary>
    public ScratchList<Item> Items => _list;

    /// <summary>The sentences, in the order of the text.</summary>
    public ScratchList<OuterSentence> Sentences => _sentences;

    /// <summary>Folds <paramref name="quotes"/>, the top-level quotations of <paramref name="document"/>.</summary>
    public static OuterText Fold(TextDocument document, ValueList<QuoteSpan> quotes) => new(document, quotes);

    /// <summary>Ends the use of this text.</summary>
    public void Release()
    {
        _classes.Release();
        _list.Release();
        _sentences.Release();
    }

    /// <summary>The quotation's words with the marks.</summary>
    public TextSpan Outside(int quote) => Outside(Document, Quotes[quote]);

    /// <summary>True when the character at <paramref name="offset"/> stands in a quotation.</summary>
    public bool IsQuoted(int offset)
    {
        int low = 0;
        int high = Quotes.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Outside(middle).End <= offset) low = middle + 1;
            else high = middle;
        }

        return low < Quotes.Count && Outside(low).Start <= offset;
    }

    /// <summary>What token number <paramref name="token"/> can be, wherever it stands.</summary>
    public WordClass ClassOfToken(int token) => _known[token];

    /// <summary>Where item <paramref name="i"/> stands.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TextSpan SpanOf(int i) => _items[i].Span;

    /// <summary>The words from item <paramref name="first"/> up to, not including, item <paramref name="end"/>.</summary>
    public TextSpan SpanOf(int first, int end) => TextSpan.FromBounds(SpanOf(first).Start, SpanOf(end - 1).End);

    /// <summary>True when item <paramref name="i"/> can be any of <paramref name="classes"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Is(int i, WordClass classes) => (_items[i].Class & classes) != 0;

    /// <summary>
    /// The first item from <paramref name="i"/> on that can be any of <paramref name="classes"/>; <paramref name="end"/>
    /// when none before it can.
    /// </summary>
    public int Next(WordClass classes, int i, int end)
    {
        Item[] items = _items;
        while (i < end && (items[i].Class & classes) == 0) i++;
        return i;
    }

    /// <summary>True when item <paramref name="i"/> is this word, whatever the case.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsWord(int i, string word)
    {
        // Nearly no word that is asked for has the length of the one that stands there.
        ref Item item = ref _items[i];
        return item.Span.Length == word.Length && item.Quote < 0 && Document.Is(item.Span, word);
    }

    /// <summary>The words of item <paramref name="i"/>, without copying.</summary>
    public ReadOnlySpan<char> WordsOf(int i) => Document.Text.AsSpan(_items[i].Span.Start, _items[i].Span.Length);

    /// <summary>True when item <paramref name="i"/>, which is a token, is one of <paramref name="words"/>.</summary>
    public bool IsIn(WordSet words, int i) => words.Contains(Document, Document.Tokens.At(_items[i].Token));

    /// <summary>The number that item <paramref name="i"/>, which is a token, has among <paramref name="words"/>; zero for none.</summary>
    public int NumberIn(WordIndex words, int i) => words.Find(Document.Text, Document.Tokens.At(_items[i].Token));

    /// <summary>What item <paramref name="i"/>, which is a token, can be in a name.</summary>
    public NameWord NameAt(int i) => NameLexicon.ClassOf(Document, Document.Tokens.At(_items[i].Token));

    /// <summary>True when item <paramref name="i"/>, which is a token, can be any of <paramref name="words"/> in a name.</summary>
    public bool IsName(int i, NameWord words) => (NameAt(i) & words) != 0;

    /// <summary>True when item <paramref name="i"/> is a quotation.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsQuote(int i) => _items[i].Quote >= 0;

    /// <summary>The punctuation mark that item <paramref name="i"/> is; NUL when it is something else.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public char MarkAt(int i) => _items[i].Mark;

    /// <summary>True when item <paramref name="i"/> is a dash of any length.</summary>
    public bool IsDash(int i) => MarkAt(i) is '-' or '\u2013' or '\u2014' or '\u2015';

    /// <summary>What item <paramref name="i"/> is made of; null for a quotation.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TokenKind? KindOf(int i) => _items[i].Kind;

    private static TextSpan Outside(TextDocument document, QuoteSpan quote) => document.Quotations[quote.Quotation].Outside;
}
