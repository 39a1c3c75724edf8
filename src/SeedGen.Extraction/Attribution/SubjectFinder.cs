using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Attribution;

/// <summary>Finds the subject of a cue verb in its sentence.</summary>
internal static class SubjectFinder
{
    private const int MostSegments = 6;
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
        if (IsPause(text, i)) return AroundInsertion(text, sentence, i, cues);
        NounPhrase subject = Phrase(text, i + 1, sentence.First);
        return subject.IsEmpty ? Inherited(text, sentence, cues) : subject;
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

    // The phrase that ends before item end. "The note that was sent to the press" and "a note sent to the press" are phrases too.
    private static NounPhrase Phrase(OuterText text, int end, int limit)
    {
        NounPhrase run = NounPhrase.RunBefore(text, end, limit);
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
        return IsIssued(text, sentence, own) ? Inherited(text, sentence, cues, verb) : own;
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
        int i = sentence.First;
        while (i < sentence.End && (text.Is(i, WordClass.Coordinator) || (text.IsQuote(i) && CueFinder.EndsOpen(text, i)))) i++;
        while (i < sentence.End && (LeadIns.LeadsIn(text, i) || LeadIns.IsTimeSegment(text, i, sentence.End) || LeadIns.IsParticipleSegment(text, i, sentence.End)))
        {
            if (LeadIns.EndOfTime(text, i, sentence.End) is > 0 and int subject)
            {
                i = subject;
                break;
            }

            while (i < sentence.End && text.MarkAt(i) != ',' && !text.IsQuote(i)) i++;
            if (i >= sentence.End || text.IsQuote(i)) return default;
            i = LeadIns.BehindRegion(text, i + 1, sentence.End);
        }

        if (i < sentence.End && text.IsWord(i, "there")) return default;
        return WithName(text, NounPhrase.From(text, i, sentence.End), sentence.End);
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
        return hasPreposition ? k - 1 : text.Is(k + 1, WordClass.Determiner) ? i : k;
    }

    private static bool IsPause(OuterText text, int i) => text.MarkAt(i) is ',' or '\u2014' or '\u2013' || (text.MarkAt(i) == '-' && !IsGlued(text, i));

    // "a 300-level course", "a 54-year-old".
    private static bool IsGlued(OuterText text, int i) =>
        i > 0 && i + 1 < text.Items.Count && text.SpanOf(i - 1).End == text.SpanOf(i).Start && text.SpanOf(i + 1).Start == text.SpanOf(i).End;

