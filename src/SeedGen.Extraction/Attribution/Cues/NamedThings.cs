using SeedGen.Extraction.Attribution.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Attribution.Cues;

/// <summary>Tells a thing that is given a bad name from somebody who gives it one: "opposed the plan branding it a failure".</summary>
internal static class NamedThings
{
    private static readonly WordSet Naming = new("branding calling labelling labeling dubbing describing");

    // What is opposed and backed, and never speaks.
    private static readonly WordSet Things = new("""
        plan plans proposal proposals idea ideas policy policies bill bills law laws scheme schemes project projects deal deals
        move moves decision decisions reform reforms cuts measures tax taxes rule rules change changes merger takeover bid offer
        pact treaty agreement war strike strikes ban system budget programme program
        """);

    /// <summary>
    /// True when a thing stands before the -ing form at item <paramref name="verb"/> that is said of it, and it is what the main clause
    /// acts upon: not for "The plan was attacked, Reed calling it a failure".
    /// </summary>
    public static bool Are(OuterText text, OuterSentence sentence, int verb)
    {
        bool isNaming = verb + 1 < sentence.End && text.IsIn(Naming, verb)
            && (text.IsWord(verb + 1, "it") || text.IsWord(verb + 1, "them"));
        if (!isNaming) return false;
        NounPhrase thing = NounPhrase.Before(text, verb, sentence.First);
        return !thing.IsEmpty && IsThing(text, thing) && IsActedUpon(text, sentence, thing.First);
    }

    private static bool IsThing(OuterText text, NounPhrase phrase)
    {
        int head = phrase.HeadPart(text).End - 1;
        return text.KindOf(head) == TokenKind.Word && !text.Is(head, WordClass.Capital) && text.IsIn(Things, head);
    }

    // Nothing parts it from who acts, and nothing is done to him.
    private static bool IsActedUpon(OuterText text, OuterSentence sentence, int thing)
    {
        NounPhrase main = MainSubjects.OfSentence(text, sentence);
        if (main.IsEmpty || main.End >= thing || text.IsWord(thing - 1, "by") || text.IsWord(thing - 1, "from")) return false;
        for (int i = main.End; i < thing; i++)
        {
            if (text.IsQuote(i) || text.KindOf(i) == TokenKind.Punctuation || text.Is(i, WordClass.Be)) return false;
        }

        return true;
    }
}
