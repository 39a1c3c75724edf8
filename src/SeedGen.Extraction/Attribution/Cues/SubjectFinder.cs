using SeedGen.Extraction.Attribution.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Attribution.Cues;

/// <summary>Finds the subject of a cue verb in its sentence.</summary>
internal static class SubjectFinder
{
    private const int MostParticiples = 3;
    private const int RelativeReach = 12;

    // Who does it to a paper wrote it; a medium that carries one did not.
    private static readonly string[] Issuing =
        ["issued", "put", "released", "wrote", "sent", "posted", "unleashed", "filed", "signed", "delivered", "gave"];

    /// <summary>The subject of the finite verb at item <paramref name="verb"/>; empty when there is none.</summary>
    public static NounPhrase OfFinite(OuterText text, OuterSentence sentence, int verb, ScratchList<Cue>? cues)
    {
        int i = SkipAdverbials(text, verb - 1, sentence.First);
        if (i < sentence.First || text.IsQuote(i)) return NamedLikeTime(text, i + 1, verb);
        if (text.Is(i, WordClass.Coordinator)) return OfClause(text, sentence, i) is { IsEmpty: false } own ? own : Inherited(text, sentence, cues);
        if (text.Is(i, WordClass.Relative) || (text.IsWord(i, "that") && i > sentence.First)) return Antecedent(text, i, sentence.First);
        if (IsPause(text, i)) return Insertions.SubjectBefore(text, sentence, i, cues);
        NounPhrase subject = Phrase(text, i + 1, sentence.First);
        if (subject.IsEmpty) return Inherited(text, sentence, cues);
        return NameApposition.Unclosed(text, subject, StartOf(text, sentence, subject.First), verb, sentence.End);
    }

    // Behind the quotation before item i, where one ends so that its sentence may go on, or the sentence's head; -1 where what
    // stands there is part of something else.
    private static int StartOf(OuterText text, OuterSentence sentence, int i)
    {
        const int Reach = 12;
        int start = i;
        while (start > sentence.First && start > i - Reach && !text.IsQuote(start - 1)) start--;
        if (start > sentence.First) return text.IsQuote(start - 1) && CueFinder.EndsOpen(text, start - 1) ? start : -1;
        return text.Is(start, WordClass.Coordinator) ? start + 1 : start;
    }

    // "When it rained, I laughed and said": the subject right behind the comma, a verb behind it.
    private static NounPhrase OfClause(OuterText text, OuterSentence sentence, int coordinator)
    {
        const int Reach = 8;
        int start = coordinator - 1;
        while (start > sentence.First && start > coordinator - Reach && text.MarkAt(start) != ',' && !text.IsQuote(start)) start--;
        if (start < sentence.First || text.MarkAt(start) != ',') return default;
        NounPhrase subject = NounPhrase.From(text, start + 1, coordinator);
        bool acts = subject.End < coordinator && text.Is(subject.First, WordClass.Pronoun)
            && (text.Is(subject.End, WordClass.Past | WordClass.OtherVerb | WordClass.Turn | WordClass.Auxiliary) || LeadIns.EndsLike(text, subject.End, "ed"));
        return acts ? subject : default;
    }

    // "“…,” June said": nothing but a word for a time, so it is a name.
    private static NounPhrase NamedLikeTime(OuterText text, int first, int verb) =>
        first == verb - 1 && text.Is(first, WordClass.Temporal) && text.Is(first, WordClass.Capital) ? new(first, verb) : default;

    /// <summary>The phrase that ends before item <paramref name="end"/>. "The note that was sent to the press" and "a note sent to the press" are phrases too.</summary>
    public static NounPhrase Phrase(OuterText text, int end, int limit)
    {
        NounPhrase run = BehindHost(text, BehindClause(text, NounPhrase.RunBefore(text, end, limit)).BehindTime(text));
        if (!run.IsEmpty && RelativeOver(text, run.First, limit) is >= 0 and int who)
        {
            NounPhrase antecedent = Antecedent(text, who, limit);

            // "a man who identified himself as Reed", "who gave his name as Reed", "whom all know as Reed": that is who he is; not who "named the suspect as Reed".
            bool isNamed = run.First - 1 > who + 1 && text.IsWord(run.First - 1, "as") && text.Is(run.First, WordClass.Capital)
                && (text.IsWord(who, "whom") || text.IsWord(run.First - 2, "name") || IsReflexive(text, run.First - 2));
            return isNamed && !antecedent.IsEmpty ? new(antecedent.First, run.End) : antecedent;
        }

        for (int n = 0; n < MostParticiples && run.First > limit && IsComplement(text, run); n++)
        {
            if (text.IsQuote(run.First - 1) || text.KindOf(run.First - 1) == TokenKind.Punctuation) break;
            if (text.Is(run.First - 1, WordClass.Relative)) return Antecedent(text, run.First - 1, limit);
            if (RelativeBefore(text, run.First, limit) is >= 0 and int relative) return Antecedent(text, relative, limit);
            if (!text.Is(run.First - 1, WordClass.Past | WordClass.OtherVerb) && !LeadIns.EndsLike(text, run.First - 1, "ed")) break;
            run = NounPhrase.RunBefore(text, run.First - 1, limit);
        }

        return NounPhrase.WithoutAdverbial(text, run);
    }

