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
        int died = sentence.First;
        while (died < sentence.End && !text.IsWord(died, "died")) died++;
        if (died == sentence.End || !IsDescribed(text, sentence, actors.Mentions[at].Span.End)) return null;
        return HasAge(text, died, lead) && IsInTitle(text, actors, at) ? actors.Actors[at] : null;
    }

    // ", a pilot who", ", whose songs", ", who has died"
    private static bool IsDescribed(OuterText text, OuterSentence sentence, int end)
    {
        int i = sentence.First;
        while (i < sentence.End && text.SpanOf(i).Start < end) i++;
        return i + 1 < sentence.End && text.MarkAt(i) == ',' && text.Is(i + 1, WordClass.Determiner | WordClass.Relative);
    }

    // "died on Monday aged 91", "died on Monday. She was 91."
    private static bool HasAge(OuterText text, int died, int lead)
    {
        OuterSentence sentence = text.Sentences[lead];
        for (int i = died; i + 1 < sentence.End; i++)
        {
            if (text.IsWord(i, "aged") && text.KindOf(i + 1) == TokenKind.Number) return true;
        }

        if (lead + 1 >= text.Sentences.Count) return false;
        OuterSentence next = text.Sentences[lead + 1];
        return next.End - next.First is 3 or 4 && text.Is(next.First, WordClass.PersonPronoun) && text.IsWord(next.First + 1, "was")
            && text.KindOf(next.First + 2) == TokenKind.Number;
    }

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
