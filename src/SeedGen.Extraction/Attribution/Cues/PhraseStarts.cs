using SeedGen.Extraction.Attribution.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Attribution.Cues;

/// <summary>Tells where the subject begins in a run of words that holds more: "a claim the army dismissed".</summary>
internal static class PhraseStarts
{
    // What somebody calls something or reacts to; no one who could speak.
    private static readonly WordSet Hosts = new("""
        move decision charge allegation accusation claim plan step idea proposal law deal act attack incident practice policy ruling
        suggestion assertion measure result verdict sentence process system scheme demand gesture trend remark comment statement episode
        strategy tactic situation event development campaign operation
        """);

    /// <summary>
    /// "The move comes after Reed said", "was made on Monday after Reed said", "fell 3 percent after a bank said": a clause begins
    /// behind one that has its verb. In "the chief named after Reed said" and "the winner before Reed said" none does.
    /// </summary>
    public static NounPhrase BehindClause(OuterText text, NounPhrase run)
    {
        const WordClass Speakers = WordClass.Capital | WordClass.Role | WordClass.Body | WordClass.Pronoun;
        for (int i = run.End - 2; i >= run.First; i--)
        {
            if (!(text.IsWord(i, "after") || text.IsWord(i, "before") || text.IsWord(i, "since"))) continue;
            NounPhrase own = new(i + 1, run.End);
            bool isObject = run.First > 0 && text.Is(run.First - 1, WordClass.OtherVerb) && RelativeClauses.RelativeBefore(text, run.First, 0) < 0;
            bool isBehindVerb = isObject || (run.First < i - 1 && LeadIns.EndsLikeAdverb(text, run.First))
                || (i > run.First && text.Is(i - 1, WordClass.Temporal)) || SubjectFinder.FollowsAuxiliary(text, run.First)
                || (i > 0 && (text.IsWord(i - 1, "comes") || text.IsWord(i - 1, "came") || text.IsWord(i - 1, "come")));
            return isBehindVerb && text.Is(own.HeadPart(text).End - 1, Speakers) && !text.Is(own.First, WordClass.Temporal) ? own : run;
        }

        return run;
    }

    /// <summary>"a claim the army dismissed", "a step Reed called": behind the noun another phrase begins, which acts.</summary>
    public static NounPhrase BehindHost(OuterText text, NounPhrase run)
    {
        const WordClass Others = WordClass.Capital | WordClass.Preposition | WordClass.Determiner | WordClass.Possessor | WordClass.Coordinator
            | WordClass.Adverb | WordClass.Temporal | WordClass.Past | WordClass.Present | WordClass.OtherVerb | WordClass.Gerund
            | WordClass.Subordinator;
        if (run.IsEmpty || !text.Is(run.First, WordClass.Determiner | WordClass.Possessor)) return run;
        for (int i = run.End - 1; i > run.First + 1; i--)
        {
            bool isOwn = i + 1 < run.End && text.IsWord(i, "the") && text.KindOf(i - 1) == TokenKind.Word && !text.Is(i - 1, Others)
                && !LeadIns.EndsLike(text, i - 1, "ed") && !LeadIns.EndsLike(text, i - 1, "ing") && !LeadIns.EndsLike(text, i - 1, "ly");
            bool isName = text.Is(i, WordClass.Capital) && !text.Is(i - 1, WordClass.Capital) && text.KindOf(i - 1) == TokenKind.Word
                && text.IsIn(Hosts, i - 1);
            if (isOwn || isName) return new(i, run.End);
        }

        return run;
    }
}
