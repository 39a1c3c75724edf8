using SeedGen.Extraction.Attribution;

namespace SeedGen.Extraction.Corpus.Texts;

/// <summary>A quotation that is long enough to be known again elsewhere. Equal when the words are, and the speaker's name.</summary>
/// <param name="Quote">Its place among the quotations of its article.</param>
/// <param name="Words">Its words.</param>
/// <param name="Speaker">The words of the speaker's name; none where no person is known to speak.</param>
internal readonly record struct Utterance(int Quote, QuoteWords Words, QuoteWords Speaker)
{
    /// <summary>
    /// Shorter quotations are fragments that anybody may have said: they neither found nor join a statement.
    /// </summary>
    public const int LeastWords = 4;

    /// <summary>One number for the words and the name: of two utterances, the same for none but the same.</summary>
    public ulong Exact => Hashes.Join(Words.Exact, Speaker.Exact);

    /// <summary>The utterances among the quotations of a text, nested ones left out.</summary>
    /// <param name="text">The text.</param>
    /// <param name="quotes">Its quotations.</param>
    /// <param name="personOf">The name of the person that a speaker's key stands for; null when it stands for none.</param>
    public static ValueList<Utterance> In(string text, ValueList<AttributedQuote> quotes, Func<string, string?> personOf)
    {
        ScratchList<Utterance> utterances = new();
        ScratchList<uint> content = new();
        for (int i = 0; i < quotes.Count; i++)
        {
            if (quotes[i].Kind != QuoteKind.Speech) continue;
            int known = content.Count;
            var words = QuoteWords.Of(text, quotes[i].Span, content);
            if (words.Count >= LeastWords) utterances.Add(new Utterance(i, words, SpeakerOf(quotes[i], personOf, content)));
            else content.Truncate(known);
        }

        Utterance[] found = utterances.Take();
        uint[] all = content.Take();
        for (int i = 0; i < found.Length; i++)
            found[i] = found[i] with { Words = found[i].Words.Within(all), Speaker = found[i].Speaker.Within(all) };
        return new(found);
    }

    /// <summary>True when two persons speak whose names have no word in common.</summary>
    public bool IsOfAnotherThan(in Utterance other) =>
        Speaker.ContentCount > 0 && other.Speaker.ContentCount > 0 && !Speaker.HasWordOf(other.Speaker);

    /// <inheritdoc/>
    public bool Equals(Utterance other) =>
        Quote == other.Quote && Words.Exact == other.Words.Exact && Words.Count == other.Words.Count
        && Speaker.Exact == other.Speaker.Exact;

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Quote * 31) + Words.Exact.GetHashCode());

    private static QuoteWords SpeakerOf(AttributedQuote quote, Func<string, string?> personOf, ScratchList<uint> content) =>
        quote.SpeakerKey is { } key && personOf(key) is { } name ? QuoteWords.Of(name, new TextSpan(0, name.Length), content) : default;
}
