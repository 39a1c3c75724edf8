using SeedGen.Extraction.Attribution.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Attribution.Cues;

/// <summary>Tells the adverbs, times and pauses that stand between a verb and its subject.</summary>
internal static class Adverbials
{
    /// <summary>The last item at or before <paramref name="i"/> that is no adverb.</summary>
    public static int SkipAdverbs(OuterText text, int i, int limit)
    {
        while (i >= limit && (text.Is(i, WordClass.Adverb) || LeadIns.EndsLikeAdverb(text, i))) i--;
        return i;
    }

    /// <summary>The last item at or before <paramref name="i"/> over "later", "had", "on Tuesday", "last week".</summary>
    public static int SkipAdverbials(OuterText text, int i, int limit)
    {
        while (i >= limit)
        {
            if (text.Is(i, WordClass.Auxiliary) || text.IsWord(i, "to")) i--;
            else if (SkipAdverbs(text, i, limit) is int k && k < i) i = k;
            else if (SkipTime(text, i, limit) is int t && t < i) i = t;
            else if (IsShortBe(text, i, limit)) i--;
            else if (i > limit && text.IsWord(i, "times") && text.IsWord(i - 1, "at")) i -= 2;
            else break;
        }

        return i;
    }

    /// <summary>True for the ending of "he's claiming".</summary>
    public static bool IsShortBe(OuterText text, int i, int limit) =>
        i > limit && text.KindOf(i) == TokenKind.Possessive && text.Is(i - 1, WordClass.Pronoun);

    private static int SkipTime(OuterText text, int i, int limit)
    {
        int k = i;
        bool hasTime = false;
        while (k >= limit && (text.Is(k, WordClass.Temporal) || text.KindOf(k) == TokenKind.Number))
        {
            hasTime |= text.Is(k, WordClass.Temporal);
            k--;
        }

        if (!hasTime) return i;
        if (k >= limit && text.Is(k, WordClass.Determiner)) k--;
        bool hasPreposition = k >= limit && text.Is(k, WordClass.Preposition) && !text.IsWord(k, "of");

        // "this morning" stands without one; "the day" may be what is spoken of.
        bool isThis = k + 1 <= i && text.IsWord(k + 1, "this") && k >= limit && !text.IsQuote(k) && text.KindOf(k) != TokenKind.Punctuation;
        return hasPreposition ? k - 1 : text.Is(k + 1, WordClass.Determiner) && !isThis ? i : k;
    }

    /// <summary>True for a comma or dash between words.</summary>
    public static bool IsPause(OuterText text, int i) => text.MarkAt(i) is ',' or '\u2014' or '\u2013'
        || (text.MarkAt(i) == '-' && !IsGlued(text, i));

    // "a 300-level course", "a 54-year-old".
    private static bool IsGlued(OuterText text, int i) =>
        i > 0 && i + 1 < text.Items.Count && text.SpanOf(i - 1).End == text.SpanOf(i).Start && text.SpanOf(i + 1).Start == text.SpanOf(i).End;
}