    // "The move comes after Reed said", "was made after Reed said": a clause begins behind one that has its verb. In "the chief named
    // after Reed said" and "the winner before Reed said" none does.
    private static NounPhrase BehindClause(OuterText text, NounPhrase run)
    {
        const WordClass Speakers = WordClass.Capital | WordClass.Role | WordClass.Body | WordClass.Pronoun;
        for (int i = run.End - 2; i >= run.First; i--)
        {
            if (!(text.IsWord(i, "after") || text.IsWord(i, "before") || text.IsWord(i, "since"))) continue;
            NounPhrase own = new(i + 1, run.End);
            bool isBehindVerb = FollowsAuxiliary(text, run.First)
                || (i > 0 && (text.IsWord(i - 1, "comes") || text.IsWord(i - 1, "came") || text.IsWord(i - 1, "come")));
            return isBehindVerb && text.Is(own.HeadPart(text).End - 1, Speakers) && !text.Is(own.First, WordClass.Temporal) ? own : run;
        }

        return run;
    }

    // What somebody calls something or reacts to; no one who could speak.
    private static readonly WordSet Hosts = new("""
        move decision charge allegation accusation claim plan step idea proposal law deal act attack incident practice policy ruling
        suggestion assertion measure result verdict sentence process system scheme demand gesture trend remark comment statement episode
        strategy tactic situation event development campaign operation
        """);

    // "a claim the army dismissed", "a step Reed called": behind the noun another phrase begins, which acts.
    private static NounPhrase BehindHost(OuterText text, NounPhrase run)
    {
        const WordClass Others = WordClass.Capital | WordClass.Preposition | WordClass.Determiner | WordClass.Possessor | WordClass.Coordinator
            | WordClass.Adverb | WordClass.Temporal | WordClass.Past | WordClass.Present | WordClass.OtherVerb | WordClass.Gerund | WordClass.Subordinator;
        if (run.IsEmpty || !text.Is(run.First, WordClass.Determiner | WordClass.Possessor)) return run;
        for (int i = run.End - 1; i > run.First + 1; i--)
        {
            bool isOwn = i + 1 < run.End && text.IsWord(i, "the") && text.KindOf(i - 1) == TokenKind.Word && !text.Is(i - 1, Others)
                && !LeadIns.EndsLike(text, i - 1, "ed") && !LeadIns.EndsLike(text, i - 1, "ing") && !LeadIns.EndsLike(text, i - 1, "ly");
            bool isName = text.Is(i, WordClass.Capital) && !text.Is(i - 1, WordClass.Capital) && text.KindOf(i - 1) == TokenKind.Word && text.IsIn(Hosts, i - 1);
            if (isOwn || isName) return new(i, run.End);
        }

        return run;
    }

    private static bool IsReflexive(OuterText text, int i) =>
        text.IsWord(i, "himself") || text.IsWord(i, "herself") || text.IsWord(i, "themselves") || text.IsWord(i, "themself");

    // "a pilot who has never left the town said", "a man whom the police knew as Reed said": what goes with the relative's verb is
    // no subject; -1 where the subject stands behind the relative: "a man who the police said was armed".
    private static int RelativeOver(OuterText text, int run, int limit)
    {
        if (text.Is(run, WordClass.PersonPronoun | WordClass.GroupPronoun | WordClass.SelfPronoun)) return -1;
        const WordClass Subjects = WordClass.Determiner | WordClass.Possessor | WordClass.Pronoun | WordClass.Capital | WordClass.Role | WordClass.Body | WordClass.Plural;
        for (int i = run - 1; i > limit && i > run - RelativeReach; i--)
        {
            if (text.IsQuote(i) || text.KindOf(i) == TokenKind.Punctuation) return -1;
            if (text.IsWord(i, "whom")) return HoldsVerb(text, i + 2, run) ? i : -1;
            if (!text.IsWord(i, "who")) continue;
            int verb = i + 1;
            while (verb < run && text.Is(verb, WordClass.Adverb)) verb++;
            return verb < run && !text.Is(verb, Subjects) ? i : -1;
        }

        return -1;
    }

