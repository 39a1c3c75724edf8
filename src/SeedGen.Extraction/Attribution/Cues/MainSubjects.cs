using SeedGen.Extraction.Attribution.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Attribution.Cues;

/// <summary>Finds the subject of a sentence's main clause, which verbs without one of their own share.</summary>
internal static class MainSubjects
{
    /// <summary>The subject of the sentence's main clause, told by the first verb; empty when none can be made out.</summary>
    public static NounPhrase OfSentence(OuterText text, OuterSentence sentence)
    {
        int i = BehindClock(text, sentence);
        while (i < sentence.End && (text.Is(i, WordClass.Coordinator) || (text.IsQuote(i) && CueFinder.EndsOpen(text, i)))) i++;
        while (i < sentence.End
            && (LeadIns.LeadsIn(text, i) || LeadIns.IsTimeSegment(text, i, sentence.End) || LeadIns.IsParticipleSegment(text, i, sentence.End)))
        {
            if (LeadIns.EndOfTime(text, i, sentence.End) is > 0 and int subject)
            {
                i = subject;
                break;
            }

            // "When a man shouted “Late!”, the judge left": the words belong to what leads in.
            while (i < sentence.End && text.MarkAt(i) != ',' && !(text.IsQuote(i) && (i + 1 >= sentence.End || text.MarkAt(i + 1) != ','))) i++;
            if (i >= sentence.End || text.IsQuote(i)) return default;
            i = LeadIns.BehindRegion(text, i + 1, sentence.End);
            if (text.IsWord(sentence.First, "according")) i = BehindRole(text, i, sentence.End);
        }

        // "“…,” begins a message": it stands behind its verb.
        bool isInverted = i > sentence.First && i < sentence.End && text.IsQuote(i - 1) && text.Is(i, WordClass.Turn);
        if (isInverted || (i < sentence.End && text.IsWord(i, "there"))) return default;
        return NameApposition.With(text, NounPhrase.From(text, i, sentence.End), sentence.End);
    }

    // "According to Ann Lee, director of the mill, it is late": who she is acts in nothing.
    private static int BehindRole(OuterText text, int i, int limit)
    {
        NounPhrase role = NounPhrase.From(text, i, limit);
        bool isRole = !role.IsEmpty && role.End < limit && text.MarkAt(role.End) == ',' && !text.Is(i, WordClass.Capital)
            && text.Is(role.HeadPart(text).End - 1, WordClass.Role) && text.Is(i - 2, WordClass.Capital);
        return isRole ? role.End + 1 : i;
    }

    // "22:14 Ann Lee is here": what a live page's entries begin with.
    private static int BehindClock(OuterText text, in OuterSentence sentence)
    {
        int i = sentence.First;
        bool isClock = i + 3 < sentence.End && text.KindOf(i) == TokenKind.Number && text.MarkAt(i + 1) is ':' or '.'
            && text.KindOf(i + 2) == TokenKind.Number;
        return isClock ? i + 3 : i;
    }

    /// <summary>The subject that a verb without one of its own shares with what was said before it.</summary>
    public static NounPhrase Inherited(OuterText text, OuterSentence sentence, ScratchList<Cue>? cues, int verb = 0)
    {
        if (BehindSemicolon(text, sentence, verb, cues) is { IsEmpty: false } own) return own;

        // "According to Reed, it is late, saying": the report goes on, where nobody else could say it.
        if (cues is { Count: 1 } && cues[0].Form == CueForm.AccordingTo && cues[0].First == sentence.First
            && !CanSay(text, OfSentence(text, sentence))) return cues[0].Subject;
        for (int i = (cues?.Count ?? 0) - 1; i >= 0; i--)
        {
            if (cues![i].Form is CueForm.Finite or CueForm.Inverted && !cues[i].IsThought) return cues[i].Subject;
        }

        return OfSentence(text, sentence);
    }

    private static bool CanSay(OuterText text, NounPhrase phrase)
    {
        const WordClass Speakers = WordClass.Capital | WordClass.Role | WordClass.Body | WordClass.Document | WordClass.Plural
            | WordClass.PersonPronoun | WordClass.GroupPronoun;
        return !phrase.IsEmpty && !text.Is(phrase.First, WordClass.ThingPronoun)
            && text.Is(phrase.HeadPart(text).End - 1, Speakers);
    }

    // "Reed disagreed; his colleague Ann Cole went further, arguing": the clause behind it has its own subject.
    private static NounPhrase BehindSemicolon(OuterText text, OuterSentence sentence, int verb, ScratchList<Cue>? cues)
    {
        int limit = cues is { Count: > 0 } ? Math.Max(sentence.First + 1, cues[cues.Count - 1].End) : sentence.First + 1;
        for (int i = verb - 1; i >= limit; i--)
        {
            if (text.MarkAt(i) == ';') return NounPhrase.From(text, i + 1, verb);
        }

        return default;
    }
}
