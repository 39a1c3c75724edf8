using SeedGen.Extraction.Attribution.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Attribution.Cues;

/// <summary>Finds the subject of -ing forms and infinitives: "a statement saying", "blamed for saying".</summary>
internal static class NonfiniteSubjects
{
    // Who does it to a paper wrote it; a medium that carries one did not.
    private static readonly string[] Issuing =
    [
        "issued", "put", "released", "wrote", "sent", "posted", "unleashed", "filed", "signed", "delivered", "gave",
        "passed", "adopted", "published", "drafted", "penned", "issuing", "releasing", "writing", "sending", "posting", "publishing", "penning",
    ];

    private static readonly WordSet Accusing = new("accuse accuses accused accusing suspect suspects suspected suspecting");

    private static readonly WordSet Parting = new("left leaves quit quits joined joins");

    /// <summary>The subject of the -ing form or infinitive at item <paramref name="verb"/>.</summary>
    public static NounPhrase OfNonfinite(OuterText text, OuterSentence sentence, int verb, ScratchList<Cue>? cues)
    {
        int i = Adverbials.SkipAdverbials(text, verb - 1, sentence.First);
        if (i < sentence.First) return default;

        // "Reed can be seen shouting".
        if (text.Is(verb, WordClass.Gerund) && i > sentence.First && text.Is(i - 1, WordClass.Be)
            && (text.IsWord(i, "seen") || text.IsWord(i, "heard") || text.IsWord(i, "filmed") || text.IsWord(i, "recorded")))
            return SubjectFinder.OfFinite(text, sentence, i - 1, cues);

        // "blamed Reed for saying": it is the one blamed who said it.
        if (text.IsWord(i, "for") && i > sentence.First) return NounPhrase.Before(text, i, sentence.First);
        if (text.IsWord(i, "of") && AccusedBefore(text, i, sentence.First) is { IsEmpty: false } accused) return accused;
        if (text.Is(i, WordClass.Coordinator) && cues is { Count: > 0 }) return cues[cues.Count - 1].Subject;
        if (Adverbials.IsPause(text, i) || text.IsQuote(i) || text.Is(i, WordClass.Preposition | WordClass.Subordinator | WordClass.Coordinator))
        {
            if (Adverbials.IsPause(text, i) && BehindWith(text, i, sentence.First) is { IsEmpty: false } with) return with;

            // "Reed said he was sorry for what he wrote, calling it": the main clause goes on.
            bool isMain = Adverbials.IsPause(text, i) && cues is { Count: > 1 } && cues[0].Form == CueForm.Finite
                && text.Is(cues[cues.Count - 1].Subject.First, WordClass.Pronoun);
            if (isMain && cues![0].Subject == MainSubjects.OfSentence(text, sentence)) return cues[0].Subject;
            return MainSubjects.Inherited(text, sentence, cues, verb);
        }

        if (!text.Is(verb, WordClass.Gerund)) return MainSubjects.Inherited(text, sentence, cues, verb);

        // "Reed opposed the plan branding it a failure": what it is called does not call.
        if (NamedThings.Are(text, sentence, verb)) return MainSubjects.Inherited(text, sentence, cues, verb);

        // "with one warning that": one of those named before.
        bool isOne = i > sentence.First && text.IsWord(i - 1, "with")
            && (text.IsWord(i, "one") || text.IsWord(i, "some") || text.IsWord(i, "many") || text.IsWord(i, "others") || text.IsWord(i, "another"));
        if (isOne) return new(i, i + 1);
        NounPhrase own = BehindParticiple(text, NounPhrase.Before(text, i + 1, sentence.First), sentence.First);
        if (IssuedBy(text, sentence, own) is >= 0 and int issued && !LeadIns.EndsLike(text, issued, "ing")
            && SubjectFinder.OfFinite(text, sentence, issued, cues) is { IsEmpty: false } issuer) return issuer;
        bool isOther = IssuedBy(text, sentence, own) >= 0 || IsMute(text, own) || IsLeft(text, sentence, own) || IsStage(text, sentence, own);
        return isOther ? MainSubjects.Inherited(text, sentence, cues, verb) : own;
    }

    // "Cole accused Reed of telling her": whom the verb leads to.
    private static NounPhrase AccusedBefore(OuterText text, int of, int limit)
    {
        NounPhrase accused = NounPhrase.Before(text, of, limit);
        int verb = accused.First - 1;
        bool isAccused = verb >= limit && !accused.IsEmpty && text.KindOf(verb) == TokenKind.Word && text.IsIn(Accusing, verb);
        return isAccused ? accused : default;
    }

