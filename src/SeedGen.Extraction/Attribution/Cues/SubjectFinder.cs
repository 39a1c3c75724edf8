using SeedGen.Extraction.Attribution.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Attribution.Cues;

/// <summary>Finds the subject of a cue verb in its sentence.</summary>
internal static class SubjectFinder
{
    private const int MostParticiples = 3;

    /// <summary>The subject of the finite verb at item <paramref name="verb"/>; empty when there is none.</summary>
    public static NounPhrase OfFinite(OuterText text, OuterSentence sentence, int verb, ScratchList<Cue>? cues)
    {
        int i = Adverbials.SkipAdverbials(text, verb - 1, sentence.First);
        if (i < sentence.First || text.IsQuote(i)) return NamedLikeTime(text, i + 1, verb);
        if (text.Is(i, WordClass.Coordinator)) return OfClause(text, sentence, i) is { IsEmpty: false } own
            ? own : MainSubjects.Inherited(text, sentence, cues, verb);
        if (text.Is(i, WordClass.Relative)
            || (text.IsWord(i, "that") && i > sentence.First)) return RelativeClauses.Antecedent(text, i, sentence.First);
        if (Adverbials.IsPause(text, i)) return Insertions.SubjectBefore(text, sentence, i, cues);
        NounPhrase subject = Phrase(text, i + 1, sentence.First);
        if (subject.IsEmpty) return MainSubjects.Inherited(text, sentence, cues, verb);
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
            && (text.Is(subject.End, WordClass.Past | WordClass.OtherVerb | WordClass.Turn | WordClass.Auxiliary)
            || LeadIns.EndsLike(text, subject.End, "ed"));
        return acts ? subject : default;
    }

    // "“…,” June said": nothing but a word for a time, so it is a name.
    private static NounPhrase NamedLikeTime(OuterText text, int first, int verb) =>
        first == verb - 1 && text.Is(first, WordClass.Temporal) && text.Is(first, WordClass.Capital) ? new(first, verb) : default;

    /// <summary>
    /// The phrase that ends before item <paramref name="end"/>. "The note that was sent to the press" and "a note sent to the press" are
    /// phrases too.
    /// </summary>
    public static NounPhrase Phrase(OuterText text, int end, int limit)
    {
        NounPhrase run = PhraseStarts.BehindHost(text, PhraseStarts.BehindClause(text, NounPhrase.RunBefore(text, end, limit)).BehindTime(text));
        if (!run.IsEmpty && RelativeClauses.RelativeOver(text, run.First, limit) is >= 0 and int who)
        {
            NounPhrase antecedent = RelativeClauses.Antecedent(text, who, limit);

            // "a man who identified himself as Reed", "who gave his name as Reed", "whom all know as Reed": that is who he is; not who
            // "named the suspect as Reed".
            bool isNamed = run.First - 1 > who + 1 && text.IsWord(run.First - 1, "as") && text.Is(run.First, WordClass.Capital)
                && (text.IsWord(who, "whom") || text.IsWord(run.First - 2, "name") || IsReflexive(text, run.First - 2));
            return isNamed && !antecedent.IsEmpty ? new(antecedent.First, run.End) : antecedent;
        }

        for (int n = 0; n < MostParticiples && run.First > limit && IsComplement(text, run); n++)
        {
            if (text.IsQuote(run.First - 1) || text.KindOf(run.First - 1) == TokenKind.Punctuation) break;
            if (text.Is(run.First - 1, WordClass.Relative)) return RelativeClauses.Antecedent(text, run.First - 1, limit);
            if (RelativeClauses.RelativeBefore(text, run.First, limit) is >= 0 and int relative)
                return RelativeClauses.Antecedent(text, relative, limit);
            if (!text.Is(run.First - 1, WordClass.Past | WordClass.OtherVerb) && !LeadIns.EndsLike(text, run.First - 1, "ed")) break;
            run = NounPhrase.RunBefore(text, run.First - 1, limit);
        }

        return Fronting.WithoutAdverbial(text, run);
    }

    private static bool IsReflexive(OuterText text, int i) =>
        text.IsWord(i, "himself") || text.IsWord(i, "herself") || text.IsWord(i, "themselves") || text.IsWord(i, "themself");

    // It depends on the verb before it and can't be a subject.
    private static bool IsComplement(OuterText text, NounPhrase run) =>
        run.IsEmpty || FollowsAuxiliary(text, run.First) || text.Is(run.First, WordClass.Preposition | WordClass.Temporal)
        || text.KindOf(run.First) == TokenKind.Number
        || RelativeClauses.IsPredicate(text, run) || RelativeClauses.IsObjectInRelative(text, run);

    /// <summary>True behind "is", "has", "would", adverbs apart.</summary>
    public static bool FollowsAuxiliary(OuterText text, int i) =>
        Adverbials.SkipAdverbs(text, i - 1, 0) is >= 0 and int before && text.Is(before, WordClass.Auxiliary);
}
