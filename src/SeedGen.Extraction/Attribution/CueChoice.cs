using SeedGen.Extraction.Attribution.Cues;
using SeedGen.Extraction.Attribution.Referents;
using SeedGen.Extraction.Attribution.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Attribution;

/// <summary>Chooses among the cues of a sentence the one that a quotation belongs to.</summary>
internal static class CueChoice
{
    /// <summary>The cue and the name of the rule; index -1 when no cue governs the quotation at item <paramref name="quote"/>.</summary>
    public static (int Cue, string Rule) For(OuterText text, ActorIndex actors, OuterSentence sentence, int quote, ScratchList<Cue> cues)
    {
        bool goesOn = CueFinder.EndsOpen(text, quote)
            || (quote + 1 < sentence.End && text.MarkAt(quote + 1) is ',' or '-' or '\u2013' or '\u2014')
            || IsWholeSentence(text, sentence, quote) || Inversion.IsLongStart(text, sentence, quote);
        int before = CuesBefore.Nearest(text, quote, cues, isThought: false);

        // "A man shouted: “Late!” Reed asked him to leave": the colon has led to the words already.
        if (before >= 0 && quote > sentence.First && text.MarkAt(quote - 1) == ':' && cues[before].End == quote - 1)
            return (before, RuleOf(cues[before], "cue-before"));
        if (goesOn && CuesBehind.Next(text, quote, cues) is >= 0 and int behind && !Retelling.IsAt(text, actors, quote, cues, before, behind)
            && !IsNamedBefore(text, quote, cues, behind)) return (behind, RuleOf(cues[behind], "cue-after"));
        if (before >= 0) return (before, RuleOf(cues[before], "cue-before"));
        if (CuesBehind.Trailing(text, quote, cues) is >= 0 and int trailing) return (trailing, RuleOf(cues[trailing], "cue-trailing"));
        return CuesBefore.Nearest(text, quote, cues, isThought: true) is >= 0 and int thought ? (thought, "thought") : (-1, "");
    }

    private static string RuleOf(Cue cue, string rule) => cue.Form switch
    {
        CueForm.AccordingTo => "according-to",
        CueForm.AsSaying => "as-saying",
        CueForm.Inverted => "cue-inverted",
        CueForm.Passive => "passive-agent",
        CueForm.Noun => "cue-noun",
        CueForm.Label => "label",
        CueForm.Colon => "colon",
        _ => rule,
    };

    // "Reed, who runs what he calls “a palace,” said the roof leaks", "On what Reed described as “a palace,” the board said no":
    // the name stands right behind its verb, and who says the rest is told elsewhere.
    private static bool IsNamedBefore(OuterText text, int quote, ScratchList<Cue> cues, int behind)
    {
        if (cues[behind].Form is not (CueForm.Inverted or CueForm.Finite)
            || text.Quotes[text.Items[quote].Quote].Form == QuoteForm.Direct) return false;
        for (int i = 0; i < behind; i++)
        {
            bool leads = cues[i].End == quote || (cues[i].End < quote && text.IsWord(quote - 1, "as")
                && IsOneRun(text, cues[i].End, quote - 1));
            if (leads && cues[i].Form == CueForm.Finite && NamingVerbs.IsAt(text, cues[i].First)) return true;
        }

        return false;
    }

    private static bool IsOneRun(OuterText text, int from, int to)
    {
        while (from < to && text.KindOf(from) is not (null or TokenKind.Punctuation)) from++;
        return from >= to;
    }

    // "“…”" at the start, its full stop inside the marks.
    private static bool IsWholeSentence(OuterText text, OuterSentence sentence, int quote) =>
        quote == sentence.First && text.Quotes[text.Items[quote].Quote].Form == QuoteForm.Direct;
}
