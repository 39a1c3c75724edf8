using SeedGen.Extraction.Attribution;

namespace SeedGen.Extraction.Corpus.Texts;

/// <summary>A quotation that is long enough to be known again elsewhere. Equal when the words are.</summary>
/// <param name="Quote">Its place among the quotations of its article.</param>
/// <param name="Words">Its words.</param>
internal readonly record struct Utterance(int Quote, QuoteWords Words)
{
    /// <summary>
    /// Shorter quotations are fragments that anybody may have said: they neither found nor join a statement.
    /// </summary>
    public const int LeastWords = 4;

    /// <summary>The utterances among the quotations of a text, nested ones left out.</summary>
    public static ValueList<Utterance> In(string text, ValueList<AttributedQuote> quotes)
    {
        ScratchList<Utterance> utterances = new();
        ScratchList<uint> content = new();
        for (int i = 0; i < quotes.Count; i++)
        {
            if (quotes[i].Kind != QuoteKind.Speech) continue;
            int known = content.Count;
            var words = QuoteWords.Of(text, quotes[i].Span, content);
            if (words.Count >= LeastWords) utterances.Add(new Utterance(i, words));
            else content.Truncate(known);
        }

        Utterance[] found = utterances.Take();
        uint[] all = content.Take();
        for (int i = 0; i < found.Length; i++) found[i] = new Utterance(found[i].Quote, found[i].Words.Within(all));
        return new(found);
    }

    /// <inheritdoc/>
    public bool Equals(Utterance other) =>
        Quote == other.Quote && Words.Exact == other.Words.Exact && Words.Count == other.Words.Count;

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Quote * 31) + Words.Exact.GetHashCode());
}
