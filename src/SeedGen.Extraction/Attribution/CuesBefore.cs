using SeedGen.Extraction.Attribution.Cues;
using SeedGen.Extraction.Attribution.Words;
using SeedGen.Extraction.Quotes;

namespace SeedGen.Extraction.Attribution;

/// <summary>Finds the cue before a quotation that it belongs to.</summary>
internal static class CuesBefore
{
    /// <summary>The nearest verb of speech, or of thought, whose clause is still going on; -1 when there is none.</summary>
    public static int Nearest(OuterText text, int quote, ScratchList<Cue> cues, bool isThought)
    {
        for (int i = cues.Count - 1; i >= 0; i--)
        {
            if (cues[i].End > quote || cues[i].IsThought != isThought) continue;
            if (cues[i].Form == CueForm.AccordingTo && cues[i].Subject.End > quote) continue;
            if (cues[i].End == quote && i > 0 && IsReply(text, cues[i].First) && IsManner(text, quote)) continue;
            if (i > 0 && text.Is(cues[i].Subject.First, WordClass.ThingPronoun) && IsShowing(text, cues[i].First) && !cues[i - 1].IsThought) continue;
            if (i > 0 && cues[i].End == quote && IsLikened(text, quote)) continue;
            if (i > 0 && IsClosedRelative(text, cues[i], quote)) continue;
            bool isDirect = text.Quotes[text.Items[quote].Quote].Form == QuoteForm.Direct;
            if (!isDirect && IsLeft(text, cues[i], quote)) return -1;
            return isDirect ? i : BehindRelative(text, cues, i);
        }

        return -1;
    }

    // "Reed said they argued “like a family”": how they did it.
    private static bool IsLikened(OuterText text, int quote)
    {
        QuoteSpan words = text.Quotes[text.Items[quote].Quote];
        return words.Form != QuoteForm.Direct && text.Document.Is(text.Document.Tokens.At(text.Document.TokenAt(words.Span.Start)), "like");
    }

    // "Reed asked why a note, which called it “good”, had been “buried”": behind the clause's comma the outer one goes on.
    private static bool IsClosedRelative(OuterText text, Cue cue, int quote)
    {
        int before = Adverbials.SkipAdverbs(text, cue.First - 1, 0);
        if (before < 1 || !text.Is(before, WordClass.Relative) || text.MarkAt(before - 1) != ',') return false;
        for (int i = cue.End; i + 1 < quote; i++)
        {
            if (text.MarkAt(i) == ',' && text.Is(i + 1, WordClass.Auxiliary)) return true;
        }

        return false;
    }

    // "Reed branded critics who questioned him “lazy”": the relative clause's verb says nothing of it.
    private static int BehindRelative(OuterText text, ScratchList<Cue> cues, int i)
    {
        int before = Adverbials.SkipAdverbs(text, cues[i].First - 1, 0);
        if (i == 0 || before < 0 || !text.IsWord(before, "who")) return i;
        for (int k = i - 1; k >= 0; k--)
        {
            if (NamingVerbs.IsAt(text, cues[k].First)) return k;
        }

        return i;
    }

    // "He replied “I will not”", without a comma, is no manner: a sentence begins.
    private static bool IsManner(OuterText text, int quote)
    {
        QuoteSpan words = text.Quotes[text.Items[quote].Quote];
        return words.Form != QuoteForm.Direct && !char.IsUpper(text.Document.Text[words.Span.Start]);
    }

    // "Reed said the horse responded “like a child”": how it did so, not what it said.
    private static bool IsReply(OuterText text, int i) =>
        text.IsWord(i, "responded") || text.IsWord(i, "replied") || text.IsWord(i, "answered");

    // "She says it underscores that he is “unfit”": what "it" is tells nothing.
    private static bool IsShowing(OuterText text, int i) =>
        text.IsWord(i, "underscores") || text.IsWord(i, "underscored") || text.IsWord(i, "reflects") || text.IsWord(i, "reflected")
        || text.IsWord(i, "underlines") || text.IsWord(i, "underlined") || text.IsWord(i, "signals") || text.IsWord(i, "suggests")
        || text.IsWord(i, "suggested");

    // ", while", ", but": another clause has begun, unless "that" takes the report up again or a comma ends the insertion.
    private static bool IsLeft(OuterText text, in Cue cue, int quote)
    {
        int from = cue.End;
        for (int i = quote - 1; i > from && text.MarkAt(i) != ','; i--)
        {
            if (text.MarkAt(i - 1) == ';' && !text.IsWord(i, "that") && !text.Is(i, WordClass.Coordinator)) return true;
            if (text.MarkAt(i - 1) is not (',' or ';' or '\u2014')) continue;
            bool sets = text.IsWord(i, "while") || text.IsWord(i, "whilst") || text.IsWord(i, "whereas");
            bool turns = text.IsWord(i, "although") || text.IsWord(i, "but") || (sets && !HasQuote(text, from, i));

            // "Reed said the plan would fail, but would do “some good”": no other clause, the same subject goes on. "But could Cole" asks.
            bool goesOn = text.Is(i + 1, WordClass.Auxiliary) && !text.Is(i + 2, WordClass.Capital | WordClass.Pronoun);
            if (turns && i + 1 < quote && !text.IsWord(i + 1, "that") && !goesOn) return true;
        }

        return false;
    }

    // "Reed said sales were “flat”, while costs were “high”": he goes on.
    private static bool HasQuote(OuterText text, int from, int to)
    {
        while (from < to && !text.IsQuote(from)) from++;
        return from < to;
    }
}
