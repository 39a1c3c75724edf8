using SeedGen.Extraction.Attribution.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Attribution.Referents;

/// <summary>Tells whom an obituary is of: "Ann Lee, a pilot who carried the mail, died on Monday. She was 91."</summary>
internal static class Obituaries
{
    // "Dr. Ann Lee": so many characters of a title stand before the name.
    private const int LongestTitle = 20;

    /// <summary>The dead, who is "he" or "she" wherever a paragraph begins; null where the article is no obituary.</summary>
    public static NamedActor? SubjectOf(OuterText text, ActorIndex actors)
    {
        int lead = 0;
        while (lead < text.Sentences.Count && KindOf(text, lead) != BlockKind.Paragraph) lead++;
        if (lead == text.Sentences.Count) return null;
        OuterSentence sentence = text.Sentences[lead];
        TextSpan start = text.SpanOf(sentence.First);
        int at = actors.FirstAfter(start.Start);
        if (at >= actors.Actors.Length || !actors.Actors[at].IsPerson || actors.Mentions[at].Span.Start > start.Start + LongestTitle) return null;
        int died = DiedBehind(text, sentence, actors.Mentions[at].Span.End);
        return died >= 0 && HasAge(text, died, lead) && IsInTitle(text, actors, at) ? actors.Actors[at] : null;
    }

    // Index of the "died" that is said of the one whose name ends there: ", a pilot who flew, died", ", the pilot, has died",
    // ", who has died"; -1 where there is none. "Tom Reed, a coroner, said a boy died" is said of another.
    private static int DiedBehind(OuterText text, OuterSentence sentence, int end)
    {
        int i = sentence.First;
        while (i < sentence.End && text.SpanOf(i).Start < end) i++;
        if (i + 1 >= sentence.End || text.MarkAt(i) != ',' || !text.Is(i + 1, WordClass.Determiner | WordClass.Relative)) return -1;
        if (text.IsWord(i + 1, "who") && DiedAt(text, i + 2, sentence.End) is >= 0 and var told) return told;
        for (i += 2; i < sentence.End && !text.IsWord(i, "that"); i++)
        {
            if (text.MarkAt(i) != ',') continue;
            int died = DiedAt(text, i + 1, sentence.End);
            if (died >= 0 || IsVerb(text, i + 1, sentence.End)) return died;
        }

        return -1;
    }

    private static int DiedAt(OuterText text, int i, int end)
    {
        if (i < end && (text.IsWord(i, "has") || text.IsWord(i, "have"))) i++;
        return i < end && text.IsWord(i, "died") ? i : -1;
    }

    // What the sentence says of its subject, where it is not that it died.
    private static bool IsVerb(OuterText text, int i, int end) =>
        i < end && text.KindOf(i) == TokenKind.Word
        && (text.Is(i, WordClass.Speech | WordClass.Auxiliary) || WordLetters.Ends(text.WordsOf(i), "ed"));

    // "died on Monday aged 91", "died on Monday. She was 91."
    private static bool HasAge(OuterText text, int died, int lead)
    {
        OuterSentence sentence = text.Sentences[lead];
        int aged = died + 1;
        while (aged < sentence.End && IsOfDate(text, aged)) aged++;
        if (aged + 1 < sentence.End && text.IsWord(aged, "aged") && text.KindOf(aged + 1) == TokenKind.Number) return true;

        if (lead + 1 >= text.Sentences.Count) return false;
        OuterSentence next = text.Sentences[lead + 1];
        return next.End - next.First is 3 or 4 && text.Is(next.First, WordClass.PersonPronoun) && text.IsWord(next.First + 1, "was")
            && text.KindOf(next.First + 2) == TokenKind.Number;
    }

    private static bool IsOfDate(OuterText text, int i) =>
        text.KindOf(i) == TokenKind.Number || text.MarkAt(i) == ',' || text.Is(i, WordClass.Temporal)
        || text.IsWord(i, "on") || text.IsWord(i, "in") || text.IsWord(i, "at") || text.IsWord(i, "last");

    // The headline, where there is one, is about nobody else.
    private static bool IsInTitle(OuterText text, ActorIndex actors, int lead)
    {
        if (KindOf(text, 0) != BlockKind.Title) return true;
        for (int i = 0; i < lead; i++)
        {
            if (actors.Actors[i] == actors.Actors[lead]) return true;
        }

        return false;
    }

    private static BlockKind KindOf(OuterText text, int sentence) => text.Document.Blocks[text.Sentences[sentence].Block].Kind;
}
