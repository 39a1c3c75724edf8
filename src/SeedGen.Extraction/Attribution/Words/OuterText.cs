using System.Runtime.CompilerServices;
using SeedGen.Extraction.Actors;
using SeedGen.Extraction.Actors.Words;
using SeedGen.Extraction.Language;
using SeedGen.Extraction.Quotes;

namespace SeedGen.Extraction.Attribution.Words;

/// <summary>The writer's own text: every top-level quotation folded into one item.</summary>
internal sealed class OuterText
{
    // No sentence is longer; a list that runs on for pages must not make every word look at every other.
    private const int LongestSentence = 250;

    private static readonly WordSet Exclaiming = new("shouted yelled cried demanded exclaimed quipped joked retorted");

    // Behind a full stop they are what somebody does next: "“It holds.” Reed shrugs."
    private static readonly WordSet Gestures = new("shrugs shrugged sighs sighed laughs laughed smiles smiled nods nodded pauses paused");

    private readonly ScratchList<WordClass> _classes = new();
    private readonly ScratchList<Item> _list = new();
    private readonly ScratchList<OuterSentence> _sentences = new();

    // Those of the list: nearly all that this room does is to look at them.
    private Item[] _items = [];

    private OuterText(TextDocument document, ValueList<QuoteSpan> quotes) => (Document, Quotes) = (document, quotes);

    /// <summary>The document it was folded from.</summary>
    public TextDocument Document { get; }

    /// <summary>The quotations that were folded.</summary>
    public ValueList<QuoteSpan> Quotes { get; }

    /// <summary>The items of all sentences, in the order of the text.</summary>
    public ScratchList<Item> Items => _list;

    /// <summary>The sentences, in the order of the text.</summary>
    public ScratchList<OuterSentence> Sentences => _sentences;

    /// <summary>Folds <paramref name="quotes"/>, the top-level quotations of <paramref name="document"/>.</summary>
    public static OuterText Fold(TextDocument document, ValueList<QuoteSpan> quotes)
    {
        OuterText outer = new(document, quotes);
        ReadOnlySpan<Token> tokens = document.Tokens.AsSpan();
        outer.Fold(tokens, outer.Classify(tokens));
        return outer;
    }

    private void Fold(ReadOnlySpan<Token> tokens, WordClass[] classes)
    {
        // No token makes more than one item; behind the last stands one that is nothing.
        Item[] items = _list.Room(tokens.Length + 1);
        string text = Document.Text;
        int quote = 0;
        TextSpan outside = OutsideOrEnd(quote);
        int start = 0;
        int end = 0;
        bool hasQuote = false;
        bool isFolded = false;
        for (int s = 0; s < Document.Sentences.Count; s++)
        {
            Document.Cancellation.ThrowIfCancellationRequested();
            ref readonly Sentence sentence = ref Document.Sentences.At(s);
            bool isFirst = s == 0 || Document.Sentences.At(s - 1).Block != sentence.Block;
            int dateline = isFirst ? Dateline.EndOf(Document, sentence) : -1;
            for (int t = sentence.First; t < sentence.End; t++)
            {
                ref readonly Token token = ref tokens[t];
                while (token.Start >= outside.End)
                {
                    outside = OutsideOrEnd(++quote);
                    isFolded = false;
                }

                bool isTooLong = !isFolded && end - start >= LongestSentence;
                if (t == dateline || isTooLong)
                {
                    _sentences.Add(new(start, end, sentence.Block, hasQuote));
                    (start, hasQuote) = (end, false);
                }

                bool isInside = token.Start >= outside.Start;
                if (!isInside)
                {
                    char mark = token.Kind == TokenKind.Punctuation ? text[token.Start] : '\0';
                    items[end] = new Item(t, token, ClassOf(token, classes[t], end == start), mark);
                    end++;
                }
                else if (!isFolded)
                {
                    items[end++] = new Item(quote, outside);
                    hasQuote = true;
                }

                isFolded = isInside;
            }

            if (end == start || !EndsOutside(quote, isFolded, s)) continue;
            _sentences.Add(new(start, end, sentence.Block, hasQuote));
            (start, hasQuote) = (end, false);
        }

        items[end] = default;
        _list.Truncate(end);
        _items = items;
    }

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
    public WordClass ClassOfToken(int token) => _classes[token];

    /// <summary>Where item <paramref name="i"/> stands.</summary>
    public TextSpan SpanOf(int i) => _items[i].Span;

    /// <summary>The words from item <paramref name="first"/> up to, not including, item <paramref name="end"/>.</summary>
    public TextSpan SpanOf(int first, int end) => TextSpan.FromBounds(SpanOf(first).Start, SpanOf(end - 1).End);

    /// <summary>True when item <paramref name="i"/> can be any of <paramref name="classes"/>.</summary>
    public bool Is(int i, WordClass classes) => (_items[i].Class & classes) != 0;

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
    public bool IsIn(WordSet words, int i) => words.Contains(Document, Document.Tokens[_items[i].Token]);

    /// <summary>The number that item <paramref name="i"/>, which is a token, has among <paramref name="words"/>; zero for none.</summary>
    public int NumberIn(WordIndex words, int i) => words.Find(Document.Text, Document.Tokens[_items[i].Token]);

    /// <summary>True when item <paramref name="i"/>, which is a token, can be any of <paramref name="words"/> in a name.</summary>
    public bool IsName(int i, NameWord words) => (NameLexicon.ClassOf(Document, Document.Tokens[_items[i].Token]) & words) != 0;

