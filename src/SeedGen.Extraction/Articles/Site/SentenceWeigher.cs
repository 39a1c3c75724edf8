using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Articles.Site;

/// <summary>A rough sentence and what it is like.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="First">Number of its first place that may be a sign.</param>
/// <param name="End">Number behind its last one.</param>
/// <param name="Level">How much it is like text of the site.</param>
internal readonly record struct WeighedSentence(TextSpan Span, int First, int End, BoilerplateLevel Level);

/// <summary>Weighs the sentences of a text one run after the other, in the order of the text.</summary>
internal sealed class SentenceWeigher(string text, ScratchList<Token> tokens, CancellationToken cancellation)
{
    private readonly ScratchList<WeighedSentence> _sentences = new();
    private readonly SignPlaces _places = new(text, tokens);

    // The mark that closes the quotation which is open where the last sentence ends, or NUL.
    private char _closing;

    /// <summary>Begins a line: no quotation goes on in it.</summary>
    public void StartLine() => _closing = '\0';

    /// <summary>The sentences of <paramref name="run"/>; good until the next run.</summary>
    public ScratchList<WeighedSentence> Weigh(TextSpan run)
    {
        _sentences.Truncate(0);
        _places.PassUpTo(run.Start);
        for (int start = run.Start, next; start < run.End; start = next)
        {
            cancellation.ThrowIfCancellationRequested();
            var span = TextSpan.FromBounds(start, SentenceRuns.SentenceEnd(text, run, start, out next));
            int first = _places.Passed;
            BoilerplateLevel level = start == run.Start && IsInsideToken(start)
                ? BoilerplateScore.Of(text, span, ref _closing)
                : BoilerplateScore.Of(_places, span, ref _closing);
            _places.PassUpTo(span.End);
            _sentences.Add(new(span, first, _places.Passed, level));
        }

        for (int i = 0; i < _sentences.Count && _sentences.Count > 1; i++)
        {
            ref WeighedSentence sentence = ref _sentences[i];
            bool isAside = sentence.Level == BoilerplateLevel.None && SiteLabel.IsAside(text, sentence.Span);
            if (isAside) sentence = sentence with { Level = BoilerplateLevel.Weak };
        }

        return _sentences;
    }

    /// <summary>
    /// True when one of the sentences of the last run, from <paramref name="start"/> up to <paramref name="end"/>, says who said
    /// something.
    /// </summary>
    public bool HoldsReport(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (_places.HoldReport(_sentences[i].First, _sentences[i].End, _sentences[i].Span.End)) return true;
        }

        return false;
    }

    /// <summary>Gives back what was lent; it weighs no more.</summary>
    public void Release()
    {
        _sentences.Release();
        _places.Release();
    }

    // "The answer was no.Sign up today": the first word is the end of a token, as none is behind white space.
    private bool IsInsideToken(int offset)
    {
        if (offset == 0 || char.IsWhiteSpace(text[offset - 1])) return false;
        int low = 0;
        int high = tokens.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (tokens[middle].End <= offset) low = middle + 1;
            else high = middle;
        }

        return low < tokens.Count && tokens[low].Start < offset;
    }
}
