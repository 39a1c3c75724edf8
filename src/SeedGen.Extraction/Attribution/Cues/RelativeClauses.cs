using SeedGen.Extraction.Attribution.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Attribution.Cues;

/// <summary>Finds whom a relative clause goes with, and tells its verb's company from a subject.</summary>
internal static class RelativeClauses
{
    private const int RelativeReach = 12;

    /// <summary>
    /// "a pilot who has never left the town said", "a man whom the police knew as Reed said": what goes with the relative's verb is
    /// no subject. The relative; -1 where the subject stands behind it: "a man who the police said was armed".
    /// </summary>
    public static int RelativeOver(OuterText text, int run, int limit)
    {
        if (text.Is(run, WordClass.PersonPronoun | WordClass.GroupPronoun | WordClass.SelfPronoun)) return -1;
        const WordClass Subjects = WordClass.Determiner | WordClass.Possessor | WordClass.Pronoun | WordClass.Capital | WordClass.Role
            | WordClass.Body | WordClass.Plural;
        for (int i = run - 1; i > limit && i > run - RelativeReach; i--)
        {
            if (text.IsQuote(i) || text.KindOf(i) == TokenKind.Punctuation) return -1;
            if (text.IsWord(i, "whom")) return HoldsVerb(text, i + 2, run) ? i : -1;
            if (!text.IsWord(i, "who")) continue;
            int verb = i + 1;
            while (verb < run && text.Is(verb, WordClass.Adverb)) verb++;
            return verb < run && !text.Is(verb, Subjects) ? i : -1;
        }

        return -1;
    }

    /// <summary>The relative of the clause that ends before item <paramref name="end"/>; -1 when none is near.</summary>
    public static int RelativeBefore(OuterText text, int end, int limit)
    {
        for (int k = end - 1; k > limit && k > end - RelativeReach; k--)
        {
            if (text.IsQuote(k) || text.MarkAt(k) is ',' or ';' or ':') return -1;
            if (text.Is(k, WordClass.Relative) || text.IsWord(k, "that")) return k;
        }

        return -1;
    }

    private static bool HoldsVerb(OuterText text, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (CueWords.IsFiniteVerb(text, i, first - 1)) return true;
        }

        return false;
    }

    /// <summary>"a minister who denied the charge said".</summary>
    public static bool IsObjectInRelative(OuterText text, NounPhrase run) =>
        run.First > 1 && (text.Is(run.First - 1, WordClass.Past | WordClass.Present | WordClass.OtherVerb)
            || LeadIns.EndsLike(text, run.First - 1, "ed")) && !text.Is(run.First - 1, WordClass.Capital)
        && Adverbials.SkipAdverbs(text, run.First - 2, 0) is >= 0 and int before
        && (text.IsWord(before, "who") || text.IsWord(before, "which")
        || (text.IsWord(before, "that") && before > 0 && text.Is(before - 1, WordClass.Role | WordClass.Body)));

    /// <summary>
    /// "who deals with treaties", "that runs the port": before a preposition or determiner stands a verb, whether it is known or not.
    /// </summary>
    public static bool IsPredicate(OuterText text, NounPhrase run) =>
        run.First > 0 && run.First + 1 < run.End
        && ((text.IsWord(run.First - 1, "who") && text.Is(run.First + 1, WordClass.Preposition))
            || (text.IsWord(run.First - 1, "that") && text.Is(run.First + 1, WordClass.Determiner | WordClass.Possessor)
            && !text.Is(run.First, WordClass.Determiner)))
        && !text.Is(run.First, WordClass.Capital | WordClass.Role | WordClass.Body | WordClass.Document);

    /// <summary>Whom the relative at item <paramref name="relative"/> goes with.</summary>
    public static NounPhrase Antecedent(OuterText text, int relative, int limit)
    {
        int end = relative;
        if (end > limit && text.MarkAt(end - 1) == ',') end--;
        NounPhrase phrase = NounPhrase.Before(text, end, limit);

        // "by Reed, a pilot, which": whom the insertion tells more of.
        bool isInserted = end < relative && phrase.First - 2 > limit && !phrase.IsEmpty && text.MarkAt(phrase.First - 1) == ','
            && (text.IsWord(phrase.First, "a") || text.IsWord(phrase.First, "an")) && text.Is(phrase.First - 2, WordClass.Capital);
        if (isInserted && NounPhrase.Before(text, phrase.First - 1, limit) is { IsEmpty: false } named) phrase = named;

        // "a letter with a seal on it, which said": not "it".
        bool isGoverned = phrase.End == phrase.First + 1 && phrase.First - 1 > limit && text.Is(phrase.First, WordClass.Pronoun)
            && text.Is(phrase.First - 1, WordClass.Preposition);
        if (isGoverned) phrase = new(NounPhrase.Before(text, phrase.First - 1, limit).First, phrase.End);
        return relative < text.Items.Count && text.IsWord(relative, "who") ? NearestPerson(text, phrase) : phrase;
    }

    // "won with the help of Reed, who": what "who" goes with is no election. "Reed of Norburg, who" is Reed.
    private static NounPhrase NearestPerson(OuterText text, NounPhrase phrase)
    {
        if (phrase.IsEmpty || text.Is(phrase.HeadPart(text).End - 1, WordClass.Capital | WordClass.Role | WordClass.Pronoun
            | WordClass.Body)) return phrase;
        for (int i = phrase.End - 2; i > phrase.First; i--)
        {
            if (text.IsWord(i, "of") && text.Is(i - 1, WordClass.Capital)) continue;
            if (text.Is(i, WordClass.Preposition)) return text.Is(phrase.End - 1, WordClass.Capital | WordClass.Role)
                ? new(i + 1, phrase.End) : phrase;
        }

        return phrase;
    }
}
