using SeedGen.Extraction.Attribution.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Attribution.Cues;

/// <summary>Finds who leads a sentence or its first clause and is meant by the pronoun behind.</summary>
internal static class Topics
{
    // They begin a clause that tells when or why somebody acted.
    private static readonly WordSet ClauseWords = new("as while when after before because since until");

    /// <summary>"As for Reed, he", "For Ann Lee, whose son", "I asked the mayor", "And the mayor?"; empty where none leads.</summary>
    public static NounPhrase Of(OuterText text, in OuterSentence sentence)
    {
        int i = sentence.First;
        if (i + 2 < sentence.End && text.Is(i, WordClass.Coordinator) && text.MarkAt(sentence.End - 1) == '?')
            return NounPhrase.From(text, i + 1, sentence.End) is var asked && asked.End == sentence.End - 1 ? asked : default;
        if (i + 3 >= sentence.End) return default;
        if (text.IsWord(i, "for")) return NounPhrase.From(text, i + 1, sentence.End);
        if (text.IsWord(i, "among")) return BehindBe(text, sentence);
        if (text.IsWord(i, "as") && text.IsWord(i + 1, "for")) return NounPhrase.From(text, i + 2, sentence.End);
        if (!text.Is(i, WordClass.SelfPronoun)) return default;
        bool asks = text.IsWord(i + 1, "asked") || text.IsWord(i + 1, "told") || text.IsWord(i + 1, "called") || text.IsWord(i + 1, "met");
        return asks ? NounPhrase.From(text, i + 2, sentence.End) : default;
    }

    // "Among the winners was Tom Reed".
    private static NounPhrase BehindBe(OuterText text, in OuterSentence sentence)
    {
        const int Reach = 8;
        for (int i = sentence.First + 1; i + 1 < sentence.End && i < sentence.First + Reach && text.MarkAt(i) != ','
            && !text.IsQuote(i); i++)
        {
            if (text.IsWord(i, "was") || text.IsWord(i, "is")) return NounPhrase.From(text, i + 1, sentence.End);
        }

        return default;
    }

    /// <summary>
    /// "Their son sells eggs; he told them", "Reed voted against what he called", "Reed wept as he described": who acts before is
    /// he who speaks behind it.
    /// </summary>
    public static bool LeadsClause(OuterText text, in OuterSentence sentence, NounPhrase main, ScratchList<Cue> cues)
    {
        if (main.IsEmpty || cues.Count == 0 || !text.Is(cues[0].Subject.First, WordClass.PersonPronoun | WordClass.GroupPronoun)
            || cues[0].Subject.First <= main.End) return false;
        int clause = cues[0].Subject.First - 1;
        return clause > sentence.First && (text.MarkAt(clause) == ';' || text.IsWord(clause, "what")
            || (text.KindOf(clause) == TokenKind.Word && text.IsIn(ClauseWords, clause)) || IsBehindColon(text, clause, main.End));
    }

    // "His deputy was blunter: in a later interview, he said": what leads in stands behind the colon.
    private static bool IsBehindColon(OuterText text, int clause, int end)
    {
        if (text.MarkAt(clause) != ',') return false;
        for (int i = clause - 1; i >= end && !text.IsQuote(i); i--)
        {
            if (text.MarkAt(i) == ':') return LeadIns.LeadsIn(text, i + 1);
        }

        return false;
    }
}
