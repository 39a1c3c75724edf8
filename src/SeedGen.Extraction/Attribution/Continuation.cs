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

    // Number of the sentence in which the speaker spoke.
    private int _sentence = int.MinValue;

    /// <summary>Who spoke last; null when nobody did.</summary>
    public Referent? Speaker { get; private set; }

    /// <summary>The words quoted last; null when who spoke last was not quoted.</summary>
    public AttributedQuote? Quote { get; set; }

    /// <summary>Notes that <paramref name="speaker"/> spoke in sentence number <paramref name="sentence"/>.</summary>
    public void Start(Referent speaker, int sentence, AttributedQuote? quote)
    {
        if (Speaker is { } last && !last.IsSameAs(speaker)) _other = sentence - _sentence <= DialogueReach ? last : null;
        (Speaker, _sentence, Quote) = (speaker, sentence, quote);
    }

    /// <summary>Whom a question was put to that the words quoted last are, when it was put in answer to somebody and the quotation begins another paragraph; else null.</summary>
    public Referent? Answerer(in OuterSentence sentence, int item)
    {
        if (item != sentence.First || _other is null || Quote?.Cue is not { } cue || text.Document.Text[Quote.Span.End - 1] != '?') return null;
        bool asks = text.Document.Is(cue, "asked") || text.Document.Is(cue, "asks");
        return asks && _sentence >= 0 && text.Sentences[_sentence].Block != sentence.Block ? _other : null;
    }

    /// <summary>Notes that sentence number <paramref name="sentence"/> goes on with who spoke in the one before.</summary>
    public void GoOn(int sentence)
    {
        if (_sentence == sentence - 1) _sentence = sentence;
    }

    /// <summary>True for a sentence that is nothing but quotation, or opens with a long one: it goes on with who spoke in the sentence before.</summary>
    public bool Reaches(QuoteSpan quote, in OuterSentence sentence, int number, int item)
    {
        if (_sentence != number - 1) return false;
        if (Quote is not null && Inversion.IsLongStart(text, sentence, item) && char.IsUpper(text.Document.Text, quote.Span.Start)) return true;
        if (quote.Form != QuoteForm.Direct) return false;
        for (int i = sentence.First; i < sentence.End; i++)
        {
            if (i != item && !text.IsQuote(i) && text.KindOf(i) != TokenKind.Punctuation) return false;
        }

        return true;
    }
}
