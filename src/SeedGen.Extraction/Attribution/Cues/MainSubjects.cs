using SeedGen.Extraction.Attribution.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Attribution.Cues;

/// <summary>Finds the subject of a sentence's main clause, which verbs without one of their own share.</summary>
internal static class MainSubjects
{
    /// <summary>The subject of the sentence's main clause, told by the first verb; empty when none can be made out.</summary>
    public static NounPhrase OfSentence(OuterText text, OuterSentence sentence)
    {
        return OfClause(text, sentence, BehindClock(text, sentence));
    }

    // Of the clause that begins at item i.
    private static NounPhrase OfClause(OuterText text, OuterSentence sentence, int i)
    {
        while (i < sentence.End && (text.Is(i, WordClass.Coordinator) || (text.IsQuote(i) && CueFinder.EndsOpen(text, i)))) i++;
        if (LeadIns.IsDegree(text, i, sentence.End)) i += text.MarkAt(i + 2) == ',' ? 3 : 2;
        while (i < sentence.End && (LeadIns.LeadsIn(text, i) || LeadIns.IsTimeSegment(text, i, sentence.End)
            || LeadIns.IsTimeClause(text, i, sentence.End) || LeadIns.IsParticipleSegment(text, i, sentence.End)))
        {
            if (LeadIns.EndOfTime(text, i, sentence.End) is > 0 and int behind)
            {
                i = behind;
                break;
            }

            // "When a man shouted “Late!”, the judge left": the words belong to what leads in.
            while (i < sentence.End && text.MarkAt(i) != ',' && !IsStop(text, sentence, i)) i++;
            if (i >= sentence.End || (text.IsQuote(i) && !EndsInComma(text, i))) return default;
            i = LeadIns.BehindRegion(text, i + 1, sentence.End);
            if (text.IsWord(sentence.First, "according")) i = BehindRole(text, i, sentence.End);
        }

        // "“…,” begins a message": it stands behind its verb.
        bool isInverted = i > sentence.First && i < sentence.End && text.IsQuote(i - 1) && text.Is(i, WordClass.Turn);
        if (isInverted || (i < sentence.End && text.IsWord(i, "there"))) return default;
        NounPhrase subject = NameApposition.With(text, NounPhrase.From(text, i, sentence.End), sentence.End);
        if (i > sentence.First && BehindWho(text, sentence, subject) is >= 0 and int he) return new(he, he + 1);

        // "The evening began": of what has no noun but a time nothing can be said.
        bool isBare = subject.End == subject.First + 1 && (text.IsWord(i, "the") || text.IsWord(i, "a") || text.IsWord(i, "an"));
        return isBare ? default : subject;
    }

    // "After a talk with his wife, Ann Lee, who fell ill, he left": the pronoun that acts behind the relative clause; -1 where none does.
    private static int BehindWho(OuterText text, OuterSentence sentence, NounPhrase subject)
    {
        int i = subject.End + 1;
        if (i >= sentence.End || text.MarkAt(subject.End) != ',' || !text.IsWord(i, "who")) return -1;
        while (i + 1 < sentence.End && text.MarkAt(i) != ',' && !text.IsQuote(i)) i++;
        return i + 1 < sentence.End && text.MarkAt(i) == ',' && text.Is(i + 1, WordClass.PersonPronoun) ? i + 1 : -1;
    }

    // Behind words that end a clause nobody can tell where the next one begins; "In a row over a “late” note, Reed" goes on.
    private static bool IsStop(OuterText text, OuterSentence sentence, int i) => text.IsQuote(i)
        && (i + 1 >= sentence.End || (text.MarkAt(i + 1) != ','
            && (CueFinder.EndsOpen(text, i) || text.Quotes[text.Items[i].Quote].Form == QuoteForm.Direct)));

    // "A day after calling it “late,” Reed left".
    private static bool EndsInComma(OuterText text, int quote) =>
        text.Document.Text[text.Quotes[text.Items[quote].Quote].Span.End - 1] == ',';

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
            bool isClause = text.MarkAt(i) == ';' || (text.MarkAt(i) == ':' && text.Is(i + 1, WordClass.Capital));
            if (isClause) return OfClause(text, sentence with { First = i + 1 }, i + 1);
        }

        return default;
    }
}
