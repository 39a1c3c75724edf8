using SeedGen.Extraction.Attribution.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Attribution.Cues;

/// <summary>Finds by whom something is said: "described by Reed as", "the plan announced by the board".</summary>
internal static class Agents
{
    private const int AgentReach = 8;

    /// <summary>
    /// "a shelter described by one councillor as “…”", "the plan announced by the board": who does it stands behind the verb.
    /// </summary>
    public static bool IsDoneBy(OuterText text, OuterSentence sentence, int i)
    {
        // "a shelter called “…” by the board"
        int by = i + 2 < sentence.End && text.IsQuote(i + 1) && NamingVerbs.IsAt(text, i) ? i + 2 : i + 1;
        return by + 1 < sentence.End && text.IsWord(by, "by")
            && text.Is(by + 1, WordClass.Determiner | WordClass.Possessor | WordClass.Capital | WordClass.Role)
            && !text.Is(by + 1, WordClass.Temporal) && i > sentence.First && !text.Is(i - 1, WordClass.Pronoun) && !text.IsWord(i, "said");
    }

    /// <summary>"Reed was described as a “giant” by Lind": what somebody is called may stand before who calls him so.</summary>
    public static NounPhrase AgentOf(OuterText text, OuterSentence sentence, int i)
    {
        bool isNamed = NamingVerbs.LeadToAgentAt(text, i);
        for (int k = i + 1; k < sentence.End && k < i + AgentReach; k++)
        {
            if (text.IsQuote(k) && !(isNamed && k + 1 < sentence.End && text.IsWord(k + 1, "by"))) return default;
            if (!text.IsWord(k, "by")) continue;
            if (IsMeansOrTime(text, k + 1, sentence.End)) return default;
            NounPhrase agent = NameApposition.With(text, NounPhrase.From(text, k + 1, sentence.End), sentence.End);
            return text.IsWord(i, "described") && !LeadsToAs(text, agent.End, sentence.End) ? default : agent;
        }

        return default;
    }

    // "the talks described by Reed “were late”": what they were he has not said. "Described by Reed on Monday as".
    private static bool LeadsToAs(OuterText text, int i, int end)
    {
        while (i < end && !text.IsQuote(i) && !text.IsWord(i, "as")) i++;
        return i >= end || text.IsWord(i, "as") || text.IsQuote(i - 1);
    }

    // "informed by letter", "by Friday", "by 2019": that is how or when, not by whom. "By 12 pilots" it is.
    private static bool IsMeansOrTime(OuterText text, int i, int end) => i < end
        && (text.Is(i, WordClass.Document | WordClass.Temporal)
            || (text.KindOf(i) == TokenKind.Number && !(i + 1 < end && (text.Is(i + 1, WordClass.Plural) || CueWords.EndsLikePlural(text, i + 1)))));
}