    private static bool HoldsVerb(OuterText text, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (CueWords.IsFiniteVerb(text, i, first - 1)) return true;
        }

        return false;
    }

    // It depends on the verb before it and can't be a subject.
    private static bool IsComplement(OuterText text, NounPhrase run) =>
        run.IsEmpty || FollowsAuxiliary(text, run.First) || text.Is(run.First, WordClass.Preposition | WordClass.Temporal)
        || text.KindOf(run.First) == TokenKind.Number
        || IsPredicate(text, run) || IsObjectInRelative(text, run);

    private static bool FollowsAuxiliary(OuterText text, int i) =>
        SkipAdverbs(text, i - 1, 0) is >= 0 and int before && text.Is(before, WordClass.Auxiliary);

    // "a minister who denied the charge said".
    private static bool IsObjectInRelative(OuterText text, NounPhrase run) =>
        run.First > 1 && (text.Is(run.First - 1, WordClass.Past | WordClass.Present | WordClass.OtherVerb) || LeadIns.EndsLike(text, run.First - 1, "ed")) && !text.Is(run.First - 1, WordClass.Capital)
        && SkipAdverbs(text, run.First - 2, 0) is >= 0 and int before
        && (text.IsWord(before, "who") || text.IsWord(before, "which") || (text.IsWord(before, "that") && before > 0 && text.Is(before - 1, WordClass.Role | WordClass.Body)));

    // "who deals with treaties", "that runs the port": before a preposition or determiner stands a verb, whether it is known or not.
    private static bool IsPredicate(OuterText text, NounPhrase run) =>
        run.First > 0 && run.First + 1 < run.End
        && ((text.IsWord(run.First - 1, "who") && text.Is(run.First + 1, WordClass.Preposition))
            || (text.IsWord(run.First - 1, "that") && text.Is(run.First + 1, WordClass.Determiner | WordClass.Possessor) && !text.Is(run.First, WordClass.Determiner)))
        && !text.Is(run.First, WordClass.Capital | WordClass.Role | WordClass.Body | WordClass.Document);

    private static int RelativeBefore(OuterText text, int end, int limit)
    {
        for (int k = end - 1; k > limit && k > end - RelativeReach; k--)
        {
            if (text.IsQuote(k) || text.MarkAt(k) is ',' or ';' or ':') return -1;
            if (text.Is(k, WordClass.Relative) || text.IsWord(k, "that")) return k;
        }

        return -1;
    }

    /// <summary>The subject of the -ing form or infinitive at item <paramref name="verb"/>.</summary>
    public static NounPhrase OfNonfinite(OuterText text, OuterSentence sentence, int verb, ScratchList<Cue>? cues)
    {
        int i = SkipAdverbials(text, verb - 1, sentence.First);
        if (i < sentence.First) return default;

        // "Reed can be seen shouting".
        if (text.Is(verb, WordClass.Gerund) && i > sentence.First && text.Is(i - 1, WordClass.Be) && (text.IsWord(i, "seen") || text.IsWord(i, "heard") || text.IsWord(i, "filmed") || text.IsWord(i, "recorded")))
            return OfFinite(text, sentence, i - 1, cues);

        // "blamed Reed for saying": it is the one blamed who said it.
        if (text.IsWord(i, "for") && i > sentence.First) return NounPhrase.Before(text, i, sentence.First);
        if (text.Is(i, WordClass.Coordinator) && cues is { Count: > 0 }) return cues[cues.Count - 1].Subject;
        if (IsPause(text, i) || text.IsQuote(i) || text.Is(i, WordClass.Preposition | WordClass.Subordinator | WordClass.Coordinator))
        {
            if (IsPause(text, i) && BehindWith(text, i, sentence.First) is { IsEmpty: false } with) return with;

            // "Reed said he was sorry for what he wrote, calling it": the main clause goes on.
            bool isMain = IsPause(text, i) && cues is { Count: > 1 } && cues[0].Form == CueForm.Finite && text.Is(cues[cues.Count - 1].Subject.First, WordClass.Pronoun);
            if (isMain && cues![0].Subject == OfSentence(text, sentence)) return cues[0].Subject;
            return Inherited(text, sentence, cues, verb);
        }

        if (!text.Is(verb, WordClass.Gerund)) return Inherited(text, sentence, cues, verb);

        // "with one warning that": one of those named before.
        bool isOne = i > sentence.First && text.IsWord(i - 1, "with") && (text.IsWord(i, "one") || text.IsWord(i, "some") || text.IsWord(i, "many") || text.IsWord(i, "others") || text.IsWord(i, "another"));
        if (isOne) return new(i, i + 1);
        NounPhrase own = NounPhrase.Before(text, i + 1, sentence.First);
        return IsIssued(text, sentence, own) || IsMute(text, own) ? Inherited(text, sentence, cues, verb) : own;
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

    // "The town issued a statement saying": the words are the town's.
    private static bool IsIssued(OuterText text, OuterSentence sentence, NounPhrase phrase)
    {
        if (phrase.IsEmpty || phrase.First <= sentence.First + 1 || !HoldsPaper(text, phrase)) return false;
        int verb = text.IsWord(phrase.First - 1, "out") ? phrase.First - 2 : phrase.First - 1;
        foreach (string word in Issuing)
        {
            if (text.IsWord(verb, word)) return true;
        }

        return false;
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

    /// <summary>The subject of the sentence's main clause, told by the first verb; empty when none can be made out.</summary>
    public static NounPhrase OfSentence(OuterText text, OuterSentence sentence)
    {
        int i = BehindClock(text, sentence);
        while (i < sentence.End && (text.Is(i, WordClass.Coordinator) || (text.IsQuote(i) && CueFinder.EndsOpen(text, i)))) i++;
        while (i < sentence.End && (LeadIns.LeadsIn(text, i) || LeadIns.IsTimeSegment(text, i, sentence.End) || LeadIns.IsParticipleSegment(text, i, sentence.End)))
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
        }

        if (i < sentence.End && text.IsWord(i, "there")) return default;
        return NameApposition.With(text, NounPhrase.From(text, i, sentence.End), sentence.End);
    }

    // "22:14 Ann Lee is here": what a live page's entries begin with.
    private static int BehindClock(OuterText text, in OuterSentence sentence)
    {
        int i = sentence.First;
        bool isClock = i + 3 < sentence.End && text.KindOf(i) == TokenKind.Number && text.MarkAt(i + 1) is ':' or '.'
            && text.KindOf(i + 2) == TokenKind.Number;
        return isClock ? i + 3 : i;
    }

    /// <summary>The last item at or before <paramref name="i"/> that is no adverb.</summary>
    public static int SkipAdverbs(OuterText text, int i, int limit)
    {
        while (i >= limit && (text.Is(i, WordClass.Adverb) || LeadIns.EndsLikeAdverb(text, i))) i--;
        return i;
    }

    // Over "later", "had", "on Tuesday", "last week".
    private static int SkipAdverbials(OuterText text, int i, int limit)
    {
        while (i >= limit)
        {
            if (text.Is(i, WordClass.Auxiliary) || text.IsWord(i, "to")) i--;
            else if (SkipAdverbs(text, i, limit) is int k && k < i) i = k;
            else if (SkipTime(text, i, limit) is int t && t < i) i = t;
            else if (IsShortBe(text, i, limit)) i--;
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
    public static bool IsPause(OuterText text, int i) => text.MarkAt(i) is ',' or '\u2014' or '\u2013' || (text.MarkAt(i) == '-' && !IsGlued(text, i));

    // "a 300-level course", "a 54-year-old".
    private static bool IsGlued(OuterText text, int i) =>
        i > 0 && i + 1 < text.Items.Count && text.SpanOf(i - 1).End == text.SpanOf(i).Start && text.SpanOf(i + 1).Start == text.SpanOf(i).End;

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

    private static NounPhrase Antecedent(OuterText text, int relative, int limit)
    {
        int end = relative;
        if (end > limit && text.MarkAt(end - 1) == ',') end--;
        NounPhrase phrase = NounPhrase.Before(text, end, limit);

        // "a letter with a seal on it, which said": not "it".
        bool isGoverned = phrase.End == phrase.First + 1 && phrase.First - 1 > limit && text.Is(phrase.First, WordClass.Pronoun) && text.Is(phrase.First - 1, WordClass.Preposition);
        if (isGoverned) phrase = new(NounPhrase.Before(text, phrase.First - 1, limit).First, phrase.End);
        return relative < text.Items.Count && text.IsWord(relative, "who") ? NearestPerson(text, phrase) : phrase;
    }

    // "won with the help of Reed, who": what "who" goes with is no election.
    private static NounPhrase NearestPerson(OuterText text, NounPhrase phrase)
    {
        if (phrase.IsEmpty || text.Is(phrase.HeadPart(text).End - 1, WordClass.Capital | WordClass.Role | WordClass.Pronoun | WordClass.Body)) return phrase;
        for (int i = phrase.End - 2; i > phrase.First; i--)
        {
            if (text.Is(i, WordClass.Preposition)) return text.Is(phrase.End - 1, WordClass.Capital | WordClass.Role) ? new(i + 1, phrase.End) : phrase;
        }

        return phrase;
    }
}
