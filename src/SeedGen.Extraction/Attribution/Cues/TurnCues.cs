using SeedGen.Extraction.Attribution.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Attribution.Cues;

/// <summary>The cues that verbs are which only right beside a quotation say that somebody speaks.</summary>
internal static class TurnCues
{
    /// <summary>
    /// The cue that the verb from item <paramref name="i"/> up to <paramref name="end"/> is: "“…,” Reed went on" and
    /// "Reed continued: “…”", "“…,” she continues in a low voice"; null where it stands away from a quotation and reports nothing.
    /// </summary>
    public static Cue? Read(OuterText text, OuterSentence sentence, int i, int end)
    {
        bool endsHere = end == sentence.End || text.IsQuote(end) || text.KindOf(end) == TokenKind.Punctuation;

        // "Reed shot back that it was “late”"
        bool isTold = !endsHere && end == i + 2 && text.IsWord(end, "that");
        if (isTold) return new Cue(i, end, CueForm.Finite, SubjectFinder.OfFinite(text, sentence, i, null), false);
        bool isInverted = !endsHere && Inversion.IsAt(text, sentence, i);
        bool isBehindPronoun = !endsHere && i > sentence.First + 1 && text.Is(i - 1, WordClass.Pronoun) && text.IsQuote(i - 2)
            && CueFinder.EndsOpen(text, i - 2) && text.Is(end, WordClass.Preposition) && !text.IsWord(end, "to");
        if (!endsHere && !isInverted && !isBehindPronoun) return null;

        // "The match will be interrupted “until noon”": nobody speaks.
        int before = Adverbials.SkipAdverbs(text, i - 1, sentence.First);
        if (!isInverted && before >= sentence.First && text.Is(before, WordClass.Be)) return null;
        NounPhrase subject = isInverted ? NounPhrase.From(text, end, sentence.End) : SubjectFinder.OfFinite(text, sentence, i, null);
        if (subject.IsEmpty) return null;
        int next = end < sentence.End && !text.IsQuote(end) ? end + 1 : end;
        bool isBefore = next < sentence.End && text.IsQuote(next);
        int first = isInverted ? i : subject.First;
        bool isBehind = first > sentence.First
            && (text.IsQuote(first - 1) || (first - 1 > sentence.First && text.MarkAt(first - 1) == ',' && text.IsQuote(first - 2)));
        return isBefore || isBehind ? new Cue(i, end, isInverted ? CueForm.Inverted : CueForm.Finite, subject, false) : null;
    }
}