    private static NounPhrase Inherited(OuterText text, OuterSentence sentence, ScratchList<Cue>? cues, int verb = 0)
    {
        if (BehindSemicolon(text, sentence, verb, cues) is { IsEmpty: false } own) return own;
        for (int i = (cues?.Count ?? 0) - 1; i >= 0; i--)
        {
            if (cues![i].Form is CueForm.Finite or CueForm.Inverted && !cues[i].IsThought) return cues[i].Subject;
        }

        return OfSentence(text, sentence);
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

    // "Reed, who was asked about it, said": the subject is the leftmost phrase that the insertions can belong to.
    private static NounPhrase AroundInsertion(OuterText text, OuterSentence sentence, int pause, ScratchList<Cue>? cues)
    {
        NounPhrase best = default;
        NounPhrase inserted = default;
        int end = pause;
        for (int n = 0; n < MostSegments && end > sentence.First; n++)
        {
            int start = end;
            while (start > sentence.First && !IsPause(text, start - 1) && !IsHardStop(text, start - 1)) start--;
            bool isJoined = start < end && text.Is(start, WordClass.Coordinator);
            if (isJoined && n == 0 && Inherited(text, sentence, cues) is { IsEmpty: false } inherited) return inherited;
            int last = end > start && text.MarkAt(end - 1) == '.' ? end - 1 : end;
            NounPhrase phrase = Phrase(text, last, start);
            int own = start;
            while (own < end && (text.IsWord(own, "while") || (text.Is(own, WordClass.Coordinator | WordClass.Adverb) && !text.Is(own, WordClass.Determiner)))) own++;
            bool isWhole = !phrase.IsEmpty && !LeadIns.IsParticipleSegment(text, start, end)
                && ((phrase.First == own && !LeadIns.LeadsIn(text, own) && text.KindOf(own) != TokenKind.Number) || LeadIns.IsBehindTime(text, own, phrase.First)
                    || (phrase.First > own && text.Is(phrase.First, WordClass.Determiner) && text.Is(phrase.First - 1, WordClass.Possessor)));
            if (isWhole)
            {
                if (!best.IsEmpty) inserted = best;
                best = phrase;

                // "The dam fell, and Reed, the owner, said": another clause ends before it.
                if (isJoined) break;
            }
            else if (IsInsertion(text, start, end))
            {
                if (best.IsEmpty) inserted = new(start, last);
            }
            else if (!LeadIns.IsParticipleSegment(text, start, end))
            {
                // A clause of its own; what it ends with may still be the subject: "It fell, and Reed, the owner, said".
                if (best.IsEmpty && !phrase.IsEmpty) best = phrase;
                break;
            }

            if (start == sentence.First || IsHardStop(text, start - 1)) break;
            end = start - 1;
        }

        if (inserted.IsEmpty || best.IsEmpty) return best;
        return inserted.First == best.End + 1 ? WithName(text, best, inserted.End) : AroundParticiple(text, best, inserted);
    }

    // "The governor installed by the army, Tom Reed, said": the name belongs to the phrase, what was done to him stands between.
    private static NounPhrase AroundParticiple(OuterText text, NounPhrase phrase, NounPhrase inserted)
    {
        int comma = inserted.First - 1;
        bool isDone = phrase.End + 1 < comma && text.MarkAt(comma) == ',' && text.Is(phrase.HeadPart(text).End - 1, WordClass.Role)
            && (text.Is(phrase.End, WordClass.Past) || LeadIns.EndsLike(text, phrase.End, "ed")) && text.Is(phrase.End + 1, WordClass.Preposition);
        for (int i = phrase.End; isDone && i < comma; i++) isDone = text.KindOf(i) != TokenKind.Punctuation && !text.IsQuote(i);
        return isDone && EndOfName(text, inserted.First, inserted.End) == inserted.End ? new(phrase.First, inserted.End) : phrase;
    }

    /// <summary>"the owner, Tom Reed": the phrase and the name that a comma sets behind it, when one stands there before <paramref name="limit"/>.</summary>
    public static NounPhrase WithName(OuterText text, NounPhrase phrase, int limit)
    {
        if (phrase.IsEmpty || phrase.End + 1 >= limit || text.MarkAt(phrase.End) != ',') return phrase;
        bool isDescription = text.Is(phrase.First, WordClass.Determiner | WordClass.Possessor | WordClass.Role) || text.Is(phrase.End - 1, WordClass.Role | WordClass.Body)
            || HasPossessive(text, phrase);
        return isDescription && EndOfName(text, phrase.End + 1, limit) is > 0 and int end ? new(phrase.First, end) : phrase;
    }

    private static bool HasPossessive(OuterText text, NounPhrase phrase)
    {
        for (int i = phrase.First + 1; i < phrase.End; i++)
        {
            if (text.KindOf(i) == TokenKind.Possessive) return true;
        }

        return false;
    }

    // "Tom Reed", "former driver Tom Reed", "24-year-old Tom Reed", "a quiet man named Tom Reed", up to the next mark; -1 for anything else.
    private static int EndOfName(OuterText text, int first, int limit)
    {
        const int Longest = 10;
        const WordClass Others = WordClass.Preposition | WordClass.Relative | WordClass.Pronoun | WordClass.Auxiliary | WordClass.Coordinator | WordClass.Subordinator
            | WordClass.Possessor | WordClass.Gerund;
        bool isNamed = !text.Is(first, WordClass.Determiner) || (text.IsWord(first, "the") && first + 2 < limit);
        int end = first;
        for (; end < limit && end < first + Longest && (text.KindOf(end) != TokenKind.Punctuation || text.MarkAt(end) == '-') && !text.IsQuote(end); end++)
        {
            if (text.IsWord(end, "named") || text.IsWord(end, "called")) isNamed = true;
            else if (IsOrigin(text, first, end, limit)) continue;
            else if (!text.Is(end, WordClass.Capital) && (text.Is(end, Others) || (end > first && CueWords.IsFiniteVerb(text, end, first)))) return -1;
        }

        bool endsHere = end == limit || text.KindOf(end) == TokenKind.Punctuation || text.IsQuote(end);
        return isNamed && endsHere && end > first && text.Is(end - 1, WordClass.Capital) && !text.Is(end - 1, WordClass.Determiner | WordClass.Temporal) ? end : -1;
    }

    // "Tom Reed of Norburg".
    private static bool IsOrigin(OuterText text, int first, int i, int limit) =>
        i > first + 1 && i + 1 < limit && (text.IsWord(i, "of") || text.IsWord(i, "from")) && text.Is(i - 1, WordClass.Capital)
        && text.Is(i + 1, WordClass.Capital | WordClass.Determiner);

    private static bool IsHardStop(OuterText text, int i) => text.IsQuote(i) || text.MarkAt(i) is ';' or ':';

    private static bool IsInsertion(OuterText text, int start, int end) =>
        start < end
        && (IsApposition(text, start) || text.Is(start, WordClass.Relative | WordClass.Gerund | WordClass.Preposition | WordClass.Subordinator | WordClass.Temporal | WordClass.Adverb | WordClass.Past)
            || text.KindOf(start) == TokenKind.Number || LeadIns.EndsLikeAdverb(text, start));

    // "Ann Lee, a nurse who was not involved, said".
    private static bool IsApposition(OuterText text, int start) =>
        start > 1 && (text.IsWord(start, "a") || text.IsWord(start, "an")) && text.MarkAt(start - 1) == ',' && (text.Is(start - 2, WordClass.Capital | WordClass.Role) || text.IsWord(start - 2, "year-old"));
}
