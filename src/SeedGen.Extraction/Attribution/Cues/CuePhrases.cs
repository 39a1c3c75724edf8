using SeedGen.Extraction.Attribution.Words;

namespace SeedGen.Extraction.Attribution.Cues;

/// <summary>Phrases that report as a verb of speech does: "according to", "in the words of", "as he put it", "spoke of".</summary>
internal static class CuePhrases
{
    /// <summary>
    /// The cue that begins, or is told by its word, at item <paramref name="i"/>, one of <see cref="WordClass.Phrase"/>; null when none
    /// does.
    /// </summary>
    public static Cue? Read(OuterText text, OuterSentence sentence, int i)
    {
        bool hasNext = i + 1 < sentence.End;
        if (hasNext && text.IsWord(i, "according") && text.IsWord(i + 1, "to"))
        {
            return new Cue(i, i + 2, CueForm.AccordingTo, NounPhrase.From(text, i + 2, sentence.End), false);
        }

        bool isPer = hasNext && text.IsWord(i, "per") && !text.Is(i, WordClass.Capital) && i > sentence.First
            && (text.IsQuote(i - 1) || text.MarkAt(i - 1) == ',');
        if (isPer && text.Is(i + 1, WordClass.Determiner | WordClass.Capital))
        {
            return new Cue(i, i + 1, CueForm.AccordingTo, NounPhrase.From(text, i + 1, sentence.End), false);
        }

        if (hasNext && text.IsWord(i, "words") && text.IsWord(i + 1, "of") && i - 2 >= sentence.First && text.IsWord(i - 2, "in"))
        {
            return new Cue(i - 2, i + 2, CueForm.AccordingTo, NounPhrase.From(text, i + 2, sentence.End), false);
        }

        bool isOwn = text.IsWord(i, "words") && i - 2 >= sentence.First && text.IsWord(i - 2, "in") && text.Is(i - 1, WordClass.Possessor);
        if (isOwn && hasNext && (text.IsQuote(i + 1) || text.MarkAt(i + 1) == ','))
        {
            return new Cue(i - 2, i + 1, CueForm.AccordingTo, new NounPhrase(i - 1, i), false);
        }

        if (hasNext && text.IsWord(i + 1, "it") && (text.IsWord(i, "put") || text.IsWord(i, "puts")))
        {
            return new Cue(i, i + 2, CueForm.Finite, SubjectFinder.OfFinite(text, sentence, i, null), false);
        }

        if (i > sentence.First && IsTribute(text, i))
        {
            return new Cue(i - 1, i + 1, CueForm.Finite, SubjectFinder.OfFinite(text, sentence, i - 1, null), false);
        }

        bool isPreferred = hasNext && text.IsQuote(i + 1) && (text.IsWord(i, "preferred") || text.IsWord(i, "prefers"));
        return isPreferred || (hasNext && IsSpokenOf(text, i)) || IsPutAt(text, sentence, i) || IsUsed(text, sentence, i)
            ? new Cue(i, i + 1, CueForm.Finite, SubjectFinder.OfFinite(text, sentence, i, null), false)
            : null;
    }

    // The second word of "paid tribute to".
    private static bool IsTribute(OuterText text, int i) =>
        i > 0 && i + 1 < text.Items.Count && text.IsWord(i, "tribute") && text.IsWord(i + 1, "to")
        && (text.IsWord(i - 1, "paid") || text.IsWord(i - 1, "pays") || text.IsWord(i - 1, "pay"));

    // "put the figure at “…”".
    private static bool IsPutAt(OuterText text, OuterSentence sentence, int i)
    {
        const int Reach = 5;
        if (!text.IsWord(i, "put") && !text.IsWord(i, "puts")) return false;
        for (int k = i + 2; k + 1 < sentence.End && k < i + Reach; k++)
        {
            if (text.IsWord(k, "at")) return text.IsQuote(k + 1);
        }

        return false;
    }

    // "used the phrase “…”".
    private static bool IsUsed(OuterText text, OuterSentence sentence, int i)
    {
        if (i + 3 >= sentence.End || !text.IsQuote(i + 3)) return false;
        bool isUse = text.IsWord(i, "used") || text.IsWord(i, "uses") || text.IsWord(i, "coined") || text.IsWord(i, "avoided");
        return isUse && (text.IsWord(i + 2, "phrase") || text.IsWord(i + 2, "term") || text.IsWord(i + 2, "word")
            || text.IsWord(i + 2, "words") || text.IsWord(i + 2, "expression"));
    }

    // "spoke of", "talks about".
    private static bool IsSpokenOf(OuterText text, int i) =>
        (text.IsWord(i + 1, "of") || text.IsWord(i + 1, "about"))
        && (text.IsWord(i, "spoke") || text.IsWord(i, "speaks") || text.IsWord(i, "talked") || text.IsWord(i, "talks"));
}
