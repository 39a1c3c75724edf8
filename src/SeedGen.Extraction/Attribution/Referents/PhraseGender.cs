using SeedGen.Extraction.Attribution.Cues;
using SeedGen.Extraction.Attribution.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Attribution.Referents;

/// <summary>Tells by its words whether a noun phrase is "he" or "she".</summary>
internal static class PhraseGender
{
    /// <summary><see cref="WordClass.Male"/>, <see cref="WordClass.Female"/> or none.</summary>
    public static WordClass GenderOf(OuterText text, NounPhrase phrase)
    {
        for (int i = FirstOfPerson(text, phrase); i < phrase.End; i++)
        {
            if (text.Is(i, WordClass.Preposition | WordClass.Coordinator)) break;

            // "Dee Dee Vaughn": what is a given name elsewhere is a surname behind another name.
            bool isSurname = i > phrase.First && text.Is(i, WordClass.Capital) && text.Is(i - 1, WordClass.Capital)
                && !text.Is(i - 1, WordClass.Role | WordClass.Male | WordClass.Female)
                && (i + 1 == phrase.End || !text.Is(i + 1, WordClass.Capital)) && i > phrase.First + 1 && text.Is(i - 2, WordClass.Capital);
            if (isSurname) continue;
            if (text.Is(i, WordClass.Male | WordClass.Female) && text.Is(i, WordClass.Capital | WordClass.Role | WordClass.PersonPronoun))
                return text.Items[i].Class & (WordClass.Male | WordClass.Female);
        }

        return WordClass.None;
    }

    // "Norton Blake analyst Ann Lee", "Ann Lee's son": what stands before the trade is whom she works for, and before the son
    // whose he is.
    private static int FirstOfPerson(OuterText text, NounPhrase phrase)
    {
        for (int i = phrase.First + 1; i + 1 < phrase.End && !text.Is(i, WordClass.Preposition) && text.MarkAt(i) != ','; i++)
        {
            if (text.KindOf(i) == TokenKind.Possessive) return i + 1;
        }

        for (int i = phrase.End - 2; i > phrase.First; i--)
        {
            if (text.Is(i, WordClass.Preposition | WordClass.Coordinator) || text.KindOf(i) != TokenKind.Word) break;
            if (!text.Is(i, WordClass.Capital)) return text.Is(i, WordClass.Role) && text.Is(phrase.First, WordClass.Capital) ? i : phrase.First;
        }

        return phrase.First;
    }
}
