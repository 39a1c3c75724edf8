using SeedGen.Extraction.Attribution.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Attribution.Cues;

/// <summary>Tells what was written from what was said.</summary>
internal static class Writing
{
    /// <summary>"“…,” it read": what was written last.</summary>
    public static bool IsRead(OuterText text, in Cue cue) =>
        cue.Form == CueForm.Finite && text.Is(cue.Subject.First, WordClass.ThingPronoun)
        && (text.IsWord(cue.First, "read") || text.IsWord(cue.First, "reads"));

    /// <summary>"said in a statement", "wrote in a letter".</summary>
    public static bool Is(OuterText text, in OuterSentence sentence, in Cue cue)
    {
        const int Reach = 7;
        int start = cue.Form is CueForm.Inverted ? cue.Subject.End : cue.End;
        for (int i = start; i < sentence.End && i < start + Reach && !text.IsQuote(i); i++)
        {
            if (text.Is(i, WordClass.Preposition) && text.IsWord(i, "in") && i + 2 < sentence.End && text.Is(i + 1, WordClass.Determiner))
                return InDocument(text, i + 2, sentence.End);
        }

        return false;
    }

    // "said in a long letter"; what is wrong "in the women's lawsuit" stands in another's.
    private static bool InDocument(OuterText text, int i, int end)
    {
        const int Reach = 4;
        for (int k = i; k < end && k < i + Reach; k++)
        {
            if (text.KindOf(k) == TokenKind.Possessive) return false;
            if (text.Is(k, WordClass.Document)) return true;
        }

        return false;
    }
}
