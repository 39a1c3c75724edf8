using SeedGen.Extraction.Attribution.Cues;
using SeedGen.Extraction.Attribution.Referents;
using SeedGen.Extraction.Attribution.Words;
using SeedGen.Extraction.Language;
using SeedGen.Extraction.Quotes;

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
        int before = Before(text, quote, cues, isThought: false);

        // "A man shouted: “Late!” Reed asked him to leave": the colon has led to the words already.
        if (before >= 0 && quote > sentence.First && text.MarkAt(quote - 1) == ':' && cues[before].End == quote - 1)
            return (before, RuleOf(cues[before], "cue-before"));
        if (goesOn && Behind(text, quote, cues) is >= 0 and int behind && !Retelling.IsAt(text, actors, quote, cues, before, behind)
            && !IsNamedBefore(text, quote, cues, behind)) return (behind, RuleOf(cues[behind], "cue-after"));
        if (before >= 0) return (before, RuleOf(cues[before], "cue-before"));
        if (Trailing(text, quote, cues) is >= 0 and int trailing) return (trailing, RuleOf(cues[trailing], "cue-trailing"));
        return Before(text, quote, cues, isThought: true) is >= 0 and int thought ? (thought, "thought") : (-1, "");
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

    // "“…,” Reed said" and "“…,” said Reed": nothing but the subject stands between.
    private static int Behind(OuterText text, int quote, ScratchList<Cue> cues)
    {
        for (int i = 0; i < cues.Count; i++)
        {
            Cue cue = cues[i];
            if (cue.First <= quote) continue;

            // "“…,” Reed was quoted by the agency as saying": who is quoted said it, and the agency carried it.
            if (cue.Form == CueForm.Passive && i + 1 < cues.Count && cues[i + 1].Form == CueForm.AsSaying && cues[i + 1].Reporter == cue.Subject)
                continue;
            if (cue.Form is CueForm.Nonfinite or CueForm.Noun || (cue.IsThought && (cue.Form != CueForm.Finite || Hearings.Tells(text, cue.First))))
                return -1;
            int start = cue.Form is CueForm.Inverted or CueForm.AccordingTo or CueForm.Label ? cue.First : Math.Min(cue.First, cue.Subject.First);

            // "Shown a note that spoke of “risks”, he asked for a pause": no words are his.
            bool isRequest = text.IsWord(cue.First, "asked") && cue.End < text.Items.Count && text.IsWord(cue.End, "for");
            if (isRequest && text.Quotes[text.Items[quote].Quote].Form != QuoteForm.Direct) return -1;
            bool isShort = start > quote && IsShortWay(text, quote + 1, start, cue.First) && !IsOtherClause(text, start, cue);

            // "“…,” Reed, who is writing her life, said": the relative clause's verb does not report it.
            bool isAside = isShort && i + 1 < cues.Count && cues[i + 1].Form == CueForm.Finite && cues[i + 1].Subject == cue.Subject
                && IsInRelative(text, cue.First, cue.Subject.End);
            if (isAside) continue;

            // "it cited him as saying": he is the one who said it.
            return !isShort ? -1 : i + 1 < cues.Count && cues[i + 1].Form == CueForm.AsSaying && cues[i + 1].Reporter == cue.Subject ? i + 1 : i;
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

    // The nearest verb of speech whose clause is still going on.
    private static int Before(OuterText text, int quote, ScratchList<Cue> cues, bool isThought)
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

    // "known as the “rule” after Reed, an investor, complained that it rained": why it is called so.
    private static bool IsInClause(OuterText text, int quote, Cue cue) => quote + 1 < text.Items.Count && cue.End < text.Items.Count
        && text.Is(quote + 1, WordClass.Subordinator) && text.IsWord(cue.End, "that");

    // "The “plan” is dead, Reed said": a comma parts the report from who gave it.
    private static int Trailing(OuterText text, int quote, ScratchList<Cue> cues)
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
}
