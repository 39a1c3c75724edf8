using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Articles.Site;

/// <summary>A rough sentence and what it is like.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index behind its last token.</param>
/// <param name="Level">How much it is like text of the site.</param>
internal readonly record struct WeighedSentence(TextSpan Span, int First, int End, BoilerplateLevel Level);

/// <summary>Weighs the sentences of a text one run after the other, in the order of the text.</summary>
internal sealed class SentenceWeigher(string text, ScratchList<Token> tokens, CancellationToken cancellation)
{
    private readonly ScratchList<WeighedSentence> _sentences = new();

    // The first token that no run had yet.
    private int _next;

    // The mark that closes the quotation which is open where the last sentence ends, or NUL.
    private char _closing;

    /// <summary>Begins a line: no quotation goes on in it.</summary>
    public void StartLine() => _closing = '\0';

    /// <summary>The sentences of <paramref name="run"/>; good until the next run.</summary>
    public ScratchList<WeighedSentence> Weigh(TextSpan run)
    {
        _sentences.Truncate(0);
        while (_next < tokens.Count && tokens[_next].Start < run.Start) _next++;

        // "The answer was no.Sign up today": the first word is the end of a token.
        bool isInside = _next > 0 && tokens[_next - 1].End > run.Start;
        for (int start = run.Start, next; start < run.End; start = next)
        {
            cancellation.ThrowIfCancellationRequested();
            var span = TextSpan.FromBounds(start, SentenceRuns.SentenceEnd(text, run, start, out next));
            int first = _next;
            while (_next < tokens.Count && tokens[_next].Start < span.End) _next++;
            BoilerplateLevel level = isInside && start == run.Start
                ? BoilerplateScore.Of(text, span, ref _closing)
                : BoilerplateScore.Of(text, tokens.Items, first, _next, ref _closing);
            _sentences.Add(new(span, first, _next, level));
        }

        for (int i = 0; i < _sentences.Count && _sentences.Count > 1; i++)
        {
            ref WeighedSentence sentence = ref _sentences[i];
            bool isAside = sentence.Level == BoilerplateLevel.None && SiteLabel.IsAside(text, sentence.Span);
            if (isAside) sentence = sentence with { Level = BoilerplateLevel.Weak };
        }

        return _sentences;
    }

    /// <summary>True when one of the sentences of the last run, from <paramref name="start"/> up to <paramref name="end"/>, says who said something.</summary>
    public bool HoldsReport(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            for (int token = _sentences[i].First; token < _sentences[i].End; token++)
            {
                bool isReport = BoilerplateTerms.Signs.TryMatch(text, tokens.Items, token, _sentences[i].End, out BoilerplateSign sign, out _)
                    && sign == BoilerplateSign.Report;
                if (isReport) return true;
            }
        }

        return false;
    }

    /// <summary>Gives back what was lent; it weighs no more.</summary>
    public void Release() => _sentences.Release();
}
