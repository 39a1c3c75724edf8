using SeedGen.Extraction.Attribution.Cues;
using SeedGen.Extraction.Attribution.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Attribution;

/// <summary>Finds the cue behind a quotation that it belongs to.</summary>
internal static class CuesBehind
{
    /// <summary>
    /// The cue right behind: in "“…,” Reed said" and "“…,” said Reed" nothing but the subject stands between; -1 when there is none.
    /// </summary>
    public static int Next(OuterText text, int quote, ScratchList<Cue> cues)
    {
        for (int i = 0; i < cues.Count; i++)
        {
            Cue cue = cues[i];
            if (cue.First <= quote) continue;

            // "“…,” Reed was quoted by the agency as saying": who is quoted said it, and the agency carried it.
            if (cue.Form == CueForm.Passive && i + 1 < cues.Count && cues[i + 1].Form == CueForm.AsSaying && cues[i + 1].Reporter == cue.Subject)
                continue;

            // "“…,” Reed, who is writing her life, said", "“…,” Reed, a baker who denied it, said": the relative clause does not report it.
            bool isAside = i + 1 < cues.Count && cues[i + 1].Form == CueForm.Finite && cues[i + 1].Subject.First <= cue.Subject.First
                && cues[i + 1].Subject.First > quote && IsInRelative(text, cue.First, cue.Subject.End - 1);
            if (isAside) continue;
            if (cue.Form is CueForm.Nonfinite or CueForm.Noun || (cue.IsThought && (cue.Form != CueForm.Finite || Hearings.Tells(text, cue.First))))
                return -1;
            int start = cue.Form is CueForm.Inverted or CueForm.AccordingTo or CueForm.Label ? cue.First : Math.Min(cue.First, cue.Subject.First);

            // "Shown a note that spoke of “risks”, he asked for a pause": no words are his.
            bool isRequest = text.IsWord(cue.First, "asked") && cue.End < text.Items.Count && text.IsWord(cue.End, "for");
            if (isRequest && text.Quotes[text.Items[quote].Quote].Form != QuoteForm.Direct) return -1;
            bool isShort = start > quote && IsShortWay(text, quote + 1, start, cue.First) && !IsOtherClause(text, start, cue);

            // "it cited him as saying": he is the one who said it.
            return !isShort ? -1 : i + 1 < cues.Count && cues[i + 1].Form == CueForm.AsSaying && cues[i + 1].Reporter == cue.Subject ? i + 1 : i;
        }

        return -1;
    }

    /// <summary>The cue that a comma parts from what it reports: "The “plan” is dead, Reed said"; -1 when there is none.</summary>
    public static int Trailing(OuterText text, int quote, ScratchList<Cue> cues)
    {
        for (int i = 0; i < cues.Count; i++)
        {
            Cue cue = cues[i];
            if (cue.First <= quote || cue.IsThought || IsInClause(text, quote, cue)) continue;
            if (cue.Form == CueForm.AccordingTo) return i;
            int start = cue.Form == CueForm.Inverted ? cue.First : cue.Subject.First;
            bool isParted = start > quote + 1 && (text.MarkAt(start - 1) is ',' or '\u2014' or '\u2013' || text.IsQuote(start - 1));
            if (cue.Form is CueForm.Finite or CueForm.Inverted && isParted && !text.Is(start, WordClass.Relative)) return i;
        }

        return -1;
    }

    private static bool IsInRelative(OuterText text, int verb, int end)
    {
        while (verb > end && !text.Is(verb, WordClass.Relative)) verb--;
        return verb > end;
    }

    // "a “delicate stage”, as families accused": what happens at the same time; "as Reed put it" reports.
    private static bool IsOtherClause(OuterText text, int start, Cue cue) =>
        text.IsWord(start - 1, "as") && cue.Form == CueForm.Finite && text.Is(cue.First, WordClass.Past)
        && !text.IsWord(cue.First, "put") && !text.IsWord(cue.First, "said") && !text.IsWord(cue.First, "called")
        && !text.IsWord(cue.First, "described") && !text.IsWord(cue.First, "wrote");

    private static bool IsShortWay(OuterText text, int from, int to, int verb)
    {
        for (int i = from; i < to; i++)
        {
            bool isLight = text.MarkAt(i) is ',' or '\u2014' or '\u2013' or '-'
                || text.Is(i, WordClass.Temporal | WordClass.Adverb | WordClass.Preposition)
                || text.KindOf(i) == TokenKind.Number || IsHow(text, i, verb);
            if (!isLight) return false;
        }

        return true;
    }

    // "“Perfect,” was how Reed described it", but "“The End” was how it closed".
    private static bool IsHow(OuterText text, int i, int verb) =>
        (text.IsWord(i, "how") || (text.Is(i, WordClass.Be) && i + 1 < text.Items.Count && text.IsWord(i + 1, "how")))
        && (text.Is(verb, WordClass.Speech) || text.IsWord(verb, "put") || text.IsWord(verb, "puts"));

    // "known as the “rule” after Reed, an investor, complained that it rained": why it is called so.
    private static bool IsInClause(OuterText text, int quote, Cue cue) => quote + 1 < text.Items.Count && cue.End < text.Items.Count
        && text.Is(quote + 1, WordClass.Subordinator) && text.IsWord(cue.End, "that") && !IsParted(text, quote + 1, cue.Subject.First);

    // "“lazy” though he was, Allen did suggest that": the clause has come to its end; that of "after Reed, an investor, warned" has not.
    private static bool IsParted(OuterText text, int conjunction, int subject) =>
        subject > conjunction + 1 && text.MarkAt(subject - 1) == ',' && !text.Is(conjunction + 1, WordClass.Capital);
}
