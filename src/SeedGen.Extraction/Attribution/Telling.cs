using SeedGen.Extraction.Attribution.Cues;
using SeedGen.Extraction.Attribution.Referents;
using SeedGen.Extraction.Attribution.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Attribution;

/// <summary>Tells whose report a sentence is from those whom it reports to have said or done something.</summary>
internal static class Telling
{
    private static readonly WordSet Plain = new(
        "said says added adds continued continues concluded explained argued argues insisted insists warned warns");

    private static readonly WordSet Asides = new("saying adding explaining");

    // They tell what others say: "Reed is sorry, his lawyer said".
    private static readonly WordSet Speaking = new("""
        lawyer solicitor barrister attorney counsel prosecutor prosecuting qc kc police officer detective inspector constable sergeant
        superintendent spokesman spokeswoman spokesperson agent deputy publicist
        """);

    /// <summary>
    /// True when somebody goes on who is called "he" and simply says so: who "wrote" or "told reporters" something may be whom it is
    /// about, and who "had said" it spoke before.
    /// </summary>
    public static bool GoesOn(OuterText text, Cue? next) => next is { Form: CueForm.Finite } cue
        && text.Is(cue.Subject.First, WordClass.PersonPronoun) && text.KindOf(cue.First) == TokenKind.Word && text.IsIn(Plain, cue.First)
        && !text.Is(cue.First - 1, WordClass.Auxiliary | WordClass.Be);

    /// <summary>True for ", saying it was late": not for "after denying it".</summary>
    public static bool IsAside(OuterText text, in Cue cue) => cue is { Form: CueForm.Nonfinite, First: > 0 }
        && text.KindOf(cue.First) == TokenKind.Word && text.IsIn(Asides, cue.First)
        && !text.Is(cue.First - 1, WordClass.Preposition | WordClass.Subordinator);

    /// <summary>
    /// Index of the last cue that reports words; -1 when there is none. "Reed said the board had promised it": he did, not the board.
    /// </summary>
    public static int LastOf(OuterText text, CueSpeakers speakers)
    {
        ScratchList<Cue> cues = speakers.Cues;
        int cue = cues.Count - 1;
        while (cue >= 0 && (cues[cue].IsThought || cues[cue].Form is CueForm.Nonfinite)) cue--;
        while (cue > 0 && !IsTelling(text, speakers, cue) && IsTold(text, cues[cue], cues[cue - 1])) cue--;
        return cue;
    }

    /// <summary>
    /// As <see cref="LastOf"/>, where another one was named behind the teller: "Reed said the board had asked for it" and
    /// "The board asked for it, Reed said"; else -1.
    /// </summary>
    public static int OverOthers(OuterText text, CueSpeakers speakers, NounPhrase main, Referent? last)
    {
        int teller = LastOf(text, speakers);
        ScratchList<Cue> cues = speakers.Cues;
        if (teller < 0 || speakers[teller].Kind != ReferentKind.Person) return -1;
        bool isOfNamed = last is { Kind: ReferentKind.Person, Actor: not null };
        if (isOfNamed && SpeaksForOthers(text, speakers[teller], cues[teller].Subject)) return -1;
        bool tells = teller + 1 < cues.Count && !IsTelling(text, speakers, teller + 1) && IsTold(text, cues[teller + 1], cues[teller]);
        return tells || IsTrailing(text, cues[teller], main) ? teller : -1;
    }

    private static bool SpeaksForOthers(OuterText text, Referent teller, NounPhrase subject)
    {
        for (int i = subject.First; i < subject.End; i++)
        {
            if (text.KindOf(i) == TokenKind.Word && text.IsIn(Speaking, i)) return true;
        }

        for (int t = 0; t < (teller.Actor?.TraitCount ?? 0); t++)
        {
            if (Speaking.Contains(text.Document.WordsOf(text.Document.Tokens.At(teller.Actor!.TraitAt(t).Token)))) return true;
        }

        return false;
    }

    // "Cole said Reed had told the police": he has spoken, to somebody.
    private static bool IsTelling(OuterText text, CueSpeakers speakers, int cue) =>
        speakers[cue].Kind == ReferentKind.Person && text.IsWord(speakers.Cues[cue].First, "told");

    // No pause parts it from the verb before it, and "and" adds no clause.
    private static bool IsTold(OuterText text, in Cue cue, in Cue before)
    {
        int subject = cue.Subject.First;
        bool isBehind = before is { Form: CueForm.Finite, IsThought: false } && subject >= before.End
            && !text.Is(subject - 1, WordClass.Coordinator);
        for (int i = before.End; isBehind && i < subject; i++) isBehind = !text.IsQuote(i) && text.KindOf(i) != TokenKind.Punctuation;
        return isBehind;
    }

    // "Reed liked the plan, his rival said": who acts in what is told is not who tells it.
    private static bool IsTrailing(OuterText text, in Cue cue, NounPhrase main)
    {
        if (main.IsEmpty || cue.Form is not (CueForm.Finite or CueForm.Inverted)) return false;
        int start = cue.Form == CueForm.Inverted ? cue.First : cue.Subject.First;
        return start > main.End + 1 && text.MarkAt(start - 1) == ',' && !text.Is(cue.Subject.First, WordClass.Relative);
    }
}