    // ", launching a drive attacking", ", referring to Reed telling": behind the comma a participle leads to the phrase. "Men launching
    // boats" are one.
    private static NounPhrase BehindParticiple(OuterText text, NounPhrase phrase, int limit)
    {
        int first = phrase.First;
        int before = Adverbials.SkipAdverbs(text, first - 1, limit);
        bool isParticiple = phrase.End > first + 1 && before > limit && Adverbials.IsPause(text, before)
            && LeadIns.EndsLike(text, first, "ing")
            && text.Is(first + 1, WordClass.Determiner | WordClass.Possessor | WordClass.Preposition | WordClass.Capital);
        if (!isParticiple) return phrase;
        return new(text.Is(first + 1, WordClass.Preposition) && phrase.End > first + 2 ? first + 2 : first + 1, phrase.End);
    }

    // "Reed left the Harbour Board saying": whom he left does not say it; whom he heard does.
    private static bool IsLeft(OuterText text, OuterSentence sentence, NounPhrase phrase)
    {
        int verb = phrase.First - 1;
        return verb > sentence.First && !phrase.IsEmpty && text.Is(phrase.HeadPart(text).End - 1, WordClass.Capital)
            && text.KindOf(verb) == TokenKind.Word && text.IsIn(Parting, verb);
    }

    // "Reed took to the stage saying": what somebody takes to says nothing.
    private static bool IsStage(OuterText text, OuterSentence sentence, NounPhrase phrase)
    {
        int to = phrase.First - 1;
        return to > sentence.First && !phrase.IsEmpty && text.IsWord(to, "to")
            && (text.IsWord(to - 1, "took") || text.IsWord(to - 1, "taken") || text.IsWord(to - 1, "takes") || text.IsWord(to - 1, "turned"));
    }

    // "Reed voiced confidence, saying" without its comma: one thing, and nothing that could say it. Behind "with" it does.
    private static bool IsMute(OuterText text, NounPhrase phrase)
    {
        if (phrase.First > 0 && text.IsWord(phrase.First - 1, "with")) return false;
        const WordClass Others = WordClass.Determiner | WordClass.Possessor | WordClass.Pronoun | WordClass.Capital
            | WordClass.Role | WordClass.Body
            | WordClass.Document | WordClass.Plural | WordClass.Male | WordClass.Female | WordClass.Event;
        for (int i = phrase.First; i < phrase.End; i++)
        {
            if (text.KindOf(i) != TokenKind.Word || text.Is(i, Others)) return false;
        }

        return !phrase.IsEmpty && !CueWords.EndsLikePlural(text, phrase.HeadPart(text).End - 1);
    }

    // "with Tom Reed, the chairman, saying": whom the preposition leads to, over what is inserted.
    private static NounPhrase BehindWith(OuterText text, int pause, int limit)
    {
        const int Longest = 10;
        int comma = pause - 1;
        if (comma <= limit) return default;
        while (comma > limit && comma > pause - Longest
            && text.KindOf(comma) is TokenKind.Word or TokenKind.Number or TokenKind.Possessive && !text.IsQuote(comma)) comma--;
        if (text.MarkAt(comma) != ',' || comma == pause - 1) return default;
        int with = comma - 1;
        while (with > limit && with > comma - Longest && !text.IsWord(with, "with")
            && text.KindOf(with) != TokenKind.Punctuation && !text.IsQuote(with)) with--;
        if (with <= limit || !text.IsWord(with, "with")) return default;
        NounPhrase person = NounPhrase.From(text, with + 1, comma);
        return person.End == comma && text.Is(comma - 1, WordClass.Capital) ? person : default;
    }

    // "The town issued a statement saying": the words are the town's. The verb; -1 where nobody issues it.
    private static int IssuedBy(OuterText text, OuterSentence sentence, NounPhrase phrase)
    {
        if (phrase.IsEmpty || phrase.First <= sentence.First + 1 || !HoldsPaper(text, phrase)) return -1;
        bool isTo = text.Is(phrase.First - 1, WordClass.Possessor) || text.IsWord(phrase.First - 1, "him") || text.IsWord(phrase.First - 1, "them");
        int verb = isTo || text.IsWord(phrase.First - 1, "out") ? phrase.First - 2 : phrase.First - 1;
        foreach (string word in Issuing)
        {
            if (text.IsWord(verb, word)) return verb;
        }

        return -1;
    }

    private static bool HoldsPaper(OuterText text, NounPhrase phrase)
    {
        if (text.Is(phrase.HeadPart(text).End - 1, WordClass.Document | WordClass.Temporal)) return true;
        for (int i = phrase.First; i + 1 < phrase.End; i++)
        {
            if (text.IsWord(i, "of") && text.Is(i + 1, WordClass.Document)) return true;
        }

        return false;
    }
}
