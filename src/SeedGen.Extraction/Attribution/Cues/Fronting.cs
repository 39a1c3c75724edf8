using SeedGen.Extraction.Attribution.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Attribution.Cues;

/// <summary>Takes from a subject what stands before it: "In September officials", "After the vote a woman".</summary>
internal static class Fronting
{
    // "Long before the flood the town said": how long before or after a clause begins.
    private static readonly WordSet Times = new("long shortly soon well just right immediately");

    // "After the vote a woman shouted": they begin another phrase.
    private static readonly WordSet Articles = new("a an one");

    /// <summary>The subject without what stands before it: "In September officials", "Last week Reed".</summary>
    public static NounPhrase WithoutAdverbial(OuterText text, NounPhrase phrase)
    {
        int first = phrase.First;

        // "Shown a note that spoke of it": somebody was.
        bool isDone = first + 1 < phrase.End && text.Is(first, WordClass.Past) && text.Is(first, WordClass.Capital)
            && text.Is(first + 1, WordClass.Determiner | WordClass.Possessor);
        if (isDone) first++;

        // "according to a pilot who asked": the pilot.
        if (first + 2 < phrase.End && text.IsWord(first, "according") && text.IsWord(first + 1, "to")) first += 2;
        while (first < phrase.End && text.Is(first, WordClass.Coordinator | WordClass.Subordinator | WordClass.Adverb)
            && !text.Is(first, WordClass.Determiner | WordClass.Preposition)) first++;

        // "particularly with Reed saying"
        if (first + 2 < phrase.End && LeadIns.EndsLikeAdverb(text, first) && text.IsWord(first + 1, "with")) first++;

        // "long before the town", "the week after the board"
        int time = first + 3 < phrase.End && text.Is(first, WordClass.Determiner) && text.Is(first + 1, WordClass.Temporal) ? first + 1 : first;
        bool leads = time + 2 < phrase.End && (time > first || text.IsIn(Times, time))
            && (text.IsWord(time + 1, "before") || text.IsWord(time + 1, "after"));
        if (leads) first = LastPhrase(text, time + 2, phrase.End);
        if (first < phrase.End && text.Is(first, WordClass.Preposition))
        {
            first++;
            if (first < phrase.End && text.Is(first, WordClass.Determiner | WordClass.Possessor))
            {
                int own = first;
                while (first < phrase.End && !BeginsAnother(text, own, first)
                    && !text.Is(first, WordClass.Document | WordClass.Event | WordClass.Temporal | WordClass.Capital)) first++;
                if (first < phrase.End && !text.Is(first, WordClass.Capital) && !BeginsAnother(text, own, first)) first++;

                // "with the union saying": what stands behind "with" is all there is.
                if (first == phrase.End && text.IsWord(own - 1, "with")) first = own;
            }
            else if (BehindPaper(text, first, phrase.End) is > 0 and int behind)
            {
                first = behind;
            }
        }

        if (first + 1 < phrase.End && first == phrase.First && IsParticle(text, first)) first++;
        while (first < phrase.End && !IsAge(text, first, phrase.End)
            && (IsTime(text, first) || text.KindOf(first) == TokenKind.Punctuation)) first++;

        // "6-1 for the resolution", "the week after the editorial": what stood before the preposition was no part of the subject.
        bool isGoverned = first > phrase.First && first + 1 < phrase.End && text.Is(first, WordClass.Preposition)
            && !text.Is(first, WordClass.Capital) && !text.IsWord(first, "of");
        if (isGoverned) first = LastPhrase(text, first + 1, phrase.End);
        return new(first, phrase.End);
    }

    // "after the vote the mayor": a determiner begins another phrase, unless a preposition ties it to the one before.
    private static int LastPhrase(OuterText text, int first, int end)
    {
        for (int i = first + 1; i + 1 < end; i++)
        {
            if (text.Is(i, WordClass.Determiner) && !text.Is(i - 1, WordClass.Preposition)) return i;
        }

        return first;
    }

    // "After the vote a woman", but not "in the case of a doctor".
    private static bool BeginsAnother(OuterText text, int own, int i) =>
        i > own + 1 && PhraseWalls.IsOneOf(Articles, text, i) && !text.Is(i - 1, WordClass.Preposition);

    // "In court papers the company": a determiner behind the noun begins the subject.
    private static int BehindPaper(OuterText text, int first, int end)
    {
        for (int i = first; i + 1 < end && i < first + 3; i++)
        {
            if (text.Is(i, WordClass.Document | WordClass.Event) && text.Is(i + 1, WordClass.Determiner)) return i + 1;
        }

        return -1;
    }

    // "put out a statement", "set up a shop": it belongs to the verb before.
    private static bool IsParticle(OuterText text, int i) =>
        text.IsWord(i, "out") || text.IsWord(i, "up") || text.IsWord(i, "down");

    // "63-year-old"
    private static bool IsAge(OuterText text, int i, int end) =>
        i + 2 < end && text.KindOf(i) == TokenKind.Number && text.IsWord(i + 2, "year-old");

    /// <summary>True for a word for a time and a number.</summary>
    public static bool IsTime(OuterText text, int i) =>
        (text.Is(i, WordClass.Temporal) && !text.Is(i, WordClass.Role)) || (text.KindOf(i) == TokenKind.Number);
}
