using SeedGen.Extraction.Attribution.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Attribution.Cues;

/// <summary>Tells what leads a clause in, a time, a place or a circumstance, from its subject.</summary>
internal static class LeadIns
{
    private const int LongestTime = 6;
    private const int LongestRegion = 3;

    // Those without an ending: "Born in Norburg".
    private static readonly WordSet Participles = new("born known brought driven caught built sent shown torn taken held");

    /// <summary>True when the word at item <paramref name="i"/> begins what stands before a clause: "On", "When", "Yesterday".</summary>
    public static bool LeadsIn(OuterText text, int i) =>
        (text.Is(i, WordClass.Preposition | WordClass.Subordinator | WordClass.Temporal | WordClass.Adverb | WordClass.Gerund)
            && !text.Is(i, WordClass.Determiner)) || EndsLikeAdverb(text, i);

    /// <summary>Where the subject begins that no comma parts from a time: "On 3 May Reed", "Last week the board"; -1 when none does.</summary>
    public static int EndOfTime(OuterText text, int i, int limit)
    {
        int end = -1;
        for (int k = i; k < limit && k < i + LongestTime; k++)
        {
            if (text.Is(k, WordClass.Temporal) || text.KindOf(k) == TokenKind.Number) end = k + 1;
            else if (!text.Is(k, WordClass.Preposition | WordClass.Determiner)) break;
        }

        bool isSubject = end > 0 && end < limit && !text.Is(end, WordClass.Preposition)
            && text.Is(end, WordClass.Capital | WordClass.Determiner | WordClass.Pronoun);
        return isSubject ? end : -1;
    }

    /// <summary>True at "Eight years ago," and "A few days later,".</summary>
    public static bool IsTimeSegment(OuterText text, int i, int limit)
    {
        for (int k = i; k + 1 < limit && k < i + LongestTime; k++)
        {
            const WordClass Others = WordClass.Pronoun | WordClass.Auxiliary | WordClass.OtherVerb;
            if (text.KindOf(k) is not (TokenKind.Word or TokenKind.Number) || text.Is(k, Others)) return false;
            if (text.MarkAt(k + 1) == ',') return k > i && text.Is(k, WordClass.Temporal | WordClass.Adverb) && !text.Is(k, WordClass.Capital);
        }

        return false;
    }

    /// <summary>True at "More recently" and "Most notably".</summary>
    public static bool IsDegree(OuterText text, int i, int limit) => i + 2 < limit && (text.IsWord(i, "more") || text.IsWord(i, "most"))
        && (text.Is(i + 1, WordClass.Adverb) || EndsLikeAdverb(text, i + 1));

    /// <summary>True at "A day before", "Two weeks after the vote".</summary>
    public static bool IsTimeClause(OuterText text, int i, int limit)
    {
        bool hasTime = false;
        for (int k = i; k < limit && k < i + LongestTime; k++)
        {
            if (hasTime && (text.IsWord(k, "before") || text.IsWord(k, "after"))) return true;
            if (!text.Is(k, WordClass.Determiner | WordClass.Temporal) && text.KindOf(k) != TokenKind.Number) return false;
            hasTime |= text.Is(k, WordClass.Temporal);
        }

        return false;
    }

    /// <summary>
    /// True at "Speaking later on the radio", "Informed of it" and "dated 3 May": a participle with small words or a date behind it.
    /// </summary>
    public static bool IsParticipleSegment(OuterText text, int i, int limit)
    {
        if (i + 1 < limit && text.IsWord(i, "dated") && (text.KindOf(i + 1) == TokenKind.Number || text.Is(i + 1, WordClass.Temporal))) return true;
        if (i + 1 >= limit || text.KindOf(i) != TokenKind.Word || text.KindOf(i + 1) != TokenKind.Word) return false;
        ReadOnlySpan<char> word = text.WordsOf(i);
        bool isPast = ((word.Length > 5 || text.IsWord(i, "asked")) && WordLetters.Ends(word, "ed")) || text.IsIn(Participles, i);
        if (isPast) return !text.Is(i + 1, WordClass.Capital) && text.Is(i + 1, WordClass.Preposition);
        return word.Length > 5 && WordLetters.Ends(word, "ing")
            && text.Is(i + 1, WordClass.Preposition | WordClass.Temporal | WordClass.Determiner | WordClass.Possessor | WordClass.Adverb)
            && !text.Is(i + 1, WordClass.Capital) && !text.IsWord(i, "nothing") && !text.IsWord(i, "everything") && !text.IsWord(i, "something");
    }

    /// <summary>
    /// Item <paramref name="i"/>, or the one behind a region: in "Speaking in Norburg, West Northland, Reed" the second name
    /// says where the first one lies.
    /// </summary>
    public static int BehindRegion(OuterText text, int i, int limit)
    {
        int end = i;
        while (end < limit && end < i + LongestRegion && text.Is(end, WordClass.Capital)
            && !text.Is(end, WordClass.Determiner | WordClass.Pronoun)) end++;
        bool isRegion = end > i && end + 1 < limit && text.MarkAt(end) == ',' && text.Is(end + 1, WordClass.Capital)
            && text.Is(i - 2, WordClass.Capital) && !text.Is(i - 2, WordClass.Temporal | WordClass.Adverb);
        return isRegion ? end + 1 : i;
    }

    /// <summary>True when only a time stands between the start and the name at <paramref name="first"/>: "On 3 May Reed".</summary>
    public static bool IsBehindTime(OuterText text, int start, int first)
    {
        bool hasTime = false;
        for (int i = start; i < first; i++)
        {
            bool isTime = text.Is(i, WordClass.Temporal) || text.KindOf(i) == TokenKind.Number;
            if (!isTime && !text.Is(i, WordClass.Preposition | WordClass.Determiner)) return false;
            hasTime |= isTime;
        }

        return hasTime && text.Is(first, WordClass.Capital);
    }

    /// <summary>True for a word in -ly.</summary>
    public static bool EndsLikeAdverb(OuterText text, int i) =>
        !text.Is(i, WordClass.Temporal | WordClass.Role | WordClass.Body | WordClass.Document | WordClass.Event)
        && EndsLike(text, i, "ly");

    /// <summary>True for a longer word in small letters with this ending.</summary>
    public static bool EndsLike(OuterText text, int i, string ending)
    {
        if (text.KindOf(i) != TokenKind.Word || text.Is(i, WordClass.Capital)) return false;
        ReadOnlySpan<char> word = text.WordsOf(i);
        return word.Length > 4 && WordLetters.Ends(word, ending);
    }
}