    /// <summary>True when item <paramref name="i"/> is a quotation.</summary>
    public bool IsQuote(int i) => _items[i].Quote >= 0;

    /// <summary>The punctuation mark that item <paramref name="i"/> is; NUL when it is something else.</summary>
    public char MarkAt(int i) => _items[i].Mark;

    /// <summary>True when item <paramref name="i"/> is a dash of any length.</summary>
    public bool IsDash(int i) => MarkAt(i) is '-' or '\u2013' or '\u2014' or '\u2015';

    /// <summary>What item <paramref name="i"/> is made of; null for a quotation.</summary>
    public TokenKind? KindOf(int i) => _items[i].Kind;

    // Behind the last quotation, where no word is.
    private TextSpan OutsideOrEnd(int quote) => quote < Quotes.Count ? Outside(quote) : new(int.MaxValue, 0);

    // Apart from its caller: a short loop, for which the processor's registers suffice.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private WordClass[] Classify(ReadOnlySpan<Token> tokens)
    {
        _classes.AddEmpty(tokens.Length);
        WordClass[] classes = _classes.Items;
        for (int t = 0; t < tokens.Length; t++)
        {
            if (tokens[t].Kind == TokenKind.Word) classes[t] = Lexicon.ClassOf(Document, tokens[t]);
        }

        return classes;
    }

    private static TextSpan Outside(TextDocument document, QuoteSpan quote) => document.Quotations[quote.Quotation].Outside;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private WordClass ClassOf(in Token token, WordClass known, bool isFirst) => token.Is(TokenForm.Capital) ? ClassOfCapital(token, known, isFirst)
        : (known & WordClass.Temporal) == 0 || !Document.Is(token, "may") ? known

        // The month is written with a capital.
        : known & ~WordClass.Temporal;

    private WordClass ClassOfCapital(in Token token, WordClass known, bool isFirst)
    {
        // The "WHO" and the "IT" department are no pronouns.
        bool isAcronym = (known & (WordClass.Relative | WordClass.ThingPronoun)) != 0 && token.Length > 1
            && char.IsUpper(Document.Text[token.Start + 1]);
        if (isAcronym) return WordClass.Capital | WordClass.Body;

        // Within a sentence a capital makes a name: "United States", "Will Reed", "May".
        if (!isFirst && token.Length > 1) known &= ~(WordClass.Cue | WordClass.Auxiliary | WordClass.OtherVerb | WordClass.Adverb);
        return known | WordClass.Capital;
    }

    private bool EndsOutside(int quote, bool isFolded, int sentence)
    {
        if (!isFolded || sentence + 1 == Document.Sentences.Count) return true;
        Sentence next = Document.Sentences[sentence + 1];
        if (next.Block != Document.Sentences[sentence].Block) return true;
        if (Document.Tokens[next.First].Start < Outside(quote).End) return false;

        // "“Who knows?” Reed asked.": the question ends, the writer's sentence does not. A full stop rarely lets it go on.
        int longestTail = Document.Text[Quotes[quote].Span.End - 1] is '?' or '!' ? 10 : 3;
        return !BeginsWithCue(next, longestTail);
    }

    // "“Who knows?” Reed asked, a question that …": a pause right behind the verb; not behind a full stop in the marks.
    private static bool EndsClause(TextDocument document, Sentence sentence, int token, int longestTail) =>
        longestTail > 3 && token < sentence.End && document.Text[document.Tokens[token].Start] is ',' or ';' or '\u2014';

    // No clause without a conjunction follows them.
    private bool Asks(in Token verb) => AskingVerbs.Words.Contains(Document, verb) || Exclaiming.Contains(Document, verb);

    // "“Who knows?” She apologised.": a small word that goes on with the sentence has no capital.
    private bool OpensAnew(int token) => Document.Tokens[token].Length > 1 && Document.Tokens[token].Is(TokenForm.Capital)
        && (_classes[token] & (WordClass.Pronoun | WordClass.Determiner | WordClass.Possessor)) != 0;

    // "“Who knows?” I ask."
    private bool IsBaseOf(int subject, int verb) => verb == subject + 1 && (_classes[verb] & WordClass.Base) != 0
        && (_classes[subject] & (WordClass.SelfPronoun | WordClass.GroupPronoun)) != 0;

    // A few words, then a verb of speech and little behind it.
    private bool BeginsWithCue(Sentence sentence, int longestTail)
    {
        const int LongestSubject = 14;
        if (OpensAnew(sentence.First)) return false;
        int end = Math.Min(sentence.First + LongestSubject, sentence.End);
        for (int t = sentence.First + 1; t < end; t++)
        {
            Token token = Document.Tokens[t];
            if (token.Kind == TokenKind.Punctuation && Document.Text[token.Start] is not ('(' or ')')) return false;
            WordClass known = _classes[t];
            bool isCue = (known & WordClass.Turn) != 0
                || ((known & WordClass.Speech) != 0 && ((known & (WordClass.Past | WordClass.Present)) != 0 || IsBaseOf(sentence.First, t)));
            if (!isCue || char.IsUpper(Document.Text, token.Start)) continue;
            if (longestTail <= 3 && Gestures.Contains(Document, token)) return false;
            if (longestTail > 3 && Asks(token) && t + 1 < sentence.End && (_classes[t + 1] & (WordClass.Subordinator | WordClass.Preposition)) == 0) return true;
            return (sentence.End - t <= longestTail || EndsClause(Document, sentence, t + 1, longestTail)) && !Document.Is(Document.Tokens[Math.Min(t + 1, sentence.End - 1)], "that");
        }

        return false;
    }
}
