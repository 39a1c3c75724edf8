using System.Runtime.CompilerServices;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Attribution.Words;

/// <summary>Makes the writer's sentences of a document's: each top-level quotation becomes one item.</summary>
internal ref struct Folding
{
    // No sentence is longer; a list that runs on for pages must not make every word look at every other.
    private const int LongestSentence = 250;

    private static readonly WordSet Exclaiming = new("shouted yelled cried demanded exclaimed quipped joked retorted");

    // Behind a full stop they are what somebody does next: "“It holds.” Reed shrugs."
    private static readonly WordSet Gestures = new("shrugs shrugged sighs sighed laughs laughed smiles smiled nods nodded pauses paused");

    private readonly OuterText _outer;
    private readonly TextDocument _document;
    private readonly WordClass[] _classes;
    private readonly ScratchList<Item> _list;
    private readonly ScratchList<OuterSentence> _sentences;
    private readonly Item[] _items;

    // Number of items so far, and of those before the sentence at hand.
    private int _count;
    private int _start;
    private bool _hasQuote;

    // The quotation at hand or, outside of any, the next one; whether its item is made, and where it stands.
    private int _quote;
    private bool _isFolded;
    private TextSpan _outside;

    public Folding(OuterText outer, WordClass[] classes, ScratchList<Item> items, ScratchList<OuterSentence> sentences)
    {
        (_outer, _document, _classes, _list, _sentences) = (outer, outer.Document, classes, items, sentences);

        // No token makes more than one item; behind the last stands one that is nothing.
        _items = items.Room(_document.Tokens.Count + 1);
        _outside = OutsideOrEnd();
    }

    /// <summary>Makes all sentences; gives the items, which the list holds.</summary>
    public Item[] Read()
    {
        for (int s = 0; s < _document.Sentences.Count; s++)
        {
            _document.Cancellation.ThrowIfCancellationRequested();
            ref readonly Sentence sentence = ref _document.Sentences.At(s);
            bool isFirst = s == 0 || _document.Sentences.At(s - 1).Block != sentence.Block;
            int dateline = isFirst ? Dateline.EndOf(_document, sentence) : -1;
            bool hasDateline = dateline > 0 && dateline < sentence.End;
            if (hasDateline)
            {
                Add(sentence.First, dateline, sentence.Block);
                EndSentence(sentence.Block);
            }

            Add(hasDateline ? dateline : sentence.First, sentence.End, sentence.Block);
            if (_count > _start && EndsOutside(s)) EndSentence(sentence.Block);
        }

        _items[_count] = Item.None;
        _list.Truncate(_count);
        return _items;
    }

    private void Add(int first, int end, int block)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens.AsSpan();
        int t = first;
        while (t < end)
        {
            int place = tokens[t].Start;
            while (place >= _outside.End)
            {
                _quote++;
                _outside = OutsideOrEnd();
                _isFolded = false;
            }

            if (!_isFolded && _count - _start >= LongestSentence) EndSentence(block);
            if (place < _outside.Start)
            {
                int longest = Math.Min(end, t + LongestSentence - (_count - _start));
                int added = AddWords(tokens, t, longest, _outside.Start);
                _count += added;
                t += added;
                continue;
            }

            if (!_isFolded)
            {
                _items[_count++] = new Item(_quote, _outside);
                _hasQuote = true;
                _isFolded = true;
            }

            while (t < end && (tokens[t].Start < _outside.End || IsMarkLeft(tokens[t]))) t++;
        }
    }

    // "''They say, 'Go home,''' Reed said": the mark of the quotation within stands behind those of the whole.
    private readonly bool IsMarkLeft(in Token token) =>
        token.Start == _outside.End && token.Length == 1 && Apostrophes.Is(_document.Text[token.Start]);

    // Adds tokens up to an offset; gives their number. Apart from its caller: a short loop, for which the processor's
    // registers suffice.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly int AddWords(ReadOnlySpan<Token> tokens, int first, int end, int before)
    {
        Item[] items = _items;
        WordClass[] classes = _classes;
        string text = _document.Text;
        int shift = _count - first;
        int t = first;
        for (; t < end && tokens[t].Start < before; t++)
        {
            ref readonly Token token = ref tokens[t];
            WordClass known = classes[t];
            if (token.Is(TokenForm.Capital)) known = ClassOfCapital(token, known, t + shift == _start);
            else if ((known & WordClass.Temporal) != 0) known = ClassOfTime(token, known);
            items[t + shift] = new Item(t, token, known, token.Kind == TokenKind.Punctuation ? text[token.Start] : '\0');
        }

        return t - first;
    }

    private void EndSentence(int block)
    {
        _sentences.Add(new(_start, _count, block, _hasQuote));
        (_start, _hasQuote) = (_count, false);
    }

    // Behind the last quotation, where no word is.
    private readonly TextSpan OutsideOrEnd() => _quote < _outer.Quotes.Count ? _outer.Outside(_quote) : new(int.MaxValue, 0);

    // The month is written with a capital.
    private readonly WordClass ClassOfTime(in Token token, WordClass known) => _document.Is(token, "may") ? known & ~WordClass.Temporal : known;

    private readonly WordClass ClassOfCapital(in Token token, WordClass known, bool isFirst)
    {
        // The "WHO" and the "IT" department are no pronouns.
        bool isAcronym = (known & (WordClass.Relative | WordClass.ThingPronoun)) != 0 && token.Length > 1
            && char.IsUpper(_document.Text[token.Start + 1]);
        if (isAcronym) return WordClass.Capital | WordClass.Body;

        const WordClass Verbs = WordClass.Cue | WordClass.Saying | WordClass.Asking | WordClass.Auxiliary | WordClass.OtherVerb | WordClass.Adverb;

        // Within a sentence a capital makes a name: "United States", "Will Reed", "May".
        if (!isFirst && token.Length > 1) known &= ~Verbs;
        return known | WordClass.Capital;
    }

    private readonly bool EndsOutside(int sentence)
    {
        if (!_isFolded || sentence + 1 == _document.Sentences.Count) return true;
        Sentence next = _document.Sentences[sentence + 1];
        if (next.Block != _document.Sentences[sentence].Block) return true;
        if (_document.Tokens.At(next.First).Start < _outside.End) return false;

        // "“Who knows?” Reed asked.": the question ends, the writer's sentence does not. A full stop rarely lets it go on.
        int last = _outer.Quotes[_quote].Span.End - 1;
        if (Apostrophes.Is(_document.Text[last]) && last > _outside.Start + 1) last--;
        int longestTail = _document.Text[last] is '?' or '!' ? 10 : 3;
        return !BeginsWithCue(next, longestTail);
    }

    // "“Who knows?” Reed asked, a question that …", "“Who knows?” Reed wrote on a wall, where …": a pause right behind the verb or its
    // place; not behind a full stop in the marks.
    private readonly bool EndsClause(in Sentence sentence, int token, int longestTail)
    {
        const int LongestPlace = 14;
        const WordClass Verbs = WordClass.Auxiliary | WordClass.OtherVerb | WordClass.Past | WordClass.Present | WordClass.Pronoun;
        if (longestTail <= 3 || token >= sentence.End) return false;
        int end = token;
        bool isPlace = (_classes[token] & WordClass.Preposition) != 0 && !_document.Is(_document.Tokens.At(token), "of");
        while (isPlace && end + 1 < sentence.End && end < token + LongestPlace && _document.Tokens.At(end).Kind != TokenKind.Punctuation
            && ((_classes[end] & Verbs) == 0 || _document.Tokens.At(end).Is(TokenForm.Capital))) end++;
        return _document.Text[_document.Tokens.At(end).Start] is ',' or ';' or '\u2014';
    }

    // No clause without a conjunction follows them.
    private readonly bool Asks(int verb) => (_classes[verb] & WordClass.Asking) != 0 || Exclaiming.Contains(_document, _document.Tokens.At(verb));

    // "“Who knows?” She apologised.": a small word that goes on with the sentence has no capital.
    private readonly bool OpensAnew(int token) => _document.Tokens.At(token).Length > 1 && _document.Tokens.At(token).Is(TokenForm.Capital)
        && (_classes[token] & (WordClass.Pronoun | WordClass.Determiner | WordClass.Possessor)) != 0;

    // "“Who knows?” I ask."
    private readonly bool IsBaseOf(int subject, int verb) => verb == subject + 1 && (_classes[verb] & WordClass.Base) != 0
        && (_classes[subject] & (WordClass.SelfPronoun | WordClass.GroupPronoun)) != 0;

    // A few words, then a verb of speech and little behind it.
    private readonly bool BeginsWithCue(in Sentence sentence, int longestTail)
    {
        const int LongestSubject = 14;
        if (OpensAnew(sentence.First)) return false;
        bool hasPause = false;
        int end = Math.Min(sentence.First + LongestSubject, sentence.End);
        for (int t = sentence.First + 1; t < end; t++)
        {
            ref readonly Token token = ref _document.Tokens.At(t);
            char mark = token.Kind == TokenKind.Punctuation ? _document.Text[token.Start] : '\0';
            bool isAbbreviated = mark == '.' && t + 1 < end && _document.Text[_document.Tokens.At(t + 1).Start] == ',';
            if (mark is not ('\0' or '(' or ')' or ',' or '-') && !isAbbreviated) return false;
            hasPause |= mark == ',';
            WordClass known = _classes[t];
            bool isCue = (known & WordClass.Turn) != 0
                || ((known & WordClass.Speech) != 0 && ((known & (WordClass.Past | WordClass.Present)) != 0 || IsBaseOf(sentence.First, t)));
            if (!isCue || char.IsUpper(_document.Text, token.Start)) continue;

            // "“Who knows?” Ann Cole, the mayor, asked.": what is inserted ends right before the verb.
            if (hasPause && _document.Text[_document.Tokens.At(t - 1).Start] != ',') return false;
            if (longestTail <= 3 && Gestures.Contains(_document, token)) return false;
            if (longestTail > 3 && Asks(t) && t + 1 < sentence.End && (_classes[t + 1] & (WordClass.Subordinator | WordClass.Preposition)) == 0)
                return true;
            return (sentence.End - t <= longestTail || EndsClause(sentence, t + 1, longestTail))
                && !_document.Is(_document.Tokens.At(Math.Min(t + 1, sentence.End - 1)), "that");
        }

        return false;
    }
}
