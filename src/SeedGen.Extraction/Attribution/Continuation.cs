using SeedGen.Extraction.Attribution.Cues;
using SeedGen.Extraction.Attribution.Referents;
using SeedGen.Extraction.Attribution.Words;
using SeedGen.Extraction.Language;
using SeedGen.Extraction.Quotes;

namespace SeedGen.Extraction.Attribution;

/// <summary>Who spoke last: a quotation without a cue of its own may go on with it.</summary>
internal sealed class Continuation(OuterText text)
{
    // So many sentences lie between what two say to each other.
    private const int DialogueReach = 2;

    // Who spoke before the speaker, and was near.
    private Referent? _other;

    // Whether the words quoted last are a question, and whether the other's were.
    private bool _asks;
    private bool _otherAsks;

    // Number of the sentence in which the speaker spoke.
    private int _sentence = int.MinValue;

    /// <summary>Who spoke last; null when nobody did.</summary>
    public Referent? Speaker { get; private set; }

    /// <summary>The words quoted last; null when who spoke last was not quoted.</summary>
    public AttributedQuote? Quote { get; set; }

    /// <summary>Notes that <paramref name="speaker"/> spoke in sentence number <paramref name="sentence"/>.</summary>
    public void Start(Referent speaker, int sentence, AttributedQuote? quote)
    {
        if (Speaker is { } last && !last.IsSameAs(speaker))
            (_other, _otherAsks) = sentence - _sentence <= DialogueReach ? (last, _asks) : (null, false);
        (Speaker, _sentence, Quote) = (speaker, sentence, quote);
        _asks = quote is not null && IsQuestion(quote.Span);
    }

    /// <summary>
    /// The other of two who speak by turns, where the quotation at <paramref name="item"/>, which nobody is said to speak, is
    /// his: the answer to a question or the next question, in a paragraph of its own or right beside another quotation; else null.
    /// </summary>
    public Referent? OtherOfTwo(in OuterSentence sentence, int item)
    {
        if (item != sentence.First || _other is null || Quote is null || _sentence < 0) return null;
        OuterSentence before = text.Sentences[_sentence];
        bool isOwnParagraph = before.Block != sentence.Block;
        bool isBehindQuote = !isOwnParagraph && text.IsQuote(item - 1) && (_asks || _otherAsks);
        bool isBeforeQuote = item + 1 < text.Items.Count && text.IsQuote(item + 1);
        bool isAnswer = isOwnParagraph && _asks
            && (Quote.Rule == "turn" || (Quote.Cue is { } cue && (text.ClassOfToken(text.Document.TokenAt(cue.Start)) & WordClass.Asking) != 0));
        bool isNextQuestion = _otherAsks && !_asks && IsQuestion(text.Quotes[text.Items[item].Quote].Span) && (isOwnParagraph || isBeforeQuote);
        return isBehindQuote || isAnswer || isNextQuestion ? _other : null;
    }

    /// <summary>Notes that sentence number <paramref name="sentence"/> goes on with who spoke in the one before.</summary>
    public void GoOn(int sentence)
    {
        if (_sentence == sentence - 1) _sentence = sentence;
    }

    /// <summary>
    /// True for a sentence that is nothing but quotation, or opens with a long one, and for words that begin with a verb: they go on
    /// with who spoke in the sentence before.
    /// </summary>
    public bool Reaches(QuoteSpan quote, in OuterSentence sentence, int number, int item)
    {
        if (_sentence != number - 1) return false;
        if (Quote is not null && Inversion.IsLongStart(text, sentence, item) && char.IsUpper(text.Document.Text, quote.Span.Start)) return true;
        if (quote.Form != QuoteForm.Direct) return UnspokenWords.ArePredicate(text, quote.Span);
        for (int i = sentence.First; i < sentence.End; i++)
        {
            if (i != item && !text.IsQuote(i) && text.KindOf(i) != TokenKind.Punctuation) return false;
        }

        return true;
    }

    private bool IsQuestion(TextSpan words) => text.Document.Text[words.End - 1] == '?';
}
